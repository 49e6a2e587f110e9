import type { ClientId } from '../../../domain/clients/clients.ts';
import { type PhraseGroup, said } from '../phrase.ts';

/** The name as the maker writes it, in whatever text people paste or type. */
const NAME = 'The name as its maker writes it';
const SOURCE_CODE = 'The names in the source code of the library';

const marks = (means: ClientId, by: string, source: string, rows: Readonly<Record<string, string>>) => ({
  means,
  phrases: said(by, source, rows),
});

/**
 * What shows which device, program or library sent: its name, or what only it prints. The more exact stand first, and
 * products before the libraries inside them.
 */
export const CLIENT_MARKS: readonly PhraseGroup<ClientId>[] = [
  marks('sendMailMessage', 'PowerShell', 'https://github.com/PowerShell/PowerShell', {
    'Send-MailMessage': 'Send-MailMessage : The SMTP server requires a secure connection',
  }),
  marks('sqlDatabaseMail', 'SQL Server', 'https://learn.microsoft.com/sql/relational-databases/database-mail/', {
    'Database Mail': 'The mail could not be sent. Database Mail shutdown is in progress.',
    sp_send_dbmail: 'EXEC msdb.dbo.sp_send_dbmail',
  }),
  marks('ssrs', 'Reporting Services', NAME, {
    'Reporting Services': 'SQL Server Reporting Services: failure sending mail',
    'rsreportserver.config': 'SMTPServer in rsreportserver.config',
  }),
  marks(
    'cdo',
    'CDO',
    'https://learn.microsoft.com/previous-versions/exchange-server/exchange-10/ms526961(v=exchg.10)',
    {
      'CDO.Message': 'CDO.Message.1 error 80040217',
      '{edge}80040217{edge}': 'error 80040217',
      'CDO.Configuration': 'Set conf = CreateObject("CDO.Configuration")',
    },
  ),
  marks('zabbix', 'Zabbix', NAME, { '{edge}zabbix': 'zabbix_server [1203]: failed to send email' }),
  marks('grafana', 'Grafana', NAME, { '{edge}grafana': 'logger=ngalert.notifier grafana failed to send email' }),
  marks('proxmoxVe', 'Proxmox', NAME, { 'proxmox{sep}ve{edge}': 'Proxmox VE: could not send the notification' }),
  marks('uptimeKuma', 'Uptime Kuma', NAME, { 'uptime{sep}kuma': 'Uptime Kuma: Error: Invalid login' }),
  marks('alertmanager', 'Prometheus', NAME, { '{edge}alertmanager': 'alertmanager: notify retry canceled' }),
  marks('graylog', 'Graylog', NAME, { '{edge}graylog': 'graylog2 EmailNotification failed' }),
  marks('libreNms', 'LibreNMS', NAME, { '{edge}librenms': 'LibreNMS: Transport delivery failed' }),
  marks('homeAssistant', 'Home Assistant', NAME, { 'home{sep}assistant': 'homeassistant.components.smtp.notify' }),
  marks('healthchecks', 'Healthchecks', NAME, { 'healthchecks.io': 'healthchecks.io self-hosted' }),
  marks('prtg', 'Paessler', NAME, { '{edge}PRTG{edge}': 'PRTG notification: error sending mail' }),
  marks('nagios', 'Nagios', NAME, { '{edge}nagios': 'Nagios XI test email' }),
  marks('jenkinsEmailExtension', 'Jenkins', 'https://github.com/jenkinsci/email-ext-plugin', {
    'hudson.plugins.emailext': 'at hudson.plugins.emailext.ExtendedEmailPublisher.sendMail',
  }),
  marks('jenkinsMailer', 'Jenkins', 'https://github.com/jenkinsci/mailer-plugin', {
    'hudson.tasks.Mail': 'at hudson.tasks.Mailer$DescriptorImpl.doSendTestMail',
    '{edge}jenkins{edge}': 'Jenkins: Failed to send out e-mail',
  }),
  marks('gitLab', 'GitLab', NAME, { '{edge}gitlab': 'gitlab-rails: Net::SMTPAuthenticationError' }),
  marks('gitea', 'Gitea', NAME, { '{edge}gitea{edge}': 'gitea: sendUserMail failed' }),
  marks('sonarQube', 'SonarSource', NAME, { '{edge}sonarqube': 'SonarQube: unable to send email' }),
  marks('octopusDeploy', 'Octopus', NAME, { 'octopus deploy': 'Octopus Deploy: email step failed' }),
  marks('keycloak', 'Keycloak', NAME, { '{edge}keycloak': 'org.keycloak.email.EmailException' }),
  marks('authentik', 'authentik', NAME, { '{edge}authentik{edge}': 'authentik worker: SMTPAuthenticationError' }),
  marks('vaultwarden', 'Vaultwarden', NAME, { '{edge}vaultwarden': '[vaultwarden::mail][ERROR] SMTP error' }),
  marks('bitwarden', 'Bitwarden', NAME, { '{edge}bitwarden': 'Bitwarden.Core mail: failure sending mail' }),
  marks('passbolt', 'Passbolt', NAME, { '{edge}passbolt': 'passbolt send_test_email' }),
  marks('osTicket', 'osTicket', NAME, { '{edge}osticket': 'osTicket: Unable to email via SMTP' }),
  marks('glpi', 'GLPI', NAME, { '{edge}GLPI': 'glpimailqueue: SMTP Error' }),
  marks('zammad', 'Zammad', NAME, { '{edge}zammad': "Zammad: Can't use Channel::Driver::Smtp" }),
  marks('freeScout', 'FreeScout', NAME, { '{edge}freescout': 'FreeScout: Error sending email' }),
  marks('redmine', 'Redmine', NAME, { '{edge}redmine': 'Redmine: An error occurred while sending mail' }),
  marks('jiraDataCenter', 'Atlassian', NAME, {
    '{edge}jira{edge}': 'Jira outgoing mail: AuthenticationFailedException',
  }),
  marks('serviceNow', 'ServiceNow', NAME, { '{edge}servicenow': 'ServiceNow SMTP sender failed' }),
  marks('odoo', 'Odoo', NAME, { '{edge}odoo': 'odoo.addons.base.models.ir_mail_server' }),
  marks('businessCentral', 'Microsoft', NAME, { 'business{sep}central': 'Business Central: email failed' }),
  marks('frappeErpNext', 'Frappe', NAME, {
    '{edge}erpnext': 'ERPNext: frappe.email.smtp',
    '{edge}frappe{edge}': 'frappe.exceptions.OutgoingEmailError',
  }),
  marks('sage100', 'Sage', NAME, { 'sage 100': 'Sage 100 Paperless Office: error' }),
  marks('sage200', 'Sage', NAME, { 'sage 200': 'Sage 200 notification failed' }),
  marks('nextcloud', 'Nextcloud', NAME, { '{edge}nextcloud': 'nextcloud test mail: Swift_TransportException' }),
  marks('moodle', 'Moodle', NAME, { '{edge}moodle': 'moodle: testoutgoingmailconf failed' }),
  marks('typo3', 'TYPO3', NAME, { '{edge}typo3': 'TYPO3\\CMS\\Core\\Mail\\Mailer' }),
  marks('wpMailSmtp', 'WPForms', NAME, { 'wp mail smtp': 'WP Mail SMTP: The email could not be sent' }),
  marks('fluentSmtp', 'WPManageNinja', NAME, { 'fluent{sep}smtp': 'FluentSMTP log: failed' }),
  marks('paperCut', 'PaperCut', NAME, { '{edge}papercut': 'PaperCut: Error sending email notification' }),
  marks('veeamMicrosoft365', 'Veeam', NAME, { 'veeam backup for microsoft': 'Veeam Backup for Microsoft 365' }),
  marks('veeamBackup', 'Veeam', NAME, { '{edge}veeam': 'Veeam: failed to send email report' }),
  marks('trueNasCore', 'iXsystems', NAME, { 'truenas core': 'TrueNAS CORE 13.0 test mail' }),
  marks('trueNas', 'iXsystems', NAME, { '{edge}truenas': 'truenas middlewared: Failed to send email' }),
  marks('synologyDsm', 'Synology', NAME, { '{edge}synology': 'Synology DSM: failed to send test message' }),
  marks('qnapQts', 'QNAP', NAME, { '{edge}qnap{edge}': 'QNAP Notification Center: failed' }),
  marks('nakivo', 'NAKIVO', NAME, { '{edge}nakivo': 'NAKIVO Backup & Replication: email failed' }),
  marks(
    'fortiGate',
    'Fortinet',
    'https://docs.fortinet.com/document/fortigate/7.4.0/fortios-log-message-reference/20003',
    {
      'Alert email send status': 'logdesc="Alert email send status failed"',
      '{edge}fortigate': 'FortiGate alert mail',
    },
  ),
  marks('mikroTik', 'MikroTik', 'https://help.mikrotik.com/docs/x/BYB6AQ', {
    'Error sending e-mail': 'Error sending e-mail <backup>: TLS handshake failed',
    '{edge}mikrotik': 'MikroTik e-mail tool',
    '{edge}routeros': 'RouterOS 7.12 /tool e-mail',
  }),
  marks('pfSense', 'Netgate', NAME, { '{edge}pfsense': 'pfSense: Could not send the message' }),
  marks('opnSenseMonit', 'OPNsense', NAME, { '{edge}opnsense': 'OPNsense Monit alert' }),
  marks('sharpBp', 'Sharp', NAME, {
    'Token update failed': 'Token update failed. Please delete the token and obtain it again.',
    '{edge}sharp {bp|mx}-': 'Sharp MX-3071 scan to email',
  }),
  marks('lexmark', 'Lexmark', NAME, { '{edge}lexmark': 'Lexmark MX622: SMTP server error' }),
  marks('ricohMfp', 'Ricoh', NAME, {
    '{edge}ricoh{edge}': 'RICOH IM C3000',
    'Authentication with the destination has failed': 'Authentication with the destination has failed. Check settings',
  }),
  marks('konicaBizhub', 'Konica Minolta', NAME, {
    '{edge}bizhub': 'bizhub C258 scan to mail',
    'konica{sep}minolta': 'Konica Minolta login failed',
  }),
  marks('kyocera', 'Kyocera', NAME, {
    '{edge}kyocera': 'Kyocera scan error 1102',
    '{edge}taskalfa': 'TASKalfa 3253ci',
    '{edge}ecosys': 'ECOSYS M2540dn',
  }),
  marks('xeroxConnectKey', 'Xerox', NAME, {
    '{edge}{altalink|versalink|primelink}': 'VersaLink C405 job failed',
    '{edge}xerox{edge}': 'Xerox AltaLink C8055',
  }),
  marks('epsonWorkForce', 'Epson', NAME, { '{edge}epson{edge}': 'Epson ET-5850 scan to email' }),
  marks('brotherMfc', 'Brother', NAME, { '{edge}brother {mfc|dcp|hl|ads}': 'Brother MFC-L8900CDW' }),
  marks('canonMaxify', 'Canon', NAME, { '{edge}maxify{edge}': 'Canon MAXIFY MB2755' }),
  marks('canonImageRunner', 'Canon', NAME, {
    '{edge}image{sep}runner': 'Canon imageRUNNER ADVANCE DX C3835i',
    '{edge}imageforce': 'imageFORCE 6160',
    '{edge}ir-adv': 'iR-ADV C5235',
  }),
  marks('hpFutureSmart', 'HP', NAME, {
    '{edge}futuresmart': 'HP FutureSmart 4',
    '{edge}{laserjet|officejet}': 'HP LaserJet MFP M528',
  }),
  marks('toshibaEStudio', 'Toshiba', NAME, { 'e-studio': 'Toshiba e-STUDIO3515AC' }),
  marks('fujifilmApeos', 'Fujifilm', NAME, { '{edge}apeos': 'Apeos C7788' }),
  marks('threeCx', '3CX', NAME, { '{edge}3cx{edge}': '3CX: email test failed' }),
  marks('freePbx', 'Sangoma', NAME, { '{edge}freepbx': 'FreePBX voicemail to email' }),
  marks('thunderbird', 'Mozilla', NAME, {
    '{edge}thunderbird': 'Thunderbird 115',
    MozillaSmtp: 'mailnews.smtp MozillaSmtp',
  }),
  marks('emailOAuth2Proxy', 'Email OAuth 2.0 Proxy', 'https://github.com/simonrob/email-oauth2-proxy', {
    'Email OAuth 2.0 Proxy': 'Email OAuth 2.0 Proxy: SMTP (localhost:1587)',
    emailproxy: 'emailproxy.py',
  }),
  marks('swaks', 'swaks', 'https://github.com/jetmore/swaks', {
    '{edge}swaks{edge}': '=== Trying smtp.office365.com:587... swaks',
  }),
  marks('curl', 'curl', 'https://github.com/curl/curl', {
    '--oauth2-bearer': 'curl --oauth2-bearer',
    'curl: (67)': 'curl: (67) Login denied',
  }),
  marks('msmtp', 'msmtp', 'https://github.com/marlam/msmtp', {
    '{edge}msmtp{edge}': 'msmtp: authentication failed (method LOGIN)',
  }),
  marks('postfix', 'Postfix', 'https://www.postfix.org/', {
    'postfix/smtp': 'postfix/smtp[2212]: SASL authentication failed',
    '{edge}sasl-xoauth2': 'sasl-xoauth2: auth failed',
  }),
  marks('mailKit', 'MailKit', SOURCE_CODE, { '{edge}mailkit{edge}': 'MailKit.Security.AuthenticationException' }),
  marks('systemNetMail', '.NET', SOURCE_CODE, {
    'System.Net.Mail': 'System.Net.Mail.SmtpException: The SMTP server requires a secure connection',
    MustIssueStartTlsFirst: 'SmtpStatusCode.MustIssueStartTlsFirst',
  }),
  marks('laravel', 'Laravel', SOURCE_CODE, {
    'Illuminate\\Mail': 'Illuminate\\Mail\\Mailer->send()',
    '{edge}laravel': 'laravel.ERROR',
  }),
  marks('symfonyMailer', 'Symfony', SOURCE_CODE, {
    'Symfony\\Component\\Mailer': 'Symfony\\Component\\Mailer\\Exception\\TransportException',
  }),
  marks('swiftMailer', 'Swift Mailer', SOURCE_CODE, { Swift_: 'Swift_TransportException: Failed to authenticate' }),
  marks('phpMailer', 'PHPMailer', SOURCE_CODE, { '{edge}phpmailer': 'PHPMailer\\PHPMailer\\Exception' }),
  marks('springMail', 'Spring', SOURCE_CODE, {
    'org.springframework.mail': 'org.springframework.mail.MailAuthenticationException',
  }),
  marks('jakartaMail', 'Jakarta Mail', SOURCE_CODE, {
    '{javax|jakarta}.mail': 'javax.mail.AuthenticationFailedException: 535 5.7.3',
    'com.sun.mail': 'com.sun.mail.smtp.SMTPSendFailedException',
  }),
  marks('djangoPostOffice', 'django-post_office', SOURCE_CODE, { post_office: 'post_office.mail' }),
  marks('django', 'Django', SOURCE_CODE, {
    'django.core.mail': 'django.core.mail.backends.smtp',
    'django/core/mail': 'File "/usr/lib/python3/dist-packages/django/core/mail/backends/smtp.py"',
  }),
  marks('flaskMail', 'Flask-Mail', SOURCE_CODE, { flask_mail: 'File "flask_mail.py", line 165' }),
  marks('fastApiMail', 'FastAPI-Mail', SOURCE_CODE, { 'fastapi{sep}mail': 'fastapi_mail.errors.ConnectionErrors' }),
  marks('aiosmtplib', 'aiosmtplib', SOURCE_CODE, { aiosmtplib: 'aiosmtplib.errors.SMTPAuthenticationError' }),
  marks('pythonSmtplib', 'Python', SOURCE_CODE, {
    '{edge}smtplib{edge}': 'smtplib.SMTPAuthenticationError: (535, b"5.7.139")',
  }),
  marks('railsActionMailer', 'Rails', SOURCE_CODE, { '{edge}action{sep}mailer': 'ActionMailer::MailDeliveryJob' }),
  marks('netSmtpRuby', 'Ruby', SOURCE_CODE, {
    'Net::SMTP': 'Net::SMTPAuthenticationError (535 5.7.3)',
    'net/smtp.rb': '/usr/lib/ruby/3.1.0/net/smtp.rb:1088',
  }),
  marks('nodemailer', 'nodemailer', SOURCE_CODE, {
    '{edge}nodemailer': 'node_modules/nodemailer/lib/smtp-connection/index.js',
    "code: 'EAUTH'": "code: 'EAUTH', response: '535 5.7.139'",
  }),
  marks('gomail', 'gomail', SOURCE_CODE, { 'gopkg.in/gomail': 'gopkg.in/gomail.v2' }),
  marks('goMail', 'go-mail', SOURCE_CODE, { 'wneessen/go-mail': 'github.com/wneessen/go-mail' }),
  marks('goNetSmtp', 'Go', SOURCE_CODE, { 'net/smtp{!.pm|.rb}': 'net/smtp.(*Client).Auth' }),
  marks('lettre', 'lettre', SOURCE_CODE, { '{edge}lettre::': 'lettre::transport::smtp::Error' }),
  marks('indy', 'Indy', SOURCE_CODE, {
    EIdSMTPReplyError: 'EIdSMTPReplyError: Authentication unsuccessful',
    '{edge}TIdSMTP': 'TIdSMTP.Authenticate',
  }),
  marks('perlNetSmtp', 'Perl', SOURCE_CODE, { 'Net/SMTP.pm': 'at /usr/share/perl/5.34/Net/SMTP.pm line 120' }),
  marks('espMailClient', 'ESP Mail Client', SOURCE_CODE, { 'ESP Mail Client': '> C: ESP Mail Client v3.4.1' }),
];
