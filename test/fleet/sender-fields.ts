/** The fields of a line that says of one sender what happens, in the order in which they are written. */
export const SENDER_FIELDS = [
  'address',
  'authentication',
  'messages',
  'lastSeen',
  'ips',
  'tls',
  'smtpAuth',
  'basicAllowedByPolicy',
  'blockedBy',
  'notKnown',
  'atRetirement',
  'conflicts',
  'owner',
  'client',
  'ways',
];
