import { type FactRows, source, UNDATED } from '../client-facts.ts';

export const STORAGE = {
  trueNas: {
    name: 'TrueNAS',
    also: ['TrueNAS SCALE', 'truenas middleware', 'mail.config', 'mail.update'],
    since: '25.10 (API)',
    flow: 'delegated',
    where: ['System', 'General', 'Email Options'],
    fields: {
      host: 'Outgoing Mail Server',
      port: ['Mail Server Port', '587'],
      encryption: ['Security', 'TLS (STARTTLS)'],
      user: 'Username',
      from: 'From Email',
    },
    sources: [
      source('truenas/middleware', 'src/middlewared/middlewared/plugins/mail/outlook.py', '2026-08-22'),
      source('truenas/middleware', 'src/middlewared/middlewared/plugins/mail/smtp.py', '2026-08-22'),
      source('truenas/middleware', 'src/middlewared/middlewared/plugins/mail/send.py', '2026-08-22'),
      source(
        'truenas/webui',
        'src/app/pages/system/general-settings/email/email-form/email-form.component.ts',
        UNDATED,
      ),
      ['https://api.truenas.com/v25.10.0/api_methods_mail.send.html', UNDATED],
    ],
  },
  trueNasCore: {
    name: 'TrueNAS CORE',
    also: ['FreeNAS', 'TrueNAS CORE 13.0'],
    where: ['System', 'Email'],
    fields: {
      host: 'Outgoing Mail Server',
      port: ['Mail Server Port', '587'],
      encryption: ['Security', 'TLS (STARTTLS)'],
      user: 'Username',
      from: 'From Email',
    },
    sources: [
      ['https://www.truenas.com/docs/core/13.0/uireference/system/email/', UNDATED],
      source('truenas/webui', 'src/app/helptext/system/email.ts', 'older copy'),
      source('truenas/middleware', 'src/middlewared/middlewared/plugins/mail/smtp.py', '2026-08-22'),
    ],
  },
  synologyDsm: {
    name: 'Synology DSM',
    also: ['Synology', 'DiskStation'],
    sources: [
      source('msgwing/ZeroSMTP', 'docs/DEVICE-COMPATIBILITY.md', '2026-08-27'),
      [
        'https://kb.synology.com/en-us/DSM/help/DSM/AdminCenter/system_notification_email?version=7',
        'not read; named by the list',
      ],
    ],
  },
  qnapQts: {
    name: 'QNAP QTS',
    also: ['QNAP', 'Notification Center'],
    since: 'Notification Center, FAQ of 2022-11-25',
    flow: 'delegated',
    where: ['Notification Center', 'Service Account and Device Pairing', 'Email'],
    sources: [
      ['https://www.qnap.com/hu-hu/how-to/faq/con_show.php?cid=1428', '2022-11-25'],
      [
        'https://www.qnap.com/en-me/how-to/faq/article/how-do-i-deal-with-the-warning-authorization-has-expired-reauthorize-the-account-in-notification-center',
        '2022-11-25',
      ],
      source('msgwing/ZeroSMTP', 'docs/devices/qnap-nas-notification-settings.md', '2026-08-22'),
    ],
  },
  nakivo: {
    name: 'NAKIVO Backup & Replication',
    also: ['NAKIVO', 'port 4443'],
    since: 'current guide',
    flow: 'delegated',
    where: ['Settings', 'General', 'Email Settings'],
    sources: [
      [
        'http://beta-helpcenter.nakivo.com/User-Guide/Content/Settings/General/Using-Email-with-Microsoft-OAuth-Authentication.htm',
        UNDATED,
      ],
    ],
  },
  veeamMicrosoft365: {
    name: 'Veeam Backup for Microsoft 365',
    also: ['VB365', 'VBO365', 'Veeam Explorers', 'Set-VBOEmailSettings'],
    since: 'version 7',
    where: ['Set-VBOEmailSettings'],
    sources: [
      ['https://helpcenter.veeam.com/references/vbo365/8/rest/tag/VboEmailSettings', '2026-08-21'],
      ['https://helpcenter.veeam.com/archive/vbo365/70/powershell/set-vboemailsettings.html', UNDATED],
      ['https://helpcenter.veeam.com/docs/vbo365/explorers_powershell/vexmailsettings.html', '2025-07-10'],
    ],
  },
  veeamBackup: {
    name: 'Veeam Backup & Replication',
    also: ['VBR', 'Veeam Enterprise Manager'],
    since: 'version 13, in a community article',
    sources: [
      [
        'https://community.veeam.com/blogs-and-podcasts-57/email-notifications-in-vbr-vem-or-help-i-ve-arrived-in-2023-and-authentication-is-dead-after-90-days-or-just-a-few-hours-english-13066',
        UNDATED,
      ],
      ['https://helpcenter.veeam.com/docs/vbr/em/notifications_ms365.html?ver=13', 'not read; named by the article'],
    ],
  },
  veeamServiceProvider: {
    name: 'Veeam Service Provider Console',
    also: ['Veeam Availability Console', 'VSPC', 'VAC'],
    sources: [['https://helpcenter.veeam.com/archive/vac/40/rest/notificationsettings.html', 'older than 2023']],
  },
  acronisServiceDesk: {
    name: 'Acronis Advanced Automation, service desk mail',
    also: ['Acronis Cyber Protect Cloud', 'Acronis PSA'],
    since: 'current documentation',
    flow: 'delegated',
    where: ['Settings', 'Service desk', 'Mail server configuration'],
    fields: { encryption: ['Enable SSL', 'on, Secure (TLS) - StartTLS - Port 587'], from: 'From' },
    sources: [
      ['https://www.acronis.com/en/support/documentation/AcronisCyberCloud/psa-email-invoice-configure.html', UNDATED],
    ],
  },
  ahsayCbs: {
    name: 'AhsayCBS',
    also: ['Ahsay'],
    where: ['System Settings', 'Basic', 'Email'],
    sources: [
      [
        'https://www.ahsay.com/support/help-centre/doc/cbs/v10/administration/system-settings/basic/email',
        '2025-07-21',
      ],
    ],
  },
  ibmFlashSystem: {
    name: 'IBM FlashSystem and Spectrum Virtualize',
    also: ['Storwize', 'SVC', 'SAN Volume Controller', 'mkemailserver'],
    where: ['mkemailserver'],
    fields: { host: '-ip', port: ['-port', '587'], encryption: ['-secure', 'yes'], user: '-username' },
    sources: [
      ['https://www.ibm.com/docs/en/flashsystem-9x00/9.1.3?topic=commands-mkemailserver', UNDATED],
      ['https://www.ibm.com/docs/en/flashsystem-5x00/9.1.3?topic=commands-chemailserver', UNDATED],
    ],
  },
  ibmSpectrumProtect: {
    name: 'IBM Spectrum Protect',
    also: ['Tivoli Storage Manager', 'TSM', 'IBM Storage Protect', 'SET ALERTEMAILSMTPHOST'],
    where: ['SET ALERTEMAILSMTPHOST', 'SET ALERTEMAILSMTPPORT', 'SET ALERTEMAILFROMADDR'],
    fields: { host: 'SET ALERTEMAILSMTPHOST', port: 'SET ALERTEMAILSMTPPORT', from: 'SET ALERTEMAILFROMADDR' },
    sources: [
      ['https://ibm.com/docs/en/SSEQVQ_8.1.26/srv.reference/r_cmd_set.html', 'version 8.1.26'],
      ['https://www.ibm.com/docs/zh/storage-protect/8.2.2?topic=commands-set', 'version 8.2.2'],
      ['https://ibm.com/docs/en/SSEQVQ_8.1.26/srv.reference/r_cmd_alertemailsmtphost_set.html', 'version 8.1.26'],
      ['https://ibm.com/docs/en/SSEQVQ_8.1.26/srv.reference/r_cmd_alertemail_set.html', 'version 8.1.26'],
    ],
  },
  netAppSnapManager: {
    name: 'NetApp SnapManager for SAP',
    also: ['smsap', 'SnapManager'],
    where: ['smsap notification set'],
    fields: { host: '-mailhost', port: ['-mailport', '587'], user: '-username', from: '-sender-email' },
    sources: [
      source(
        'NetAppDocs/snapmanager-sap',
        'unix-administration/reference-the-smosmsap-notification-set-command.adoc',
        '2025-11-04',
      ),
    ],
  },
  dellOpenManage: {
    name: 'Dell OpenManage Enterprise',
    also: ['OME', 'OME-Modular', 'OpenManage', 'ome_application_alerts_smtp'],
    where: ['ome_application_alerts_smtp'],
    fields: { host: 'destination_address', port: ['port_number', '587'], user: 'credentials: username' },
    sources: [
      source('dell/dellemc-openmanage-ansible-modules', 'plugins/modules/ome_application_alerts_smtp.py', '2024-10-17'),
    ],
  },
  qumuloAlerts: {
    name: 'Qumulo Alerts',
    also: ['Qumulo', 'alerts email_server_add'],
    where: ['./alerts email_server_add'],
    fields: {
      host: '--server',
      port: ['--port', '587'],
      encryption: ['--security', 'tls'],
      user: '--login',
      from: '--from-addr',
    },
    sources: [source('qumulo/docs', 'qumulo-alerts-guide/configuring-integrations/email-server.md', UNDATED)],
  },
  crushFtp: {
    name: 'CrushFTP',
    since: 'version 10',
    flow: 'delegated',
    where: ['Server Admin', 'Preferences', 'General Settings', 'SMTP Settings'],
    fields: { host: 'SMTP Server Used for Emailing' },
    sources: [
      [
        'https://www.crushftp.com/crush11wiki/Wiki.jsp?page=SMTP+Microsoft+Graph+XOAUTH+2+Integration&version=107',
        UNDATED,
      ],
      ['https://crushftp.com/crush10wiki/Wiki.jsp?page=SMTP+Microsoft+Graph+XOAUTH+2+Integration', UNDATED],
    ],
  },
  fileCloud: {
    name: 'FileCloud Server',
    also: ['FileCloud'],
    since: '22.1.1; GCC High from 23.241.1',
    where: ['Settings', 'Email'],
    fields: {
      host: 'SMTP Host',
      port: ['SMTP Port', '587'],
      encryption: ['SMTP Security', 'TLS'],
      user: 'SMTP Auth User',
      from: 'Email From Address',
    },
    sources: [
      ['https://www.filecloud.com/supportdocs/display/cloud/Email+Settings', UNDATED],
      [
        'https://www.filecloud.com/supportdocs/fcdoc/latest/online/filecloud-administrator-guide/filecloud-site-setup/email-settings',
        UNDATED,
      ],
      ['https://www.getfilecloud.com/supportdocs/display/cloud/Email+Settings', 'older copy'],
    ],
  },
} as const satisfies FactRows;
