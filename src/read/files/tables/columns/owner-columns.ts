import { addressIn, plainName } from '../../cells/cell-values.ts';
import type { ColumnId } from './columns.ts';

/** People name the columns of such a list as they like: these words in a header tell what it holds, the first list that fits. */
const WORDS: readonly (readonly [ColumnId, readonly string[]])[] = [
  [
    'owner',
    [
      ...['owner', 'contact', 'responsib', 'custodian', 'steward', 'manager', 'managedby', 'person', 'team', 'pic'],
      ...['verantwort', 'ansprechpartner', 'besitzer', 'eigentümer', 'betreuer', 'zuständig', 'kontakt'],
      ...['propriétaire', 'responsable', 'responsável', 'responsabile', 'propietario', 'proprietário', 'proprietario'],
      ...['eigenaar', 'pemilik', 'penanggung', 'kontak', '担当', '所有者', '責任者', '负责', '联系人'],
    ],
  ],
  [
    'place',
    [
      ...['place', 'location', 'site', 'building', 'floor', 'room', 'office', 'branch', 'city'],
      ...['standort', 'gebäude', 'raum', 'etage', 'lieu', 'emplacement', 'bâtiment', 'ubicación', 'lugar'],
      ...['edificio', 'oficina', 'edifício', 'sede', 'luogo', 'locatie', 'gebouw', 'lokasi', 'tempat', 'gedung'],
      ...['ruang', 'kantor', '場所', '所在地', '拠点', '地点', '位置'],
    ],
  ],
  [
    'account',
    ['account', 'login', 'signin', 'loggedinas', 'konto', 'anmelde', 'compte', 'cuenta', 'conta', 'akun', '账户'],
  ],
  [
    'device',
    [
      ...['device', 'printer', 'scanner', 'copier', 'mfp', 'program', 'software', 'system', 'application', 'app'],
      ...['service', 'server', 'machine', 'equipment', 'asset', 'model', 'product', 'host', 'description', 'usedby'],
      ...['usedfor', 'usage', 'purpose', 'what', 'zweck', 'verwendung', 'utilisation', 'uso', 'keperluan'],
      ...['gerät', 'drucker', 'anwendung', 'maschine', 'appareil', 'imprimante', 'équipement', 'logiciel'],
      ...['dispositivo', 'equipo', 'impresora', 'impressora', 'aplicación', 'aplicativo', 'sistema', 'stampante'],
      ...['apparaat', 'toepassing', 'perangkat', 'mesin', 'aplikasi', '機器', '装置', 'デバイス', '设备'],
    ],
  ],
];
/** Shorter words must stand alone: "pic" is in "topic". */
const SHORT_WORD = 4;

function meansOf(name: string): ColumnId | null {
  const bare = plainName(name);
  const words = new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const has = (word: string): boolean =>
    word.length < SHORT_WORD && /^[a-z]+$/.test(word) ? words.has(word) : bare.includes(word);
  return WORDS.find(([, all]) => all.some(has))?.[0] ?? null;
}

const OWNS = ['owner', 'device', 'place'] as const;

/**
 * The columns of a list of owners whose headers nobody could foresee: the address by the cells of `rows`, the others by words in
 * their names. `known` are those that were found by name. Null where this is no such list.
 */
export function ownerColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  known: ReadonlyMap<ColumnId, number>,
): Map<ColumnId, number> | null {
  // A row of another table is no header: its cells are addresses themselves.
  if (header.some((name) => addressIn(name) !== null)) return null;
  const columns = new Map(known);
  const taken = new Set(known.values());
  const means = header.map(meansOf);
  const filled = (at: number): string[] => rows.map((row) => row[at] ?? '').filter((cell) => cell.trim() !== '');
  const holdsAddresses = header.map((_, at) => {
    const cells = filled(at);
    return cells.length > 0 && cells.filter((cell) => addressIn(cell) !== null).length * 2 >= cells.length;
  });
  const addresses = ['anyAddress', 'primaryAddress', 'senderAddress', 'emailAddresses', 'userName'] as const;
  if (!addresses.some((column) => columns.has(column))) {
    const free = (fits: (column: ColumnId | null) => boolean): number =>
      header.findIndex((_, at) => holdsAddresses[at] && !taken.has(at) && fits(means[at] ?? null));
    const named = free((column) => column !== 'owner' && column !== 'account');
    const at = named >= 0 ? named : free((column) => column === 'account');
    if (at < 0) return null;
    columns.set('anyAddress', at);
    taken.add(at);
  }
  means.forEach((column, at) => {
    if (column === null || columns.has(column) || taken.has(at)) return;
    if (column === 'account' && !holdsAddresses[at]) return;
    columns.set(column, at);
    taken.add(at);
  });
  return OWNS.some((column) => columns.has(column)) ? columns : null;
}
