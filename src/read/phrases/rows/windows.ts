import { type Phrase, said } from '../phrase.ts';
import { SOURCES } from './sources.ts';

type Row = readonly [Phrase['lang'] | 'en', string, string];

/** Messages of Windows about sockets, in the languages that it speaks. */
const windows = (rows: readonly Row[]): Phrase[] =>
  rows.flatMap(([lang, says, example]) =>
    said('Windows', SOURCES.winsock, { [says]: example }, lang === 'en' ? undefined : lang),
  );

/** The other side, or a program on this computer, ended the connection (10053, 10054). */
export const WINDOWS_CLOSED = windows([
  ['en', '{edge}{10053|10054}{edge}', 'Socket Error # 10054'],
  ['de', 'vom Remotehost geschlossen', 'Eine vorhandene Verbindung wurde vom Remotehost geschlossen'],
  ['de', 'softwaregesteuert', 'Eine Verbindung wurde softwaregesteuert durch den Hostcomputer abgebrochen'],
  ['fr', "fermée par l'hôte", "Une connexion existante a dû être fermée par l'hôte distant"],
  ['fr', 'abandonnée par un logiciel', 'Une connexion établie a été abandonnée par un logiciel'],
  ['es', '{interrupción de|anulado} una conexión', 'Se ha forzado la interrupción de una conexión existente'],
  ['it', 'interrotta forzatamente', "Connessione in corso interrotta forzatamente dall'host remoto"],
  ['pt', 'cancelamento de uma conexão', 'Foi forçado o cancelamento de uma conexão existente'],
  ['nl', 'geforceerd gesloten', 'Een bestaande verbinding is geforceerd gesloten door de externe host'],
  ['pl', 'gwałtownie zamknięte', 'Istniejące połączenie zostało gwałtownie zamknięte przez zdalnego hosta'],
  ['ru', 'разорвал', 'Удаленный хост принудительно разорвал существующее подключение'],
]);

/** No way to the server (10051, 10065), or a program on this computer forbids it (10013). */
export const WINDOWS_UNREACHABLE = windows([
  ['en', '{edge}{10013|10051|10065}{edge}', 'Socket Error # 10013'],
  ['en', 'unreachable {host|network}', 'A socket operation was attempted to an unreachable network'],
  ['en', 'forbidden by its access', 'access a socket in a way forbidden by its access permissions'],
  ['de', 'nicht verfügbares Netzwerk', 'Ein Socketvorgang bezog sich auf ein nicht verfügbares Netzwerk'],
  [
    'de',
    'Zugriffsrechte des Sockets',
    'Der Zugriff auf einen Socket war aufgrund der Zugriffsrechte des Sockets unzulässig',
  ],
  ['fr', 'interdite par ses autorisations', "accès à un socket de manière interdite par ses autorisations d'accès"],
  ['es', '{host|red} no accesible', 'Se ha intentado una operación de socket en un host no accesible'],
  ['es', 'no permitido por sus permisos', 'Intento de acceso a un socket no permitido por sus permisos de acceso'],
]);
