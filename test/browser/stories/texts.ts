/** What people paste in the stories: made up, in the form in which programs print it. */
export const NODEMAILER = `Error: Invalid login: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. \
Visit https://aka.ms/smtp_auth_disabled for more information. [VI1PR09CA0098.eurprd09.prod.outlook.com 2026-11-24T10:01:33.101Z 08DE2A0C11112222]
    at SMTPConnection._formatError (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:809:19)
    at SMTPConnection._actionAUTHComplete (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:1588:34)
    at TLSSocket.<anonymous> (/srv/app/node_modules/nodemailer/lib/smtp-connection/index.js:556:26) {
  code: 'EAUTH',
  responseCode: 535,
  command: 'AUTH LOGIN'
}`;
export const DOTNET = `System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. \
The server response was: 5.7.57 Client not authenticated to send mail. Error: 535 5.7.139 Authentication unsuccessful, \
user is locked by your organization's security defaults policy. Contact your administrator. [FR3P281CA0012.DEUP281.PROD.OUTLOOK.COM]
   at System.Net.Mail.MailCommand.CheckResponse(SmtpStatusCode statusCode, String response)
   at Contoso.Invoices.Mailer.Send() in C:\\src\\Mailer.cs:line 57`;
export const ACCEPTED = `235 2.7.0 Authentication successful
250 2.1.0 Sender OK
354 Start mail input; end with <CRLF>.<CRLF>
250 2.0.0 OK <1234@contoso.com> [Hostname=VI1PR09MB0001.eurprd09.prod.outlook.com]`;
