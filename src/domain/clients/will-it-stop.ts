import { BASIC_OFF_BY_DEFAULT } from '../rules/retirement-dates.ts';
import { type ClientId, canUseOAuth, client } from './clients.ts';

/**
 * What somebody can say whose mail works, without an error and without rights in the organisation.
 *
 * - `signsIn`: with user name and password, with OAuth (somebody signed in at a Microsoft page, or a client id is entered), or
 *   without any user name
 * - `server`: `smtp.office365.com` and its other names; a name that ends in `.mail.protection.outlook.com`; High Volume Email;
 *   Azure Communication Services; or any other server
 */
export const SENDING_VALUES = {
  signsIn: ['password', 'oauth', 'nothing'],
  server: ['submission', 'mxAddress', 'highVolume', 'azure', 'otherServer'],
} as const;
export type SendingTopic = keyof typeof SENDING_VALUES;
type Value<T extends SendingTopic> = (typeof SENDING_VALUES)[T][number];

export interface Sending {
  client?: ClientId;
  signsIn?: Value<'signsIn'>;
  server?: Value<'server'>;
}

export const FORECASTS = ['stops', 'continues', 'cannotTell'] as const;
export type Forecast = (typeof FORECASTS)[number];

/** Why the forecast is what it is. Ids; the words stand in the page. */
export const FORECAST_REASONS = [
  'passwordAtMicrosoft',
  'onlyPasswordPossible',
  'oauthGoesOn',
  'oneTokenOnly',
  'clientCannotOAuth',
  'noSignInThere',
  'signInMissing',
  'highVolumeLater',
  'azureIsApart',
  'otherServerDecides',
  'passwordUnlessElsewhere',
  'serverUnknown',
  'methodUnknown',
] as const;
export type ForecastReason = (typeof FORECAST_REASONS)[number];

export interface Outlook {
  forecast: Forecast;
  because: ForecastReason;
  /** Whether Basic authentication is off by default on the day that was given. */
  offByDefault: boolean;
}

/**
 * Whether mail that works will stop at the end of December 2026, when Microsoft turns Basic authentication for client
 * submission off by default (Exchange Team blog, 2026-01-27). `today` is an ISO date. Pure.
 */
export function willItStop(sending: Sending, today: string): Outlook {
  const because = reasonFor(sending);
  return { forecast: FORECAST_OF[because], because, offByDefault: today >= BASIC_OFF_BY_DEFAULT };
}

const FORECAST_OF: Readonly<Record<ForecastReason, Forecast>> = {
  passwordAtMicrosoft: 'stops',
  onlyPasswordPossible: 'stops',
  oauthGoesOn: 'continues',
  oneTokenOnly: 'cannotTell',
  clientCannotOAuth: 'cannotTell',
  noSignInThere: 'continues',
  signInMissing: 'cannotTell',
  highVolumeLater: 'continues',
  azureIsApart: 'continues',
  otherServerDecides: 'cannotTell',
  passwordUnlessElsewhere: 'cannotTell',
  serverUnknown: 'cannotTell',
  methodUnknown: 'cannotTell',
};

function reasonFor({ client: id, signsIn, server }: Sending): ForecastReason {
  switch (server) {
    case 'submission':
      return atSubmission(id, signsIn);
    case 'mxAddress':
      return 'noSignInThere';
    case 'highVolume':
      return 'highVolumeLater';
    case 'azure':
      return 'azureIsApart';
    case 'otherServer':
      return 'otherServerDecides';
    case undefined:
      return withoutServer(id, signsIn);
    default:
      return server satisfies never;
  }
}

function atSubmission(id: ClientId | undefined, signsIn: Sending['signsIn']): ForecastReason {
  switch (signsIn) {
    case 'password':
      return 'passwordAtMicrosoft';
    case 'oauth':
      return withOAuth(id);
    case 'nothing':
      return 'signInMissing';
    case undefined:
      return onlyPassword(id) ? 'onlyPasswordPossible' : 'methodUnknown';
    default:
      return signsIn satisfies never;
  }
}

function withoutServer(id: ClientId | undefined, signsIn: Sending['signsIn']): ForecastReason {
  if (signsIn === 'oauth') return withOAuth(id);
  if (signsIn === 'password') return 'passwordUnlessElsewhere';
  return 'serverUnknown';
}

/** Somebody says OAuth: right, unless this client is known to have no such thing, or takes one token and never renews it. */
function withOAuth(id: ClientId | undefined): ForecastReason {
  if (id === undefined || canUseOAuth(id) !== 'no') return 'oauthGoesOn';
  const { sends } = client(id);
  if (sends === 'graph') return 'oauthGoesOn';
  return sends === 'tokenOnly' ? 'oneTokenOnly' : 'clientCannotOAuth';
}

/** Whether this client has nothing but a password to sign in with, as its maker's manual or its source says. */
function onlyPassword(id: ClientId | undefined): boolean {
  return id !== undefined && client(id).sends === 'password' && client(id).confidence === 'high';
}
