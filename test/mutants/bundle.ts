// Puts some unit tests, whose paths `TESTS` lists as JSON, and the code that they test into one script, which `runner.ts` runs for every
// change of the code. It runs in the copy of the project whose code holds the changes.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

/**
 * What is left out, as changed code is tried hundreds of times: texts of huge length; what measures time, since its answer on a busy
 * machine says nothing of the change; and what makes up cases or walks by the thousand, or has all readers read a thousand texts, which
 * takes longer than all other tests of its room together. So a change that only these notice counts as not noticed.
 */
const LEFT_OUT = /hostile|linear\.test|wrapped\.test|properties|paths\.test|made-up|redaction\.test/;
const ENTRY = '\0all-tests';

const files = (JSON.parse(process.env.TESTS ?? '[]') as string[]).filter((file) => !LEFT_OUT.test(file));

const allTests: Plugin = {
  name: 'all-tests',
  resolveId: (id) => (id === ENTRY ? id : null),
  load: (id) => (id === ENTRY ? files.map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n') : null),
};

/** A file that reads its neighbours finds them where they are, not beside the script. */
const ownAddresses: Plugin = {
  name: 'own-addresses',
  enforce: 'pre',
  transform: (code, id) =>
    code.includes('import.meta.url')
      ? { code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)), map: null }
      : null,
};

await build({
  configFile: false,
  logLevel: 'warn',
  plugins: [ownAddresses, allTests],
  build: {
    ssr: true,
    target: 'esnext',
    minify: false,
    copyPublicDir: false,
    outDir: '.cache',
    emptyOutDir: false,
    rolldownOptions: {
      input: ENTRY,
      output: { format: 'cjs', entryFileNames: 'all-tests.cjs', codeSplitting: false },
    },
  },
});
