import { NO_SETTINGS, type SignInSettings, settingsFrom } from '../../graph/sign-in/app-settings.ts';
import { REMEMBERED } from './remembered.ts';
import { siteRoot } from './tenant-words.ts';

/** What this browser was asked to remember, else what the site says in its `config.json`, else nothing. */
export async function loadSettings(): Promise<SignInSettings> {
  const remembered = readStored();
  if (remembered !== null) return remembered;
  try {
    const response = await fetch(new URL('config.json', siteRoot()));
    return response.ok ? settingsFrom(await response.json()) : NO_SETTINGS;
  } catch {
    return NO_SETTINGS;
  }
}

function readStored(): SignInSettings | null {
  try {
    const text = localStorage.getItem(REMEMBERED);
    const settings = text === null ? NO_SETTINGS : settingsFrom(JSON.parse(text));
    return settings.clientId === null ? null : settings;
  } catch {
    return null;
  }
}

/** Keeps the settings in this browser. Called where the person ticked the box, and nowhere else. */
export function rememberSettings(settings: SignInSettings): void {
  try {
    localStorage.setItem(REMEMBERED, JSON.stringify(settings));
  } catch {
    // A browser that stores nothing asks again the next time.
  }
}

/** Removes from this browser what `rememberSettings` kept. */
export function forgetSettings(): void {
  try {
    localStorage.removeItem(REMEMBERED);
  } catch {
    // Nothing was stored where nothing can be.
  }
}
