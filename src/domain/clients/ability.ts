/** What a client is, for filters and for the words of a question. */
export const CLIENT_KINDS = [
  'printer',
  'storage',
  'network',
  'monitoring',
  'developerTool',
  'identity',
  'helpdesk',
  'website',
  'business',
  'otherDevice',
  'windows',
  'mailProgram',
  'library',
  'relay',
] as const;
export type ClientKind = (typeof CLIENT_KINDS)[number];

/**
 * How a client can send through Microsoft 365, as its maker's manual or its source says.
 *
 * - `oauth`: signs in with XOAUTH2 and renews its token, or is a library with which your own code does
 * - `someVersions`: only the models, firmware or versions on the maker's list do
 * - `tokenOnly`: takes an access token as its password and never renews it, so it fails after about an hour
 * - `graph`: sends through Microsoft Graph instead of SMTP; its SMTP takes a password alone
 * - `localMailer`: hands mail to the mail program of its host, which signs in
 * - `password`: signs in with user name and password alone
 * - `noSignIn`: can't sign in at all
 * - `unknown`: nothing of the maker's was found that says so
 */
export const ABILITIES = [
  'oauth',
  'someVersions',
  'tokenOnly',
  'graph',
  'localMailer',
  'password',
  'noSignIn',
  'unknown',
] as const;
export type Ability = (typeof ABILITIES)[number];

/** `high`: the maker's documentation or the source was read; `medium`: a third party or an older copy; `low`: nothing was. */
export type Confidence = 'high' | 'medium' | 'low';

/** One device family, program, library or relay that sends mail. */
export interface Client {
  kind: ClientKind;
  sends: Ability;
  /** How sure `sends` is. An `unknown` ability is always `low`. */
  confidence: Confidence;
}

const make =
  (kind: ClientKind) =>
  (sends: Ability, confidence: Confidence): Client => ({ kind, sends, confidence });

/** Writes the entries of one kind: `oauth()` was read at the maker, `oauth('medium')` at a third party. */
export function entriesOf(kind: ClientKind) {
  const entry = make(kind);
  const ability =
    (sends: Ability) =>
    (confidence: Confidence = 'high'): Client =>
      entry(sends, confidence);
  return {
    oauth: ability('oauth'),
    someVersions: ability('someVersions'),
    tokenOnly: ability('tokenOnly'),
    graph: ability('graph'),
    localMailer: ability('localMailer'),
    password: ability('password'),
    noSignIn: ability('noSignIn'),
    unknown: (): Client => entry('unknown', 'low'),
  };
}
