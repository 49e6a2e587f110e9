import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPLY_IDS } from '../../../src/domain/replies/replies.ts';
import { caseOf } from '../../../src/layouts/replies/reply-case.ts';
import { expectStep, type Rig, screen, startRig } from '../rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

/** Every reply that leads to a certain verdict with a fix. */
const CERTAIN = REPLY_IDS.filter((id) => {
  const { diagnosis, first } = caseOf(id, '2026-11-28');
  return diagnosis.outcome === 'blocked' && diagnosis.certainty === 'certain' && first !== null;
});

test.each(['en', 'id'])(
  'in %s a printed verdict is one page of A4, whatever the device looks like',
  async (lang) => {
    const { page, close } = await rig.open(`${lang}/#a=reply.smtpAuthDisabledForTenant`, { colorScheme: 'dark' });
    const long: string[] = [];
    for (const reply of CERTAIN) {
      await page.goto(`${rig.url}${lang}/?print=${reply}#a=reply.${reply}`);
      await expectStep(page, 'verdict');
      await page.waitForSelector('[data-report] p', { state: 'attached' });
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length;
      if (pages !== 1) long.push(`${reply}: ${pages}`);
    }
    expect(CERTAIN).toContain('securityDefaultsPolicy');
    expect(long).toEqual([]);
    await close();
  },
  300_000,
);

test('on paper stand the stamp, the picture, the server’s line, the commands, undo, proof and link; no controls', async () => {
  const { page, close } = await rig.open('en/#a=reply.smtpAuthDisabledForMailbox');
  await expectStep(page, 'verdict');
  await page.waitForSelector('[data-report] [data-part]', { state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const report = page.locator('[data-report]');
  expect(await page.locator('main header svg').isVisible()).toBe(true);
  expect(await page.locator('main figure svg').first().isVisible()).toBe(true);
  // biome-ignore lint/performance/useDomNodeTextContent: what paper doesn't show doesn't count.
  const text = await report.innerText();
  expect(text).toContain('SmtpClientAuthentication is disabled for the Mailbox');
  expect(text).toContain('Set-CASMailbox -Identity');
  expect(text).toContain('#a=reply.smtpAuthDisabledForMailbox');
  expect(await page.locator(`${screen('verdict')} button:visible`).count()).toBe(0);
  await close();
});

test('the picture is saved as a PNG, without a network and under the policy', async () => {
  const { page, requests, complaints, close } = await rig.open('en/#a=reply.smtpAuthDisabledForTenant', {
    viewport: { width: 390, height: 844 },
  });
  await expectStep(page, 'verdict');
  await page.waitForSelector('[data-report] [data-part]', { state: 'attached' });
  const before = requests.length;
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-action="savePicture"]')]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const png = Buffer.concat(chunks);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2_080, 600]);
  expect(png.length).toBeGreaterThan(20_000);
  expect(requests.slice(before).filter((address) => !/^(?:data|blob):/.test(address))).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
