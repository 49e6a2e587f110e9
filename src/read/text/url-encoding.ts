/** A word that may carry a sentence. */
const WORD = /[^\s"'<>]{9,12000}/g;
/** A reply's codes in a form, where a plus stands for a blank. */
const FORM = /[245]\d\d\+[245]\.\d\.\d/;
const BLANK = /%(?:25)?20/g;

/** Sentences in web addresses, query values and form bodies become text. Single encoded marks, as in passwords, stay. */
export function decodeUrls(text: string): string {
  if (!/%20|%2520|\d\+[245]\./.test(text)) return text;
  return text.replace(WORD, (word) => {
    const isForm = FORM.test(word);
    if (!isForm && (word.match(BLANK)?.length ?? 0) < 2) return word;
    const plain = isForm ? word.replace(/\+/g, ' ') : word;
    return decoded(plain.includes('%25') ? decoded(plain) : plain);
  });
}

/** Runs of encoded bytes as UTF-8; what is no UTF-8 stays as it is. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2}){1,400}/gi, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16));
    const plain = new TextDecoder().decode(bytes);
    return plain.includes('\ufffd') ? run : plain;
  });
}
