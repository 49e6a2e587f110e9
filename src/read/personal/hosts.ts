import { oneLine } from '../redact/rows/one-line.ts';
/** A dotted name in any writing system. */
export const HOST =
  /(?<![\p{L}\p{N}_@.-])(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[\w-]{2,30}|[\p{L}]{2,24})(?![\p{L}\p{N}_-])/gu;

/** Names that say nothing about the person or the organisation. */
const PUBLIC = new RegExp(
  oneLine(String.raw`
    (?:^|\.)(?:microsoft|microsoftonline|office365|office|outlook|live|hotmail
    |azurecomm|azure|windows|google|gmail|github|yahoo|sendgrid|amazonaws|mailgun)\.(?:com
    |us|cn|net|ms|de|org)$|^aka\.ms$|(?:^|\.)partner\.outlook\.cn$|^graph\.microsoft\.\w+$
  `),
  'i',
);
/** The tenant's own name is part of its MX host and of its initial domain. */
const OF_THE_TENANT = new RegExp(
  oneLine(String.raw`
    onmicrosoft\.\w{2,3}$|\.mail\.(?:protection|eo)\.outlook\.com$|\.mx\.microsoft$
    |\.sharepoint\.(?:com|us|cn|de)$|\.mail\.protection\.(?:office365\.us|partner\.outlook\.cn)$
  `),
  'i',
);
/** Packages and classes of program parts look like host names, and say nothing about anybody. */
const PROGRAM = new RegExp(
  oneLine(String.raw`
    ^(?:System|Microsoft|Windows|javax?\.(?:net|mail|io|lang|util|security
    |base|naming|crypto|activation)|com\.sun|com\.microsoft|org\.(?:apache
    |spring\w*|eclipse|junit|simplejavamail|hibernate)|jakarta|Net|smtplib
    |net\.smtp|mail\.(?:smtp|imap|pop3|transport|store|debug|host|user|from)
    |spring\.mail|node_modules|self|this|process|client|server|smtp\.(?:login
    |connect|auth\w*|send\w*|mail|start\w*|ehlo|client|host|port|user\w*|pass\w*))(?:\.
    |$)
  `),
  '',
);
const FILE = new RegExp(
  oneLine(String.raw`
    \.(?:js|ts|mjs|cjs|jsx|tsx|php|rb|go|java|kt|cs|exe|dll|log|txt|json|xml
    |html?|ps1|psm1|jar|conf|cfg|ini|c|h|cpp|lua|vb|vbs|bat|cmd|eml|msg|csv
    |tsv|yml|yaml|toml|md|sql|bak|tmp|zip|gz|pem|crt|key|pfx|asp|aspx|jsp|class
    |config|properties|env|lock|map|css|svg|png|pdf)$
  `),
  'i',
);
/** Endings of files that are countries too: a file where a path or a line number stands beside it, or where a known program does. */
const FILE_OR_COUNTRY = /\.(?:py|rs|so|sh|pl|pm|mk|do|am)$/i;
const CLASS = /\.\p{Lu}\p{Ll}+\p{Lu}[\p{L}\p{N}]*$|^\p{Lu}\p{Ll}+\p{Lu}/u;

/** The endings of names in use: countries are two letters, and these. */
const ENDINGS = new Set(
  `com net org edu gov mil int info biz name pro aero coop museum jobs mobi travel tel cat post asia local lan internal intern corp home
test example invalid localdomain domain private office cloud online shop store app dev email tech group company solutions systems
network agency gmbh ltd llc inc law legal lawyer health healthcare hospital clinic care dental doctor school university academy college
education training institute bank finance financial insurance tax consulting services support software digital media design studio
engineering construction build energy solar industries international world global center city berlin hamburg koeln cologne bayern nrw
ruhr saarland wien tirol swiss zuerich paris bzh alsace london scot wales cymru irish amsterdam brussels vlaanderen gent madrid barcelona
eus gal quebec nyc boston miami vegas tokyo osaka kyoto nagoya yokohama istanbul moscow kiev capetown durban joburg africa lat site
website web space host hosting press blog news live life work works xyz top club vip one team foundation ngo ong church charity immo
haus house estate property properties auto car cars taxi hotel restaurant cafe bar kitchen farm garden flowers wine pub style fashion
boutique clothing jewelry art gallery photography photo photos video film movie show theater music band audio games game sport fitness
run yoga green eco bio organic chemicals parts tools supplies supply equipment repair rentals delivery express cargo logistics`
    .trim()
    .split(/\s+/),
);

/** Whether a dotted name may be a host of the organisation. `before` and `after` are some letters around it. */
export function isPersonalHost(host: string, before: string, after: string): boolean {
  if (OF_THE_TENANT.test(host)) return true;
  if (PUBLIC.test(host) || PROGRAM.test(host)) return false;
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const labels = host.split('.').length;
  if (FILE_OR_COUNTRY.test(host)) {
    const isFile =
      /[/\\]$|File ["']$/.test(before) ||
      /^["']?(?:,? line\b|[:(]\d)/.test(after) ||
      /^(?:smtplib|ssl|socket|main|mail|app|manage|setup|index|libssl|libcrypto)\./i.test(host);
    return labels > 2 ? !/[/\\]$/.test(before) : !isFile;
  }
  if (FILE.test(host) || CLASS.test(host)) return false;
  // Behind a greeting, an address of the web or "host=" any name is one.
  if (
    /(?:(?:EHLO|HELO|Hello|from|by|host|server|relay|name)[ =:"'[(]{1,3}|:\/\/)$/i.test(before) &&
    labels > 1 &&
    !/^\w+\.(?:login|connect|send|auth)$/.test(host)
  )
    return true;
  return ending.length === 2 || ending.startsWith('xn--') || /[^ -~]/.test(host) || ENDINGS.has(ending.toLowerCase());
}

/** Mail services that everybody uses. */
const EVERYBODYS =
  /^(?:outlook|hotmail|live|msn|gmail|googlemail|yahoo|icloud|aol|gmx|web|mail|office365|microsoft|example|localhost)$/i;

/** The organisation's name out of the addresses and tenants of a text, as patterns that find it again in longer names. */
export function organisationNames(text: string): RegExp[] {
  const names = new Set<string>();
  for (const found of text.matchAll(
    /@([\w-]{3,63}\.){0,4}([\w-]{4,63})\.(?:[a-z]{2,3}\.)?[a-z]{2,24}(?![\w-]|\.\w)|\b([\w-]{4,63})\.onmicrosoft\./gi,
  )) {
    const name = found[2] ?? found[3] ?? '';
    if (name !== '' && !EVERYBODYS.test(name) && names.size < 20) names.add(name);
  }
  return [...names].map(
    (name) =>
      new RegExp(
        `(?<![\\p{L}\\d])[\\w.-]{0,60}(?<![\\p{L}\\d])${name.replace(/-/g, '[-.]')}(?![\\p{L}\\d])[\\w.-]{0,60}`,
        'giu',
      ),
  );
}
