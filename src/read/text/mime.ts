/** A bounce as raw source: quoted-printable and base64 parts become the text that they carry. Other text stays as it is. */
export function decodeMime(text: string): string {
  return decodeBase64Parts(decodeQuotedPrintable(text));
}

/** A line that may end with a soft break: prose of the usual width, or any line of a part that says so. */
const SOFT_BREAK = /^([^\n]{50,76})=\n/gm;
const DECLARED_BREAK = /^([^\n]{0,998})=\n/gm;

/** Base64 ends with the same mark; its last word has digits or capitals inside, and with the mark a multiple of four letters. */
function joinSoft(whole: string, line: string): string {
  const word = line.slice(line.search(/[^\s"':>]{0,998}$/));
  const isWhole = (word.length + 1) % 4 === 0;
  const isEncoded = isWhole && /^[A-Za-z0-9+/]{4,998}=?$/.test(word) && /\d|[a-z][A-Z]/.test(word);
  return isEncoded || !line.includes(' ') ? whole : line;
}

/** `=` at the end of a line and `=C3=A4` are the marks of quoted-printable. */
function decodeQuotedPrintable(text: string): string {
  const declared = /quoted-printable/i.test(text);
  const joined = text.includes('=\n') ? text.replace(declared ? DECLARED_BREAK : SOFT_BREAK, joinSoft) : text;
  if (!declared && !/(?:=[0-9A-F]{2}){2}/.test(text)) return joined;
  return joined.replace(/(?:=[0-9A-F]{2}){1,400}/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('='), (hex) => Number.parseInt(hex, 16));
    const plain = new TextDecoder().decode(bytes);
    return plain.includes('\ufffd') ? new TextDecoder('latin1').decode(bytes) : plain;
  });
}

const ENCODED_LINE = /^[A-Za-z0-9+/]{20,}={0,2}$/;

/** Parts that say `Content-Transfer-Encoding: base64` and hold text. */
function decodeBase64Parts(text: string): string {
  if (!/^content-transfer-encoding:\s?base64/im.test(text)) return text;
  const lines = text.split('\n');
  const out: string[] = [];
  let encoded: string[] | null = null;
  let announced = false;
  for (const line of lines) {
    if (encoded !== null) {
      if (/^[A-Za-z0-9+/]+={0,2}$/.test(line)) {
        encoded.push(line);
        continue;
      }
      out.push(decodeBase64(encoded.join('')) ?? encoded.join('\n'));
      encoded = null;
      announced = false;
    }
    if (/^content-transfer-encoding:\s?base64/i.test(line)) announced = true;
    if (announced && ENCODED_LINE.test(line)) encoded = [line];
    else out.push(line);
  }
  if (encoded !== null) out.push(decodeBase64(encoded.join('')) ?? encoded.join('\n'));
  return out.join('\n');
}

/** The UTF-8 text in base64, or null where it isn't base64 or isn't text. */
export function decodeBase64(encoded: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
