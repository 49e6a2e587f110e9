/** Fills `{names}` in a text. What is filled in is not searched again; a name that nobody gives stays, so that it is seen. */
export function fill(text: string, params: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(Object.hasOwn(params, name) ? params[name] : hole));
}
