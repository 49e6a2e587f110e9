/** One expression out of several that stand on lines of their own: any of them matches. Groups are numbered through. */
export function either(flags: string, ...parts: readonly RegExp[]): RegExp {
  return new RegExp(parts.map(({ source }) => source).join('|'), flags);
}
