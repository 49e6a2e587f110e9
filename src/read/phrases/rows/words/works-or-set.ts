import type { Facts } from '../../../../domain/facts.ts';
import { type Phrase, type PhraseGroup, said, USUAL } from '../../phrase.ts';

const told = (means: Partial<Facts>, rows: readonly Phrase[]): PhraseGroup<Partial<Facts>> => ({
  means,
  phrases: rows,
});
const people = (rows: Readonly<Record<string, string>>, lang?: Parameters<typeof said>[3]): Phrase[] =>
  said('people who tell of it', USUAL, rows, lang);

/** What is set, as settings files and people say it. */
export const SETTINGS_SAY: readonly PhraseGroup<Partial<Facts>>[] = [
  told(
    { encryption: 'startTls' },
    people({
      'starttls{_auto|.enable|.required|_enabled|}{"|\'|}{ =>|=|:| =| is|} {"|\'|}{true|on|yes|1|enabled|checked|ticked|active}{edge}':
        'enable_starttls_auto => true',
      '{encryption|security|secure connection|protocol}{"|\'|}{ :|:|=| =| is|} {"|\'|}starttls{edge}':
        'encryption: starttls',
    }),
  ),
  told(
    { method: 'none' },
    people({
      '{server|SMTP|relay|host}{few}{needs no|has no|requires no|takes no|without any} {login|authentication}{edge}':
        'Our own relay needs no login.',
      'takes mail without {a |}{login|authentication}': 'The server takes mail without a login.',
    }),
  ),
];

/** It didn't work, and does now. */
export const WORKS_NOW: readonly Phrase[] = [
  ...people({
    '{now works|works now|works again|now working|working now|working again|sends now|sending again|sends again}{edge}':
      'It works now, thank you.',
    '{edge}{solved|fixed|resolved}{!?}{any}{works|arrived|sent|went out}{edge}': 'Solved: the test mail arrived.',
    'works {fine |well |}{after|since|with} {changing|setting|switching|the change}':
      'It works after changing the port.',
  }),
  ...people({ '{funktioniert|geht|läuft} {jetzt|wieder}': 'Der Versand funktioniert wieder.' }, 'de'),
  ...people({ '{marche|fonctionne} {maintenant|à nouveau|de nouveau}': 'Ça marche maintenant.' }, 'fr'),
  ...people({ '{ya|ahora} {funciona|envía}': 'Ya funciona, gracias.' }, 'es'),
  ...people({ 'sekarang {sudah |}{bisa|berhasil|normal}': 'Sekarang sudah bisa.' }, 'id'),
];

/** A mail went out, as a program says it or a person. */
export const SENT: readonly Phrase[] = [
  ...people({
    '{mail|email|message|scan} {has been |was |is |}{sent successfully|successfully sent|delivered}{edge}':
      'Test email sent successfully.',
    '{test |}{mail|email|message} {has |}{arrived|went out|came through}{edge}': 'The test mail arrived.',
  }),
  ...people({ '{mail|nachricht}{few}{angekommen|erfolgreich gesendet}': 'Die Testmail ist angekommen.' }, 'de'),
  ...people(
    { '{email|surel|pesan}{few}{berhasil dikirim|berhasil terkirim|sudah sampai}': 'Email berhasil dikirim.' },
    'id',
  ),
];
