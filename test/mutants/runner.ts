// Runs the script of `bundle.ts` for the mutation test, in one process. The tester's runner for vitest starts a worker and loads a
// hundred modules for every change of the code, which takes ten seconds of a processor; this one takes a tenth of one. It offers what
// the tests of the pure rooms use of vitest, and vitest's own `expect`.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { expect } from 'vitest';

interface Test {
  id: string;
  run: () => unknown;
}

/** What the changed code looks at to know which change is in force, and where it counts. */
interface Instruments {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: object | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

interface MutantRun {
  activeMutant: { id: string };
  testFilter?: readonly string[];
  hitLimit?: number;
}

const instruments: Instruments = {};
Object.assign(globalThis, { __stryker__: instruments });

/** vitest's words for tests, which put each test into a list. */
function collector(tests: Test[], first: Test['run'][]) {
  const path: string[] = [];
  const named = new Map<string, number>();
  const test = (name: string, run: () => unknown): void => {
    const whole = [...path, name].join(' > ');
    const before = named.get(whole) ?? 0;
    named.set(whole, before + 1);
    tests.push({ id: before === 0 ? whole : `${whole} (${before + 1})`, run });
  };
  const describe = (name: string, body: () => void): void => {
    path.push(name);
    body();
    path.pop();
  };
  const each =
    (one: (name: string, run: () => void) => void) =>
    (rows: readonly unknown[]) =>
    (name: string, run: (...values: unknown[]) => void): void =>
      rows.forEach((row, index) => {
        const values: unknown[] = Array.isArray(row) ? row : [row];
        one(`${name} ${index}`, () => run(...values));
      });
  const tester = Object.assign(test, { each: each(test) });
  return {
    test: tester,
    it: tester,
    describe: Object.assign(describe, { each: each(describe) }),
    beforeAll: (run: Test['run']): void => void first.push(run),
    expect,
  };
}

/** Milliseconds of the clock after which a look is taken for the first time. */
const LOOK_AFTER = 3_000;
/** What takes so many milliseconds of the processor more than five times of what it took before the change is an endless loop. */
const ENDLESS = 2_000;
class Endless extends Error {}
const CALL = new Script('globalThis.__call__()');

/**
 * Runs what may never end, and pass no changed place meanwhile: a chart that goes round in a circle. `usual`: milliseconds that it took
 * before the change.
 */
function within(run: () => unknown, usual: number): unknown {
  Object.assign(globalThis, { __call__: run });
  for (let look = LOOK_AFTER; ; look *= 2) {
    const before = process.cpuUsage();
    try {
      return CALL.runInThisContext({ timeout: look });
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const { user, system } = process.cpuUsage(before);
      // On a busy machine it had little time so far: it is run again, and given more.
      if ((user + system) / 1000 > ENDLESS + 5 * usual) throw new Endless();
    }
  }
}

class BundleRunner {
  #script!: Script;
  readonly #require = createRequire(resolve('package.json'));
  /** Milliseconds that each test took, to run quick ones first, and that loading took. */
  readonly #took = new Map<string, number>();
  #loading = Number.POSITIVE_INFINITY;
  /** Tests by the number of the change that each noticed last: neighbouring changes are often noticed by the same one. */
  readonly #noticed = new Map<string, number>();
  #runs = 0;

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  init(): void {
    // An actor throws its error once more, when the test that it failed is over: that must not end the process.
    process.on('uncaughtException', () => undefined);
    const path = resolve('.cache/all-tests.cjs');
    this.#script = new Script(`(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`, {
      filename: path,
    });
  }

  /** Runs the script anew, so that nothing that was worked out under another change is left. */
  async #load(): Promise<readonly Test[]> {
    const tests: Test[] = [];
    const first: Test['run'][] = [];
    const words = collector(tests, first);
    const require = (name: string): unknown => (name === 'vitest' ? words : this.#require(name));
    const run = this.#script.runInThisContext() as (...values: unknown[]) => void;
    const module = { exports: {} };
    within(() => run(require, module, module.exports), this.#loading);
    for (const prepare of first) await within(prepare, this.#loading);
    return tests;
  }

  async dryRun(): Promise<object> {
    Object.assign(instruments, { activeMutant: undefined, mutantCoverage: undefined, currentTestId: undefined });
    const results = [];
    const before = performance.now();
    const tests = await this.#load();
    this.#loading = performance.now() - before;
    for (const { id, run } of tests) {
      const start = performance.now();
      let failureMessage: string | undefined;
      instruments.currentTestId = id;
      try {
        await run();
      } catch (error) {
        failureMessage = String(error);
      }
      instruments.currentTestId = undefined;
      const timeSpentMs = performance.now() - start;
      this.#took.set(id, timeSpentMs);
      const status = failureMessage === undefined ? 0 : 1;
      results.push({ id, name: id, timeSpentMs, status, ...(failureMessage !== undefined && { failureMessage }) });
    }
    return { status: 'complete', tests: results, mutantCoverage: instruments.mutantCoverage };
  }

  /** A change that keeps the tests from being loaded was noticed, too. */
  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun): Promise<object> {
    this.#runs += 1;
    Object.assign(instruments, { activeMutant: activeMutant.id, hitCount: 0, hitLimit, currentTestId: undefined });
    const killed = (id: string, nrOfTests: number, error: unknown): object =>
      error instanceof Endless || (hitLimit !== undefined && (instruments.hitCount ?? 0) > hitLimit)
        ? { status: 'timeout', reason: 'The changed code ran far more often than before.' }
        : { status: 'killed', killedBy: [id], failureMessage: String(error), nrOfTests };
    let tests: readonly Test[];
    try {
      tests = await this.#load();
    } catch (error) {
      return killed([...this.#took.keys()][0] ?? '', 0, error);
    }
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    const rank = ({ id }: Test): number => this.#noticed.get(id) ?? -(this.#took.get(id) ?? 0);
    const ordered = tests.filter(({ id }) => wanted?.has(id) ?? true).sort((a, b) => rank(b) - rank(a));
    for (const [index, { id, run }] of ordered.entries()) {
      try {
        await within(run, this.#took.get(id) ?? 0);
      } catch (error) {
        this.#noticed.set(id, this.#runs);
        return killed(id, index + 1, error);
      }
    }
    return { status: 'survived', nrOfTests: ordered.length };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'bundle', factory: () => new BundleRunner() }];
