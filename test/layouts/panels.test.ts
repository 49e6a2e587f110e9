import { expect, test } from 'vitest';
import { drawPanel, PANELS } from '../../src/layouts/article/panels.ts';

const panels = Object.entries(PANELS);

test('the three fixes that are made most have a drawing', () => {
  expect(panels.map(([, { id }]) => id).sort()).toEqual(['conditionalAccess', 'manageEmailApps', 'signInLogs']);
});

test.each(panels)('%s: every word and ring lies inside the drawing', (_, panel) => {
  const { height, shapes } = drawPanel(panel);
  expect(shapes.some(({ shape }) => shape === 'ring')).toBe(true);
  for (const shape of shapes) {
    expect(shape.y).toBeGreaterThan(0);
    expect(shape.y).toBeLessThan(height);
    if (shape.shape === 'ring') {
      expect(shape.x - shape.rx).toBeGreaterThan(0);
      expect(shape.x + shape.rx).toBeLessThan(320);
    }
    if (shape.shape === 'text') expect(shape.x + shape.words.length * 8.2).toBeLessThan(320);
  }
});
