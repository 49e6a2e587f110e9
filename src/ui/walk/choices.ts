import { smtpAuthOf } from '../../domain/exchange-settings.ts';
import { type Evidence, evidence, type Facts } from '../../domain/facts.ts';
import type { Found } from '../../flow/events.ts';
import type { WordKey } from '../../i18n/index.ts';
import type { Reading } from '../../read/index.ts';

/** One meaning that a text may have. */
export interface Choice {
  /** The mailbox as the text names it, or the words of the interface for the place of the value. */
  label: string | WordKey;
  evidence: Evidence;
}

/** What a text leaves open, for the person to say. */
export interface Choices {
  about: 'mailboxes' | 'switch';
  items: readonly Choice[];
}

/** A value that doesn't say whose it is: True means off. */
const BARE_SWITCH = /SmtpClientAuthenticationDisabled\W{1,40}(True|False)\b/i;

/**
 * What must be chosen before a text can be used: which of several mailboxes signs in, or whether a bare value is the
 * organisation's or the mailbox's. Null where nothing is open, or it has been chosen.
 */
export function choicesIn(reading: Reading | null, { evidence: known }: Found): Choices | null {
  if (reading === null || known.some(({ fact }) => fact === 'mailboxSmtpAuth' || fact === 'tenantSmtpAuth'))
    return null;
  if (reading.mailboxes.length > 1) {
    const items = reading.mailboxes.map(({ identity, value }) => ({ label: identity, evidence: ofMailbox(value) }));
    return { about: 'mailboxes', items };
  }
  const bare = reading.notUnderstood.map((line) => line.match(BARE_SWITCH)?.[1]).find((value) => value !== undefined);
  if (bare === undefined) return null;
  const value = smtpAuthOf(bare.toLowerCase() === 'true');
  return {
    about: 'switch',
    items: [
      { label: 'understood.ofOrganisation', evidence: evidence('tenantSmtpAuth', value, 'powershell') },
      { label: 'understood.ofMailbox', evidence: ofMailbox(value) },
    ],
  };
}

const ofMailbox = (value: Facts['mailboxSmtpAuth']): Evidence => evidence('mailboxSmtpAuth', value, 'powershell');

/** What was read besides replies and facts, and should be told. */
export function notesOn(reading: Reading | null): readonly WordKey[] {
  if (reading === null) return [];
  const { cmdletProblem, otherProtocol } = reading;
  return [
    ...(cmdletProblem === null ? [] : ([`error.${cmdletProblem}`] as const)),
    ...(otherProtocol === null ? [] : (['understood.otherProtocol'] as const)),
  ];
}

/** Whether a person has to look at a text before it is used: it leaves something open, or holds lines that nobody could read. */
export function isToConfirm(reading: Reading, found: Found): boolean {
  return choicesIn(reading, found) !== null || notesOn(reading).length > 0 || reading.notUnderstood.length > 0;
}
