import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { control, type Rig, startRig } from '../rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

const REPORT =
  'date,senderName,senderDomain,authMethod,original_client_ip,tls_version,tls_cipher,message_count,message_id\r\n' +
  '3/24/2026,scanner,fabrikam.example,Basic,203.0.113.1,TLS1_2,x,14,<1>\r\n' +
  '3/24/2026,door,fabrikam.example,Basic,203.0.113.1,TLS1_2,x,3,<2>\r\n';

describe('a report of many senders that is given to the guide', () => {
  test('goes along to the page of senders, which reads it at once', async () => {
    const watched = await rig.open('en/');
    const { page, context } = watched;
    // As the admin center mails it.
    const buffer = Buffer.from(`\ufeff${REPORT}`, 'utf16le');
    await page.locator(control('file')).setInputFiles({ name: 'SmtpCSReport.csv', mimeType: 'text/csv', buffer });
    await page.locator('[data-problem=forSenders]').waitFor();
    const [opened] = await Promise.all([context.waitForEvent('page'), page.locator(control('openSenders')).click()]);
    await opened.locator('[data-sender="scanner@fabrikam.example"]').waitFor();
    expect(await opened.locator('[data-file="SmtpCSReport.csv"]').getAttribute('data-kind')).toBe('smtpAuthReport');
    expect(watched.complaints).toEqual([]);
    await watched.close();
  });

  test('goes along too as the JSON that the page handed over', async () => {
    const watched = await rig.open('id/');
    const earlier = { date: '2026-11-01', senders: [{ address: 'a@x.example', atRetirement: 'stops', blockedBy: [] }] };
    const buffer = Buffer.from(JSON.stringify(earlier, null, 1));
    await watched.page
      .locator(control('file'))
      .setInputFiles({ name: 'senders.json', mimeType: 'application/json', buffer });
    await watched.page.locator('[data-problem=forSenders]').waitFor();
    await watched.close();
  });

  test('is known when its text is pasted too', async () => {
    const watched = await rig.open('id/');
    await watched.page.locator('[data-field=paste]').fill(REPORT);
    await watched.page.locator(control('continue')).click();
    await watched.page.locator('[data-problem=forSenders]').waitFor();
    await watched.close();
  });

  test('the page of senders asks nobody where no page of this site has opened it', async () => {
    const watched = await rig.open('en/senders/');
    await watched.page.locator(control('example')).waitFor();
    expect(await watched.page.locator('[data-file]').count()).toBe(0);
    expect(watched.complaints).toEqual([]);
    await watched.close();
  });
});

test('a verdict on the retirement of Basic leads to all senders', async () => {
  const watched = await rig.open('en/#a=reply.basicNotSupported');
  await watched.page
    .locator(`[data-step=verdict] ${control('senders')}:visible`)
    .first()
    .waitFor();
  await watched.close();
});
