/** Saves content as a file of the person's own, under this name; it goes nowhere else. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  // The browser reads the file after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
