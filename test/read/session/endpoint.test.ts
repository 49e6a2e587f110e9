import { expect, test } from 'vitest';
import { endpointIn } from '../../../src/read/session/endpoint.ts';

/** As `host:port`, each empty where the text doesn't name it. */
const endpoint = (text: string): string => {
  const { host, port } = endpointIn(text);
  return `${host ?? ''}:${port ?? ''}`;
};

test.each([
  ['smtp.contoso.com:587', 'smtp.contoso.com:587'],
  ['[SMTP.Contoso.com]:25', 'smtp.contoso.com:25'],
  ['smtp.contoso.com [192.0.2.1]:587', 'smtp.contoso.com:587'],
  ['connect to "smtp.contoso.com", port 465', 'smtp.contoso.com:465'],
  ['(smtp.contoso.com on port: 2525)', 'smtp.contoso.com:2525'],
  ['host, port: smtp.contoso.com, 587', 'smtp.contoso.com:587'],
  ['open(smtp.contoso.com, 587)', 'smtp.contoso.com:587'],
  ["new SmtpClient('smtp.contoso.com', 587);", 'smtp.contoso.com:587'],
  ['telnet smtp.contoso.com 25', 'smtp.contoso.com:25'],
  ['Test-NetConnection -ComputerName smtp.contoso.com -Port 587', 'smtp.contoso.com:587'],
  ['Connected to smtp.contoso.com (192.0.2.1) port 587', 'smtp.contoso.com:587'],
  ['Send-MailMessage -SmtpServer smtp.contoso.com -UseSsl -Port 587', 'smtp.contoso.com:587'],
  ['Connection to relay1.contoso.com 587 port [tcp/submission] succeeded!', 'relay1.contoso.com:587'],
  ['Connection to smtp.office365.com (192.0.2.1) 587 port [tcp/*] succeeded!', 'smtp.office365.com:587'],
  ['relay1.contoso.com (587)', 'relay1.contoso.com:587'],
  ['-SmtpServer relay1.contoso.com -From x -Port 25', 'relay1.contoso.com:25'],
  ['port=587,host=relay1.contoso.com', 'relay1.contoso.com:587'],
  ['port: 587 on server relay1.contoso.com:80', 'relay1.contoso.com:587'],
  ['x-smtp.contoso.com 587 of them', ':'],
  ['smtp.contoso.com 587.5', ':'],
  ['telnet b.contoso.com 25 then a.contoso.com:587', 'a.contoso.com:587'],
  ['relay=b.contoso.com[192.0.2.1], host: a.contoso.com', 'a.contoso.com:'],
  ['smtp host: a.contoso.com\nimap host: b.contoso.com', 'a.contoso.com:'],
  ['smtp host: a.contoso.com\npop host: b.contoso.com', 'a.contoso.com:'],
  ['imap host: b.contoso.com', 'b.contoso.com:'],
  ['connect to host 192.0.2.9 failed', '192.0.2.9:'],
  ['server = "192.0.2.9"', '192.0.2.9:'],
  ['smtp.office365.com\n587 users', 'smtp.office365.com:'],
  ['smtp.office365.com\n587  ', 'smtp.office365.com:587'],
  ['http://user:pass@www.contoso.com', ':'],
  ['http://contoso.com:25', ':'],
  ['http://contoso.com/x/contoso.com:25', ':'],
  ['see http://x and contoso.com:25', 'contoso.com:25'],
  ['a@contoso.com@smtp.contoso.com', 'smtp.contoso.com:'],
  ['a@b, smtp.contoso.com:587', 'smtp.contoso.com:587'],
  ['index.JS:587', ':'],
  ['abcdef.outlook.office365.com.contoso.com:25', 'abcdef.outlook.office365.com.contoso.com:25'],
  ['x.prod.outlook.com.contoso.com:25', 'x.prod.outlook.com.contoso.com:25'],
  ['abcde.outlook.office365.com:25', 'abcde.outlook.office365.com:25'],
  ['port 587 on smtp.contoso.com', 'smtp.contoso.com:587'],
  ['smtp.contoso.com 587', 'smtp.contoso.com:587'],
  // The last one named counts, but for the machine itself.
  ['a.contoso.com:25 then b.contoso.com:587', 'b.contoso.com:587'],
  ['smtp.contoso.com:587 through localhost:2525', 'smtp.contoso.com:587'],
  ['localhost:2525', 'localhost:2525'],
  // Other numbers behind a name are no port of mail.
  ['smtp.contoso.com:8080', ':'],
  ['12:smtp.contoso.com:587:30', ':'],
  // A host alone, and a port alone.
  ['host: smtp.contoso.com', 'smtp.contoso.com:'],
  ['Serveur : smtp.contoso.com', 'smtp.contoso.com:'],
  ['relayhost = [smtp.contoso.com]', 'smtp.contoso.com:'],
  ['MAIL_HOST=smtp.contoso.com\nMAIL_PORT=587', 'smtp.contoso.com:587'],
  ['smtps://smtp.contoso.com', 'smtp.contoso.com:'],
  ['smtp://user:pass@smtp.contoso.com', 'smtp.contoso.com:'],
  ['https://user:pass@www.contoso.com', ':'],
  ['relay=smtp.contoso.com[192.0.2.1]', 'smtp.contoso.com:'],
  ['getaddrinfo ENOTFOUND smtp.contoso.com', 'smtp.contoso.com:'],
  ['Remote-MTA: dns; mx.contoso.com', 'mx.contoso.com:'],
  ['mx.contoso.com:  550 5.1.1 unknown', 'mx.contoso.com:'],
  ['H=mx.contoso.com [192.0.2.1]', 'mx.contoso.com:'],
  ['smtp.office365.com', 'smtp.office365.com:'],
  ['we use contoso-com.mail.protection.outlook.com', 'contoso-com.mail.protection.outlook.com:'],
  ['mail7.contoso.com', 'mail7.contoso.com:'],
  ['www.contoso.com', ':'],
  ['port=587', ':587'],
  ['Puerto: 465', ':465'],
  ['port: 8080', ':'],
  ['port: 587.3', ':'],
  ['192.0.2.1:587', ':587'],
  ['192.0.2.1:8080', ':'],
  ['127.0.0.1:1025', '127.0.0.1:1025'],
  ['127.0.0.1', '127.0.0.1:'],
  ['server: 192.0.2.9', '192.0.2.9:'],
  ['smtp.office365.com\n587', 'smtp.office365.com:587'],
  ['587', ':'],
  // What looks like a host and is none.
  ['index.js:587', ':'],
  ['at mail.php:25', ':'],
  ['version 1.2.3:587', ':'],
  ['scanner@contoso.com:587', ':'],
  ['https://contoso.com:443', ':'],
  ['FR0P281CA0077.outlook.office365.com:25', ':'],
  ['DB9PR01MB1234.eurprd01.prod.outlook.com:25', ':'],
  ['System.Net.Mail.SmtpException: 587', ':'],
  ['', ':'],
])('%j names %s', (text, named) => {
  expect(endpoint(text)).toBe(named);
});

test.each([
  ['before smtp.contoso.com:587 after', 'smtp.contoso.com:587'],
  ['host: smtp.contoso.com', 'host: smtp.contoso.com'],
  ['port=587', 'port 587'],
  ['127.0.0.1:1025', '127.0.0.1:1025'],
  ['nothing', ''],
])('of %j it quotes %j', (text, words) => {
  expect(endpointIn(text).words).toBe(words);
});

test.each([
  ['x smtp.contoso.com:587 y', 'smtp.contoso.com:587'],
  ['open( smtp.contoso.com , 587 )', '( smtp.contoso.com , 587 )'],
  [' host: smtp.contoso.com', 'host: smtp.contoso.com'],
  ['127.0.0.1', '127.0.0.1'],
  ['port=587', 'port 587'],
  ['hello', ''],
])('%j is shown as %j', (text, words) => {
  expect(endpointIn(text).words).toBe(words);
});
