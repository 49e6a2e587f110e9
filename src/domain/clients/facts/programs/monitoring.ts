import { type FactRows, source, thread, UNDATED } from '../client-facts.ts';

export const MONITORING = {
  zabbix: {
    name: 'Zabbix',
    also: ['zabbix_server', 'Media type Email', 'Zabbix server'],
    since: 'manuals of 8.0 and “current”',
    flow: 'delegated',
    where: ['Alerts', 'Media types', 'Email'],
    sources: [
      ['https://www.zabbix.com/documentation/current/manual/config/notifications/media', UNDATED],
      ['https://www.zabbix.com/documentation/8.0/zh/manual/config/notifications/media/email/gmail_office', UNDATED],
    ],
  },
  grafana: {
    name: 'Grafana',
    also: ['grafana.ini', 'Grafana alerting', 'GF_SMTP_HOST'],
    where: ['grafana.ini', '[smtp]'],
    fields: {
      host: ['host', 'smtp.office365.com:587'],
      port: ['host', 'after the colon'],
      encryption: ['startTLS_policy', 'MandatoryStartTLS'],
      user: 'user',
      from: 'from_address',
    },
    sources: [
      ['Field notes on the log of Grafana', UNDATED],
      thread('grafana/alerting', 365, '2025-08-11'),
      source('grafana/grafana', 'conf/defaults.ini', UNDATED),
    ],
  },
  uptimeKuma: {
    name: 'Uptime Kuma',
    also: ['uptime-kuma'],
    where: ['Settings', 'Notifications', 'Set Up Notification'],
    fields: {
      host: 'Hostname',
      port: ['Port', '587'],
      encryption: ['Security', 'None / STARTTLS (25, 587)'],
      user: 'Username',
      from: 'From Email',
    },
    sources: [
      thread('louislam/uptime-kuma', 1713, '2022'),
      source('louislam/uptime-kuma', 'src/components/notifications/SMTP.vue', '2026-08-22'),
      source('louislam/uptime-kuma', 'server/server.js', '2026-08-22'),
    ],
  },
  prtg: { name: 'PRTG Network Monitor', also: ['Paessler', 'PRTG'], sources: [] },
  nagios: {
    name: 'Nagios',
    also: ['Nagios XI', 'Nagios Core'],
    sources: [['Command definitions for Nagios, as published', UNDATED]],
  },
  proxmoxVe: {
    name: 'Proxmox Virtual Environment',
    also: ['Proxmox VE', 'PVE', 'notifications.cfg'],
    where: ['Datacenter', 'Notifications'],
    fields: {
      host: 'server',
      port: ['port', '587'],
      encryption: ['mode', 'starttls'],
      user: 'username',
      from: 'from-address',
    },
    sources: [source('proxmox/pve-docs', 'notifications.adoc', '2026-04-30')],
  },
  whatsUpGold: {
    name: 'WhatsUp Gold',
    also: ['WhatsUpGold', 'Ipswitch', 'Progress WhatsUp'],
    since: '22.1',
    flow: 'delegated',
    sources: [['https://docs.ipswitch.com/NM/WhatsUpGold2022/03_Help/1033/100774.htm', UNDATED]],
  },
  activeXperts: {
    name: 'ActiveXperts Network Monitor',
    since: 'current help',
    flow: 'deviceCode',
    sources: [['https://devaxs.activexperts-lab.com/support/network-monitor/online/alert-mail-office365/', UNDATED]],
  },
  paServerMonitor: {
    name: 'PA Server Monitor',
    also: ['Power Admin'],
    since: '8.5',
    sources: [['https://poweradmin.com/help/pa-server-monitor-9-5/howto_oauth_with_office365.aspx', UNDATED]],
  },
  paStorageMonitor: {
    name: 'PA Storage Monitor',
    also: ['Power Admin Storage Monitor'],
    since: '8.5',
    sources: [['https://poweradmin.com/help/pa-storage-monitor-9-5/howto_oauth_with_office365.aspx', UNDATED]],
  },
  nxLog: {
    name: 'NXLog Platform',
    also: ['NXLog'],
    since: 'current documentation',
    flow: 'appOnly',
    where: ['Administration', 'Tenant operations', 'Mail server settings'],
    fields: {
      host: 'Host',
      port: ['Port', '587'],
      encryption: ['Encryption', 'STARTTLS'],
      user: 'Username',
      from: 'Sender email',
    },
    sources: [
      ['https://docs.nxlog.co/platform/current/administration/how-to/configure-a-mail-server.html', UNDATED],
      ['https://docs.nxlog.co/platform/current/administration/explanation/system-settings.html', UNDATED],
    ],
  },
  nodinite: {
    name: 'Nodinite',
    since: 'current documentation',
    flow: 'appOnly',
    where: ['Administration', 'Settings', 'Alarm Plugins', 'E-mail options'],
    sources: [
      [
        'https://documentationtest.nodinite.com/Documentation/Administration?doc=%2F5.+Settings%2F1.+Alarm+Plugins%2FTroubleshooting%2FFAQ+-+Office365+Email+Issues',
        UNDATED,
      ],
      [
        'https://documentationtest.nodinite.com/Documentation/Administration?doc=%2F5.+Settings%2F1.+Alarm+Plugins%2FFeatures%2FEmail+with+Options',
        UNDATED,
      ],
    ],
  },
  manageEngineOpManager: {
    name: 'ManageEngine OpManager',
    also: ['OpManager'],
    since: 'build 126306',
    sources: [['ZeroSMTP, list of devices', '2026-08-16']],
  },
  manageEngineEndpointCentral: {
    name: 'ManageEngine Endpoint Central',
    also: ['Desktop Central', 'UEMS'],
    since: 'current help',
    where: ['Admin', 'Mail Server Settings'],
    sources: [
      [
        'https://manageengine.com/au/products/desktop-central/help/configuring_desktop_central/configuring_mail_server.html',
        UNDATED,
      ],
    ],
  },
  manageEngineAdAudit: {
    name: 'ManageEngine ADAudit Plus',
    also: ['ADAudit Plus'],
    since: 'current help',
    flow: 'delegated',
    sources: [
      [
        'https://pitstop.manageengine.com/portal/en/kb/articles/how-to-configure-email-server-using-smtp-in-adaudit-plus',
        UNDATED,
      ],
      [
        'https://www.manageengine.cn/products/active-directory-audit/guide-to-configure-smtp-mail-server-connection.html',
        UNDATED,
      ],
    ],
  },
  manageEngineApplications: {
    name: 'ManageEngine Applications Manager',
    also: ['Applications Manager'],
    since: 'current API help',
    where: ['mail server configuration (API)'],
    fields: { encryption: 'prmTlsAuth' },
    sources: [['https://manageengine.com/products/applications_manager/help/mail-server-configuration.html', UNDATED]],
  },
  manageEngineNetworkConfig: {
    name: 'ManageEngine Network Configuration Manager',
    also: ['NCM'],
    since: 'current help',
    where: ['Settings', 'General Settings', 'OAuth Provider', 'Add OAuth Provider'],
    sources: [['https://www.manageengine.com/au/network-configuration-manager/help/oauth-authentication.md', UNDATED]],
  },
  libreNms: {
    name: 'LibreNMS',
    where: ['config.php or lnms config:set'],
    fields: {
      host: 'email_smtp_host',
      port: ['email_smtp_port', '587'],
      encryption: ['email_smtp_secure', 'tls'],
      user: 'email_smtp_username',
      from: 'email_from',
    },
    sources: [source('librenms/librenms', 'LibreNMS/Util/Mail.php', UNDATED)],
  },
  cacti: {
    name: 'Cacti',
    sources: [thread('Cacti/cacti', 5739), source('Cacti/cacti', 'lib/functions.php', '2024-10-21')],
  },
  icinga: {
    name: 'Icinga 2',
    also: ['Icinga', 'mail-host-notification.sh'],
    where: ['/etc/icinga2/scripts/mail-host-notification.sh'],
    fields: { from: '-f' },
    sources: [source('Icinga/icinga2', 'etc/icinga2/scripts/mail-host-notification.sh', '2026-08-19')],
  },
  netdata: {
    name: 'Netdata',
    where: ['health_alarm_notify.conf'],
    fields: { from: 'EMAIL_SENDER' },
    sources: [source('netdata/netdata', 'src/health/notifications/email/README.md', '2026-08-22')],
  },
  alertmanager: {
    name: 'Prometheus Alertmanager',
    also: ['alertmanager.yml', 'email_configs'],
    where: ['alertmanager.yml', 'global'],
    fields: {
      host: ['smtp_smarthost', 'smtp.office365.com:587'],
      port: ['smtp_smarthost', 'after the colon'],
      encryption: ['smtp_require_tls', 'true'],
      user: 'smtp_auth_username',
      from: 'smtp_from',
    },
    sources: [
      source('prometheus/alertmanager', 'notify/email/email.go', '2026-08-22'),
      source('prometheus/alertmanager', 'docs/configuration.md', '2026-08-22'),
    ],
  },
  graylog: {
    name: 'Graylog',
    also: ['graylog-server', 'server.conf transport_email'],
    where: ['server.conf'],
    fields: {
      host: 'transport_email_hostname',
      port: ['transport_email_port', '587'],
      encryption: ['transport_email_use_tls', 'true'],
      user: 'transport_email_auth_username',
      from: 'transport_email_from_email',
    },
    sources: [
      source(
        'Graylog2/graylog2-server',
        'graylog2-server/src/main/java/org/graylog2/configuration/EmailConfiguration.java',
        '2026-08-06',
      ),
    ],
  },
  kibana: {
    name: 'Kibana and Elastic alerting',
    also: ['Elastic', 'Elasticsearch Watcher'],
    since: 'recorded in the maker’s issue',
    flow: 'appOnly',
    sources: [thread('elastic/kibana', 112151)],
  },
  openSearchAlerting: {
    name: 'OpenSearch alerting',
    also: ['OpenSearch Dashboards'],
    sources: [
      source(
        'opensearch-project/notifications',
        'notifications/core/src/main/kotlin/org/opensearch/notifications/core/client/DestinationSmtpClient.kt',
        '2026-05-28',
      ),
      thread('opensearch-project/alerting-dashboards-plugin', 1088),
    ],
  },
  logScale: {
    name: 'CrowdStrike Falcon LogScale, self-hosted',
    also: ['Humio', 'LogScale', 'SMTP_USE_STARTTLS'],
    where: ['environment variables'],
    fields: {
      host: 'SMTP_HOST',
      encryption: ['SMTP_USE_STARTTLS', 'true'],
      user: 'SMTP_USERNAME',
    },
    sources: [['https://library.humio.com/falcon-logscale-self-hosted/envar-smtp_password.html', UNDATED]],
  },
  openCti: {
    name: 'OpenCTI',
    since: '2026-07',
    flow: 'delegated',
    sources: [
      ['https://github.com/OpenCTI-Platform/opencti/pull/16916', '2026-07-01'],
      thread('OpenCTI-Platform/opencti', 15924, '2026-05-11'),
      thread('OpenCTI-Platform/opencti', 12069, '2025-08-19'),
    ],
  },
  apprise: {
    name: 'Apprise',
    also: ['office365://', 'mailto://'],
    since: 'plug-in office365',
    flow: 'both',
    sources: [
      source('caronc/apprise', 'apprise/plugins/office365.py', '2026-08-20'),
      ['Manual apprise(1) of Debian 12', '2023'],
    ],
  },
  shoutrrr: {
    name: 'shoutrrr',
    also: ['Scrutiny', 'Watchtower', 'smtp://'],
    since: '0.21.1',
    flow: 'given',
    where: ['smtp://user:token@smtp.office365.com:587/?auth=OAuth2'],
    sources: [source('nicholas-fedor/shoutrrr', '', '2026-08-21')],
  },
  healthchecks: {
    name: 'Healthchecks, self-hosted',
    also: ['healthchecks.io'],
    where: ['environment variables'],
    fields: {
      host: 'EMAIL_HOST',
      port: ['EMAIL_PORT', '587'],
      encryption: ['EMAIL_USE_TLS', 'True'],
      user: 'EMAIL_HOST_USER',
      from: 'DEFAULT_FROM_EMAIL',
    },
    sources: [source('healthchecks/healthchecks', 'hc/settings.py', '2026-08-21')],
  },
  homeAssistant: {
    name: 'Home Assistant',
    also: ['X-Mailer: Home Assistant', 'notify smtp'],
    where: ['Settings', 'Devices & services', 'SMTP'],
    fields: {
      host: 'Mail server',
      port: ['Port', '587'],
      encryption: ['Security', 'STARTTLS'],
      user: 'Login',
      from: 'From address',
    },
    sources: [
      source('home-assistant/home-assistant.io', 'source/_integrations/smtp.markdown', UNDATED),
      source('home-assistant/core', 'homeassistant/components/smtp/notify.py', UNDATED),
    ],
  },
  nodeRed: {
    name: 'Node-RED e-mail node',
    also: ['Node-RED', 'node-red-node-email'],
    flow: 'given',
    where: ['e-mail node', 'Auth type'],
    sources: [source('node-red/node-red-nodes', 'social/email/61-email.js', '2026-04-18')],
  },
  scom: {
    name: 'System Center Operations Manager',
    also: ['SCOM', 'Operations Manager'],
    sources: [
      [
        'https://learn.microsoft.com/en-us/previous-versions/system-center/developer/bb465452(v=msdn.10)',
        'reference of 2012 R2',
      ],
    ],
  },
} as const satisfies FactRows;
