// The table of the codes for wikis, from the rows that the page which makes them shows: `npm run hosts` prints it with what was seen,
// `--write` keeps it beside this file.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { policyLines } from '../../../src/embed/codes/code.ts';
import { codesOf, HOST_IDS, type Passes } from '../../../src/embed/codes/hosts.ts';
import { USUAL } from '../../../src/embed/frame-address.ts';

const ARRIVES: Readonly<Record<Passes, string>> = {
  script: 'frame and script',
  frame: 'frame',
  link: 'link',
  setting: 'a setting',
};
const HEIGHT: Readonly<Record<Passes, string>> = {
  script: 'follows the content',
  frame: 'fixed',
  link: '–',
  setting: '–',
};

/** Title of a place, as its text has it. */
const titleOf = (host: string): string =>
  /^title: "(.+)"$/m.exec(readFileSync(`src/content/hosts/en/${host}.md`, 'utf8'))?.[1] ?? host;

/** The table in Markdown. `results` are what a run has seen: host, code, program, result. */
export function hostsTable(results?: readonly (readonly string[])[]): string {
  const options = { ...USUAL, root: 'https://SITE/', lang: 'en' };
  const head = ['place', 'code', 'arrives', 'height', 'policy needs', 'tried with', ...(results ? ['seen'] : ['on'])];
  const rows = HOST_IDS.flatMap((host) =>
    codesOf(host).map(({ kind, passes, tried }) => {
      const policy = policyLines([kind], options, '…').map((line) => `\`${line.replace('https://site', 'SITE')}\``);
      const by = tried === null ? 'by documentation' : tried.whole ? tried.by : `${tried.by} (its cleaning part)`;
      const seen = results?.find(([id, code]) => id === host && code === kind)?.[3];
      const last = results ? (seen ?? '–') : (tried?.on ?? '–');
      return [titleOf(host), kind, ARRIVES[passes], HEIGHT[passes], policy.join(', ') || '–', by, last];
    }),
  );
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The kept table, with what it says. */
export const keptTable = (): string => `# The codes for wikis, and what was tried

Each code that the page *Embed it in your wiki* makes was put through its place as far as that can be had on one machine: in the
page, walked from a paste to a copied text in Chromium, the frame on another origin than the page. \`npm run hosts\` does it again and
compares; this table is made from the same rows. What stands as *by documentation* nobody here has opened. SITE is the origin
of the troubleshooter.

${hostsTable()}
`;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--write')) writeFileSync('test/browser/hosts/table.md', keptTable());
  else if (existsSync('.cache/hosts.json'))
    console.log(hostsTable(JSON.parse(readFileSync('.cache/hosts.json', 'utf8'))));
}
