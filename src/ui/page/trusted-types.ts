interface ScriptPolicy {
  createScriptURL: (url: string) => unknown;
}
interface PolicyMaker {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/**
 * The address of a script of this site, in the form that the pages' policy asks for. The policy's name stands in the
 * header and may be used once, so it is made here alone. Throws a TypeError for a script of another origin.
 */
export function trustedScript(address: string): URL {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError(`Not a script of this site: ${url.href}`);
  const maker = (globalThis as { trustedTypes?: PolicyMaker }).trustedTypes;
  if (maker === undefined) return url;
  policy ??= maker.createPolicy('smtp-auth-troubleshooter', { createScriptURL: (checked) => checked });
  return policy.createScriptURL(url.href) as URL;
}
