import { describe, expect, test } from 'vitest';
import { personalDataIn, removePersonalData } from '../../../src/read/personal/personal-data.ts';

describe('a name with dots', () => {
  test.each([
    // Of the organisation.
    ['printer.fabrikam.de', '[host]'],
    ['fabrikam.onmicrosoft.com', '[host]'],
    ['fabrikam-com.mail.protection.outlook.com', '[host]'],
    ['fabrikam.sharepoint.com', '[host]'],
    ['mail.fabrikam.COM', '[host]'],
    ['by scanner.fabrikam', 'by [host]'],
    ['http://intra.wiki', 'http://[host]'],
    ['host="nas.keller"', 'host="[host]"'],
    // Of everybody.
    ['login.microsoftonline.com', 'login.microsoftonline.com'],
    ['graph.microsoft.us', 'graph.microsoft.us'],
    ['aka.ms', 'aka.ms'],
    ['smtp.gmail.com', 'smtp.gmail.com'],
    ['notmicrosoft.com', '[host]'],
    // Of programs.
    ['javax.mail.Transport', 'javax.mail.Transport'],
    ['org.apache.commons', 'org.apache.commons'],
    ['smtp.login', 'smtp.login'],
    ['by smtp.connect', 'by smtp.connect'],
    ['com.fabrikam.MailSender', 'com.fabrikam.MailSender'],
    ['Fabrikam.Mail', 'Fabrikam.Mail'],
    ['config.yml', 'config.yml'],
    ['from mailer.php', 'from mailer.php'],
    ['some.thing', 'some.thing'],
    // A file or a country.
    ['fabrikam.py', '[host]'],
    ['fabrikam.py:12', 'fabrikam.py:12'],
    ['fabrikam.py, line 12', 'fabrikam.py, line 12'],
    ['/srv/fabrikam.py', '/srv/fabrikam.py'],
    ['File "fabrikam.py"', 'File "fabrikam.py"'],
    ['smtplib.py', 'smtplib.py'],
    ['www.fabrikam.py', '[host]'],
    ['/srv/www.fabrikam.py', '/srv/www.fabrikam.py'],
    ['fabrikam.py line 12', 'fabrikam.py line 12'],
    ['"fabrikam.py" line 12', '"fabrikam.py" line 12'],
    ['fabrikam.py is (2)', '[host] is (2)'],
    ['a/b of fabrikam.py', 'a/b of [host]'],
    ['a/b www.fabrikam.py', 'a/b [host]'],
    ['File "x" fabrikam.py', 'File "x" [host]'],
    ['fabrikam-mail.py', '[host]'],
    ['/mail.pyxis.de', '/[host]'],
    // In any case, with one letter, with digits, in any writing.
    ['FABRIKAM.ONMICROSOFT.COM', '[host]'],
    ['SMTP.GMAIL.COM', 'SMTP.GMAIL.COM'],
    ['from mailer.PHP', 'from mailer.PHP'],
    ['a.b.de', '[host]'],
    ['mail1.fab-rikam.de', '[host]'],
    ['mail.fabrikam.xn--p1ai', '[host]'],
    ['fabrikam.logistics', '[host]'],
    ['почта.фабрикам', '[host]'],
    // A class has capitals inside, a host may have too.
    ['by com.fabrikam.MailSender', 'by com.fabrikam.MailSender'],
    ['by FabrikamMail.sender', 'by FabrikamMail.sender'],
    ['by fabrikam.MailServer.de', 'by [host]'],
    ['by mail.FabrikamMail.de', 'by [host]'],
    ['by fabrikam.Mail', 'by [host]'],
    ['by FABRIKAM.mail', 'by [host]'],
    ['by the some.thing', 'by the some.thing'],
    ['by mailer.send', 'by mailer.send'],
    ['by mailer.sender', 'by [host]'],
    ['by my.mailer.send', 'by [host]'],
  ])('%s becomes %s', (text, clean) => {
    expect(removePersonalData(text)).toBe(clean);
  });
});

describe('the name of the organisation', () => {
  test('is left out wherever it stands again', () => {
    const text = 'anna@mail.fabrikam.co.uk: the Fabrikam-Scanner of fabrikam fails, prefabrikamx does not';
    expect(removePersonalData(text)).toBe('[address]: the [host] of [host] fails, prefabrikamx does not');
    expect(removePersonalData('fabrikam.onmicrosoft.com, tenant fabrikam')).toBe('[host], tenant [host]');
  });

  test.each([
    ['anna@webmaster.com asks webmaster', '[address] asks [host]'],
    ['anna@fabrikamweb.com asks fabrikamweb', '[address] asks [host]'],
    ['anna@fab-rikam.com of fab.rikam, fab-rikam', '[address] of [host], [host]'],
    ['anna@fabrikam.com. Fabrikam is', '[address]. [host] is'],
  ])('%j becomes %j', (text, clean) => {
    expect(removePersonalData(text)).toBe(clean);
  });

  test.each([
    ['of a service that everybody uses', 'anna@outlook.com sends with outlook and smtp'],
    ['that is too short', 'anna@abc.com sends abc'],
  ])('is none %s', (_, text) => {
    expect(removePersonalData(text)).toBe(text.replace(/\S+@\S+/, '[address]'));
  });
});

test('what is left out is told, each kind once and in the order of the rows', () => {
  expect(personalDataIn('host.fabrikam.de, 192.0.2.7, a@fabrikam.de, b@fabrikam.de, 192.0.2.8')).toEqual([
    'address',
    'ipAddress',
    'host',
  ]);
  expect(personalDataIn('anna@fabrikam.com, the printer of FABRIKAM')).toEqual(['address', 'host']);
  expect(personalDataIn('535 5.7.3 Authentication unsuccessful')).toEqual([]);
  expect(personalDataIn('user=[account], [address], [host]')).toEqual([]);
});
