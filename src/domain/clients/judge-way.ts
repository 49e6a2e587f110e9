import { canUseOAuth, client } from './clients.ts';
import { type Addition, type Situation, sendsOf } from './situation.ts';
import type { WayId } from './ways.ts';

/** What speaks for a way. */
export const REASONS = [
  'clientCan',
  'codeCan',
  'productHasGraph',
  'smallestChange',
  'keepsPassword',
  'noSignIn',
  'noSwitch',
  'internalMail',
  'externalMail',
  'noMailboxLimit',
  'noLicence',
  'oldDevice',
  'servesAll',
  'lastResort',
] as const;
export type Reason = (typeof REASONS)[number];

/** What rules a way out. */
export const EXCLUSIONS = [
  'cannotOAuth',
  'cannotGraph',
  'onlyInternal',
  'needsLicence',
  'needsAzure',
  'needsServer',
  'needsFixedAddress',
  'cloudAddress',
  'overMailboxLimits',
  'canDoItself',
  'cannotSignIn',
  'nothingOnwards',
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** What must be found out first. */
export const CHECKS = [
  'askOAuth',
  'askGraph',
  'askRecipients',
  'askAddress',
  'askVolume',
  'raiseLimit',
  'askLicence',
  'askAzure',
  'askServer',
  'changeLibrary',
  'rejectDirectSend',
  'guardProxy',
  'dataProtection',
] as const;
export type Check = (typeof CHECKS)[number];

interface Judgement {
  because: readonly Reason[];
  excluded: readonly Exclusion[];
  check: readonly Check[];
}

/** Collects what holds: each entry is a condition with what it adds. */
const where = <T>(...rules: readonly (readonly [boolean, T])[]): T[] =>
  rules.filter(([holds]) => holds).map(([, what]) => what);

/** What the situation says, as questions with a yes or no; both are false where it says nothing. */
function facts(situation: Situation) {
  const { recipients, address, volume, add, client: id } = situation;
  const sends = sendsOf(situation);
  const codeWithoutOAuth = sends === 'ownCode' && id !== undefined && canUseOAuth(id) === 'no';
  const signsIn = id === undefined || client(id).sends !== 'noSignIn';
  return {
    internal: recipients === 'internal',
    external: recipients === 'external',
    recipientsOpen: recipients === undefined,
    ownCode: sends === 'ownCode',
    withOAuth: sends === 'withOAuth',
    withoutOAuth: sends === 'withoutOAuth',
    sendsOpen: sends === undefined,
    signsIn,
    hasGraph: id !== undefined && client(id).sends === 'graph',
    codeWithoutOAuth,
    /** What has only a password, or may have: a way that takes one is a reason. */
    keepsPassword: sends === 'withoutOAuth' || sends === undefined || codeWithoutOAuth,
    fixed: address === 'fixed',
    cloud: address === 'cloud',
    addressOpen: address === undefined,
    high: volume === 'high',
    medium: volume === 'medium',
    volumeOpen: volume === undefined,
    may: (what: Addition): boolean => add?.includes(what) ?? false,
    mayNot: (what: Addition): boolean => add !== undefined && !add.includes(what),
  };
}
type Facts = ReturnType<typeof facts>;

/** What speaks for one way in a situation, what rules it out, and what must be found out first. */
export function judge(way: WayId, situation: Situation): Judgement {
  return RULES[way](facts(situation));
}

/** What every way has that sends as a mailbox: a licence, and the limits of one mailbox. */
const mailboxNeeds = (f: Facts) =>
  [[f.mayNot('licence'), 'needsLicence'] as const, [f.high, 'overMailboxLimits'] as const] as const;
const mailboxChecks = (f: Facts) =>
  [[!f.may('licence') && !f.mayNot('licence'), 'askLicence'] as const, [f.volumeOpen, 'askVolume'] as const] as const;

const RULES: Readonly<Record<WayId, (f: Facts) => Judgement>> = {
  switchToOAuth: (f) => ({
    because: where(
      [f.withOAuth, 'clientCan'],
      [f.ownCode && !f.codeWithoutOAuth, 'codeCan'],
      [f.withOAuth || f.ownCode, 'smallestChange'],
      [f.external, 'externalMail'],
    ),
    excluded: where([f.withoutOAuth, 'cannotOAuth'], ...mailboxNeeds(f)),
    check: where([f.sendsOpen, 'askOAuth'], [f.codeWithoutOAuth, 'changeLibrary'], ...mailboxChecks(f)),
  }),
  sendThroughGraph: (f) => ({
    because: where(
      [f.hasGraph, 'productHasGraph'],
      [f.ownCode, 'codeCan'],
      [true, 'noSwitch'],
      [f.external, 'externalMail'],
    ),
    excluded: where([!f.hasGraph && (f.withoutOAuth || f.withOAuth), 'cannotGraph'], ...mailboxNeeds(f)),
    check: where([!f.hasGraph && f.sendsOpen, 'askGraph'], ...mailboxChecks(f)),
  }),
  useHighVolumeEmail: (f) => ({
    because: where(
      [f.internal, 'internalMail'],
      [f.keepsPassword, 'keepsPassword'],
      [f.high, 'noMailboxLimit'],
      [true, 'noLicence'],
    ),
    excluded: where([f.external, 'onlyInternal'], [f.mayNot('azure'), 'needsAzure'], [!f.signsIn, 'cannotSignIn']),
    check: where([f.recipientsOpen, 'askRecipients'], [!f.may('azure') && !f.mayNot('azure'), 'askAzure']),
  }),
  relayThroughConnector: (f) => ({
    because: where([true, 'noSignIn'], [f.external, 'externalMail'], [f.high, 'noMailboxLimit'], [true, 'noLicence']),
    excluded: where([f.cloud, 'cloudAddress'], [!f.fixed && !f.cloud && !f.addressOpen, 'needsFixedAddress']),
    check: where([f.addressOpen, 'askAddress']),
  }),
  useAzureCommunicationServices: (f) => ({
    because: where([f.external, 'externalMail'], [f.keepsPassword, 'keepsPassword'], [true, 'noLicence']),
    excluded: where([f.mayNot('azure'), 'needsAzure'], [!f.signsIn, 'cannotSignIn']),
    check: where(
      [f.high || f.medium, 'raiseLimit'],
      [f.volumeOpen, 'askVolume'],
      [!f.may('azure') && !f.mayNot('azure'), 'askAzure'],
    ),
  }),
  useOAuthProxy: (f) => ({
    because: where([f.keepsPassword, 'keepsPassword'], [f.external, 'externalMail']),
    excluded: where(
      [f.withOAuth || (f.ownCode && !f.codeWithoutOAuth), 'canDoItself'],
      [!f.signsIn, 'cannotSignIn'],
      [f.mayNot('server'), 'needsServer'],
      ...mailboxNeeds(f),
    ),
    check: where([!f.may('server') && !f.mayNot('server'), 'askServer'], [true, 'guardProxy'], ...mailboxChecks(f)),
  }),
  relayOnPremises: (f) => ({
    because: where([f.withoutOAuth, 'oldDevice'], [true, 'servesAll'], [f.external, 'externalMail']),
    excluded: where(
      [f.mayNot('server'), 'needsServer'],
      [!f.fixed && !f.addressOpen && (f.mayNot('licence') || f.high), 'nothingOnwards'],
    ),
    check: where([!f.may('server') && !f.mayNot('server'), 'askServer'], [f.addressOpen, 'askAddress']),
  }),
  useDirectSend: (f) => ({
    because: where([f.internal, 'internalMail'], [true, 'noSignIn'], [f.high, 'noMailboxLimit'], [true, 'noLicence']),
    excluded: where([f.external, 'onlyInternal'], [f.cloud, 'cloudAddress']),
    check: where([f.recipientsOpen, 'askRecipients'], [f.addressOpen, 'askAddress'], [true, 'rejectDirectSend']),
  }),
  useOtherProvider: (f) => ({
    because: where([f.external, 'externalMail'], [f.high, 'noMailboxLimit'], [true, 'lastResort']),
    excluded: where([!f.signsIn, 'cannotSignIn']),
    check: ['dataProtection'],
  }),
};
