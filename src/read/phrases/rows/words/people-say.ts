import type { Facts } from '../../../../domain/facts.ts';
import { type Phrase, type PhraseGroup, said } from '../../phrase.ts';
import { people, told } from '../../told.ts';
import { LOGIN_OFF_AT_DEVICE } from '../login-off.ts';
import { WHEN_IT_STOPPED } from './when-it-stopped.ts';

/**
 * What people state in their own words around an error. Each is a person's word, never more than likely; of two about one fact the
 * first group counts.
 */
export const PEOPLE_SAY: readonly PhraseGroup<Partial<Facts>>[] = [
  told(
    { securityDefaults: 'off' },
    people({
      'security defaults{"|} {is |are |was |were |}{off|disabled|turned off|switched off|not enabled|not on}':
        'Security defaults are off.',
      '{turned off|disabled|switched off} {the |}{"|}security defaults': 'We turned off security defaults.',
    }),
    people(
      { 'sicherheitsstandards {sind |wurden |}{aus|deaktiviert}': 'Sicherheitsstandards sind deaktiviert.' },
      'de',
    ),
    people(
      { 'sécurité par défaut {sont |}désactivés': 'Les paramètres de sécurité par défaut sont désactivés.' },
      'fr',
    ),
    people(
      {
        'predeterminados de seguridad {están |}desactivados':
          'Los valores predeterminados de seguridad están desactivados.',
      },
      'es',
    ),
    people(
      { 'default keamanan {sudah |}{dimatikan|nonaktif|dinonaktifkan}': 'Default keamanan sudah dimatikan.' },
      'id',
    ),
  ),
  told(
    { securityDefaults: 'on' },
    people({
      'security defaults{"|} {is |are |was |were |}{now |}{on|enabled|turned on|switched on|active}{edge}':
        'Security defaults are on in the tenant.',
      '{turned on|enabled|switched on|activated} {the |}{"|}security defaults':
        'the admin turned on "Security defaults"',
    }),
    people(
      {
        'sicherheitsstandards {sind |wurden |}{an|aktiv|aktiviert|eingeschaltet}{edge}':
          'Die Sicherheitsstandards sind aktiv.',
      },
      'de',
    ),
    people({ 'sécurité par défaut {sont |}activés': 'Les paramètres de sécurité par défaut sont activés.' }, 'fr'),
    people(
      {
        'predeterminados de seguridad {están |}{activados|habilitados}':
          'Los valores predeterminados de seguridad están activados.',
      },
      'es',
    ),
    people({ 'default keamanan {sudah |}{aktif|diaktifkan|menyala}': 'Default keamanan sudah aktif.' }, 'id'),
  ),
  told(
    { service: 'outlookConsumer' },
    people({
      '{edge}{outlook.com|hotmail|live.com|msn.com|hotmail.com} {account|address|mailbox|adresse|konto|compte|cuenta|akun|user}{! works| does| is fine| sends}':
        'an Outlook.com account for my printer',
      '{personal|private|free} {microsoft|outlook|hotmail} {account|mailbox|address}': 'my personal Microsoft account',
      '{account|mailbox|konto|postfach|compte|cuenta|akun} {bei|at|with|von|en|chez|di} {outlook|hotmail|live|msn}.{com|de|fr|es|it}{edge}':
        'Account bei outlook.de',
      '{account|address|user|konto|compte|cuenta|akun}{ is|:|} {word}@{outlook|hotmail|live|msn}.{com|de|fr|es|it|co.uk|co.id|nl}':
        'The account is my.name@outlook.com',
    }),
  ),
  told(
    { appRoad: 'exchangeRole' },
    people({
      'RBAC for Applications': 'The admin used RBAC for Applications.',
      'Application SMTP.SendAsApp': 'the role Application SMTP.SendAsApp',
      '{no|without|without any} roles{edge}{few}{token|claim}': 'There are no roles in the token.',
      'token{few}{no|without|without any} roles{edge}': 'an app-only token without roles',
      'roles: {(none)|none|empty|[]}': 'decoded token, roles: (none)',
    }),
  ),
  told({ login: 'notTried' }, LOGIN_OFF_AT_DEVICE),
  told(
    { token: 'servicePrincipalNotRegistered' },
    people({
      'object ID {of|from|in|under} {the |}app registration':
        'I ran New-ServicePrincipal with the object ID from App registrations.',
      '{without|never ran|not run|not yet run} New-ServicePrincipal': 'We went live without New-ServicePrincipal.',
      '{no|without a} service principal {was |is |has been |}{created|registered|added|in Exchange}':
        'No service principal was created in Exchange.',
    }),
  ),
  told(
    { token: 'missingPermission' },
    people({
      '{scope|scopes|permission|permissions}{few}{only|just}{few}{IMAP.|POP.|Mail.|User.}':
        'Scope only contains IMAP.AccessAsUser.All.',
      '{without|no|lacks|misses|is missing} {the |}{scope |permission |}SMTP.Send': 'The token is without SMTP.Send.',
      'SMTP.Send{AsApp|} {is |was |}{missing|not granted|not in}': 'SMTP.Send is missing in the token.',
    }),
  ),
  told(
    { authenticationPolicy: 'blocksBasic' },
    people({
      'AllowBasicAuthSmtp{any}False{any}default': 'AllowBasicAuthSmtp is False, and it is the default policy',
      'default{any}AllowBasicAuthSmtp{any}False': 'the default policy has AllowBasicAuthSmtp False',
      'authentication policy {that |which |}{blocks|disables|denies|forbids} {basic|SMTP}':
        'We have an authentication policy that blocks basic.',
    }),
  ),
  told(
    { authenticationPolicy: 'allowsBasic', changedAround: 'policy' },
    people({
      '{deleted|removed} {the |our |that |this |an |}authentication policy': 'We removed the authentication policy.',
      'authentication policy {any}{was |has been |got |}{deleted|removed}{edge}':
        'The authentication policy was deleted yesterday.',
    }),
    people(
      {
        '{authentifizierungsrichtlinie|authentication policy}{any}{gelöscht|entfernt}':
          'Die Authentifizierungsrichtlinie wurde gestern gelöscht.',
      },
      'de',
    ),
    people({ '{menghapus|dihapus}{few}authentication policy': 'Admin menghapus authentication policy kemarin.' }, 'id'),
  ),
  told(
    { mailboxSmtpAuth: 'enabled' },
    people({
      '{authenticated smtp|smtp auth|SMTP authentication} {is |was |}{already |now |}{edge}{ticked|checked|enabled|turned on}{few}{mailbox|user|account}':
        'Authenticated SMTP is ticked on the mailbox.',
      '{authenticated smtp|smtp auth|SMTP authentication} {is|was|already|now} on{edge}{few}{mailbox|user|account}':
        'SMTP AUTH is on for the mailbox.',
      '{edge}{ticked|checked|enabled|turned on|activated} {the |}{authenticated smtp|smtp auth}{few}{mailbox|user|account}':
        'I enabled authenticated SMTP for the mailbox.',
      'CASMailbox{any}SmtpClientAuthenticationDisabled{ is|}{ :|:| =|=|} {$|}False':
        'Get-CASMailbox shows SmtpClientAuthenticationDisabled : False',
    }),
    people(
      {
        'authentifiziertes smtp{few}{ist |}{angehakt|aktiviert|eingeschaltet}': 'Authentifiziertes SMTP ist aktiviert.',
      },
      'de',
    ),
    people({ 'smtp authentifié{few}{est |}{coché|activé}': 'SMTP authentifié est activé pour cette boîte.' }, 'fr'),
    people({ 'smtp autenticado{few}{está |}{marcado|activado|habilitado}': 'SMTP autenticado está activado.' }, 'es'),
    people(
      {
        '{authenticated smtp|smtp auth|SMTP terautentikasi} sudah {aktif|dicentang|diaktifkan}':
          'Authenticated SMTP sudah dicentang.',
      },
      'id',
    ),
  ),
  told(
    { mailboxSmtpAuth: 'disabled' },
    people(
      {
        '{authenticated smtp|smtp auth|authentifiziertes smtp}{few}{postfach|benutzer|konto}{few}{deaktiviert|ausgeschaltet}':
          'SMTP AUTH ist am Postfach deaktiviert.',
      },
      'de',
    ),
    people(
      {
        "désactivé {le |l'|}{smtp auth|smtp authentifié}{few}{boîte|utilisateur|compte}":
          'Il a désactivé SMTP AUTH pour la boîte.',
      },
      'fr',
    ),
    people(
      {
        '{desactivó|deshabilitó} {el |}{smtp auth|smtp autenticado}{few}{buzón|usuario|cuenta}':
          'El administrador desactivó SMTP AUTH en el buzón.',
      },
      'es',
    ),
    people(
      {
        '{desativou|desabilitou} {o |}{smtp auth|smtp autenticado}{few}{caixa|usuário|conta}':
          'O administrador desativou SMTP AUTH para a caixa.',
      },
      'pt',
    ),
    people(
      {
        '{mematikan|menonaktifkan} {smtp auth|authenticated smtp}{few}{kotak surat|pengguna|akun}':
          'Admin mematikan SMTP AUTH untuk akun itu.',
      },
      'id',
    ),
    people({
      '{unticked|unchecked|disabled|turned off|switched off|deactivated} {the |}{authenticated smtp|smtp auth}{few}{mailbox|user|account}':
        'The admin unticked Authenticated SMTP on my mailbox.',
      '{authenticated smtp|smtp auth} {is |was |}{unticked|unchecked|disabled|off|not ticked|not enabled}{few}{mailbox|user|account}':
        'Authenticated SMTP is unchecked for this user.',
      'CASMailbox{any}SmtpClientAuthenticationDisabled{ is|}{ :|:| =|=|} {$|}True':
        'Get-CASMailbox shows SmtpClientAuthenticationDisabled : True',
    }),
  ),
  told(
    { mailbox: 'onPremises' },
    people({
      'mailbox{few} {is |still }{still |}{on-prem|onprem|on prem|on our on-prem|on our Exchange}':
        'the mailbox is still on-prem',
      'mailbox {on-prem|onprem|on our on-prem|on our Exchange}': 'mailbox on-prem',
      "{mailbox|mailboxes|user}{few}{hasn't|haven't|isn't|not} {been |yet been |}migrated":
        "The mailbox hasn't been migrated.",
      '{edge}on-prem{ises|} mailbox': 'It is an on-premises mailbox.',
    }),
    people({ 'postfach {liegt|ist} {noch |}{lokal|on-prem|auf dem Exchange}': 'Das Postfach liegt noch lokal.' }, 'de'),
  ),
  told(
    { mailbox: 'missing', changedAround: 'license' },
    people({
      '{has|have|with} no {Exchange |Exchange Online |}{license|licence}{!d| error}':
        'the user has no licence since Friday',
      '{edge}no {Exchange Online |Exchange |}{license|licence} {is |}assigned':
        'There is no Exchange Online licence assigned.',
      '{license|licence} {was |has been |got |}{removed|expired|taken away}': 'The licence was removed last week.',
      '{removed|took away} {the |its |his |her |their |}{Exchange |}{license|licence}':
        'They removed the licence from that account.',
      '{edge}{unlicensed|unlicenced} {user|account|mailbox}': 'It is an unlicensed user.',
    }),
    people(
      {
        '{hat|ohne} {keine |}lizenz{edge}': 'Das Konto hat keine Lizenz.',
        'lizenz {wurde |}entzogen': 'Die Lizenz wurde entzogen.',
      },
      'de',
    ),
    people({ 'tidak {punya|memiliki} lisensi': 'Akun itu tidak punya lisensi.' }, 'id'),
  ),
  told(
    { signInEntry: 'none' },
    people({
      '{no|not any|zero} {entry|entries|sign-in|sign-ins|event|events|record}{few}sign-in log':
        'There is no entry in the sign-in logs.',
      'nothing {shows up |appears |is |shown |}in the {Entra |Azure |}sign-in log':
        'Nothing shows up in the sign-in logs.',
      'sign-in {log|logs} {is |are |show |shows |stay |stays |}{empty|nothing}': 'The sign-in logs show nothing.',
    }),
    people(
      {
        '{kein eintrag|keine einträge|nichts}{few}anmeldeprotokoll': 'Es steht kein Eintrag im Anmeldeprotokoll.',
        'anmeldeprotokoll{letters}{few}{kein eintrag|keine einträge|nichts|leer}':
          'Im Anmeldeprotokoll steht kein Eintrag.',
      },
      'de',
    ),
    people(
      { '{aucune entrée|rien}{few}journa{letters} de connexion': 'Aucune entrée dans les journaux de connexion.' },
      'fr',
    ),
    people(
      {
        '{ninguna entrada|nada}{few}registro{letters} de inicio':
          'No hay ninguna entrada en los registros de inicio de sesión.',
      },
      'es',
    ),
    people({ 'tidak ada entri{few}log masuk': 'Tidak ada entri di log masuk.' }, 'id'),
  ),
  told(
    { passwordChecked: 'worksElsewhere' },
    people({
      '{password|credentials|login} {work|works|is right|is correct|are right}{few} {outlook|owa|webmail|the web|portal|office.com|browser|imap}{edge}':
        'The same password works in Outlook on the web.',
      'can {log|sign} in{few}{outlook|owa|webmail|portal.office|office.com|the browser} with the same':
        'I can sign in to webmail with the same password.',
      '{log|sign} in{few}{outlook.office|owa|webmail|portal.office|office.com} works':
        'Sign in at outlook.office.com works.',
    }),
    people(
      {
        '{kennwort|passwort|zugangsdaten} {funktioniert|funktionieren|stimmt|stimmen}{few}{outlook|owa|webmail|browser|portal}':
          'Das Kennwort funktioniert in Outlook im Web.',
      },
      'de',
    ),
    people(
      {
        'mot de passe {fonctionne|marche}{few}{outlook|webmail|owa|navigateur}':
          'Le mot de passe fonctionne dans Outlook.',
      },
      'fr',
    ),
    people({ 'contraseña funciona{few}{outlook|webmail|owa|navegador}': 'La contraseña funciona en Outlook.' }, 'es'),
    people(
      {
        'kata sandi{few}{bisa|berhasil}{few}{outlook|webmail|browser}': 'Kata sandi yang sama bisa dipakai di Outlook.',
      },
      'id',
    ),
  ),
  told(
    { changedAround: 'mfa' },
    people({
      '{since|after} {we |the admin |they |IT |I |}{enabled|turned on|enforced|activated|rolled out|introduced} {MFA|2FA|multi-factor|two-factor}':
        'It fails since we enabled MFA.',
      '{MFA|2FA|two-factor} {was |has been |is |got |}{turned on|enabled|enforced|activated}{few}{since|yesterday|last|this|two|on}':
        'MFA is turned on for that user since last week.',
    }),
    people(
      {
        '{seit|nach} {der |}{einführung|aktivierung} {der |von |}{MFA|2FA}':
          'Seit der Einführung von MFA geht nichts mehr.',
      },
      'de',
    ),
    people({ 'setelah {MFA|2FA} {diaktifkan|dinyalakan}': 'Gagal setelah MFA diaktifkan.' }, 'id'),
  ),
  told(
    { changedAround: 'network' },
    people({
      '{since|after}{few}{replaced|changed|switched|swapped|new} {the |our |a |}{router|firewall|provider|ISP|internet}':
        'It fails after our provider replaced the router.',
      '{since|after} {the |our |a |}{router|firewall|provider|network} {change|migration|upgrade|replacement|update}':
        'Not working since the firewall upgrade.',
    }),
    people(
      { '{seit|nach} {dem |der |einem |}{router|firewall|provider}{few}{wechsel|tausch}': 'seit dem Router-Tausch' },
      'de',
    ),
    people(
      { '{depuis|après}{few}changement d{few}{routeur|pare-feu|opérateur}': 'Depuis le changement de routeur.' },
      'fr',
    ),
    people({ 'setelah{few}ganti {router|firewall|provider}': 'Gagal setelah ganti router.' }, 'id'),
  ),
  told(
    { changedAround: 'securityDefaults' },
    people({
      '{since|after} {we |the admin |they |IT |I |}{enabled|turned on|switched on|activated} {the |}{"|}security defaults':
        'after the admin turned on "Security defaults" it fails',
    }),
  ),
  told(
    { changedAround: 'password' },
    people({
      '{since|after} {we |the admin |they |IT |I |}{changed|reset|rotated} {the |its |his |her |our |my |}password':
        'It stopped after we changed the password.',
      '{after|since} {a |the |last |}password {change|reset|rotation}': 'Not working since the password change.',
      '{since|after}{few}password {was |has been |got |}{changed|reset|rotated}':
        'It stopped since the mailbox password was changed.',
      'password {was |has been |got }{changed|reset|rotated} {yesterday|last|on|this|two|three}':
        'The password was changed last week.',
    }),
    people(
      {
        '{seit|nach} {der |einer |}{kennwort|passwort}{änderung|wechsel|reset}':
          'Seit der Kennwortänderung geht nichts mehr.',
      },
      'de',
    ),
    people(
      { '{depuis|après} {le |un |}changement de mot de passe': 'Depuis le changement de mot de passe rien ne part.' },
      'fr',
    ),
    people({ '{desde|tras|después de} {el |}cambio de contraseña': 'Desde el cambio de contraseña no envía.' }, 'es'),
    people({ 'setelah {ganti|mengganti|perubahan} kata sandi': 'Gagal setelah ganti kata sandi.' }, 'id'),
  ),
  told(
    { account: 'passwordExpired' },
    people({ 'password {has |is |was |had |}expired': 'The password has expired.' }),
    people({ '{kennwort|passwort} {ist |}abgelaufen': 'Das Kennwort ist abgelaufen.' }, 'de'),
    people({ 'mot de passe {a |est |}expiré': 'Le mot de passe a expiré.' }, 'fr'),
    people({ 'contraseña {ha |}{caducado|caducada|expirado|vencida|vencido}': 'La contraseña ha caducado.' }, 'es'),
    people({ 'senha {expirou|expirada}': 'A senha expirou.' }, 'pt'),
    people({ 'kata sandi {sudah |telah |}{kedaluwarsa|kadaluarsa}': 'Kata sandi sudah kedaluwarsa.' }, 'id'),
  ),
  told(
    { oauthFlow: 'appOnly' },
    people({
      'client{ |_|-}credentials {flow|grant|with|and|from|token}': 'I use the client credentials flow.',
      'use client credentials': 'I use client credentials with the scope .default',
      AcquireTokenForClient: 'token from AcquireTokenForClient(scopes)',
      'grant_type=client_credentials': 'grant_type=client_credentials',
      '{edge}SMTP.SendAsApp': 'the app has SMTP.SendAsApp',
    }),
  ),
  ...WHEN_IT_STOPPED,
];

/** Settings that start TLS at once, where the server wants it after STARTTLS. */
export const IMPLICIT_TLS: readonly Phrase[] = [
  ...said('msmtp', 'https://marlam.de/msmtp/msmtp.html', { 'tls_starttls{ | = |=}off': 'tls on, tls_starttls off' }),
  ...said('Konica Minolta', 'https://www.konicaminolta.jp/business/download/printers/color/bizhub_c4000i/guide/', {
    'SMTP over SSL{! is off| is not| off|: off|: aus| aus|: no}': 'SMTP over SSL is on',
  }),
  ...people({
    '{security|encryption|secure connection|over TLS|verschlüsselung|sicherheit|sécurité|seguridad|enkripsi}{ :|:| =| is| set to| auf|} SSL/TLS{!/| or| oder}':
      'Connection security: SSL/TLS',
  }),
];

/** A setting of the client that leaves out encryption. */
export const NO_ENCRYPTION: readonly Phrase[] = [
  ...people({
    '{edge}{SSL/TLS|TLS/SSL|SSL|TLS|encryption|security|STARTTLS}{ :|:| =|=| is| set to|} {"|\'|}{none|off|disabled|unchecked|false}{edge}':
      'SSL/TLS: None',
    '{EnableSsl|UseSsl|smtp_ssl|use_tls|smtp_tls|starttls_policy}{"|\'|} {|}{=|:|=>} {"|\'|}{false|no|0|NoStartTLS}{edge}':
      'EnableSsl = false',
    '{no|without} {SSL|TLS|encryption|STARTTLS} {set|selected|configured|enabled|on the device|at all}':
      'with no encryption selected',
  }),
  ...people(
    { '{verschlüsselung|sicherheit}{ :|:| =| ist|} {keine|aus|deaktiviert}{edge}': 'Verschlüsselung: keine' },
    'de',
  ),
  ...people({ '{chiffrement|sécurité}{ :|:} {aucun|aucune|désactivé}': 'Chiffrement : aucun' }, 'fr'),
  ...people({ '{cifrado|seguridad}{ :|:} {ninguno|ninguna|desactivado}': 'Cifrado: ninguno' }, 'es'),
  ...people({ '{crittografia|sicurezza}{ :|:} {nessuna|disattivata}': 'Crittografia: nessuna' }, 'it'),
  ...people({ '{criptografia|segurança}{ :|:} {nenhuma|desativada}': 'Criptografia: nenhuma' }, 'pt'),
  ...people({ '{enkripsi|keamanan}{ :|:} {tidak ada|nonaktif}': 'Enkripsi: tidak ada' }, 'id'),
];

/** Words before a statement that make it a wish, a condition or a question. */
export const NOT_STATED: readonly Phrase[] = [
  ...people({
    '{edge}{if|whether|should|shall|unless|would|could|can|must|maybe|perhaps|when|instead of|without}{edge}':
      'What happens if security defaults are on',
    '{edge}before{! me| us}{edge}': 'before we turned on security defaults',
    '{edge}{need|needs|have|has|had|want|wants|try|tried|tells me|told me|asked|asks|possible|how} to{edge}':
      'We need to have security defaults enabled',
    '{edge}{do|does|did|is|are} {I|we|you|it|they|this|that}{edge}': 'Do I have security defaults on',
  }),
  ...people(
    {
      '{edge}{wenn|falls|ob|soll|sollte|muss|müssen|kann|ohne}{edge}': 'Soll ich die Sicherheitsstandards',
    },
    'de',
  ),
  ...people({ '{edge}{si|faut|doit|peut|sans}{edge}': 'Faut-il que les paramètres' }, 'fr'),
  ...people({ '{edge}{debo|debe|puedo|puede|sin}{edge}': '¿Debo tener los valores' }, 'es'),
  ...people({ '{edge}{jika|kalau|apakah|harus|perlu|tanpa|bila}{edge}': 'Apakah default keamanan' }, 'id'),
];

/** Words that take back the statement right behind them, or the one that they stand in. */
export const DENIED: readonly Phrase[] = [
  ...people({ "{n't|not|never|no}": "I haven't turned on security defaults" }),
  ...people({ '{nicht|kein|keine|nie}': 'Authentifiziertes SMTP ist nicht aktiviert' }, 'de'),
  ...people({ '{pas|jamais}': "SMTP authentifié n'est pas activé" }, 'fr'),
  ...people({ '{non|nunca|jamás|não}': 'SMTP autenticado nunca está activado' }, 'es'),
  ...people({ '{tidak|belum|bukan}': 'Authenticated SMTP belum aktif' }, 'id'),
];
