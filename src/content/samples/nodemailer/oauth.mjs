import nodemailer from 'nodemailer';

const { SMTP_HOST = 'smtp.office365.com', SMTP_PORT = '587', SMTP_USER, MAIL_TO } = process.env;

/** A token of the application, for Exchange Online. `ACCESS_TOKEN` replaces it in tests. */
async function accessToken() {
  if (process.env.ACCESS_TOKEN) return process.env.ACCESS_TOKEN;
  const { ConfidentialClientApplication } = await import('@azure/msal-node');
  const { CLIENT_ID, CLIENT_SECRET, TENANT_ID } = process.env;
  const app = new ConfidentialClientApplication({
    auth: {
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      authority: `https://login.microsoftonline.com/${TENANT_ID}`,
    },
  });
  const result = await app.acquireTokenByClientCredential({ scopes: ['https://outlook.office365.com/.default'] });
  return result.accessToken;
}

const transport = nodemailer.createTransport({
  host: SMTP_HOST,
  port: Number(SMTP_PORT),
  secure: false,
  requireTLS: true,
  auth: { type: 'OAuth2', user: SMTP_USER, accessToken: await accessToken() },
});
const { response } = await transport.sendMail({
  from: SMTP_USER,
  to: MAIL_TO,
  subject: 'Test',
  text: 'Sent with OAuth.',
});
console.log(response);
