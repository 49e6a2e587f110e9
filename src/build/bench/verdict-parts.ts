import type { Sent } from './byte-server.ts';

/** A line that decides alone. */
export const DECISIVE_LINE =
  '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Mailbox. Visit ' +
  'https://aka.ms/smtp_auth_disabled for more information.';

interface Part {
  part: string;
  /** What its files are called; an address belongs to the first part that it meets. */
  address: RegExp;
  /** Bytes at most, as they are sent (brotli). */
  most: number;
  /** What the plan asks for, where this build is above it. */
  goal?: number;
}

/** Lines as programs print them, for which the readers are fetched. */
export const PRINTED_LINES: Readonly<Record<string, string>> = {
  'an exception of Python':
    'Traceback (most recent call last):\n  File "/opt/scan/send.py", line 42, in <module>\n    server.login(user, password)\n' +
    `smtplib.SMTPAuthenticationError: (535, b'${DECISIVE_LINE.slice(4)}')`,
  'a line of a Postfix log':
    'Nov 27 08:12:44 relay01 postfix/smtp[21733]: 4B2C1180C5: to=<anna@fabrikam.com>, relay=smtp.office365.com[192.0.2.7]:587, ' +
    `delay=1.9, dsn=4.7.139, status=deferred (SASL authentication failed; server smtp.office365.com[192.0.2.7] said: ${DECISIVE_LINE})`,
};

/** What is fetched from opening the page to the verdict of one pasted line. */
export const VERDICT_PARTS: readonly Part[] = [
  { part: 'page', address: /\/en\/$/, most: 14_000 },
  { part: 'settings of the site', address: /\/config\.json$/, most: 100 },
  {
    part: 'libraries',
    address: /\/(?:engine|hooks|preact|xstate|jsxRuntime|preload-helper|redirect-return)[.-]/,
    most: 18_000,
  },
  { part: 'words of the verdict', address: /\/(?:words|texts)-/, most: 28_000, goal: 20_000 },
  { part: 'names of clients', address: /\/clients\.json$/, most: 8_000 },
  {
    part: 'screens',
    address: /\/(?:start|screen|client-names|organisation-load|trusted-types|keep-offline|foot)[.-]/,
    most: 34_000,
    goal: 16_000,
  },
  // The lines of the catalogue that are read without the readers are among the screens.
  {
    part: 'readers',
    address: /\/(?:read|read-plain|read-worker|prefilter|clients|tenant-settings|user|conditional-access)[.-]/,
    most: 0,
    goal: 32_000,
  },
  // Whatever else the bundler has cut off: the walk, the domain, and what both share with the readers.
  { part: 'walk and domain', address: /\.js$/, most: 35_200, goal: 22_000 },
];
/** Bytes of all parts at most, for a line of the catalogue. */
export const VERDICT_BYTES = { most: 130_000, goal: 130_000 };
/** The same for a line as a program prints it: the readers come along, without those of JSON, tables and cmdlets. */
export const PRINTED_BYTES = { most: 206_000, goal: 130_000, readers: 81_000 };

/** Bytes of each part in what a server has sent. Files that belong to no part are counted as one more, which must stay empty. */
export function bytesByPart(sent: readonly Sent[]): { part: string; bytes: number; most: number; goal: number }[] {
  const sums = new Map(VERDICT_PARTS.map(({ part }) => [part, 0]));
  for (const { path, bytes } of sent) {
    const part = VERDICT_PARTS.find(({ address }) => address.test(path))?.part ?? `unknown: ${path}`;
    sums.set(part, (sums.get(part) ?? 0) + bytes);
  }
  return [...sums].map(([part, bytes]) => {
    const { most = 0, goal = most } = VERDICT_PARTS.find((known) => known.part === part) ?? {};
    return { part, bytes, most, goal };
  });
}
