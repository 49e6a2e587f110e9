/** Id of the one polite status region of a page. */
export const STATUS_ID = 'status';

/** Tells what changed without moving the focus: "Copied", "Reading". Never for whole results. */
export function say(text: string): void {
  const region = document.getElementById(STATUS_ID);
  if (region === null) return;
  // The same words twice are only read out twice where the region was empty in between.
  region.textContent = '';
  setTimeout(() => {
    region.textContent = text;
  }, 50);
}
