import { describe, expect, test } from 'vitest';
import { REMEDY_COMMANDS } from '../../../src/domain/commands/remedies/remedy-commands.ts';
import type { RemedyId } from '../../../src/domain/remedies/remedies.ts';
import { run, type Settings } from './tenant-simulator.ts';

/** A state before the change: what `check` shows of it (the `before` of the ways back to take), and the settings. */
interface State {
  name: string;
  shows: readonly string[];
  settings: Record<string, string>;
  /** Which blocks of `apply` a reader runs, where they are alternatives or depend on the state; else all. */
  apply?: readonly number[];
}
const state = (
  name: string,
  shows: readonly string[],
  settings: Record<string, string> = {},
  apply?: number[],
): State => ({
  name,
  shows,
  settings,
  ...(apply === undefined ? {} : { apply }),
});

const BOX = 'smtpAuth {mailbox}';
const TENANT = 'transport SmtpClientAuthenticationDisabled';
const APP = 'app {objectId}';
const ACCESS = 'right {mailbox} {objectId} FullAccess';
const sendAs = (on: string): State[] => [
  state('no right', ['SendAs not listed']),
  state('the right was there', [], { [`right ${on} {mailbox} SendAs`]: 'there' }),
];
const NONE = 'no assignment with this name';

/** Every state that the settings of a remedy can be in before its change. */
const STATES: Partial<Record<RemedyId, readonly State[]>> = {
  useLegacyTlsEndpoint: [
    state('off', ['False'], { 'transport AllowLegacyTLSClients': '$false' }),
    state('on already', [], { 'transport AllowLegacyTLSClients': '$true' }),
  ],
  enableMailboxSmtpAuth: [
    state('inherits', ['blank']),
    state('off', ['True'], { [BOX]: '$true' }),
    state('on already', [], { [BOX]: '$false' }),
  ],
  inheritMailboxSmtpAuth: [
    state('off', ['True'], { [BOX]: '$true' }),
    state('on', ['False'], { [BOX]: '$false' }),
    state('inherits already', []),
  ],
  enableTenantSmtpAuth: [
    state('off', ['True'], { [TENANT]: '$true' }),
    state('on already', [], { [TENANT]: '$false' }),
  ],
  allowBasicForUser: [
    state('no policy', ['AuthenticationPolicy blank', 'this policy not listed']),
    state('another policy', ['AuthenticationPolicy named a policy', 'this policy not listed'], {
      'user {mailbox}': '{policyBefore}',
      'policy {policyBefore}': '$false',
    }),
    state('the policy was there for others', ['AuthenticationPolicy blank'], {
      'policy Basic for SMTP only': '$true',
      'user other@example.org': 'Basic for SMTP only',
    }),
  ],
  allowBasicInDefaultPolicy: [
    state('blocked', ['False'], { 'default policy': 'Default', 'policy Default': '$false' }),
    state('allowed already', [], { 'default policy': 'Default', 'policy Default': '$true' }),
  ],
  addTrustedLocation: [state('no location', ['no location with this address'])],
  turnOffSecurityDefaults: [
    state('on', ['True'], { 'security defaults': '$true' }),
    state('off already', [], { 'security defaults': '$false' }),
  ],
  unblockSignIn: [
    state('blocked', ['False'], { account: '$false' }),
    state('allowed already', [], { account: '$true' }),
  ],
  licenseMailbox: [
    state('no licence', ['this SkuId not listed'], { 'usage location': 'ID' }, [1]),
    state('this licence already', [], { 'usage location': 'ID', 'licence {skuId}': 'there' }, [1]),
  ],
  signInAsDelegate: sendAs('{sharedMailbox}'),
  grantSendAs: sendAs('{fromAddress}'),
  grantTokenPermission: [
    state('not granted', ['nothing granted']),
    state('granted already', [], { 'app role': 'there' }),
  ],
  registerServicePrincipal: [
    state('not registered', ['app not listed']),
    state('registered already, for other mailboxes', [], { [APP]: 'there' }),
  ],
  grantExchangeRole: [
    state('nothing there', ['app not listed', NONE]),
    state('app registered', [NONE], { [APP]: 'there' }),
  ],
  grantMailboxAccess: [
    state('no access', ['FullAccess not listed']),
    state('access already', [], { [ACCESS]: 'there' }),
  ],
  repairConnector: [
    state('other sites on it', ['address not listed'], { 'connector {connector}': '198.51.100.7,198.51.100.8' }),
    state('no address on it', ['address not listed'], { 'connector {connector}': '' }),
    state('on it already', [], { 'connector {connector}': '198.51.100.7,{publicIp}' }),
  ],
  relayThroughConnector: [state('no connector', ['connector not listed'])],
  switchToOAuth: [
    state('way 1, nothing there', ['app not listed', 'FullAccess not listed'], {}, [0, 1]),
    state('way 1, app registered', ['FullAccess not listed'], { [APP]: 'there' }, [0, 1]),
    state('way 1, all there', [], { [APP]: 'there', [ACCESS]: 'there' }, [0, 1]),
    state('way 2, nothing there', ['app not listed', NONE], {}, [0, 2]),
    state('way 2, app registered', [NONE], { [APP]: 'there' }, [0, 2]),
  ],
  sendThroughGraph: [
    state('nothing there', ['app not listed', NONE]),
    state('app registered', [NONE], { [APP]: 'there' }),
  ],
  useHighVolumeEmail: [
    state('no access', ['app without access']),
    state('access already', [], { 'right {hveAccount} {objectId} ': 'there' }),
  ],
};

const undoable = Object.entries(REMEDY_COMMANDS).filter(([, { undo }]) => undo !== undefined);
const sorted = (settings: Settings): [string, string][] => [...settings].sort(([a], [b]) => a.localeCompare(b));

test('every remedy with a way back is tried in every state', () => {
  expect(Object.keys(STATES).sort()).toEqual(undoable.map(([id]) => id).sort());
  for (const [id, { undo = [] }] of undoable) {
    const shown = new Set(STATES[id as RemedyId]?.flatMap(({ shows }) => shows));
    expect([...shown].sort(), id).toEqual(undo.map(({ before }) => before).sort());
  }
});

test('a change without a way back by command is known', () => {
  const only = Object.entries(REMEDY_COMMANDS).filter(
    ([, { apply, undo }]) => apply !== undefined && undo === undefined,
  );
  expect(only.map(([id]) => id)).toEqual(['unblockSender']);
});

const cases = Object.entries(STATES).flatMap(([id, states = []]) =>
  states.map((one) => [id as RemedyId, one.name, one] as const),
);
describe.each(cases)('%s, before: %s', (id, _, { shows, settings: before, apply: chosen }) => {
  const { apply = [], undo = [] } = REMEDY_COMMANDS[id] ?? {};
  const change = (settings: Settings): void => {
    for (const [i, { lines }] of apply.entries()) if (chosen?.includes(i) ?? true) run(lines, settings);
  };

  test('the way back restores exactly what was there', () => {
    const settings: Settings = new Map(Object.entries(before));
    change(settings);
    for (const { lines, before: shown } of undo) if (shows.includes(shown)) run(lines, settings);
    expect(sorted(settings)).toEqual(sorted(new Map(Object.entries(before))));
  });

  test('without the way back something has changed, unless there is none to take', () => {
    const settings: Settings = new Map(Object.entries(before));
    change(settings);
    const changed = JSON.stringify(sorted(settings)) !== JSON.stringify(sorted(new Map(Object.entries(before))));
    expect(changed).toBe(shows.length > 0);
  });
});

test('each way back says in its first line for which state it is', () => {
  for (const [id, { undo = [] }] of undoable)
    for (const { before, lines } of undo)
      expect(lines[0], id).toBe(`# Only if the check showed this before: ${before}`);
});
