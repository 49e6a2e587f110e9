/**
 * Values that a reader puts into a command: `{id}` in its lines, `<words>` on a page. What each is called stands in the
 * catalogues as `hole.<id>`. `mailbox` is filled in where the address that signs in is known.
 */
export const HOLE_IDS = [
  'mailbox',
  'sharedMailbox',
  'fromAddress',
  'clientId',
  'objectId',
  'appName',
  'policyBefore',
  'publicIp',
  'connector',
  'domain',
  'location',
  'skuId',
  'country',
  'hveAccount',
] as const;
export type HoleId = (typeof HOLE_IDS)[number];

/** Stands for the name of the reader's cloud in `Connect-MgGraph -Environment`. */
export const ENVIRONMENT = 'graphEnvironment';

/** A piece of a command: text as it is, a value to fill in, or the cloud's name. */
export type Piece = { text: string } | { hole: HoleId } | { environment: true };

const PIECE = new RegExp(`(\\{(?:${[...HOLE_IDS, ENVIRONMENT].join('|')})\\})`);
const isHole = (id: string): id is HoleId => (HOLE_IDS as readonly string[]).includes(id);

/** The pieces of a command's text, in order; joined they are the text again. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(PIECE)
    .filter((piece) => piece !== '')
    .map((piece): Piece => {
      const id = piece.slice(1, -1);
      if (id === ENVIRONMENT && piece.startsWith('{')) return { environment: true };
      return piece.startsWith('{') && isHole(id) ? { hole: id } : { text: piece };
    });
}

/** The values that a text asks for, each once, in order. */
export function holesOf(text: string): HoleId[] {
  return [...new Set(piecesOf(text).flatMap((piece) => ('hole' in piece ? [piece.hole] : [])))];
}
