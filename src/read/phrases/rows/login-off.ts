import { type Phrase, type PhraseGroup, type PhraseLanguage, said, USUAL } from '../phrase.ts';
import type { ClientMeaning } from './connection.ts';

const DEVICE = {
  en: '{device|printer|copier|scanner|machine|MFP|panel|menu}',
  de: '{gerät|drucker|kopierer|scanner|menü|weboberfläche}',
  fr: '{imprimante|copieur|scanner|appareil|menu|multifonction}',
  es: '{impresora|equipo|escáner|dispositivo|copiadora|menú}',
  it: '{stampante|dispositivo|scanner|fotocopiatrice|menu}',
  pt: '{impressora|equipamento|scanner|digitalizador|menu}',
  nl: '{printer|apparaat|scanner|kopieermachine|menu}',
  id: '{printer|mesin|pemindai|perangkat|menu}',
} as const satisfies Partial<Record<PhraseLanguage | 'en', string>>;

/** The setting before or behind the word for the device, as two rows with an example each. */
const off = (lang: keyof typeof DEVICE, setting: string, behind: string, before: string) =>
  said(
    'devices',
    USUAL,
    { [`${setting}{letters}{few}${DEVICE[lang]}`]: behind, [`${DEVICE[lang]}{few}${setting}`]: before },
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
    'authentification SMTP{few}{désactivé|non activé|décoché}',
    "L'authentification SMTP est désactivée sur le copieur",
    "Dans le menu, l'authentification SMTP est désactivée",
  ),
  ...off(
    'es',
    'autenticación SMTP{few}{desactivad|deshabilitad|apagad}',
    'La autenticación SMTP está desactivada en la impresora',
    'En el menú la autenticación SMTP está desactivada',
  ),
  ...off(
    'it',
    'autenticazione SMTP{few}{disattivat|disabilitat}',
    'Autenticazione SMTP disattivata sulla stampante',
    'Sulla stampante: autenticazione SMTP disattivata',
  ),
  ...off(
    'pt',
    'autenticação SMTP{few}desativad',
    'Autenticação SMTP desativada na impressora',
    'Na impressora, a autenticação SMTP está desativada',
  ),
  ...off(
    'nl',
    'SMTP-{verificatie|authenticatie}{few}uitgeschakeld',
    'SMTP-verificatie is uitgeschakeld op het apparaat',
    'Op de printer is de SMTP-verificatie uitgeschakeld',
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
