/** Pages beside the guide, relative to it. */
const BESIDE = {
  errors: 'errors/',
  map: 'map/',
  senders: 'senders/',
  choose: 'choose/',
  clients: 'clients/',
  willItStop: 'will-it-stop/',
} as const;

/** Where the guide stands in a frame of somebody else's page. */
export interface FrameMode {
  /** Address of the guide on a page of its own, with its query. */
  full: string;
  /** Whether the way to reading the tenant, in a tab of its own, is shown. */
  signIn: boolean;
}

/** Where the links of the screens lead; null where a link has nowhere to lead. */
export interface Addresses {
  /** The guide's page, for the foot of texts; empty where it opens nothing elsewhere. */
  page: string;
  errors: string | null;
  senders: string | null;
  map: string | null;
  /** The chooser of the ways out, with what is known of the sender. */
  choose: string | null;
  /** The folder of the clients' pages. */
  clients: string | null;
  willItStop: string | null;
  /** This page with the answers, to be copied. */
  link: string | null;
  /** This result on a page of its own, from a frame. */
  full: string | null;
  /** This page with the answers, in a tab of its own for reading the tenant. */
  tab: string;
}

interface Place {
  /** The page's own address; null where the page is made without a browser. */
  href: string | null;
  /** True where no other page of the site stands beside this one. */
  alone: boolean;
  frame: FrameMode | undefined;
  /** The answers as a fragment; empty where there are none. */
  link: string;
  /** What is known of the sender as the chooser's fragment; empty where nothing is. */
  situation: string;
}

/** The addresses for one step. Pure. */
export function addressesFor({ href, alone, frame, link, situation }: Place): Addresses {
  const here = href === null ? null : new URL(href);
  const page = frame?.full.replace(/\?.*/, '') ?? pageOf(here);
  const beside = frame === undefined ? '' : '../';
  return {
    page,
    errors: alone ? null : `${beside}${BESIDE.errors}`,
    senders: alone ? null : `${beside}${BESIDE.senders}`,
    map: alone ? null : `${beside}${BESIDE.map}${link}`,
    choose: alone ? null : `${beside}${BESIDE.choose}${situation}`,
    clients: alone ? null : `${beside}${BESIDE.clients}`,
    willItStop: alone ? null : `${beside}${BESIDE.willItStop}`,
    link: alone ? null : `${page}${link}`,
    full: frame === undefined ? null : `${frame.full}${link}`,
    tab: here === null ? '' : tabOf(here, frame, link),
  };
}

/** The path of a file on somebody's disk opens nothing elsewhere, and can hold a name. */
function pageOf(here: URL | null): string {
  return here === null || here.protocol === 'file:' ? '' : `${here.origin}${here.pathname}`;
}

function tabOf(here: URL, frame: FrameMode | undefined, link: string): string {
  const address = new URL(frame?.full ?? here.pathname, here);
  address.searchParams.set('from', 'frame');
  address.hash = link;
  return address.href;
}
