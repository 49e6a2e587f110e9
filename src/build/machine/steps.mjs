// The checks and tests behind the commands: which tools run, in which order, and how their results are counted.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const BROWSER = 'test/browser/vitest.config.ts';
/** What `npm test` walks through in Chromium: the stories, the promises, and an embed. */
const FIRST = ['test/browser/stories', 'test/browser/promises', 'test/browser/embed/frame.test.ts'];

/**
 * The steps that commands are made of. `run` starts a script with the pinned Node; every step takes its options.
 * @param {{ root: string, run: (script: string, args?: string[], options?: object) => Promise<{ status: number, printed: Buffer }> }} machine
 */
export function makeSteps({ root, run }) {
  const tool = (...parts) => join(root, 'node_modules', ...parts);
  const astro = (args, options) => run(tool('astro', 'bin', 'astro.mjs'), args, options);
  const vitest = (args, options) => run(tool('vitest', 'vitest.mjs'), ['run', ...args], options);

  /**
   * Astro writes the types of its own modules, and checks every text against its kind. It need not do so again while the
   * texts, their kinds and the packages are the same.
   */
  async function sync(options) {
    const sum = sumOf(root, ['package-lock.json', 'astro.config.mjs', 'src/content.config.ts', 'src/content']);
    const stamp = join(root, '.cache', 'sync');
    if (existsSync(join(root, '.astro', 'types.d.ts')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sum)
      return { status: 0, printed: Buffer.alloc(0) };
    const done = await astro(['sync', '--silent'], options);
    mkdirSync(dirname(stamp), { recursive: true });
    if (done.status === 0) writeFileSync(stamp, sum);
    return done;
  }

  /** The compiler keeps what it found in `.cache`, so that it looks again only at what a change can reach. */
  async function types(options) {
    const synced = await sync(options);
    if (synced.status !== 0) return synced;
    const kept = ['--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'];
    return run(tool('typescript', 'bin', 'tsc'), ['--noEmit', '--pretty', 'false', ...kept], options);
  }
  const lint = (options) =>
    run(tool('@biomejs', 'biome', 'bin', 'biome'), ['check', '--error-on-warnings', '.'], options);
  /** Files and exports that nothing uses. */
  const unused = (options) => run(tool('knip', 'bin', 'knip.js'), [], options);
  const build = (options) => astro(['build', '--silent'], options);
  /** What users read, against the style of each language; `--sample SEED` draws sentences to read aloud. */
  const words = (options, args = []) => run(join(root, 'src', 'build', 'words', 'check.ts'), args, options);
  const unit = (options, args = []) => vitest(['--config', 'test/vitest.config.ts', ...args], options);

  /** Prints how many clients of the catalogue have each field. */
  const clients = (options) => run(join(root, 'src', 'build', 'clients', 'count-fields.ts'), [], options);

  /** Every check, each even if one before it failed; ends with a line that counts the tests. */
  async function test() {
    const steps = [
      ['types', types],
      ['lint', lint],
      ['words', words],
      ['unused code', unused],
      ['build', build],
      ['types of the pages', (options) => astro(['check', '--minimumFailingSeverity', 'warning'], options)],
    ];
    const counts = [];
    for (const [name, step] of steps) {
      console.log(`\n— ${name}`);
      const { status } = await step();
      counts.push({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 });
    }
    counts.push(await suite('unit tests', ['--config', 'test/vitest.config.ts']));
    counts.push(await suite('tests of the built site', ['--config', 'test/site/vitest.config.ts']));
    counts.push(await suite('tests in a browser', ['--config', BROWSER, ...FIRST]));
    return report(counts);
  }

  /** What `npm test` leaves out: the other engines, the sign-in, a slow line, hosts and downloads, the rest of the embeds. */
  async function testRest() {
    if ((await build()).status !== 0) return 1;
    const leftOut = FIRST.flatMap((path) => ['--exclude', path.endsWith('.ts') ? path : `${path}/**`]);
    return report([await suite('all other tests in browsers', ['--config', BROWSER, ...leftOut])]);
  }

  /** Puts the codes for wikis through real ones, and prints what arrived. */
  async function hosts() {
    if ((await build()).status !== 0) return 1;
    rmSync(join(root, '.cache', 'hosts.json'), { force: true });
    const counted = await suite('codes in real hosts', ['--config', BROWSER, 'test/browser/hosts']);
    await run(join(root, 'test', 'browser', 'hosts', 'table.ts'));
    return report([counted]);
  }

  /** Runs one suite of tests, and counts them by the report that the runner writes. */
  async function suite(name, args) {
    console.log(`\n— ${name}`);
    const { findBrowser } = await import('./browser.mjs');
    const BROWSER_PATH = args.includes(BROWSER) ? await findBrowser(root) : undefined;
    const file = join(root, '.cache', 'tests.json');
    rmSync(file, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { status } = await vitest([...args, ...reporters], { env: BROWSER_PATH && { BROWSER_PATH } });
    const { numPassedTests, numFailedTests, numPendingTests } = existsSync(file)
      ? JSON.parse(readFileSync(file, 'utf8'))
      : { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
    // A file that breaks before its first test fails without one.
    const failed = status !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  }

  /** The checks that need one core, one after another; the unit tests take the others. */
  async function checks(options) {
    const printed = [];
    for (const step of [lint, words, clients, types, unused]) {
      const done = await step(options);
      printed.push(done.printed);
      if (done.status !== 0) return { status: done.status, printed: Buffer.concat(printed) };
    }
    return { status: 0, printed: Buffer.concat(printed) };
  }

  return { astro, build, check: () => together(checks, unit), test, testRest, hosts, words };
}

/** Runs steps side by side, prints what each said when it has ended, and gives the first status that is not 0. */
async function together(...steps) {
  const ended = await Promise.all(
    steps.map(async (step) => {
      const { status, printed } = await step({ held: true });
      process.stdout.write(printed);
      return status;
    }),
  );
  return ended.find((status) => status !== 0) ?? 0;
}

/** A sum over files, and over all files of folders. */
function sumOf(root, paths) {
  const sum = createHash('sha256');
  for (const path of paths) {
    const full = join(root, path);
    const files = statSync(full).isDirectory()
      ? readdirSync(full, { recursive: true }).map((name) => join(full, name))
      : [full];
    for (const file of files.sort())
      if (statSync(file).isFile()) sum.update(relative(root, file)).update(readFileSync(file));
  }
  return sum.digest('hex');
}

/** Prints the sum of all counts, and gives the exit status. */
function report(counts) {
  const sum = (name) => counts.reduce((all, count) => all + count[name], 0);
  const skipped = sum('skipped');
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return sum('failed') === 0 ? 0 : 1;
}
