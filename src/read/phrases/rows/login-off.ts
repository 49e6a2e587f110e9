import { type Phrase, type PhraseGroup, type PhraseLanguage, said, USUAL } from '../phrase.ts';
import type { ClientMeaning } from './connection.ts';

/** Words for a device and for its menu: one list for all languages, which is shipped once. */
const DEVICE =
  '{device|printer|copier|scanner|machine|MFP|panel|menu|menü|menú|gerät|drucker|kopierer|weboberfläche|imprimante|copieur' +
  '|appareil|multifonction|impresora|equipo|escáner|dispositivo|copiadora|stampante|fotocopiatrice|impressora|equipamento' +
  '|digitalizador|apparaat|kopieermachine|mesin|pemindai|perangkat}';

/** The setting before or behind the word for the device, as two rows with an example each. */
const off = (lang: PhraseLanguage | 'en', setting: string, behind: string, before: string) =>
  said(
    'devices',
    USUAL,
    { [`${setting}{letters}{few}${DEVICE}`]: behind, [`${DEVICE}{few}${setting}`]: before },
    lang === 'en' ? undefined : lang,
  );

/** A word for the device stands beside the setting, which mailboxes and organisations have under the same name. */
export const LOGIN_OFF_AT_DEVICE: readonly Phrase[] = [
  ...off(
    'en',
    'SMTP{-|_| }auth{letters}{edge} {is |was |}{disabled|not enabled|unticked|unchecked|turned off|switched off}',
    'SMTP authentication is disabled on the copier',
    'On the printer SMTP authentication is not enabled.',
  ),
  ...off(
    'de',
    'SMTP{-| }authentifizierung {ist |}{deaktiviert|nicht aktiviert|ausgeschaltet}',
    'SMTP-Authentifizierung ist deaktiviert am Gerät',
    'Am Drucker ist SMTP-Authentifizierung nicht aktiviert.',
  ),
  ...off(
    'fr',
    '{authentification|autenticación|autenticazione|autenticação} SMTP{few}' +
      '{désactivé|non activé|décoché|desactivad|deshabilitad|apagad|disattivat|disabilitat|desativad}',
    "L'authentification SMTP est désactivée sur le copieur",
    "Dans le menu, l'authentification SMTP est désactivée",
  ),
  ...off(
    'id',
    '{autentikasi|otentikasi} SMTP{few}{nonaktif|dimatikan|dinonaktifkan}',
    'Autentikasi SMTP dimatikan di mesin fotokopi',
    'Di printer, autentikasi SMTP nonaktif',
  ),
];

/** The device's own setting leaves out the login. */
export const LOGIN_OFF: PhraseGroup<ClientMeaning> = {
  means: { reply: 'anonymousMailRefused', attempted: false, loginOff: true },
  phrases: [
    ...LOGIN_OFF_AT_DEVICE,
    ...said('devices', USUAL, {
      'SMTP{-|_| }auth{letters}{edge}{ is|:| =|} {off|none}{edge}': 'Scanner: SMTP authentication off',
    }),
    ...said('devices', USUAL, { 'SMTP{-| }auth{letters}{edge}{ ist|:|} {aus|keine}{edge}': 'SMTP-AUTH aus' }, 'de'),
    ...said('devices', USUAL, { 'SMTP認証{が|は|を|:|：|}{オフ|無効|OFF|しない}': 'SMTP認証がオフ' }, 'ja'),
  ],
};
