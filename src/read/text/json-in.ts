/** Longest stretch that is parsed as one JSON value, in UTF-16 code units. */
const LONGEST = 12_000_000;

/** Deepest nesting that is parsed. */
const DEEPEST = 200;

/**
 * The JSON values in a text: the whole of it, or what stands after a heading or a prompt. A text that was cut off or is no JSON
 * gives an empty list. Parses at most twice, so that the time stays linear.
 */
export function jsonIn(text: string): readonly unknown[] {
  if (text.length > LONGEST) return [];
  const trimmed = text.replace(/^[\s\ufeff]{1,40}/, '');
  const whole = parsed(trimmed);
  if (whole !== undefined) return [unwrapped(whole)];
  const open = text.search(/[{[]\s{0,40}["{[]/);
  const close = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  if (open < 0 || close <= open) return [];
  const inner = parsed(text.slice(open, close + 1));
  return inner === undefined ? [] : [unwrapped(inner)];
}

function parsed(text: string): unknown {
  if (!/^\s{0,40}[{["]/.test(text) || isTooDeep(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null
      ? value
      : typeof value === 'string' && value.length > 1
        ? parsed(value)
        : undefined;
  } catch {
    return undefined;
  }
}

/** No answer nests deeper; what does is made to cost time, or to end the reading of it. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    if (letter === 91 || letter === 123) depth += 1;
    else if (letter === 93 || letter === 125) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** `Invoke-MgGraphRequest` and Graph Explorer give the body alone; some tools put it under `body` or `data`. */
function unwrapped(value: unknown): unknown {
  let inner = value;
  // A batch holds its answers side by side; a person pastes one of interest.
  for (let level = 0; level < DEEPEST; level += 1) {
    const responses = isObject(inner) ? inner.responses : undefined;
    if (!Array.isArray(responses)) break;
    inner = responses[0];
  }
  if (!isObject(inner)) return inner;
  const content = inner.body ?? inner.data;
  return typeof content === 'object' && content !== null && Object.keys(inner).length <= 4 ? content : inner;
}

const isObject = (value: unknown): value is { body?: unknown; data?: unknown; responses?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
