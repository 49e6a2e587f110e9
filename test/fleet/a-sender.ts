import type { JudgedSender } from '../../src/fleet/sender.ts';

/** A sender of whom nothing is known, with what a test says of it. */
export const sender = (name: string, more: Partial<JudgedSender> = {}): JudgedSender => ({
  address: `${name}@tailspin.example`,
  authentication: 'unknown',
  messages: null,
  lastSeen: null,
  ips: [],
  tls: [],
  smtpAuth: { own: 'unknown', inForce: 'unknown' },
  basicAllowedByPolicy: 'unknown',
  blockedBy: [],
  notKnown: [],
  atRetirement: 'unknown',
  conflicts: [],
  owner: null,
  client: null,
  ways: [],
  account: null,
  names: [],
  settingsOf: 'account',
  facts: [],
  seen: true,
  files: [],
  ...more,
});
