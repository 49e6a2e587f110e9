import { describe, expect, test } from 'vitest';
import { read } from '../../../src/read/index.ts';
import { NO_WORDS } from '../../../src/read/redact/struck-text.ts';
import { whatToUse } from '../../../src/read/what-to-use.ts';
import { understoodItems } from '../../../src/ui/case/understood-items.ts';

const REFUSED =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit https://aka.ms/smtp_auth_disabled';
const DROPPED = '421 4.4.2 Connection dropped due to SocketError';

/** The replies of a log as they are shown: each with whether it is marked as the one that decides. */
function shownOf(...lines: readonly string[]): readonly (readonly [string, boolean])[] {
  const reading = read(lines.join('\n'));
  const usable = whatToUse(reading);
  const items = understoodItems(usable ?? { replies: [], evidence: [] }, reading.inText, () => NO_WORDS);
  expect(items.map(({ at }) => at).sort((a, b) => a - b)).toEqual(items.map((_, at) => at));
  return items.flatMap((item) => (item.kind === 'reply' ? [[item.reply, item.decides] as const] : []));
}

describe('the replies of a log are shown in its order', () => {
  test('with the one marked that decides, wherever it stands', () => {
    expect(shownOf(REFUSED, 'the job is tried again', DROPPED)).toEqual([
      ['smtpAuthDisabledForMailbox', true],
      ['connectionDropped', false],
    ]);
    expect(shownOf(DROPPED, 'the job is tried again', REFUSED)).toEqual([
      ['connectionDropped', false],
      ['smtpAuthDisabledForMailbox', true],
    ]);
  });

  test('and a single one without a mark', () => {
    expect(shownOf(REFUSED)).toEqual([['smtpAuthDisabledForMailbox', false]]);
  });
});
