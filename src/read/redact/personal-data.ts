const ADDRESS =
  /[\w.!#$%&'*+/=?^`{|}~\u00a1-\uffef-]{1,64}@[\w\u00a1-\uffef-]{1,63}(?:\.[\w\u00a1-\uffef-]{1,63}){1,8}/g;
const ENCODED_ADDRESS = /[\w.+-]{1,64}%40[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;
const GUID = /(?<![0-9a-f])[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}(?![0-9a-f])/gi;
const IPV4 = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g;
const IPV6 =
  /(?<![\w:.])(?:(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{0,4}(?::[0-9a-f]{1,4}){0,6}|(?:[0-9a-f]{1,4}:){1,7}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?|::(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})(?![\w:])/gi;
const TAG = /\[[\w.*-]{1,120}\.(?:prod\.outlook\.com|prod\.exchangelabs\.com|prod\.protection\.outlook\.com)/gi;
const HOST = /(?<![\w@.-])(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,18}(?![\w-])/gi;
/** Names that say nothing about the person or the organisation. */
const PUBLIC =
  /(?:^|\.)(?:microsoft|microsoftonline|office365|office|outlook|live|hotmail|azurecomm|azure|windows|google|gmail|github|yahoo)\.(?:com|us|cn|net|ms|de)$|^aka\.ms$|(?:^|\.)partner\.outlook\.cn$/i;
/** Names of program parts and files look like host names, and say nothing about anybody. */
const PROGRAM =
  /^(?:System|Microsoft|javax?|com\.sun|org\.(?:apache|spring|eclipse)|jakarta|Net|smtplib|net\.smtp)\b|\.(?:js|ts|mjs|php|py|rb|go|java|cs|exe|dll|log|txt|json|xml|html?|ps1|jar|conf|cfg|ini|so|c|h|rs|lua|vb|eml|msg|csv)$/;

/**
 * Text without addresses, ids, IP addresses, and names of hosts that are not Microsoft's own. For every text that leaves the page.
 * Linear in length.
 */
export function removePersonalData<T extends string>(text: T): T {
  const clean = text
    .replace(ADDRESS, '[address]')
    .replace(ENCODED_ADDRESS, '[address]')
    .replace(GUID, '[id]')
    .replace(TAG, '[server')
    .replace(IPV4, '[IP]')
    .replace(IPV6, (whole) => (/^\d{1,2}:\d\d(?::\d\d)?$/.test(whole) ? whole : '[IP]'))
    .replace(HOST, (host) => (isPersonal(host) ? '[host]' : host));
  // What was struck before stays struck: words are only taken away here.
  return clean as T;
}

/** The tenant's own name is part of its MX host and of its initial domain. */
function isPersonal(host: string): boolean {
  if (
    /onmicrosoft\.\w{2,3}$/i.test(host) ||
    /\.mail\.protection\.outlook\.com$/i.test(host) ||
    /\.sharepoint\.com$/i.test(host)
  )
    return true;
  if (PUBLIC.test(host) || PROGRAM.test(host)) return false;
  return /\.(?:[a-z]{2}|com|net|org|edu|gov|mil|info|biz|local|lan|internal|intern|corp|home|test|example|invalid|cloud|online|shop|store|app|dev|email|tech|group|company|solutions|systems|network|agency|gmbh|berlin|hamburg|swiss|london)$/i.test(
    host,
  );
}
