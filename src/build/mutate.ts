// npm run mutate -- FOLDER…: changes the code of folders or single files bit by bit, runs the unit tests that judge them on each change
// (`testsOf`), and prints which changes no test has noticed. What was found is kept in `.cache`: while the tests stay the same, a second
// run looks at changed code alone. A run ends after 40 minutes, or after `MUTATE_MINUTES`; `MUTATE_AT_ONCE` says how many processes it
// takes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { installNpm } from './machine/on-demand.mjs';

const PACKAGES = ['@stryker-mutator/core@10.1.1'];
/** Rows are data: a changed wording is held by the test of its example, and by nothing that a change of code would show. */
const ROWS = ['**/rows/**', '**/facts/**', '**/*-rows.ts', '**/sources.ts'];
const KEPT = resolve('.cache', 'mutants');

/** One mutant, as the report of the tool has it. */
interface Mutant {
  status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError' | 'CompileError' | 'Pending';
  mutatorName: string;
  replacement?: string;
  location: { start: { line: number } };
}
type Files = Readonly<Record<string, { mutants: readonly Mutant[] }>>;

const count = (mutants: readonly Mutant[], ...wanted: Mutant['status'][]): number =>
  mutants.filter(({ status }) => wanted.includes(status)).length;

/** Killed, survived and uncovered mutants of one line of the table, and the share of killed ones in percent. */
function cells(name: string, mutants: readonly Mutant[]): (string | number)[] {
  const killed = count(mutants, 'Killed', 'Timeout');
  const survived = count(mutants, 'Survived');
  const uncovered = count(mutants, 'NoCoverage');
  const all = killed + survived + uncovered;
  return [name, all, killed, survived, uncovered, all === 0 ? '–' : `${Math.floor((100 * killed) / all)} %`];
}

function printTable(folder: string, files: Files): void {
  const rows = Object.entries(files).map(([path, { mutants }]) => cells(relative(folder, path), mutants));
  const whole = cells(
    'all',
    Object.values(files).flatMap(({ mutants }) => mutants),
  );
  const head = ['file', 'mutants', 'killed', 'survived', 'uncovered', 'score'];
  console.log(`\n${folder}`);
  for (const row of [head, head.map(() => '---'), ...rows, whole]) console.log(`| ${row.join(' | ')} |`);
}

/** The changes that no test has noticed, each with its place. */
function printSurvivors(files: Files): void {
  for (const [path, { mutants }] of Object.entries(files))
    for (const { status, mutatorName, replacement = '', location } of mutants)
      if (status === 'Survived' || status === 'NoCoverage')
        console.log(
          `${path}:${location.start.line}  ${mutatorName}  ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`,
        );
}

/** Tests of other rooms that also judge a folder: what is read of files and answers shows in the results there. */
const ALSO_JUDGED_BY: Readonly<Record<string, string>> = {
  files: 'test/fleet/**/*.test.ts',
  graph: 'test/graph/situations/*.test.ts',
};
/** Whole texts of every kind, each read by all readers: some fifty logs, and a line or two for each rule that holds everywhere. */
const WHOLE_TEXTS = ['test/read/pasted.test.ts', 'test/read/general-rules.test.ts'];
const filesOf = (...patterns: string[]): string[] => globSync(patterns).sort();

/**
 * The tests that judge a folder. For most folders all of their room: `src/domain/rules` is judged by `test/domain`. What reads a text runs
 * every reader, and so would every test of `test/read`, for seconds; a folder of `src/read` is judged by the tests that have its name
 * (`test/read/session/`, `test/read/settings.test.ts`), by those that import code of it, rows aside, and by two files of whole texts.
 */
function testsOf(folder: string): string[] {
  const [, room = '*', reader] = folder.split('/');
  if (room !== 'read' || reader === undefined) return filesOf(`test/${room}/**/*.test.{ts,tsx}`);
  const name = reader.replace(/\.ts$/, '');
  const imports = new RegExp(`/src/read/${name}(?:\\.ts|/(?!(?:[\\w-]+/)*rows/))`);
  const importing = filesOf('test/read/**/*.test.ts').filter((file) => imports.test(readFileSync(file, 'utf8')));
  const named = filesOf(`test/read/${name}/**/*.test.ts`, `test/read/${name}.test.ts`);
  const others = name in ALSO_JUDGED_BY ? filesOf(ALSO_JUDGED_BY[name] ?? '') : [];
  return [...new Set([...named, ...importing, ...WHOLE_TEXTS, ...others])];
}

/** Forgets what was judged with other tests: of a change to a table that is made while code is loaded, the tool can't tell who sees it. */
function forgetOtherTests(tests: readonly string[], name: string, kept: string): void {
  const hash = createHash('sha256');
  const rooms = new Set(['fixtures', ...tests.map((file) => file.split('/')[1] ?? '')]);
  const beside = filesOf(...[...rooms].map((room) => `test/${room}/**/*.*`)).filter(
    (file) => !/\.test\.tsx?$/.test(file),
  );
  for (const file of [...tests, ...beside]) hash.update(file).update(readFileSync(file));
  const path = join(KEPT, `${name}.tests.txt`);
  const now = hash.digest('hex');
  if (!existsSync(path) || readFileSync(path, 'utf8') !== now) rmSync(kept, { force: true });
  writeFileSync(path, now);
}

/** Runs the tool on one folder or file; gives its report, or null where there is none. */
function mutate(tools: string, folder: string): Files | null {
  const name = folder.replaceAll(/\W+/g, '-');
  const report = join(KEPT, `${name}.json`);
  const settings = join(KEPT, `${name}.config.json`);
  rmSync(report, { force: true });
  const config = {
    testRunner: 'bundle',
    plugins: [resolve('test/mutants/runner.ts')],
    buildCommand: 'node test/mutants/bundle.ts',
    mutate: [/\.tsx?$/.test(folder) ? folder : `${folder}/**/*.{ts,tsx}`, ...ROWS.map((rows) => `!${rows}`)],
    ignorePatterns: ['.astro', '.cache', 'dist', 'release'],
    tempDirName: '.cache/mutants/copy',
    incremental: true,
    incrementalFile: join(KEPT, `${name}.incremental.json`),
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTATE_AT_ONCE ?? 2),
    // Endless loops are found by counting; time only stops what doesn't pass a changed place. A busy machine must not count as noticed.
    timeoutMS: 600_000,
    dryRunTimeoutMinutes: 30,
    allowEmpty: true,
  };
  writeFileSync(settings, JSON.stringify(config, null, 2));
  const tool = join(tools, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const tests = testsOf(folder);
  forgetOtherTests(tests, name, config.incrementalFile);
  const env = { ...process.env, TESTS: JSON.stringify(tests) };
  const timeout = Number(process.env.MUTATE_MINUTES ?? 40) * 60_000;
  spawnSync(process.execPath, [tool, 'run', settings], { stdio: 'inherit', env, timeout, killSignal: 'SIGINT' });
  const whole = existsSync(report);
  if (!whole && !existsSync(config.incrementalFile)) return null;
  if (!whole) console.log('It ended before its end: what was judged so far is kept, and shown here.');
  const found = readFileSync(whole ? report : config.incrementalFile, 'utf8');
  return (JSON.parse(found) as { files: Files }).files;
}

const folders = process.argv.slice(2).map((folder) => folder.replace(/\/+$/, ''));
if (folders.length === 0) {
  console.error('Name one folder or more: npm run mutate -- src/domain/rules');
  process.exit(1);
}
const tools = await installNpm('mutate', PACKAGES);
if (tools === null) {
  console.error('The tool can’t be installed here: check that this machine reaches the npm registry.');
  process.exit(1);
}
mkdirSync(KEPT, { recursive: true });
for (const folder of folders) {
  const files = mutate(tools, folder);
  if (files === null) process.exitCode = 1;
  else {
    printSurvivors(files);
    printTable(folder, files);
  }
}
