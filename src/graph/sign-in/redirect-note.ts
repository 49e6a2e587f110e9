import { type SignInSettings, settingsFrom } from './app-settings.ts';
import { OWN_STEP_IDS, type OwnStep, TIER_IDS, type TierId } from './permissions.ts';
import { AWAY } from './redirect-return.ts';

/** What a sign-in by redirect has to remember: ids and an address, no tokens. */
export interface Away {
  tier: TierId;
  /** The steps of their own that the sign-in is for. */
  own: readonly OwnStep[];
  address: string;
  settings: SignInSettings;
}

/** Leaves the note. Throws where this tab may not store anything: then the page could not go on when it is back. */
export function noteAway(away: Away): void {
  sessionStorage.setItem(AWAY, JSON.stringify(away));
}

/** Takes the note out of this tab's storage: a damaged one must not meet the next load. Null where there is none. */
export function takeAway(): Away | null {
  try {
    const text = sessionStorage.getItem(AWAY);
    sessionStorage.removeItem(AWAY);
    return text === null ? null : readAway(text);
  } catch {
    return null;
  }
}

/** Reads a note, or null where it isn't one: anything on this origin can write into the storage. Never throws. */
export function readAway(text: string): Away | null {
  try {
    const { tier, own, address, settings } = Object(JSON.parse(text)) as Record<string, unknown>;
    const known = TIER_IDS.find((id) => id === tier);
    const checked = settingsFrom(settings);
    if (known === undefined || typeof address !== 'string' || checked.clientId === null) return null;
    const chosen: readonly unknown[] = Array.isArray(own) ? own : [];
    return { tier: known, own: OWN_STEP_IDS.filter((id) => chosen.includes(id)), address, settings: checked };
  } catch {
    return null;
  }
}
