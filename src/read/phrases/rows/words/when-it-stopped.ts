import type { Facts } from '../../../../domain/facts.ts';
import type { Phrase, PhraseGroup } from '../../phrase.ts';
import { people, told } from '../../told.ts';

/** What was changed before it stopped; the words for it name the change. */
function sinceWhat(): PhraseGroup<Partial<Facts>>[] {
  const after = (what: Facts['changedAround'], ...rows: readonly (readonly Phrase[])[]): PhraseGroup<Partial<Facts>> =>
    told({ changedAround: what, workedBefore: 'untilWeChangedSomething' }, ...rows);
  return [
    after(
      'password',
      people({
        '{edge}{since|after} {we |I |they |the user |}{changed|changing|reset|resetting} {the |his |her |our |their |my |}{mailbox |account |user |}password':
          'It fails since we changed the password.',
        '{edge}{since|after} {the |a |our |last |}password {change|reset|was changed|was reset}':
          'after the password reset',
      }),
      people(
        {
          '{seit|nach} {der |dem |einer |}{passwortänderung|passwortwechsel|kennwortänderung}':
            'seit der Passwortänderung',
        },
        'de',
      ),
      people(
        {
          '{setelah|sejak} {kami |saya |}{ganti|mengganti|ubah|mengubah|reset} {password|kata sandi}':
            'setelah ganti password',
        },
        'id',
      ),
    ),
    after(
      'mfa',
      people({
        '{edge}{since|after} {we |I |they |the admin |}{enabled|enabling|turned on|turning on|activated|enforced|enforcing} {the |}{MFA|2FA|multi}':
          'after we enabled MFA',
        '{edge}{since|after} {MFA|2FA} {was |}{enabled|enforced|turned on|activated}': 'since MFA was enforced',
      }),
      people(
        {
          '{seit|nach} {der |wir |}{MFA|2FA}{ -|-| }{aktivierung|umstellung|aktiviert|eingeführt}':
            'seit wir MFA aktiviert haben',
        },
        'de',
      ),
      people({ '{setelah|sejak} {MFA|2FA} {diaktifkan|aktif}': 'sejak MFA diaktifkan' }, 'id'),
    ),
    after(
      'license',
      people({
        '{edge}{since|after} {we |I |they |}{changed|changing|removed|removing|downgraded|switched} {the |our |a |}licen':
          'after we removed the licence',
      }),
    ),
    after(
      'policy',
      people({
        '{edge}{since|after} {we |I |they |the admin |}{created|enabled|added|changed|rolled out} {a |the |our |}{new |}{conditional access|policy|policies}':
          'since they rolled out conditional access',
      }),
    ),
    after(
      'deviceOrTls',
      people({
        '{edge}{since|after} {the |a |our |last |}{firmware|upgrade|update|new printer|new copier|new server}':
          'since the firmware update',
        '{edge}{since|after} {we |I |they |}{updated|upgraded|replaced|swapped} {the |our |}{printer|copier|device|firmware|server|MFP|scanner}':
          'after we replaced the copier',
      }),
      people({ '{seit|nach} {dem |einem |}{firmware|update|firmwareupdate}': 'nach dem Update' }, 'de'),
    ),
    after(
      'network',
      people({
        '{edge}{since|after} {we |I |they |}{moved|changed|switched|replaced} {the |our |to a new |to new |}{office|firewall|router|provider|ISP|network}':
          'since we changed the firewall',
      }),
    ),
  ];
}

/** Since when it fails and what happened then, as people tell it. */
export const WHEN_IT_STOPPED: readonly PhraseGroup<Partial<Facts>>[] = [
  told(
    { workedBefore: 'never' },
    people({
      '{never worked|has never worked|never been able}': 'It has never worked.',
      '{edge}{just |}{set up|bought|installed} a {new|brand new}': 'We just set up a new copier.',
    }),
    people({ '{hat|haben} {noch |}nie funktioniert': 'Es hat noch nie funktioniert.' }, 'de'),
    people({ "n'a jamais {marché|fonctionné}": "Cela n'a jamais fonctionné." }, 'fr'),
    people({ 'nunca {ha |}{funcionó|funcionado|funcionou}': 'Nunca ha funcionado.' }, 'es'),
    people({ 'belum pernah {berhasil|bisa}': 'Belum pernah berhasil.' }, 'id'),
  ),
  ...sinceWhat(),
  told(
    { workedBefore: 'sometimes' },
    people({
      '{works|work|worked|sends|fails|fail|failed|failing|happens} {only |}{sometimes|intermittently|randomly|sporadically|at random|now and then|on and off}':
        'It only fails sometimes.',
      '{edge}{sometimes|occasionally|randomly} {it |the mail |mail |they |}{works|work|fails|fail|sends|goes through|arrives}':
        'Sometimes it works.',
      '{edge}intermittent {failure|error|problem|issue}': 'We see intermittent errors.',
    }),
    people(
      { '{manchmal|sporadisch|gelegentlich} {geht|klappt|funktioniert|kommt|schlägt}': 'Manchmal geht es.' },
      'de',
    ),
    people({ '{parfois|de temps en temps}{,|} {ça |cela |}{marche|passe|échoue}': 'Parfois ça marche.' }, 'fr'),
    people({ 'a veces {funciona|falla|sale|llega}': 'A veces funciona.' }, 'es'),
    people({ 'a volte {funziona|va|fallisce}': 'A volte funziona.' }, 'it'),
    people({ 'às vezes {funciona|falha|vai}': 'Às vezes funciona.' }, 'pt'),
    people({ 'kadang{-kadang|} {bisa|berhasil|gagal|terkirim}': 'Kadang bisa, kadang tidak.' }, 'id'),
  ),
  told(
    { workedBefore: 'stoppedByItself' },
    people({
      '{worked|has been working|had been working|was working|been scanning} {fine |well |perfectly |great |}{for|until|till|since|yesterday|last}{any}':
        'It worked fine until last Monday.',
      '{suddenly|all of a sudden} {stopped|stops|fails|failed}': 'It suddenly stopped.',
      'stopped {working|sending|scanning|emailing|mailing|delivering}': 'Scanning stopped working.',
      '{edge}used to {work|send|scan}': 'It used to work.',
      '{edge}no longer {works|work|sends|send|scans}{edge}': 'Scan to email no longer works.',
    }),
    people(
      {
        '{jahrelang|jahre|bisher|bis gestern|bis letzte|bis vor} {problemlos |}{funktioniert|lief|ging|kurzem}':
          'Das hat jahrelang funktioniert.',
        '{seit|ab} {gestern|heute|montag|dienstag|mittwoch|donnerstag|freitag|letzter}{few}{nicht mehr|fehler|geht nichts}':
          'Seit gestern geht es nicht mehr.',
      },
      'de',
    ),
    people(
      {
        '{marchait|fonctionnait} {bien |}{jusqu|depuis|avant}': "Cela marchait jusqu'à lundi.",
        'ne {marche|fonctionne} plus': 'Le scan ne marche plus.',
      },
      'fr',
    ),
    people(
      {
        '{funcionaba|funcionó} {bien |}hasta': 'Funcionaba hasta ayer.',
        '{dejó|ha dejado} de {funcionar|enviar}': 'Dejó de funcionar.',
      },
      'es',
    ),
    people({ '{ha smesso|smesso} di funzionare': 'Ha smesso di funzionare.' }, 'it'),
    people({ '{parou|deixou} de {funcionar|enviar}': 'Parou de funcionar.' }, 'pt'),
    people(
      {
        '{sebelumnya|dulu|kemarin} {bisa|berhasil|normal}': 'Sebelumnya bisa, sekarang gagal.',
        '{edge}berhenti {kirim|mengirim|bekerja|berfungsi}': 'Pemindai berhenti mengirim email.',
        '{sudah |}tidak bisa lagi {kirim|mengirim}': 'Sudah tidak bisa lagi mengirim email.',
      },
      'id',
    ),
  ),
  told(
    { changedAround: 'nothing' },
    people({
      '{edge}nothing {has |was |had |has been |}{changed|been changed}{edge}': 'Nothing has changed.',
      "{edge}{haven't|have not|didn't|did not} {change|changed} anything": "We haven't changed anything.",
    }),
    people({ 'nichts {geändert|verändert|umgestellt}': 'Wir haben nichts geändert.' }, 'de'),
    people({ "n'a rien changé": "On n'a rien changé." }, 'fr'),
    people({ '{no|nada}{few}{cambiado nada|ha cambiado|cambió}': 'No hemos cambiado nada.' }, 'es'),
    people({ 'tidak ada{ yang|} {berubah|diubah|perubahan}': 'Tidak ada yang berubah.' }, 'id'),
  ),
];
