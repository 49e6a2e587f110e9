import { describe, expect, test } from 'vitest';
import { stationsOf } from '../../src/build/map/walk-map.ts';
import { en } from '../../src/i18n/en.ts';
import { id } from '../../src/i18n/id.ts';

const stations = stationsOf();

describe('the map', () => {
  test('has a name and a sentence for every station, and words for every side way', () => {
    const keys = stations.flatMap(({ phase, sideWays }) => [
      `page.phase.${phase}`,
      `page.phase.${phase}.lead`,
      ...sideWays.map(({ when }) => `page.way.${when}`),
    ]);
    for (const words of [en, id]) expect(Object.keys(words)).toEqual(expect.arrayContaining(keys));
  });

  test('leads from each station onward, and from the last nowhere', () => {
    expect(stations.map(({ onward }) => onward)).toEqual([...stations.slice(1).map(({ phase }) => phase), null]);
  });

  test('tells the way into the phase of the first suspect', () => {
    const connection = stations.find(({ phase }) => phase === 'connection');
    expect(connection?.sideWays).toContainEqual({ to: 'policies', when: 'isSuspectedFirst' });
  });
});
