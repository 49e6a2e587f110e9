import { isIdOf } from '../ids.ts';
import type { RemedyId } from '../remedies/remedies.ts';

/**
 * The nine ways to get a device's or program's mail out, beside user name and password at `smtp.office365.com`. Each is a
 * remedy of the same id, so that a verdict and the chooser name one thing.
 */
export const WAY_IDS = [
  'switchToOAuth',
  'sendThroughGraph',
  'useHighVolumeEmail',
  'relayThroughConnector',
  'useAzureCommunicationServices',
  'useOAuthProxy',
  'relayOnPremises',
  'useDirectSend',
  'useOtherProvider',
] as const satisfies readonly RemedyId[];
export type WayId = (typeof WAY_IDS)[number];

/** Whether a text, such as the id of a remedy, names one of the nine ways. */
export const isWay = isIdOf(WAY_IDS);
