using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Identity.Client;
using MimeKit;

static string Env(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException(name);

var app = ConfidentialClientApplicationBuilder.Create(Env("CLIENT_ID"))
    .WithClientSecret(Env("CLIENT_SECRET"))
    .WithTenantId(Env("TENANT_ID"))
    .Build();
var token = await app.AcquireTokenForClient(new[] { "https://outlook.office365.com/.default" }).ExecuteAsync();

var message = new MimeMessage();
message.From.Add(MailboxAddress.Parse(Env("SMTP_USER")));
message.To.Add(MailboxAddress.Parse(Env("MAIL_TO")));
message.Subject = "Test";
message.Body = new TextPart("plain") { Text = "Sent with OAuth." };

using var client = new SmtpClient();
await client.ConnectAsync("smtp.office365.com", 587, SecureSocketOptions.StartTls);
await client.AuthenticateAsync(new SaslMechanismOAuth2(Env("SMTP_USER"), token.AccessToken));
Console.WriteLine(await client.SendAsync(message));
await client.DisconnectAsync(true);
