import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { REMEDY_COMMANDS } from '../../../src/domain/commands/remedies/remedy-commands.ts';
import { evidence } from '../../../src/domain/facts.ts';
import type { RemedyId } from '../../../src/domain/remedies/remedies.ts';
import { REPLY_IDS, type ReplyId } from '../../../src/domain/replies/replies.ts';
import type { Walk, WalkEvent } from '../../../src/flow/events.ts';
import { fromLink } from '../../../src/flow/link.ts';
import { en } from '../../../src/i18n/en.ts';
import { id } from '../../../src/i18n/id.ts';
import { removePersonalData } from '../../../src/read/index.ts';
import { NO_WORDS, ownWords } from '../../../src/read/redact/struck-text.ts';
import type { ProseReader, TextSource } from '../../../src/ui/hand-over/details.ts';
import { asMarkdown, asText, type DraftToSend, LONGEST_MAIL, mailAddress } from '../../../src/ui/hand-over/draft.ts';
import { handOverDrafts } from '../../../src/ui/hand-over/hand-over-drafts.ts';
import { makeT, type T } from '../../../src/ui/words.ts';
import { replay } from '../../flow/walking/replay.ts';

const TODAY = '2026-11-24';
const PAGE = 'https://tools.fabrikam.example/smtp/en/';
type Language = 'en' | 'id';

/** The front matter's line of a text in the content. */
function written(kind: string, language: Language, name: string, part: string): string {
  const file = readFileSync(`src/content/${kind}/${language}/${name}.md`, 'utf8');
  const line = file.split('\n').find((row) => row.startsWith(`${part}: `)) ?? '';
  return line.slice(part.length + 2).replace(/^["']|["']$/g, '');
}

const KINDS: Readonly<Record<string, string>> = {
  remedy: 'remedies',
  reply: 'replies',
  gate: 'gates',
  outcome: 'outcomes',
};

/** The words of the interface, with the content's own from its files. */
const wordsOf = (language: Language): T => {
  const plain = makeT(language === 'en' ? en : id);
  return (key, params) => {
    const [kind = '', name = '', part = ''] = key.split('.');
    const folder = KINDS[kind];
    return folder === undefined || params !== undefined ? plain(key, params) : written(folder, language, name, part);
  };
};

const proseOf = (language: Language): ProseReader => ({
  text: (_, name, part) => written('remedies', language, name, part),
  commands: (kind, name, mailbox) => {
    if (kind !== 'remedy') return [];
    const { check = [], apply = [] } = REMEDY_COMMANDS[name as RemedyId] ?? {};
    const text = [...check, ...apply].flatMap(({ lines }) => lines).join('\n');
    return text === '' ? [] : [{ label: 'PowerShell', text: text.replaceAll('{mailbox}', mailbox ?? '<mailbox>') }];
  },
  missing: (_, name, __, mailbox) =>
    mailbox === null && JSON.stringify(REMEDY_COMMANDS[name as RemedyId] ?? {}).includes('{mailbox}')
      ? [en['page.hole.mailbox']]
      : [],
});

function sourceOf(walk: Walk, language: Language = 'en', more: Partial<TextSource> = {}): TextSource {
  return {
    walk,
    t: wordsOf(language),
    prose: proseOf(language),
    quoted: NO_WORDS,
    clean: removePersonalData,
    today: TODAY,
    checked: TODAY,
    version: '9.8.7',
    page: PAGE,
    ...more,
  };
}

const written3 = ({ draft, words }: DraftToSend): string => asText(draft, words);
const caseOf = (reply: ReplyId, ...events: WalkEvent[]): Walk => replay(TODAY, [{ type: 'reply', reply }, ...events]);
const address: WalkEvent = {
  type: 'answer',
  question: 'signInAs',
  option: 'thisMailbox',
  detail: 'scans@fabrikam.example',
};

describe('a request', () => {
  const { request } = handOverDrafts(sourceOf(caseOf('smtpAuthDisabledForTenant')));
  const lines = written3(request).split('\n');

  test('says first what to fill in, then its subject, then three lines: what is asked, why it is the least, how long', () => {
    expect(lines[0]).toBe('Fill in before you send: <address that signs in>');
    expect(lines[1]).toBe('Subject: Request: Turn on SMTP AUTH for this mailbox (535 5.7.139)');
    expect(request.draft.lines).toHaveLength(3);
    expect(request.draft.lines[0]).toContain('Turn on SMTP AUTH for this mailbox');
    expect(request.draft.lines[1]).toContain('lowest-risk');
    expect(request.draft.lines[2]).toMatch(/after 5, 15 and 60 minutes.*Undo: .*\$null/);
  });

  test("quotes the server's sentence with its codes, and says what it means apart from it", () => {
    expect(lines).toContainEqual(
      expect.stringMatching(/^Server reply: “535 5\.7\.139 .*SmtpClientAuthentication is disabled for the Tenant/),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^Meaning: \S/));
  });

  test('ends in the link of the case, which opens for an administrator at the fix that was asked for', () => {
    const [link = ''] = lines.slice(-1);
    expect(link.startsWith(`${PAGE}#a=reply.smtpAuthDisabledForTenant`)).toBe(true);
    const { events, dropped } = fromLink(new URL(link).hash);
    expect(dropped).toBe(0);
    expect(replay(TODAY, events).remedy).toBe('enableMailboxSmtpAuth');
    expect(events.at(-1)).toEqual({ type: 'fix', remedy: 'enableMailboxSmtpAuth', asked: true });
    expect(link).toContain('role.admin');
  });

  test('names no address that nobody gave: it is a hole, also in the commands', () => {
    const text = lines.join('\n');
    expect(text).not.toMatch(/@contoso|scanner@/);
    expect(text).toContain('Account that signs in: <address that signs in>');
    const filled = written3(handOverDrafts(sourceOf(caseOf('smtpAuthDisabledForTenant', address))).request);
    expect(filled).toContain("-Identity 'scans@fabrikam.example'");
    expect(filled).not.toContain('Fill in');
  });

  test('tells the version, also where the page is one in a frame', () => {
    expect(request.draft.made).toContain('9.8.7');
  });

  test('says what to look up where the cause is not known', () => {
    const unknown = handOverDrafts(sourceOf(caseOf('authenticationUnsuccessful'))).request;
    expect(unknown.draft.subject).toContain('find out why');
    expect(written3(unknown)).toMatch(/To look up:\n- \S.*\n- \S/);
    expect(unknown.draft.lines.every((row) => row.length > 0)).toBe(true);
  });
});

describe('a ticket note', () => {
  test('asks for nothing that stands in it already', () => {
    const bare = handOverDrafts(sourceOf(caseOf('credentialsIncorrect'))).ticket;
    const quoted = ownWords('535 5.7.139 Authentication unsuccessful, the user credentials were incorrect.');
    const full = handOverDrafts(sourceOf(caseOf('credentialsIncorrect'), 'en', { quoted })).ticket;
    expect(written3(bare)).toContain('the exact reply with its number');
    expect(written3(full)).not.toContain('the exact reply with its number');
    expect(written3(full)).toContain(`“${quoted}”`);
  });

  test('gives the codes where the words that were pasted lack them', () => {
    const quoted = ownWords('the user credentials were incorrect');
    const { ticket } = handOverDrafts(sourceOf(caseOf('credentialsIncorrect'), 'en', { quoted }));
    expect(written3(ticket)).toContain('Codes: 535 5.7.139');
  });
});

describe('a change record', () => {
  test('leaves open what only its writer knows, and says so first', () => {
    const text = written3(handOverDrafts(sourceOf(caseOf('smtpAuthDisabledForMailbox', address))).change);
    expect(text.split('\n')[0]).toBe('Fill in before you send: <name>, <value before>, <value after>');
    expect(text).toContain('Changed by: <name>');
  });
});

describe('of a person nothing', () => {
  const found: WalkEvent[] = [
    {
      type: 'found',
      found: { replies: [{ reply: 'messageAccepted' }], evidence: [evidence('method', 'basic', 'transcript')] },
    },
  ];
  test.each(['relay.fabrikam.example', '192.0.2.7'])('is in a text where %s was typed', (host) => {
    const walk = replay(TODAY, [...found, { type: 'answer', question: 'server', option: 'otherServer', detail: host }]);
    const quoted = removePersonalData(ownWords(`535 5.7.3 Authentication unsuccessful [${host}] me@fabrikam.example`));
    const all = Object.values(handOverDrafts(sourceOf(walk, 'en', { quoted })))
      .map(written3)
      .join('\n');
    expect(all.replaceAll(PAGE, '')).not.toMatch(/relay|192\.0\.2|fabrikam/);
    const asked = handOverDrafts(sourceOf(walk, 'en', { clean: (text) => text }));
    expect(written3(asked.ticket)).toContain(host);
  });

  test('is in the mail, whatever was pasted', () => {
    const quoted = ownWords('535 5.7.139 of me@fabrikam.example with the word Tangerine77');
    for (const { draft, words } of Object.values(
      handOverDrafts(sourceOf(caseOf('credentialsIncorrect', address), 'en', { quoted })),
    ))
      expect(decodeURIComponent(mailAddress(draft, words)).replaceAll(PAGE, '')).not.toMatch(/Tangerine|fabrikam/);
  });
});

test.each(['en', 'id'] as const)(
  'in %s every mail is short enough, and holds what is asked and the link',
  (language) => {
    const t = wordsOf(language);
    for (const reply of REPLY_IDS) {
      const walk = caseOf(reply, { type: 'answer', question: 'role', option: 'device' });
      for (const remedy of [null, ...walk.diagnosis.remedies]) {
        const { draft, words } = handOverDrafts(sourceOf({ ...walk, remedy }, language)).request;
        const address = mailAddress(draft, words);
        const name = `${reply} ${remedy}`;
        expect(address.length, name).toBeLessThanOrEqual(LONGEST_MAIL);
        const body = decodeURIComponent(address);
        expect(body, name).toContain(draft.link);
        if (remedy !== null) expect(body, name).toContain(t(`remedy.${remedy}.title`));
      }
    }
  },
);

test('as Markdown nothing is read as a mark, code stays as it is, and what a person has changed is kept', () => {
  const text =
    'Subject: A *b*\n\nAccount: <address that signs in>\nNext steps:\n- do_this\n\nCommands:\n    Get-X -A `$b\n    # c\nEdited';
  expect(asMarkdown(text, 'Subject')).toBe(
    '## A \\*b\\*\n\n**Account:** \\<address that signs in\\>  \n**Next steps:**\n\n- do\\_this\n\n**Commands:**\n\n```\nGet-X -A `$b\n# c\n```\nEdited  ',
  );
});

test('the value to fill in is called what the commands call it', () => {
  expect([en['text.address'], id['text.address']]).toEqual([en['page.hole.mailbox'], id['page.hole.mailbox']]);
});
