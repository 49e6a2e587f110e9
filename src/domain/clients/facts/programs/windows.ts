import { type FactRows, source, UNDATED } from '../client-facts.ts';

export const WINDOWS = {
  sendMailMessage: {
    name: 'Send-MailMessage (PowerShell)',
    also: ['Send-MailMessage', 'PowerShell'],
    where: ['Send-MailMessage'],
    fields: {
      host: '-SmtpServer',
      port: ['-Port', '587'],
      encryption: ['-UseSsl', 'given'],
      user: '-Credential',
      from: '-From',
    },
    sources: [
      source(
        'PowerShell/PowerShell',
        'src/Microsoft.PowerShell.Commands.Utility/commands/utility/Send-MailMessage.cs',
        '2026-08-20',
      ),
    ],
  },
  cdo: {
    name: 'CDO for Windows 2000',
    also: ['CDO.Message', 'CDOSYS', 'VBScript', 'VBA', 'classic ASP', 'Access', '0x80040211', '0x80040217'],
    where: ['CDO.Configuration', 'Fields'],
    fields: {
      host: 'smtpserver',
      port: ['smtpserverport', '25'],
      encryption: ['smtpusessl', 'True'],
      user: 'sendusername',
      from: 'From',
    },
    settings: 'medium',
    sources: [
      [
        'https://learn.microsoft.com/en-us/previous-versions/exchange-server/exchange-10/ms526961(v=exchg.10)',
        'old, final',
      ],
      ['https://siscoxs.it/wiki/_export/xhtml/emailcfg:start', UNDATED],
    ],
  },
  sqlDatabaseMail: {
    name: 'SQL Server Database Mail',
    also: ['Database Mail', 'sp_send_dbmail', 'sysmail', 'msdb'],
    where: ['msdb.dbo.sysmail_add_account_sp'],
    fields: {
      host: '@mailserver_name',
      port: ['@port', '587'],
      encryption: ['@enable_ssl', '1'],
      user: '@username',
      from: '@email_address',
    },
    sources: [
      source(
        'MicrosoftDocs/sql-docs',
        'docs/relational-databases/system-stored-procedures/sysmail-add-account-sp-transact-sql.md',
        '2017-03-14',
      ),
      source(
        'MicrosoftDocs/sql-docs',
        'docs/relational-databases/system-catalog-views/sysmail-event-log-transact-sql.md',
        '2016-06-10',
      ),
      [
        'https://learn.microsoft.com/en-us/previous-versions/sql/sql-server-2008-r2/ms188668(v=sql.105)',
        'reference of 2008 R2',
      ],
    ],
  },
  ssrs: {
    name: 'SQL Server Reporting Services',
    also: ['SSRS', 'Power BI Report Server', 'rsreportserver.config', 'Set-RsEmailSettings'],
    where: ['Reporting Services Configuration Manager', 'E-mail Settings'],
    fields: {
      host: 'SMTP Server',
      port: ['SMTPServerPort in rsreportserver.config', '25'],
      encryption: ['Use secure connection', 'on'],
      user: 'Username',
      from: 'Sender Address',
    },
    sources: [
      source(
        'MicrosoftDocs/sql-docs',
        'docs/reporting-services/install-windows/e-mail-settings-reporting-services-native-mode-configuration-manager.md',
        '2016-06-01',
      ),
      source(
        'microsoft/ReportingServicesTools',
        'ReportingServicesTools/Functions/Admin/Set-RsEmailSettings.ps1',
        '2025-03-31',
      ),
    ],
  },
  wsus: {
    name: 'WSUS e-mail notifications',
    also: ['WSUS', 'SmtpUserName'],
    where: ['IEmailNotificationConfiguration'],
    fields: { host: 'SmtpHostName', port: ['SmtpPort', '587'], user: 'SmtpUserName', from: 'SenderEmailAddress' },
    settings: 'medium',
    sources: [
      ['https://learn.microsoft.com/previous-versions/aa348529(v=vs.85)', 'old'],
      ['https://learn.microsoft.com/previous-versions/windows/desktop/aa351884(v=vs.85)', 'old'],
    ],
  },
  mailozaurr: {
    name: 'Mailozaurr (PowerShell)',
    also: ['Mailozaurr', 'Send-EmailMessage', 'Connect-oAuthO365'],
    since: '2.0.0 of October 2024 was read',
    flow: 'delegated',
    where: ['Send-EmailMessage'],
    fields: {
      host: '-Server',
      port: ['-Port', '587'],
      encryption: ['-SecureSocketOptions', 'Auto'],
      user: '-Credential',
      from: '-From',
    },
    sources: [
      source('EvotecIT/Mailozaurr', 'Examples/Example-SendEmail-OAuthO365.ps1', '2024-10-20'),
      source('EvotecIT/Mailozaurr', 'Public/Connect-OAuthO365.ps1', '2024-10-20'),
      source('EvotecIT/Mailozaurr', 'Docs/Send-EmailMessage.md', '2024-10-20'),
    ],
  },
  sendMailKitMessage: {
    name: 'Send-MailKitMessage (PowerShell)',
    also: ['Send-MailKitMessage'],
    where: ['Send-MailKitMessage'],
    fields: {
      host: '-SMTPServer',
      port: ['-Port', '587'],
      encryption: ['-UseSecureConnectionIfAvailable', 'on, the default'],
      user: '-Credential',
      from: '-From',
    },
    sources: [source('austineric/Send-MailKitMessage', 'Project/Send_MailKitMessage.cs', '2024-04-02')],
  },
  modernMailTools: {
    name: 'ModernMailTools (PowerShell)',
    also: ['Send-ModernMailMessage'],
    since: '0.1.0 (2025-03-25); 0.1.9 is listed too',
    where: ['Register-ModernMailMessageEntraIDApp', 'Send-ModernMailMessage'],
    sources: [
      ['https://www.powershellgallery.com/packages/ModernMailTools/0.1.0', '2025-03-25'],
      ['https://www.powershellgallery.com/packages/ModernMailTools', UNDATED],
    ],
  },
  curl: {
    name: 'curl',
    also: ['libcurl', '--oauth2-bearer'],
    since: '7.33.0',
    flow: 'given',
    where: ['curl --ssl-reqd smtp://smtp.office365.com:587'],
    fields: {
      host: 'smtp://',
      port: ['smtp://', ':587'],
      encryption: '--ssl-reqd',
      user: '--user',
      from: '--mail-from',
    },
    sources: [
      source('curl/curl', 'docs/cmdline-opts/oauth2-bearer.md', '2026-08-22'),
      source('curl/curl', 'docs/cmdline-opts/ssl-reqd.md', '2026-08-22'),
      source('curl/curl', 'docs/cmdline-opts/mail-from.md', '2026-08-22'),
    ],
  },
  swaks: {
    name: 'swaks',
    also: ['X-Mailer: swaks'],
    where: ['swaks'],
    fields: {
      host: '--server',
      port: ['--port', '587'],
      encryption: ['-tls', 'given'],
      user: '--auth-user',
      from: '--from',
    },
    sources: [source('jetmore/swaks', 'RELEASE/doc/ref.txt', '2024-02-10')],
  },
  sendEmailPerl: {
    name: 'sendEmail (Perl)',
    also: ['sendEmail', 'X-Mailer: sendEmail'],
    where: ['sendEmail'],
    fields: {
      host: ['-s', 'smtp.office365.com:587'],
      port: ['-s', 'after the colon'],
      encryption: ['-o tls=', 'yes'],
      user: '-xu',
      from: '-f',
    },
    sources: [source('mogaal/sendemail', '', '2013-09-01'), ['Help text of sendEmail 1.56, Debian 12', UNDATED]],
  },
  matlab: {
    name: 'MATLAB sendmail',
    also: ['MATLAB', "setpref('Internet')"],
    where: ["setpref('Internet', …)", 'java.lang.System.getProperties'],
    fields: {
      host: 'SMTP_Server',
      port: ['mail.smtp.port', '587'],
      encryption: ['mail.smtp.starttls.enable', 'true'],
      user: 'SMTP_Username',
      from: 'E_mail',
    },
    settings: 'medium',
    sources: [
      ['https://www.mathworks.com/help//releases/R2021a/matlab/ref/sendmail.html', 'R2021a'],
      ['https://www.mathworks.com/matlabcentral/answers/2177535-does-sendmail-work-with-tls-v-1-2', '2025-06-04'],
    ],
  },
  powerBuilder: {
    name: 'PowerBuilder SMTPClient',
    also: ['PowerBuilder', 'Appeon'],
    since: 'the documentation of 2022',
    flow: 'given',
    where: ['SMTPClient'],
    fields: { encryption: ['connection type', 'STARTTLS'] },
    sources: [
      ['https://docs.appeon.com/pb2025/application_techniques/About_SMTP.html', '2025'],
      ['https://docs.appeon.com/pb2022r2/application_techniques/About_SMTP.html', '2022 R2'],
    ],
  },
  quickLicenseManager: {
    name: 'Quick License Manager',
    also: ['QLM', 'Soraco'],
    where: ['Manage Keys', 'Options', 'SMTP Server'],
    fields: {
      host: 'SMTP Server',
      port: ['SMTP Port', '587'],
      encryption: ['This server requires an SSL Connection', 'on'],
      user: 'User Name',
    },
    sources: [source('soraco/qlm', 'qlmcopy/how-to/how-to-configure-qlm-to-send-mail-using-smtp.md', '2026-08-14')],
  },
} as const satisfies FactRows;
