import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Where a selector asks any element for the element before it, a browser gives new styles to all neighbours of each element that
// comes or goes: scrolling the table of senders then styles every row in sight again, four times the work of the rows that came.
test('no selector asks any element for the one before it', () => {
  for (const file of globSync('src/**/*.css')) {
    const css = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    expect(css.match(/[+~]\s*\*/g), file).toBeNull();
  }
});
