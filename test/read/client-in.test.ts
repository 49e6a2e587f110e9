import { describe, expect, test } from 'vitest';
import { clientOf, remediesShown } from '../../src/domain/advice/remedies-shown.ts';
import { canUseOAuth, client } from '../../src/domain/clients/clients.ts';
import { diagnose } from '../../src/domain/diagnose.ts';
import { REPLY_IDS } from '../../src/domain/replies/replies.ts';
import { textsOf } from '../../src/domain/replies/wordings.ts';
import { read } from '../../src/read/index.ts';
import { CLIENT_MARKS } from '../../src/read/phrases/rows/clients.ts';
import { whatToUse } from '../../src/read/what-to-use.ts';

const TODAY = '2026-11-28';
const clientsIn = (text: string) =>
  read(text).evidence.flatMap((found) => (found.fact === 'client' ? [found.value] : []));
const rows = CLIENT_MARKS.flatMap(({ means, phrases }) => phrases.map(({ example }) => [means, example] as const));

/** What a paste tells, as the page takes it. */
function knownFrom(text: string) {
  const { replies = [], evidence = [] } = whatToUse(read(text)) ?? {};
  return { replies, evidence };
}

const shownFor = (known: ReturnType<typeof knownFrom>) => remediesShown(diagnose(known, TODAY), known);

describe('a client that is named', () => {
  test.each(rows)('%s: %s', (means, example) => {
    expect(
      clientsIn(`${example}\n535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.`),
    ).toEqual([means]);
  });

  test('is quoted by its line, and nothing else is', () => {
    const { evidence } = read('first line\nZabbix server: failed\n535 5.7.3 Authentication unsuccessful');
    expect(evidence.find(({ fact }) => fact === 'client')?.words).toBe('Zabbix server: failed');
  });

  test('is none where nothing names one', () => {
    expect(clientsIn('535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.')).toEqual([]);
    expect(clientsIn('Our brother in the office says: 530 5.7.57 Client not authenticated to send mail.')).toEqual([]);
  });

  test('is the product, not the library inside it', () => {
    expect(clientsIn('ERPNext\n  File "smtplib.py"\nsmtplib.SMTPAuthenticationError: (535, b"5.7.3")')).toEqual([
      'frappeErpNext',
    ]);
  });
});

describe('a client that can’t use OAuth is never sent there first', () => {
  const without = CLIENT_MARKS.filter(({ means }) => canUseOAuth(means) === 'no');
  const replies = REPLY_IDS.map((id) => [id, knownFrom(textsOf(id)[0] ?? '')] as const);
  test.each(without.map(({ means, phrases }) => [means, phrases[0]?.example ?? ''] as const))(
    '%s',
    (means, example) => {
      const named = knownFrom(example).evidence.filter(({ fact }) => fact === 'client');
      for (const [id, told] of replies) {
        const known = { ...told, evidence: [...told.evidence, ...named] };
        if (clientOf(known) !== means) continue;
        const shown = shownFor(known);
        expect(shown[0], `${means}, ${id}`).not.toBe('switchToOAuth');
        const round = shown.indexOf('switchToOAuth');
        const others = shown.slice(round + 1).filter((other) => other === 'sendThroughGraph');
        if (round >= 0 && client(means).kind === 'library') expect(others, `${means}, ${id}`).toEqual([]);
      }
    },
  );

  test('security defaults and System.Net.Mail: Graph, the services and relays come first', () => {
    const shown = shownFor(
      knownFrom(
        'System.Net.Mail.SmtpException: The SMTP server requires a secure connection or the client was not authenticated. ' +
          "The server response was: 535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.",
      ),
    );
    expect(shown.indexOf('sendThroughGraph')).toBeGreaterThanOrEqual(0);
    expect(shown.indexOf('sendThroughGraph')).toBeLessThan(shown.indexOf('switchToOAuth'));
    expect(shown[0]).not.toBe('switchToOAuth');
  });

  test('a client that can, and none at all, keep the order', () => {
    const line =
      "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy.";
    expect(shownFor(knownFrom(`Zabbix\n${line}`))).toEqual(shownFor(knownFrom(line)));
  });
});
