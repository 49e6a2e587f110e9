import { isClientId } from '../../domain/clients/clients.ts';
import { type Addition, SITUATION_VALUES, type Situation, TOPICS, type Topic } from '../../domain/clients/situation.ts';
import { isIdOf } from '../../domain/ids.ts';
import type { ChooserInput } from './chooser-machine.ts';

/** Longest fragment that is read, in UTF-16 code units. */
const LINK_LIMIT = 1_000;

/** What a link to the chooser said; `dropped` counts parts that nothing knows. */
export interface OpenedSituation extends Required<ChooserInput> {
  dropped: number;
}

/**
 * The fragment that opens the chooser with these answers: `#a=client.zabbix~recipients.internal~add.azure~volume.unknown`,
 * ids only. Empty where nothing is known.
 */
export function toChooserLink(situation: Situation, open: readonly Topic[] = []): string {
  const { client, add, ...single } = situation;
  const parts = [
    ...(client === undefined ? [] : [`client.${client}`]),
    ...Object.entries(single).map(([topic, value]) => `${topic}.${value}`),
    ...(add === undefined ? [] : add.length === 0 ? ['add.nothing'] : add.map((what) => `add.${what}`)),
    ...open.filter((topic) => situation[topic] === undefined).map((topic) => `${topic}.unknown`),
  ];
  return parts.length === 0 ? '' : `#a=${parts.join('~')}`;
}

/** Reads such a link. Never throws; what isn't on the closed lists is counted and left out. */
export function fromChooserLink(fragment: string): OpenedSituation {
  const situation: Situation = {};
  const open: Topic[] = [];
  let dropped = 0;
  for (const part of fragment.replace(/^#?a=/, '').slice(0, LINK_LIMIT).split('~')) {
    const [key = '', value = ''] = part.split('.', 2);
    if (part === '') continue;
    if (key === 'client' && isClientId(value)) situation.client = value;
    else if (isTopic(key) && value === 'unknown') open.push(key);
    else if (key === 'add' && (value === 'nothing' || isValue('add', value))) addTo(situation, value);
    else if (isTopic(key) && key !== 'add' && isValue(key, value)) Object.assign(situation, { [key]: value });
    else dropped += 1;
  }
  return { situation, open: open.filter((topic) => situation[topic] === undefined), dropped };
}

function addTo(situation: Situation, value: Addition | 'nothing'): void {
  const before = situation.add ?? [];
  situation.add = value === 'nothing' || before.includes(value) ? before : [...before, value];
}

const isTopic = isIdOf(TOPICS);
const isValue = <T extends Topic>(topic: T, value: string): value is (typeof SITUATION_VALUES)[T][number] =>
  (SITUATION_VALUES[topic] as readonly string[]).includes(value);
