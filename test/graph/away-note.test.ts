import { expect, test } from 'vitest';
import { readAway } from '../../src/graph/sign-in/redirect-note.ts';

const CLIENT_ID = '11111111-2222-4333-8444-555555555555';
const note = {
  tier: 'standard',
  own: ['snapshot', 'messageTrace'],
  address: 'scanner@contoso.com',
  settings: { clientId: CLIENT_ID, tenant: 'contoso.com', cloud: 'gccHigh' },
};

test('a note comes back as it was left', () => {
  expect(readAway(JSON.stringify(note))).toEqual(note);
});

test.each([
  ['half of it', JSON.stringify(note).slice(0, 40)],
  ['nothing', ''],
  ['no object', 'null'],
  ['a list', '[]'],
  ['a text', '"away"'],
  ['a step that does not exist', JSON.stringify({ ...note, tier: 'everything' })],
  ['a step that every object has', JSON.stringify({ ...note, tier: 'constructor' })],
  ['an address that is no text', JSON.stringify({ ...note, address: { toString: 1 } })],
  ['no settings', JSON.stringify({ ...note, settings: null })],
  ['a client ID that is none', JSON.stringify({ ...note, settings: { ...note.settings, clientId: 'x' } })],
])('a damaged note is none: %s', (_, text) => {
  expect(readAway(text)).toBeNull();
});

test('a cloud and a tenant that nobody knows are left at their usual value', () => {
  const text = JSON.stringify({ ...note, settings: { clientId: CLIENT_ID, tenant: '../x' } });
  for (const cloud of ['moon', 'toString', '__proto__'])
    expect(readAway(text.replace('"../x"', `"../x","cloud":"${cloud}"`))?.settings).toEqual({
      clientId: CLIENT_ID,
      tenant: 'organizations',
      cloud: 'global',
    });
});

test('steps that nobody knows are left out, and an older note has none', () => {
  const strange = { ...note, own: ['constructor', 'directoryAudits', 7] };
  expect(readAway(JSON.stringify(strange))?.own).toEqual(['directoryAudits']);
  for (const own of [undefined, 'snapshot', { length: 1 }])
    expect(readAway(JSON.stringify({ ...note, own }))?.own).toEqual([]);
});
