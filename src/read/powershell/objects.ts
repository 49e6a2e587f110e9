/** One object that a cmdlet printed. */
export interface PrintedObject {
  /** Noun of the command above it (`CASMailbox`), or what `#TYPE` of a CSV says; null where neither stands there. */
  noun: string | null;
  /** Values by property name in lower case, without quotes. */
  values: ReadonlyMap<string, string>;
  /** The line of each property, for showing. */
  lines: ReadonlyMap<string, string>;
}

/** Collects objects, in order. */
export class Objects {
  readonly list: PrintedObject[] = [];
  #values = new Map<string, string>();
  #lines = new Map<string, string>();
  noun: string | null = null;
  /** So many rows of one table are read. */
  readonly mostRows: number;

  constructor(mostRows: number) {
    this.mostRows = mostRows;
  }

  /** A name that is there already begins the next object: lists follow each other without a blank line in some copies. */
  add(name: string, value: string, line: string): void {
    const key = name.toLowerCase();
    if (this.#values.has(key)) this.close();
    this.#values.set(key, cleanValue(value));
    this.#lines.set(key, line.replace(/\s+/g, ' ').trim().slice(0, 200));
  }

  /** Adds to the last value what the console wrapped. */
  append(value: string): void {
    const last = [...this.#values.keys()].at(-1);
    const before = this.#values.get(last ?? '') ?? '';
    if (last !== undefined) this.#values.set(last, `${before}${before.endsWith(',') ? ' ' : ''}${value.trim()}`);
  }

  get isOpen(): boolean {
    return this.#values.size > 0;
  }

  close(): void {
    if (this.#values.size === 0) return;
    this.list.push({ noun: this.noun, values: this.#values, lines: this.#lines });
    this.#values = new Map();
    this.#lines = new Map();
  }
}

/** A value without its quotes and the comma of the list around it; a list that goes on in the next line keeps its comma. */
export function cleanValue(value: string): string {
  const bare = value.trim();
  return (bare.startsWith('{') && !bare.includes('}') ? bare : bare.replace(/,$/, ''))
    .replace(/^["']|["']$/g, '')
    .trim();
}
