import { type FactRows, source, thread, UNDATED } from '../client-facts.ts';

export const NETWORK = {
  fortiGate: {
    name: 'FortiGate (FortiOS)',
    also: ['FortiOS', 'Fortinet', 'config system email-server', 'LOG_ID_MAIL_SENT_FAIL'],
    where: ['config system email-server'],
    fields: {
      host: 'set server',
      port: ['set port', '587'],
      encryption: ['set security', 'starttls'],
      user: 'set username',
    },
    sources: [
      source(
        'fortinetdev/terraform-provider-fortios',
        'website/docs/r/fortios_system_emailserver.html.markdown',
        '2026-07-01',
      ),
      source(
        'fortinetdev/terraform-provider-fortios',
        'website/docs/r/fortios_alertemail_setting.html.markdown',
        '2026-07-01',
      ),
      source('fortinetdev/terraform-provider-fortios', 'CHANGELOG.md', '2026-07-01'),
      ['https://docs.fortinet.com/document/fortigate/6.2.1/cli-reference/90620', UNDATED],
      ['https://docs.fortinet.com/document/fortigate/7.4.0/fortios-log-message-reference/20003', UNDATED],
    ],
  },
  fortiManager: {
    name: 'FortiManager',
    since: '7.6.7 (command reference)',
    where: ['config system mail'],
    fields: {
      host: 'set server',
      port: ['set port', '587'],
      encryption: ['set secure-option', 'starttls'],
      user: 'set user',
      from: 'set from',
    },
    sources: [
      ['https://docs.fortinet.com/document/fortimanager/7.6.7/cli-reference/692474', UNDATED],
      ['https://docs.fortinet.com/document/fortimanager/7.2.1/cli-reference/692474', UNDATED],
      ['https://docs.fortinet.com/document/fortimanager/6.0.5/cli-reference/692474', UNDATED],
    ],
  },
  fortiAdc: {
    name: 'FortiADC',
    where: ['config system mailserver'],
    fields: {
      host: 'set address',
      port: ['set port', '587'],
      encryption: ['set security', 'starttls'],
      user: 'set username',
    },
    sources: [['https://docs.fortinet.com/document/fortiadc/7.2.5/cli-reference/551939', UNDATED]],
  },
  sophosFirewall: {
    name: 'Sophos Firewall',
    also: ['Sophos XG', 'SFOS'],
    since: 'help of version 22.0',
    flow: 'delegated',
    where: ['Administration', 'Notification settings'],
    sources: [
      [
        'https://docs.sophos.com/nsg/sophos-firewall/22.0/Help/en-us/webhelp/onlinehelp/AdministratorHelp/Administration/HowToArticles/NotificationsConfigureMicrosoft365/index.html',
        UNDATED,
      ],
    ],
  },
  sonicWall: { name: 'SonicWall', also: ['SonicOS'], sources: [] },
  uniFi: { name: 'UniFi', also: ['Ubiquiti', 'UniFi Network', 'Dream Machine'], sources: [] },
  stormshieldSns: {
    name: 'Stormshield SNS',
    also: ['Stormshield', 'Netasq', 'CONFIG COMMUNICATION SMTP'],
    where: ['CONFIG COMMUNICATION SMTP'],
    fields: {
      host: 'server',
      port: ['port', '587'],
      encryption: ['security', 'StartTLS'],
      user: 'username',
      from: 'emailAddress',
    },
    sources: [
      [
        'https://documentation.stormshield.eu/SNS/v5/en/Content/CLI_Serverd_Commands_reference_Guide_v5/Commands/serverd/CONFIG.COMMUNICATION.SMTP.htm',
        'version 5',
      ],
      [
        'https://documentation.stormshield.eu/SNS/v3/fr/Content/PDF/OfflineGuides/SNS-offlineUserGuide-V3.zip',
        'version 3',
      ],
      [
        'https://documentation.stormshield.eu/SNS/v4/en/Content/CLI_Serverd_Commands_reference_Guide_v4/Commands/serverd/CONFIG.COMMUNICATION.TEST.SMTP.htm',
        'version 4',
      ],
    ],
  },
  mikroTik: {
    name: 'MikroTik RouterOS',
    also: ['RouterOS', 'MikroTik', '/tool e-mail', 'Error sending e-mail'],
    where: ['/tool e-mail set'],
    fields: {
      host: 'address',
      port: ['port', '587'],
      encryption: ['tls', 'starttls'],
      user: 'user',
      from: 'from',
    },
    sources: [
      ['https://help.mikrotik.com/docs/x/BYB6AQ', UNDATED],
      ['https://mikrotikdocs.fyi/tools/email', UNDATED],
      ['https://forum.mikrotik.com/t/tls-handshake-failed/180778', UNDATED],
      ['https://pastebin.com/LHqN8FuL', UNDATED],
    ],
  },
  opnSenseMonit: {
    name: 'OPNsense (Monit)',
    also: ['OPNsense', 'Monit', 'monitrc'],
    where: ['Services', 'Monit', 'Settings'],
    fields: {
      host: 'Mail Server Address',
      port: ['Mail Server Port', '587'],
      encryption: ['Mail Server SSL Connection', 'on'],
      user: 'Mail Server Username',
    },
    settings: 'medium',
    sources: [
      source('opnsense/core', 'src/opnsense/mvc/app/controllers/OPNsense/Monit/forms/general.xml', '2026-08-21'),
      source('opnsense/core', 'src/opnsense/mvc/app/models/OPNsense/Monit/Menu/Menu.xml', '2026-08-21'),
    ],
  },
  pfSense: {
    name: 'pfSense',
    also: ['Netgate', 'system_advanced_notifications.php'],
    where: ['System', 'Advanced', 'Notifications'],
    fields: {
      host: 'E-Mail server',
      port: ['SMTP Port of E-Mail server', '587'],
      encryption: ['Enable SSL/TLS', 'off for port 587'],
      user: 'Notification E-Mail auth username (optional)',
      from: 'From e-mail address',
    },
    sources: [
      source('pfsense/pfsense', 'src/usr/local/www/system_advanced_notifications.php', '2026-03-31'),
      source('pfsense/pfsense', 'src/etc/inc/notices.inc', '2026-03-31'),
    ],
  },
  trellixFireEye: {
    name: 'Trellix (FireEye) NX, EX, FX, AX and CMS',
    also: ['FireEye', 'Trellix', 'fenotify'],
    where: ['fenotify email mailhub'],
    fields: {
      host: 'server address',
      port: ['server port', '587'],
      encryption: ['UseSTARTTLS', 'true'],
      user: 'Authentication username',
      from: 'return address',
    },
    sources: [
      ['https://docs.trellix.com/network-and-platform/docs/show-fenotify-email-mailhub', '2026-08-04'],
      [
        'https://docs.trellix.com/network-and-platform/docs/fenotify-email-mailhub-preferences-use-start-tls-enable',
        '2026-08-04',
      ],
      [
        'https://docs.trellix.com/network-and-platform/docs/fenotify-email-mailhub-auth-auth-method-auth-method.md',
        '2026-08-04',
      ],
      ['https://docs.trellix.com/data-and-email/docs/configuring-smtp-settings-1.md', '2026-08-24'],
    ],
  },
  netwrixEndpointProtector: {
    name: 'Netwrix Endpoint Protector',
    also: ['Endpoint Protector', 'CoSoSys'],
    since: 'current documentation',
    flow: 'delegated',
    where: ['System Configuration', 'Mail Settings'],
    fields: { host: 'Hostname', port: ['SMTP Port', '587'], user: 'Username' },
    sources: [
      ['https://docs.netwrix.com/docs/endpointprotector/admin/systemconfiguration/mailsettings', UNDATED],
      source('netwrix/docs', 'docs/endpointprotector/admin/systemconfiguration/mailsettings.md', UNDATED),
    ],
  },
  kaseyaVsa: {
    name: 'Kaseya VSA 10',
    also: ['Kaseya', 'VSA X'],
    since: 'VSA 10',
    where: ['Administration', 'Configuration', 'Settings', 'Email', 'Server Settings', 'OAuth'],
    sources: [
      ['https://www.kaseya.com/innovations/vsa10-outbound-email-modern-m365-authentication/', UNDATED],
      ['https://help.vsa10.kaseya.com/help/Content/2-Administration/configuration/email-settings-oauth.htm', UNDATED],
    ],
  },
  rustDeskServer: {
    name: 'RustDesk Server Pro',
    also: ['RustDesk'],
    since: '1.8.1',
    flow: 'appOnly',
    where: ['Settings', 'SMTP'],
    fields: { user: 'Mail Account', from: 'From' },
    sources: [
      source(
        'rustdesk/doc.rustdesk.com',
        'content/self-host/rustdesk-server-pro/smtp/microsoft-365/_index.en.md',
        '2026-07-21',
      ),
      thread('rustdesk/rustdesk-server-pro', 942, '2026-04'),
    ],
  },
} as const satisfies FactRows;
