/** The values of one line of a delimited file; quotes may hold the delimiter, and two quotes stand for one. */
export function splitRow(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter).map((value) => value.trim());
  const values: string[] = [];
  let value = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] as string;
    if (letter === '"') {
      if (quoted && line[at + 1] === '"') {
        value += '"';
        at += 1;
      } else quoted = !quoted;
    } else if (letter === delimiter && !quoted) {
      values.push(value.trim());
      value = '';
    } else value += letter;
  }
  values.push(value.trim());
  return values;
}
