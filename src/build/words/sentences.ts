/** Stands for a piece of code in a sentence: one word, whatever it holds. */
const CODE = '\uE000';

/** A text without its marks: links and bold as words, each piece of code as one word. */
export function plain(text: string): string {
  return text
    .replace(/`[^`]*`/g, CODE)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text as it is read: without marks of links, bold and code, whose words stay. */
export function readable(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .trim();
}

/** The same text with the marks kept, cut into sentences. A new one begins after `.`, `!` or `?`, a space, and a capital or code. */
export function sentences(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?][”’)*]*) (?=[“‘(*[]*(?:[\p{Lu}\d`{…]|\.NET))/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Words as a reader counts them: what stands between spaces and holds a letter, a digit or code. */
export function wordCount(sentence: string): number {
  return plain(sentence)
    .split(' ')
    .filter((word) => /[\p{L}\p{N}\uE000]/u.test(word)).length;
}

/** Whether it is a sentence and not a label: four words or more. */
export function isSentence(text: string): boolean {
  return wordCount(text) >= 4;
}

/** The middle value; of an even number, the mean of the two in the middle. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
