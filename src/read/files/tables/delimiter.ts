/** The delimiter that splits this line into most parts, outside of quotes; null where none does. */
export function delimiterOf(line: string): string | null {
  const bare = line.replace(/"(?:[^"]|""){0,100000}"/g, '""');
  const counts = [',', ';', '\t', '|'].map((letter) => [letter, bare.split(letter).length] as const);
  const [letter, parts] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  return parts > 1 ? letter : null;
}
