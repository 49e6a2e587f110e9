// Vite comes with Astro, which pins it.
import type { Plugin } from 'vite';

/** Read by Chrome and Edge since version 136, from the first line alone: https://v8.dev/blog/explicit-compile-hints. A comment to other engines. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/** Length, in UTF-16 code units, from which a script's functions take longer to compile than the first line to arrive. */
const LONG = 5_000;

/**
 * Has long scripts compiled while they arrive, away from the page. Else each function is compiled when it is first called, which is the step
 * that somebody waits for.
 */
export function compileAhead(): Plugin {
  return {
    name: 'compile-ahead',
    apply: 'build',
    generateBundle: {
      // Behind whatever takes comments away.
      order: 'post',
      handler(_, bundle) {
        if (this.environment.name !== 'client') return;
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && file.code.length > LONG) file.code = `${HINT}${file.code}`;
      },
    },
  };
}
