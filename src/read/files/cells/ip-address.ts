const BYTE = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const IPV4 = new RegExp(`^${BYTE}(?:\\.${BYTE}){3}$`);

/** An IPv4 address without leading zeros; null where it is none. */
export const ipv4 = (text: string): string | null => (IPV4.test(text) ? text : null);

/** An IPv6 address in the form of RFC 5952: lower case, no leading zeros, the longest run of zeros as `::`. */
export function ipv6(text: string): string | null {
  const groups = groupsOf(text.toLowerCase());
  if (groups === null) return null;
  // Section 5: an address that carries an IPv4 address is written with its dots.
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    const [high = 0, low = 0] = groups.slice(6);
    return `::ffff:${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
  }
  return shortened(groups);
}

function groupsOf(text: string): number[] | null {
  const dotted = /^(.*:)(\d{1,3}(?:\.\d{1,3}){3})$/.exec(text);
  if (dotted !== null) {
    const inner = ipv4(dotted[2] ?? '');
    if (inner === null) return null;
    const [a = 0, b = 0, c = 0, d = 0] = inner.split('.').map(Number);
    return groupsOf(`${dotted[1]}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`);
  }
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const given = [...left, ...right];
  const missing = 8 - given.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  if (!given.every((group) => /^[0-9a-f]{1,4}$/.test(group))) return null;
  return [...left, ...Array<string>(missing).fill('0'), ...right].map((group) => Number.parseInt(group, 16));
}

function shortened(groups: readonly number[]): string {
  let [start, length] = [0, 0];
  for (let at = 0; at < groups.length; at += 1) {
    let end = at;
    while (groups[end] === 0) end += 1;
    if (end - at > length) [start, length] = [at, end - at];
    if (end > at) at = end;
  }
  const words = groups.map((group) => group.toString(16));
  // A single group of zeros is written out.
  if (length < 2) return words.join(':');
  return `${words.slice(0, start).join(':')}::${words.slice(start + length).join(':')}`;
}
