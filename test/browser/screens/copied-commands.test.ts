import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/domain/commands/holes.ts';
import { REMEDY_COMMANDS } from '../../../src/domain/commands/remedies/remedy-commands.ts';
import type { RemedyId } from '../../../src/domain/remedies/remedies.ts';
import { REPLY_IDS } from '../../../src/domain/replies/replies.ts';
import type { WalkEvent } from '../../../src/flow/events.ts';
import { toLink } from '../../../src/flow/link.ts';
import { QUESTION_IDS, QUESTION_OPTIONS } from '../../../src/flow/questions/questions.ts';
import { en } from '../../../src/i18n/en.ts';
import { replay } from '../../flow/walking/replay.ts';
import { expectStep, press, pressFirstFix, READY, type Rig, screen, startRig, stepOf } from '../rig.ts';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig();
});
afterAll(() => rig.close());

describe('what is copied runs as it looks', () => {
  test("another provider's case is tested with a password", async () => {
    const { page, close } = await rig.open('en/#a=reply.otherProviderCredentials');
    await expectStep(page, 'outOfScope');
    await pressFirstFix(page);
    await expectStep(page, 'fix');
    await press(page, 'verify');
    await page.check('input[name="tool"][value="curl"]');
    expect(await page.locator(`${screen('verify')} pre`).textContent()).toContain('AUTH=LOGIN');
    await close();
  });

  test('a command that lacks a value says which, at the button and in its first line', async () => {
    const { page, close } = await rig.open(
      'en/#a=reply.smtpAuthDisabledForMailbox~role.admin~signInAs.thisMailbox~fix.enableMailboxSmtpAuth',
    );
    await expectStep(page, 'fix');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    const block = page.locator(`${screen('fix')} [data-part="apply"]`);
    await block.locator('[data-action="copy"]').click();
    const missing = en['page.hole.mailbox'];
    await expect.poll(() => block.locator('[data-note="missing"]').textContent()).toContain(missing);
    expect(await copied()).toMatch(new RegExp(`^# .*${missing}\\nSet-CASMailbox`));

    await page.fill(`${screen('fix')} input`, 'printer@fabrikam.com');
    await page.press(`${screen('fix')} input`, 'Enter');
    await expect.poll(() => block.textContent()).toContain("'printer@fabrikam.com'");
    await block.locator('[data-action="copy"]').click();
    await expect
      .poll(copied)
      .toBe("Set-CASMailbox -Identity 'printer@fabrikam.com' -SmtpClientAuthenticationDisabled $false");
    await close();
  });

  test('every command of every fix comes through the hand-over unchanged', async () => {
    const { page, close } = await rig.open('en/#a=start.settings');
    await page.waitForSelector(READY);
    let looked = 0;
    for (const [id, link] of linksToFixes()) {
      await follow(page, link);
      await page.waitForFunction((hash) => location.hash === hash, link);
      await expect.poll(() => stepOf(page)).toMatch(/^(?:fix|handOver)$/);
      if ((await stepOf(page)) === 'fix') await press(page, 'cannotChange');
      await page.waitForSelector('[data-field="text"]');
      // The commands come with the text of the fix, which is fetched once the screen is painted.
      const missing = async (): Promise<string[]> => {
        const text = await page.inputValue('[data-field="text"]');
        return linesOf(id).filter((line) => !text.includes(line));
      };
      await expect.poll(missing, { message: id, timeout: 5_000 }).toEqual([]);
      looked += linesOf(id).length;
      await page.goBack();
    }
    expect(looked).toBeGreaterThan(100);
    await close();
  });
});

/** A link that stands in no page: followed by hand, as a person would type it. */
const follow = (page: Page, link: string): Promise<void> =>
  page.evaluate((hash) => {
    location.hash = hash;
  }, link);

/** The lines that a fix gives to copy, with its values still to fill in. */
function linesOf(id: RemedyId): string[] {
  const { apply = [], undo = [], check = [] } = REMEDY_COMMANDS[id] ?? {};
  return [...check, ...apply, ...undo].flatMap(({ lines }) =>
    lines.map((line) =>
      piecesOf(line)
        .map((piece) => {
          if ('text' in piece) return piece.text;
          return 'environment' in piece ? 'Global' : `<${en[`page.hole.${piece.hole}`]}>`;
        })
        .join(''),
    ),
  );
}

/** For each fix with commands, the link of a case that offers it to somebody who may not make it. */
function linksToFixes(): Map<RemedyId, string> {
  const links = new Map<RemedyId, string>();
  const said: WalkEvent[] = [
    { type: 'answer', question: 'signInAs', option: 'thisMailbox' },
    { type: 'answer', question: 'role', option: 'device' },
  ];
  const facts = QUESTION_IDS.flatMap((question) =>
    QUESTION_OPTIONS[question].map((option): WalkEvent => ({ type: 'answer', question, option })),
  );
  for (const reply of REPLY_IDS)
    for (const events of [[], ...facts.map((fact) => [fact])]) {
      const walk = replay('2026-11-24', [{ type: 'reply', reply }, ...said, ...events]);
      for (const remedy of walk.diagnosis.remedies)
        if (!links.has(remedy) && linesOf(remedy).length > 0) links.set(remedy, toLink({ ...walk, remedy }));
    }
  return links;
}
