import { type FactRows, source, UNDATED } from '../client-facts.ts';

export const STORAGE = {
  trueNas: {
    name: 'TrueNAS',
    also: ['TrueNAS SCALE', 'truenas middleware', 'mail.config'],
    since: '25.10 (API)',
    flow: 'delegated',
    where: ['mail.update (API)'],
    fields: {
      host: 'outgoingserver',
      port: ['port', '587'],
      encryption: ['security', 'TLS'],
      user: 'user',
      from: 'fromemail',
    },
    sources: [
      source('truenas/middleware', 'src/middlewared/middlewared/plugins/mail/outlook.py', '2026-08-22'),
      ['https://api.truenas.com/v26.0/_sources/api_methods_mail.config.rst.txt', '2026'],
      source('truenas/middleware', 'src/middlewared/middlewared/plugins/mail/send.py', '2026-08-22'),
    ],
  },
  trueNasCore: {
    name: 'TrueNAS CORE',
    also: ['FreeNAS', 'TrueNAS CORE 13.0'],
    where: ['System', 'Email'],
    fields: {
      encryption: ['Security', 'TLS (STARTTLS)'],
      from: 'From Email',
    },
    sources: [['https://www.truenas.com/docs/core/13.0/uireference/system/email/', UNDATED]],
  },
  synologyDsm: { name: 'Synology DSM', also: ['Synology', 'DiskStation'], sources: [] },
  qnapQts: {
    name: 'QNAP QTS',
    also: ['QNAP', 'Notification Center'],
    sources: [['https://www.qnap.com/hu-hu/how-to/faq/con_show.php?cid=1428', UNDATED]],
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
    ],
  },
  veeamBackup: {
    name: 'Veeam Backup & Replication',
    also: ['VBR', 'Veeam Enterprise Manager'],
    since: 'version 13 pages',
    sources: [['Veeam community, post 13066', '2026']],
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
    fields: { encryption: ['Security', 'Secure (TLS) - StartTLS - Port 587'], from: 'From' },
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
    sources: [['https://www.ibm.com/docs/en/flashsystem-9x00/9.1.3?topic=commands-mkemailserver', UNDATED]],
  },
  ibmSpectrumProtect: {
    name: 'IBM Spectrum Protect',
    also: ['Tivoli Storage Manager', 'TSM', 'IBM Storage Protect', 'SET ALERTEMAILSMTPHOST'],
    where: ['SET ALERTEMAILSMTPHOST', 'SET ALERTEMAILSMTPPORT', 'SET ALERTEMAILFROMADDR'],
    fields: { host: 'SET ALERTEMAILSMTPHOST', port: 'SET ALERTEMAILSMTPPORT', from: 'SET ALERTEMAILFROMADDR' },
    settings: 'medium',
    sources: [['https://www.ibm.com/docs/en/SSGSG7_7.1.0', 'older than 2023']],
  },
  netAppSnapManager: {
    name: 'NetApp SnapManager for SAP',
    also: ['smsap', 'SnapManager'],
    where: ['smsap notification set'],
    fields: { host: '-mailhost', port: ['-mailport', '587'], user: '-username' },
    sources: [['https://docs.netapp.com/us-en/snapmanager-sap/', UNDATED]],
  },
  dellOpenManage: {
    name: 'Dell OpenManage Enterprise',
    also: ['OME', 'OME-Modular', 'OpenManage', 'ome_application_alerts_smtp'],
    where: ['ome_application_alerts_smtp'],
    fields: { host: 'destination_address', user: 'credentials: username' },
    sources: [
      [
        'https://docs.ansible.com/ansible/latest/collections/dellemc/openmanage/ome_application_alerts_smtp_module.html',
        UNDATED,
      ],
    ],
  },
  qumuloAlerts: {
    name: 'Qumulo Alerts',
    also: ['Qumulo', 'alerts email_server_add'],
    where: ['./alerts email_server_add'],
    fields: { encryption: '--security', user: '--login' },
    sources: [source('qumulo/docs', 'qumulo-alerts-guide/configuring-integrations/email-server.md', UNDATED)],
  },
  crushFtp: {
    name: 'CrushFTP',
    since: 'version 10',
    flow: 'delegated',
    sources: [['https://crushftp.com/crush10wiki/Wiki.jsp?page=SMTP+Microsoft+Graph+XOAUTH+2+Integration', UNDATED]],
  },
  fileCloud: {
    name: 'FileCloud Server',
    also: ['FileCloud'],
    since: '22.1.1; GCC High from 23.241.1',
    where: ['Settings', 'Email'],
    fields: { user: 'SMTP Auth User', from: 'Email From Address' },
    sources: [['https://www.filecloud.com/supportdocs/', UNDATED]],
  },
} as const satisfies FactRows;
