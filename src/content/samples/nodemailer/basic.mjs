import nodemailer from 'nodemailer';

const { SMTP_HOST = 'smtp.office365.com', SMTP_PORT = '587', SMTP_USER, SMTP_PASSWORD, MAIL_TO } = process.env;

const transport = nodemailer.createTransport({
  host: SMTP_HOST,
  port: Number(SMTP_PORT),
  secure: false, // STARTTLS; true would be TLS from the first byte
  requireTLS: true,
  auth: { user: SMTP_USER, pass: SMTP_PASSWORD },
});
const { response } = await transport.sendMail({
  from: SMTP_USER,
  to: MAIL_TO,
  subject: 'Test',
  text: 'Sent with a password.',
});
console.log(response);
