import { isClientId } from '../../domain/clients/clients.ts';
import { SENDING_VALUES, type Sending } from '../../domain/clients/will-it-stop.ts';
import { isIdOf } from '../../domain/ids.ts';
import { FORECAST_TOPICS, type ForecastInput, type ForecastTopic } from './forecast-machine.ts';

/** Longest fragment that is read, in UTF-16 code units. */
const LINK_LIMIT = 500;

/** What a link said; `dropped` counts parts that nothing knows. */
export interface OpenedSending extends Required<ForecastInput> {
  dropped: number;
}

/** The fragment that opens the page with these answers: `#a=client.zabbix~signsIn.password~server.unknown`, ids only. */
export function toForecastLink(sending: Sending, open: readonly ForecastTopic[] = []): string {
  const parts = FORECAST_TOPICS.flatMap((topic) => {
    const value = sending[topic] ?? (open.includes(topic) ? 'unknown' : undefined);
    return value === undefined ? [] : [`${topic}.${value}`];
  });
  return parts.length === 0 ? '' : `#a=${parts.join('~')}`;
}

/** Reads such a link. Never throws; what isn't on the closed lists is counted and left out. */
export function fromForecastLink(fragment: string): OpenedSending {
  const sending: Sending = {};
  const open: ForecastTopic[] = [];
  let dropped = 0;
  for (const part of fragment.replace(/^#?a=/, '').slice(0, LINK_LIMIT).split('~')) {
    const [topic = '', value = ''] = part.split('.', 2);
    if (part === '') continue;
    if (!isTopic(topic) || !(value === 'unknown' || isValue(topic, value))) dropped += 1;
    else if (value === 'unknown') open.push(topic);
    else Object.assign(sending, { [topic]: value });
  }
  return { sending, open: open.filter((topic) => sending[topic] === undefined), dropped };
}

const isTopic = isIdOf(FORECAST_TOPICS);
const isValue = (topic: ForecastTopic, value: string): boolean =>
  topic === 'client' ? isClientId(value) : (SENDING_VALUES[topic] as readonly string[]).includes(value);
