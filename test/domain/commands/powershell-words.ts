/** One cmdlet as it is used: its name and the names of its parameters, without the dash. */
export interface CmdletUse {
  name: string;
  parameters: string[];
}

const KEYWORDS = new Set(['param', 'try', 'catch', 'if', 'else', 'do', 'while']);
/** Comparisons and joins between values, in contrast to parameters of a cmdlet. */
const OPERATORS = new Set(['eq', 'ne', 'and', 'or', 'not', 'join', 'match', 'like', 'notcontains']);

const TOKENS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['comment', /#[^\n]*/y],
  ['continued', /`\n/y],
  ['space', /[ \t]+/y],
  ['end', /\n|;/y],
  ['pipe', /\|/y],
  ['string', /'(?:[^']|'')*'/y],
  ['template', /"(?:[^"`$]|`.|\$(?!\()|\$\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*"/y],
  ['variable', /\$(?:[A-Za-z]\w*|[_?])/y],
  ['open', /[@$]?\(|@?\{/y],
  ['close', /[)}]/y],
  ['type', /\[[A-Za-z][\w.]*\]/y],
  ['index', /\[\d+\]/y],
  ['member', /\.[A-Za-z]\w*|::[A-Za-z]\w*/y],
  ['number', /-?\d+(?![\w.-])/y],
  ['dash', /-[A-Za-z]\w*:?/y],
  ['sign', /[=,&+*/]/y],
  // A bare word: a cmdlet, an argument, or the key of a hash table. Addresses and host names are arguments.
  ['word', /[A-Za-z0-9][\w.@/:-]*/y],
];

/**
 * The cmdlets of a PowerShell text with their parameters. It knows the part of the language that the commands of this
 * project use, and throws at anything else, so that nothing escapes it. A public grammar was tried and left out: it can't
 * read `Format-List A, B`.
 */
export function cmdletsOf(text: string): CmdletUse[] {
  const found: CmdletUse[] = [];
  /** The command at each open bracket; null where a statement or a value stands. */
  const around: (CmdletUse | null)[] = [];
  let command: CmdletUse | null = null;
  let joined = false;
  for (let at = 0; at < text.length; ) {
    const [kind, words] = tokenAt(text, at);
    at += words.length;
    if (kind === 'template')
      for (const inner of words.matchAll(/\$\(([^"]*)\)/g)) found.push(...cmdletsOf(inner[1] ?? ''));
    if (kind === 'open') {
      around.push(command);
      command = null;
    } else if (kind === 'close') {
      if (around.length === 0) throw new Error(`A bracket too many in: ${text}`);
      command = around.pop() ?? null;
    } else if (kind === 'pipe' || (kind === 'end' && !joined)) command = null;
    else if (kind === 'dash') addDash(words, command);
    else if (kind === 'word' && command === null) {
      command = commandOrKey(words, text.slice(at));
      if (command !== null) found.push(command);
    }
    if (kind !== 'space' && kind !== 'continued' && kind !== 'comment') joined = kind === 'pipe' || words === ',';
  }
  if (around.length > 0) throw new Error(`A bracket too few in: ${text}`);
  return found;
}

function tokenAt(text: string, at: number): readonly [kind: string, words: string] {
  for (const [kind, pattern] of TOKENS) {
    pattern.lastIndex = at;
    const words = pattern.exec(text)?.[0];
    if (words !== undefined) return [kind, words];
  }
  throw new Error(`Not understood at: ${text.slice(at, at + 40)}`);
}

function addDash(words: string, command: CmdletUse | null): void {
  const name = words.replace(/^-|:$/g, '');
  if (command !== null) command.parameters.push(name);
  else if (!OPERATORS.has(name)) throw new Error(`-${name} belongs to no command`);
}

/** A word where a command can begin. */
function commandOrKey(word: string, rest: string): CmdletUse | null {
  if (/^[A-Z][A-Za-z]+-[A-Z]\w*$/.test(word)) return { name: word, parameters: [] };
  if (KEYWORDS.has(word) || /^\s*=/.test(rest)) return null;
  throw new Error(`${word} is no cmdlet`);
}
