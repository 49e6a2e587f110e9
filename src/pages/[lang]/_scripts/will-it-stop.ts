import { type ClientId, isClientId } from '../../../domain/clients/clients.ts';
import { type Forecast, type ForecastReason, type Sending, willItStop } from '../../../domain/clients/will-it-stop.ts';
import { toChooserLink } from '../../../flow/chooser/chooser-link.ts';
import { fromForecastLink, toForecastLink } from '../../../flow/will-it-stop/forecast-link.ts';
import {
  FORECAST_TOPICS,
  type ForecastContext,
  type ForecastEvent,
  type ForecastTopic,
  forecastMachine,
} from '../../../flow/will-it-stop/forecast-machine.ts';
import { fill } from '../../../i18n/fill.ts';
import { fetchClients, findClients, type NamedClient } from '../../../ui/clients/client-names.ts';
import { say } from '../../../ui/page/announce.ts';
import { selectAll } from '../../../ui/page/copy.ts';
import { dayOf } from '../../../ui/page/day.ts';
import {
  byId,
  checkedValues,
  knownRows,
  onActions,
  onCopy,
  onSubmit,
  runMachine,
} from '../../../ui/pages/question-page.ts';

/** Brings the forecast to life: three questions, then what happens, what to do, and the text for the administrator. */
type BeforeAndAfter = readonly [before: string, after: string];
type TextKey = 'subject' | 'client' | 'signsIn' | 'server' | 'unknown' | 'some' | 'ask' | 'sources' | 'ends';
interface Words {
  said: Record<ForecastTopic, { short: string; values: Record<string, string> }>;
  caption: string;
  change: string;
  changeWhat: string;
  copied: string;
  notCopied: string;
  found: string;
  client: string;
  forecast: Record<Forecast, BeforeAndAfter>;
  because: Record<ForecastReason, string>;
  todo: Record<Forecast, BeforeAndAfter>;
  text: Record<TextKey, string>;
}
const words = JSON.parse(byId('main').dataset.words ?? '{}') as Words;
const today = dayOf(new Date());
let clients: readonly NamedClient[] = [];

const nameOf = (id: ClientId): string => clients.find((client) => client.id === id)?.names[0] ?? id;

const { send, show } = runMachine<ForecastContext, ForecastEvent>(forecastMachine, {
  topics: FORECAST_TOPICS,
  caption: words.caption,
  opened: fromForecastLink,
  linkTo: ({ sending, open }) => toForecastLink(sending, open),
  end: byId('outlook'),
  show({ sending, open }, atEnd) {
    knownRows(rowsOf(sending, open), words, (topic) => send({ type: 'change', topic: topic as ForecastTopic }));
    if (atEnd) showOutlook(sending);
  },
});

function rowsOf(sending: Sending, left: readonly ForecastTopic[]) {
  return FORECAST_TOPICS.flatMap((topic) => {
    const { short, values } = words.said[topic];
    const value = sending[topic] ?? (left.includes(topic) ? 'unknown' : undefined);
    if (value === undefined) return [];
    return [{ topic, short, text: values[value] ?? (isClientId(value) ? nameOf(value) : value) }];
  });
}

function showOutlook(sending: Sending): void {
  const { forecast, because, offByDefault } = willItStop(sending, today);
  const now = offByDefault ? 1 : 0;
  const outlook = byId('outlook');
  outlook.dataset.outcome = forecast;
  outlook.dataset.because = because;
  const heading = outlook.querySelector('h2');
  if (heading !== null) heading.textContent = words.forecast[forecast][now];
  byId('because').textContent = words.because[because];
  byId('todo').textContent = words.todo[forecast][now];
  byId<HTMLAnchorElement>('to-choose').href =
    `../choose/${toChooserLink(sending.client === undefined ? {} : { client: sending.client })}`;
  const toClient = byId<HTMLAnchorElement>('to-client');
  toClient.hidden = sending.client === undefined;
  if (sending.client !== undefined) {
    toClient.href = `../clients/${sending.client}/`;
    toClient.textContent = fill(words.client, { client: nameOf(sending.client) });
  }
  byId('admin-text').textContent = adminText(sending, words.forecast[forecast][now], words.because[because]);
}

/** The text for the administrator: what was said, what follows, and what to look up. Nothing else is in it. */
function adminText(sending: Sending, forecast: string, because: string): string {
  const { text, said } = words;
  const client = sending.client === undefined ? text.some : nameOf(sending.client);
  const wordsOf = (topic: 'signsIn' | 'server'): string =>
    sending[topic] === undefined ? text.unknown : (said[topic].values[sending[topic]] ?? text.unknown);
  return [
    fill(text.subject, { client }),
    '',
    fill(text.client, { client }),
    fill(text.signsIn, { signsIn: wordsOf('signsIn') }),
    fill(text.server, { server: wordsOf('server') }),
    '',
    `${forecast}. ${because}`,
    text.ends,
    '',
    text.ask,
    text.sources,
  ].join('\n');
}

/** Offers the clients whose name fits what was typed, as a choice below the box. */
async function offer(query: string): Promise<void> {
  clients = await fetchClients();
  const found = findClients(clients, query);
  byId('matches').replaceChildren(...found.map(option));
  say(fill(words.found, { count: found.length }));
}

function option({ id, names }: NamedClient): HTMLElement {
  const row = document.createElement('div');
  row.className = 'radio';
  const input = Object.assign(document.createElement('input'), {
    type: 'radio',
    name: 'client',
    value: id,
    id: `client-${id}`,
  });
  const label = Object.assign(document.createElement('label'), { htmlFor: input.id, textContent: names[0] ?? id });
  row.append(input, label);
  return row;
}

onSubmit('client', (form) => {
  const [value] = checkedValues(form);
  if (value === undefined) return false;
  if (isClientId(value)) send({ type: 'answer', topic: 'client', value });
  else send({ type: 'answer', topic: 'client', value: 'unknown' });
  return true;
});
for (const topic of ['signsIn', 'server'] as const)
  onSubmit(topic, (form) => {
    const [value] = checkedValues(form);
    if (value === undefined) return false;
    send({ type: 'answer', topic, value } as ForecastEvent);
    return true;
  });
onActions(['back', 'restart'], (type) => send({ type }));
onCopy(
  words,
  () => byId('admin-text').textContent ?? '',
  () => selectAll(byId('admin-text')),
);
byId<HTMLInputElement>('client-name').addEventListener('input', (event) => {
  if (event.target instanceof HTMLInputElement) void offer(event.target.value);
});
if (fromForecastLink(location.hash).sending.client !== undefined)
  void fetchClients().then((found) => {
    clients = found;
    show();
  });
