/** The messages of the library iframe-resizer: text that begins with this, its fields parted by colons. */
const PREFIX = '[iFrameSizer]';

/** The id that a page with that library gives to the frame, from its first message; null for any other message. */
export function sizerId(data: unknown): string | null {
  if (typeof data !== 'string' || !data.startsWith(PREFIX)) return null;
  const [id = ''] = data.slice(PREFIX.length, PREFIX.length + 200).split(':');
  return /^[\w.-]{1,100}$/.test(id) ? id : null;
}

/** An answer in the form of that library; sizes in CSS pixels. */
export function sizerMessage(id: string, height: number, width: number, type: 'init' | 'resize'): string {
  return `${PREFIX}${id}:${height}:${width}:${type}`;
}
