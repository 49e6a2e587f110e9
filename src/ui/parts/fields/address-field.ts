/**
 * Whether a text is an address that may stand in a command as it is. Characters that a shell would read as its own
 * are refused: what is copied must run as it looks.
 */
export function isAddress(text: string): boolean {
  return /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u.test(text.trim());
}
