import { expect, test } from 'vitest';
import { oneScript } from '../../src/build/site/one-script.ts';
import { REPLY_IDS } from '../../src/domain/replies/replies.ts';
import { wordingsOf } from '../../src/domain/replies/wordings.ts';
import { allRows } from '../read/phrases/rows.ts';

test('a stand-in for a file that nothing imports fails the build', async () => {
  const bundled = oneScript({
    entry: 'embed/height.ts',
    instead: { 'ui/tenant/tenant-screen.tsx': 'ui/tenant/no-tenant.ts' },
  });
  await expect(bundled).rejects.toThrow('Nothing imports ui/tenant/tenant-screen.tsx.');
});

test('the readers are shipped with their phrases, and without the examples that prove them', async () => {
  const script = await oneScript({ entry: 'ui/reading/read-worker.ts' });
  expect(script).toContain('actively refused');
  // The catalogue's own wordings are shipped, whoever else prints them.
  const printed = REPLY_IDS.flatMap(wordingsOf).map(({ says }) => says);
  const texts = allRows().filter(
    ({ says, example }) => example.length > says.length + 12 && !printed.some((wording) => wording.includes(example)),
  );
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(({ example }) => script.includes(JSON.stringify(example).slice(1, -1)))).toEqual([]);
});
