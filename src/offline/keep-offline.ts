/** Gives the address of a script of this site in the form that the page's policy asks for. */
type Trust = (address: string) => URL;

/** Time after the first sign of a person until the site is stored, in milliseconds: what they asked for comes first. */
const LATER = 1000;

/** Id of the note that a new version is there. It stands in every page that is no frame, hidden. */
const NOTE = 'newer';

/** The file that holds this code lies one folder below the root. */
const ownAddress = import.meta.url;

/**
 * Stores the site in this browser, for later visits without a network, and says so when a newer version is ready.
 * Not in frames of other sites, not for files opened from disk, and not where people save data.
 */
export function keepOffline(trust: Trust): void {
  const later = (): void => void setTimeout(() => start(trust), LATER);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

async function start(trust: Trust): Promise<void> {
  const note = document.getElementById(NOTE);
  if (note === null || !isWanted()) return;
  try {
    const address = new URL('../service-worker.js', ownAddress);
    const registration = await navigator.serviceWorker.register(trust(address.href), {
      updateViaCache: 'none',
    });
    watch(registration, note);
  } catch {
    // The browser or a policy allows no storage here: the site works, with a network.
  }
}

function isWanted(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  // Where a frame has no origin, even to ask for the service worker is an error.
  return (
    window.top === window &&
    isSecureContext &&
    origin !== 'null' &&
    'serviceWorker' in navigator &&
    connection?.saveData !== true
  );
}

/** Shows the note when a version waits that is newer than the one that this page was shown. */
function watch(registration: ServiceWorkerRegistration, note: HTMLElement): void {
  const show = (): void => {
    if (navigator.serviceWorker.controller !== null) note.hidden = false;
  };
  if (registration.waiting !== null) show();
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') show();
    });
  });
  note.querySelector('[data-action="reload"]')?.addEventListener('click', () => useNewest(registration));
  note.querySelector('[data-action="later"]')?.addEventListener('click', () => {
    note.hidden = true;
  });
}

/** Other open pages keep their version; this one is loaded anew. Its answers stand in its address. */
function useNewest({ waiting }: ServiceWorkerRegistration): void {
  const again = (): void => location.reload();
  // None waits where another page has asked for it already.
  if (waiting === null) again();
  else {
    navigator.serviceWorker.addEventListener('controllerchange', again, { once: true });
    waiting.postMessage('use');
  }
}
