import { describe, expect, test } from 'vitest';
import { createActor } from 'xstate';
import { TOPICS, type Topic } from '../../src/domain/clients/situation.ts';
import { fromChooserLink, toChooserLink } from '../../src/flow/chooser/chooser-link.ts';
import { type ChooserInput, chooserMachine } from '../../src/flow/chooser/chooser-machine.ts';
import { fromForecastLink, toForecastLink } from '../../src/flow/will-it-stop/forecast-link.ts';
import { forecastMachine } from '../../src/flow/will-it-stop/forecast-machine.ts';

const start = (input: ChooserInput = {}) => createActor(chooserMachine, { input }).start();

describe('the chooser', () => {
  test('asks five questions in order and then shows the ways', () => {
    const actor = start();
    for (const topic of TOPICS) {
      expect(actor.getSnapshot().value).toBe(topic);
      expect(actor.getSnapshot().hasTag('question')).toBe(true);
      actor.send({ type: 'answer', topic, value: 'unknown' });
    }
    expect(actor.getSnapshot().value).toBe('ways');
    expect(actor.getSnapshot().context).toMatchObject({ situation: {}, open: TOPICS });
  });

  test('takes an answer only where it is asked', () => {
    const actor = start();
    actor.send({ type: 'answer', topic: 'volume', value: 'high' });
    expect(actor.getSnapshot().context.situation).toEqual({});
  });

  test('passes over what a link knows', () => {
    const actor = start({ situation: { recipients: 'external', address: 'fixed', client: 'kyocera' } });
    expect(actor.getSnapshot().value).toBe('sends');
    actor.send({ type: 'answer', topic: 'sends', value: 'withOAuth' });
    expect(actor.getSnapshot().value).toBe('volume');
  });

  test('a client answers what it can do, and can be contradicted', () => {
    const actor = start({ situation: { recipients: 'external', client: 'zabbix' } });
    expect(actor.getSnapshot().value).toBe('address');
    actor.send({ type: 'change', topic: 'sends' });
    expect(actor.getSnapshot().value).toBe('sends');
    actor.send({ type: 'answer', topic: 'sends', value: 'withoutOAuth' });
    expect(actor.getSnapshot().value).toBe('address');
    expect(actor.getSnapshot().context.situation).toMatchObject({ client: 'zabbix', sends: 'withoutOAuth' });
  });

  test('goes back one answer at a time, changes one, and starts again', () => {
    const actor = start();
    actor.send({ type: 'answer', topic: 'recipients', value: 'internal' });
    actor.send({ type: 'answer', topic: 'sends', value: 'unknown' });
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('sends');
    expect(actor.getSnapshot().context.situation).toEqual({ recipients: 'internal' });
    actor.send({ type: 'enough' });
    expect(actor.getSnapshot().value).toBe('ways');
    actor.send({ type: 'change', topic: 'recipients' });
    expect(actor.getSnapshot().value).toBe('recipients');
    actor.send({ type: 'answer', topic: 'recipients', value: 'external' });
    expect(actor.getSnapshot().value).toBe('sends');
    actor.send({ type: 'restart' });
    expect(actor.getSnapshot().value).toBe('recipients');
    expect(actor.getSnapshot().context.situation).toEqual({});
    expect(actor.getSnapshot().can({ type: 'back' })).toBe(false);
  });

  test('a link opens to the same list, and says what it left out', () => {
    const situation = { client: 'lexmark', recipients: 'internal', add: ['azure', 'server'] } as const;
    const open: Topic[] = ['volume'];
    const link = toChooserLink(situation, open);
    expect(link).toBe('#a=client.lexmark~recipients.internal~add.azure~add.server~volume.unknown');
    expect(fromChooserLink(link)).toEqual({ situation, open, dropped: 0 });
    expect(fromChooserLink(toChooserLink({ add: [] })).situation).toEqual({ add: [] });
    const wrong = fromChooserLink('#a=client.toString~recipients.nobody~constructor.x~volume.low~volume.unknown~sends');
    expect(wrong).toEqual({ situation: { volume: 'low' }, open: [], dropped: 4 });
    expect(toChooserLink({})).toBe('');
    expect(toChooserLink({ volume: 'low' }, ['volume', 'add'])).toBe('#a=volume.low~add.unknown');
  });

  test.each([
    ['a=volume.low', { situation: { volume: 'low' }, open: [], dropped: 0 }],
    ['volume.low', { situation: { volume: 'low' }, open: [], dropped: 0 }],
    ['', { situation: {}, open: [], dropped: 0 }],
    ['#a=~volume.low~', { situation: { volume: 'low' }, open: [], dropped: 0 }],
    ['#a=.low', { situation: {}, open: [], dropped: 1 }],
    ['#a=volume.a=low', { situation: {}, open: [], dropped: 1 }],
    ['#a=volume.nothing~recipients.azure', { situation: {}, open: [], dropped: 2 }],
    ['#a=add.azure~add.azure~add.nothing~add.boat', { situation: { add: ['azure'] }, open: [], dropped: 1 }],
    ['#a=add.unknown', { situation: {}, open: ['add'], dropped: 0 }],
    ['#a=client.unknown', { situation: {}, open: [], dropped: 1 }],
    [`#a=${'~'.repeat(1_000)}volume.low`, { situation: {}, open: [], dropped: 0 }],
  ])('of the link "%s" it reads what it knows', (link, opened) => {
    expect(fromChooserLink(link)).toEqual(opened);
  });

  test('an answer that is changed takes the place of the one before, and is the one to go back to', () => {
    const actor = start({ open: ['address', 'volume', 'add'] });
    actor.send({ type: 'answer', topic: 'recipients', value: 'unknown' });
    actor.send({ type: 'answer', topic: 'sends', value: 'ownCode' });
    actor.send({ type: 'change', topic: 'recipients' });
    expect(actor.getSnapshot().context).toMatchObject({ open: ['address', 'volume', 'add'], log: ['sends'] });
    actor.send({ type: 'answer', topic: 'recipients', value: 'external' });
    expect(actor.getSnapshot().value).toBe('ways');
    expect(actor.getSnapshot().context.log).toEqual(['sends', 'recipients']);
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('recipients');
    expect(actor.getSnapshot().context.situation).toEqual({ sends: 'ownCode' });
  });
});

describe('the forecast', () => {
  test('asks three questions and then says it', () => {
    const actor = createActor(forecastMachine, { input: {} }).start();
    actor.send({ type: 'answer', topic: 'client', value: 'zabbix' });
    actor.send({ type: 'answer', topic: 'signsIn', value: 'password' });
    expect(actor.getSnapshot().value).toBe('server');
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('signsIn');
    actor.send({ type: 'answer', topic: 'signsIn', value: 'oauth' });
    actor.send({ type: 'answer', topic: 'server', value: 'unknown' });
    expect(actor.getSnapshot().value).toBe('outlook');
    expect(actor.getSnapshot().context.sending).toEqual({ client: 'zabbix', signsIn: 'oauth' });
    actor.send({ type: 'change', topic: 'client' });
    expect(actor.getSnapshot().value).toBe('client');
    actor.send({ type: 'restart' });
    expect(actor.getSnapshot().context).toEqual({ sending: {}, open: [], log: [] });
  });

  test('a link opens to the same answers, and says what it left out', () => {
    const link = toForecastLink({ client: 'grafana', server: 'submission' }, ['signsIn']);
    expect(link).toBe('#a=client.grafana~signsIn.unknown~server.submission');
    expect(fromForecastLink(link)).toEqual({
      sending: { client: 'grafana', server: 'submission' },
      open: ['signsIn'],
      dropped: 0,
    });
    expect(fromForecastLink('#a=client.nobody~server.x~y.z')).toEqual({ sending: {}, open: [], dropped: 3 });
    expect(toForecastLink({})).toBe('');
  });

  test.each([
    ['a=server.azure', { sending: { server: 'azure' }, open: [], dropped: 0 }],
    ['server.azure', { sending: { server: 'azure' }, open: [], dropped: 0 }],
    ['', { sending: {}, open: [], dropped: 0 }],
    ['#a=~~server.azure~', { sending: { server: 'azure' }, open: [], dropped: 0 }],
    ['#a=server', { sending: {}, open: [], dropped: 1 }],
    ['#a=.azure', { sending: {}, open: [], dropped: 1 }],
    ['#a=server.a=azure', { sending: {}, open: [], dropped: 1 }],
    // What was answered isn't open as well.
    ['#a=server.azure~server.unknown~signsIn.unknown', { sending: { server: 'azure' }, open: ['signsIn'], dropped: 0 }],
    [`#a=${'~'.repeat(500)}server.azure`, { sending: {}, open: [], dropped: 0 }],
  ])('of the link "%s" it reads what it knows', (link, opened) => {
    expect(fromForecastLink(link)).toEqual(opened);
  });

  test('passes over what a link knows, answered or left open', () => {
    const actor = createActor(forecastMachine, { input: { sending: { client: 'zabbix' }, open: ['signsIn'] } }).start();
    expect(actor.getSnapshot().value).toBe('server');
    expect(actor.getSnapshot().can({ type: 'back' })).toBe(false);
    // An answer to another question comes too late.
    actor.send({ type: 'answer', topic: 'client', value: 'grafana' });
    expect(actor.getSnapshot().context.sending).toEqual({ client: 'zabbix' });
  });

  test('an answer that is changed takes the place of the one before, left open or given', () => {
    const actor = createActor(forecastMachine, { input: {} }).start();
    actor.send({ type: 'answer', topic: 'client', value: 'unknown' });
    actor.send({ type: 'answer', topic: 'signsIn', value: 'unknown' });
    actor.send({ type: 'change', topic: 'client' });
    expect(actor.getSnapshot().value).toBe('client');
    expect(actor.getSnapshot().context).toEqual({ sending: {}, open: ['signsIn'], log: ['signsIn'] });
    actor.send({ type: 'answer', topic: 'client', value: 'grafana' });
    expect(actor.getSnapshot().value).toBe('server');
    expect(actor.getSnapshot().context).toEqual({
      sending: { client: 'grafana' },
      open: ['signsIn'],
      log: ['signsIn', 'client'],
    });
    // The way back goes by the order of the answers.
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('client');
    expect(actor.getSnapshot().context).toEqual({ sending: {}, open: ['signsIn'], log: ['signsIn'] });
    actor.send({ type: 'answer', topic: 'client', value: 'zabbix' });
    actor.send({ type: 'back' });
    actor.send({ type: 'back' });
    expect(actor.getSnapshot().value).toBe('client');
    expect(actor.getSnapshot().context).toEqual({ sending: {}, open: [], log: [] });
  });
});
