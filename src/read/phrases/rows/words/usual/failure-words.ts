import { type Phrase, usual } from '../../../phrase.ts';

/** Something didn't work. */
export const FAILED: readonly Phrase[] = usual([
  ['en', '{fail|failed|failure|fails|failing|faild|failled|fialed}{edge}', 'Connection failed'],
  ['en', '{err|error|eror}{edge}', 'Connection error'],
  ['en', 'unable{edge}', 'Unable to connect'],
  ['en', '{could|can}{not| not}{edge}', 'Could not connect'],
  ['en', "{could|can}{n't|'t|nt|t}{edge}", "Couldn't connect"],
  ['en', '{unsuccessful|not successful|not possible}', 'Login unsuccessful'],
  ['en', '{edge}NG{edge}', 'SMTP AUTH: NG'],
  ['en', '{aborted|broken|cancel|access denied}', 'Connection aborted'],
  ['de', '{fehler|fehlgeschl|unterbrochen|getrennt|gescheitert|abgebrochen|misslung}', 'Verbindungsfehler'],
  ['de', '{schlug|schlägt} fehl', 'Authentifizierung schlug fehl'],
  ['de', 'nicht {ok|erfolgreich|möglich|hergestellt|erreicht|aufgebaut|gelungen|zustande}', 'Verbindung nicht möglich'],
  ['de', '{konnte|konnten|kann|können} {nicht|kein}', 'Anmeldung konnte nicht erfolgen'],
  ['fr', '{erreur|échec|echec|échou|echou|impossible}', 'La connexion a échoué'],
  ['fr', "{ne peut pas|n'a pas pu|pas possible|n'a pas abouti}", "n'a pas pu se connecter"],
  ['es', '{edge}{fallo|falló|falla|fallido|fallida|fallado}{edge}', 'Conexión fallida'],
  ['es', '{edge}no {se |es |}{ha |ha sido |}{pudo|puede|pude|podido|posible|logr|conect}', 'No se pudo conectar'],
  ['es', '{imposible|desconect}', 'Imposible conectar'],
  ['it', '{errore|fallit|interrott|impossibile|annullat}', 'Connessione fallita'],
  ['it', 'non {è |è stato |ha |}{possibil|riusc|può}', 'Autenticazione non riuscita'],
  ['pt', '{edge}{erro|falha|falhou|impossível}{edge}', 'Falha na autenticação'],
  ['pt', '{não|nao} {foi |é |}{poss|conect|conseg}', 'Não foi possível conectar'],
  ['nl', '{mislukt|niet gelukt|niet mogelijk}', 'Aanmelden mislukt'],
  ['nl', '{fout|fouten}{edge}', 'Fout bij aanmelden'],
  ['nl', '{kan|kon} {niet|geen}', 'Kan niet verbinden'],
  ['id', '{gagal|galat|kesalahan|tidak dapat|tidak bisa|tidak berhasil}', 'Koneksi gagal'],
  ['sv', '{misslyck|inte lyck}', 'Inloggningen misslyckades'],
  ['sv', '{kan|kunde|gick} inte', 'Kan inte autentisera'],
  ['sv', '{fel|felet}{edge}', 'Fel vid autentisering'],
  ['nb', '{mislyk|klarte ikke|kan ikke|kunne ikke}', 'Pålogging mislyktes'],
  ['nb', '{feil|feilet|fejl}{edge}', 'Feil ved pålogging'],
  ['fi', '{epäonnistu|ei saada|ei voi|ei onnistu|virhe}', 'Todennus epäonnistui'],
  ['pl', '{nie powiod|nie uda|nie można|nieuda|niepowodzen}', 'Logowanie nie powiodło się'],
  ['pl', '{edge}{błąd|błęd}', 'Błąd uwierzytelniania'],
  ['cs', '{selhal|zlyhal|nelze|nepodař|nepodar|nezdař}', 'Ověření selhalo'],
  ['cs', '{edge}{chyba|chyby}{edge}', 'Chyba ověření'],
  ['hu', '{sikertelen|nem lehet|nem siker|nem tud}', 'Sikertelen hitelesítés'],
  ['hu', '{hiba|hibája|hibát}{edge}', 'Hitelesítési hiba'],
  ['ro', '{nu se poate|nu s-a|eșua|esuat|eroare}', 'Autentificarea a eșuat'],
  ['tr', '{başarısız|amadı|emedi|amıyor|emiyor}', 'Kimlik doğrulama başarısız'],
  ['tr', '{edge}hata{!lı}', 'Kimlik doğrulama hatası'],
  ['ru', '{не уда|невозможно|ошибк|сбой|неудач}', 'Не удалось подключиться'],
  ['uk', '{помилк|не вда|неможливо}', 'Помилка автентифікації'],
  ['vi', '{không thể|thất bại|không thành}', 'Không thể xác thực'],
  ['vi', '{edge}lỗi', 'Lỗi xác thực'],
  ['el', '{απέτυχ|αποτυχ|ανεπιτυχ|αδυναμία|δεν είναι δυνατ|σφάλμα}', 'Ο έλεγχος ταυτότητας απέτυχε'],
  ['ar', '{فشل|تعذر|خطأ|لا يمكن|لم يتم}', 'فشل الاتصال بالخادم'],
  ['he', '{כשל|כישלון|שגיא|לא ניתן|לא הצליח}', 'הכניסה לשרת נכשלה'],
  ['th', '{ล้มเหลว|ไม่สามารถ|ผิดพลาด|ไม่สำเร็จ|ไม่ได้|ไม่ผ่าน}', 'การเชื่อมต่อล้มเหลว'],
  ['ca', "no s'ha pogut", "No s'ha pogut autenticar"],
  ['gl', 'non é posíbel', 'Non é posíbel autenticarse'],
  ['ja', '{失敗|エラー|できません|できない|できず|異常}', '認証に失敗しました'],
  ['zh', '{失败|失敗|错误|錯誤|无法|無法|不成功}', '认证失败'],
  ['ko', '{실패|오류|못했|수 없}', '인증 실패'],
]);

/** Somebody said no to it. */
export const REJECTED: readonly Phrase[] = usual([
  ['en', '{refus|reject|deny|denied|declin}', 'Login rejected'],
  ['de', '{weiger|abgelehnt|lehnt|gewiesen}', 'Anmeldung verweigert'],
  ['es', '{rechaz|deneg}', 'Acceso denegado, autenticación rechazada'],
  ['it', '{rifiut|negat|respint}', 'Accesso rifiutato'],
  ['pt', '{recus|rejeit|negad}', 'Autenticação recusada'],
  ['nl', 'afgewezen', 'Aanmelding afgewezen'],
  ['id', '{tolak|menolak}', 'Server menolak kata sandi'],
  ['sv', '{nekad|avvis|afvis}', 'Inloggningen nekades'],
  ['pl', '{odrzuc|odmow|odmów}', 'Serwer odrzucił logowanie'],
  ['cs', '{odmít|zamít|nepřija}', 'Přihlášení bylo odmítnuto'],
  ['tr', '{reddet|reddedil|kabul e}', 'Sunucu oturumu reddetti'],
  ['ru', '{отклон|отказ|отверг}', 'Сервер отклонил логин'],
  ['ja', '{拒否|拒絶}', 'ログインが拒否されました'],
  ['zh', '{拒绝|拒絕}', '登录被拒绝'],
  ['ko', '거부', '로그인이 거부되었습니다'],
  ['el', '{απορρίφθηκ|απέρριψ}', 'Ο διακομιστής απέρριψε τον κωδικό'],
  ['ar', 'رفض', 'رفض الخادم كلمة المرور'],
  ['he', '{נדח|דחה}', 'הסיסמה נדחתה'],
  ['th', 'ปฏิเสธ', 'เซิร์ฟเวอร์ปฏิเสธรหัสผ่าน'],
]);

/** A name or a password is wrong. */
export const WRONG: readonly Phrase[] = usual([
  ['en', "{wrong|incorrect|invalid|not recogni|not match|not valid|not correct|n't correct}", 'Wrong password'],
  ['de', '{falsch|ungültig|inkorrekt|nicht korrekt|stimmt nicht|stimmen nicht}', 'Kennwort falsch'],
  ['fr', '{incorrect|invalide|erroné|non reconnu|mauvais}', 'Mot de passe incorrect'],
  ['es', '{incorrec|inválid|no válid|errad|errón|no es correct|no son correct}', 'Contraseña incorrecta'],
  ['it', '{errat|non valid|non corrett|non è corrett|sbagliat}', 'Password errata'],
  ['id', '{salah|tidak valid|tidak cocok|keliru}', 'Kata sandi salah'],
  ['pt', 'incorret', 'Usuário ou senha incorretos'],
  ['nl', '{onjuist|ongeldig|verkeerd}', 'Wachtwoord onjuist'],
  ['sv', '{felaktig|ogiltig}', 'Lösenordet är felaktigt'],
  ['sv', '{edge}fel{edge}', 'Fel användarnamn eller lösenord'],
  ['da', '{edge}{feil|forkert|ugyldig}', 'Forkert adgangskode'],
  ['fi', '{väärä|virheelli}', 'Väärä salasana'],
  ['pl', '{nieprawidł|błędn|niepoprawn}', 'nieprawidłowe hasło'],
  ['cs', '{nesprávn|neplatn|chybn|špatn}', 'nesprávné heslo'],
  ['ro', 'incorect', 'Parola SMTP este incorectă'],
  ['tr', '{yanlış|hatalı|geçersiz}', 'yanlış parola'],
  ['ru', '{неверн|неправильн}', 'неверный пароль'],
  ['el', '{λάθος|λανθασμέν|εσφαλμέν}', 'λάθος κωδικός'],
  ['ar', '{غير صحيح|خاطئ}', 'كلمة المرور غير صحيحة'],
  ['he', '{שגוי|לא נכו}', 'סיסמה שגויה'],
  ['th', 'ไม่ถูกต้อง', 'รหัสผ่านไม่ถูกต้อง'],
]);

/** It isn't supported, in one word. */
export const UNSUPPORTED: readonly Phrase[] = usual([
  ['en', 'unsupported', 'unsupported TLS version'],
  ['pl', 'nieobsług', 'nieobsługiwany TLS'],
  ['cs', 'nepodpor', 'Server nepodporuje ověření'],
  ['tr', 'desteklenm', 'TLS desteklenmiyor'],
  ['ja', '{未対応|非対応}', 'TLS未対応'],
]);

/** Beside `NOT`: it isn't supported. */
export const SUPPORT: readonly Phrase[] = usual([
  ['en', '{support|soport|supporta|suport}', 'TLS version not supported'],
  ['de', 'unterstütz', 'TLS-Version wird nicht unterstützt'],
  ['fr', '{prise en charge|pris en charge|compatib|gère|géré|en charge}', 'TLS non pris en charge'],
  ['es', 'admit', 'El servidor no admite TLS'],
  ['nl', 'ondersteun', 'TLS niet ondersteund'],
  ['id', 'dukung', 'TLS tidak didukung'],
  ['pl', 'obsług', 'Serwer nie obsługuje uwierzytelniania'],
  ['sv', '{stöd|støtt}', 'TLS stöds inte'],
  ['ru', 'поддерж', 'Сервер не поддерживает TLS'],
  ['ja', '{サポート|対応}', 'TLSに対応していません'],
  ['zh', '支持', '不支持TLS'],
]);

/** Beside `NOT`: it is refused. */
export const ACCEPT: readonly Phrase[] = usual([
  ['en', '{accept|akzept|accett|aceit|acept}', 'The server did not accept the name'],
  ['de', 'angenommen', 'Anmeldung wurde nicht angenommen'],
  ['nl', 'geaccepteer', 'Aanmelding niet geaccepteerd'],
  ['id', 'terima', 'Kata sandi tidak diterima'],
  ['ru', 'принят', 'Пароль не принят'],
  ['zh', '接受', '不接受登录'],
]);

/** Not, before or behind what isn't so. */
export const NOT: readonly Phrase[] = usual([
  ['en', '{not|cannot}', 'not supported'],
  ['de', '{nicht|keine|kein}', 'nicht unterstützt'],
  ['fr', '{pas|non}', 'ne répond pas'],
  ['es', '{no|não|nao}', 'no responde'],
  ['nl', 'niet', 'antwoordt niet'],
  ['id', '{tidak|belum}', 'tidak merespons'],
  ['sv', '{inte|ikke|ej}', 'svarar inte'],
  ['fi', 'ei', 'ei vastaa'],
  ['pl', 'nie', 'nie odpowiada'],
  ['cs', '{nebyl|nebyla|nebylo}', 'nebyl nalezen'],
  ['hu', 'nem', 'nem válaszol'],
  ['ro', 'nu', 'nu răspunde'],
  ['ru', 'не', 'не отвечает'],
  ['el', 'δεν', 'Ο διακομιστής δεν απαντά'],
]);

/** Not, in scripts that write words without blanks. */
export const NOT_IN_SCRIPT: readonly Phrase[] = usual([
  ['ja', '{ません|ない}', '応答しません'],
  ['zh', '{无|無|未|没|沒|不}', '无响应'],
  ['ko', '{않|없|못}', '응답하지 않습니다'],
  ['ar', '{لا |لم |ليس|غير }', 'الخادم لا يرد'],
  ['he', '{לא |אינו |אין }', 'השרת אינו עונה'],
  ['th', 'ไม่', 'เซิร์ฟเวอร์ไม่ตอบ'],
]);

/** The server wants it. */
export const REQUIRED: readonly Phrase[] = usual([
  ['de', '{erforder|benötigt|verlangt}', 'SMTP-Anmeldung erforderlich'],
  ['fr', '{requis|requiert|nécessit|nécessair|exig}', 'authentification SMTP requise par le serveur'],
  ['es', '{requiere|requer|necesita|necessita}', 'El servidor requiere autenticación'],
  ['it', '{richiest|richied|necessari|obbligatori}', 'Autenticazione SMTP richiesta'],
  ['nl', '{vereist|nodig}', 'De server meldt: verificatie vereist'],
  ['id', '{memerlukan|membutuhkan|meminta|diperlukan}', 'Server memerlukan autentikasi'],
  ['pl', 'wymaga', 'Serwer wymaga uwierzytelnienia'],
  ['cs', 'vyžad', 'Server vyžaduje ověření'],
  ['sv', '{kräv|krev}', 'Servern kräver inloggning'],
  ['tr', 'gerek', 'Sunucu kimlik doğrulama gerektiriyor'],
  ['ru', 'требу', 'Сервер требует авторизации'],
  ['ja', '{が必要|を必要|を要求}', 'SMTPサーバーで認証が必要です'],
  ['zh', '{需要|要求}', '服务器需要身份验证'],
  ['ko', '필요', '보안 연결이 필요합니다'],
  ['el', 'απαιτεί', 'Απαιτείται έλεγχος ταυτότητας'],
  ['ar', '{يتطلب|مطلوب}', 'الخادم يتطلب المصادقة'],
  ['he', '{דורש|נדרש}', 'נדרש אימות'],
  ['th', '{ต้องการ|จำเป็น|ต้องมี}', 'เซิร์ฟเวอร์ต้องการการตรวจสอบสิทธิ์'],
]);

/** "No", before a failure: the opposite of what the words say alone. */
export const NO: readonly Phrase[] = usual([
  ['en', '{edge}{no|not|0|zero|without|without any} ', 'no errors'],
  ['de', '{edge}{kein|keine|ohne} ', 'keine Fehler'],
  ['fr', '{edge}{sans|aucun|aucune|pas de} ', 'aucune erreur'],
  ['es', '{edge}{sin|ningún} ', 'sin errores'],
  ['it', '{edge}{senza|nessun|nessuna} ', 'senza errori'],
  ['pt', '{edge}sem ', 'sem erros'],
  ['id', '{edge}{tanpa|tidak ada} ', 'tidak ada kesalahan'],
  ['nl', '{edge}{geen|zonder} ', 'geen fouten'],
  ['sv', '{edge}{ingen|utan} ', 'Ingen anslutning'],
  ['pl', '{edge}brak ', 'brak połączenia'],
  ['ru', '{edge}нет ', 'нет соединения'],
]);

/** What isn't there after "no". */
export const PROBLEM: readonly Phrase[] = usual([
  ['en', '{err|fail|problem|expired}', 'no errors'],
  ['de', 'fehler', 'keine Fehler'],
  ['es', '{fallo|falla|falha}', 'sin fallos'],
  ['id', '{kesalahan|galat}', 'tanpa kesalahan'],
  ['nl', 'fout', 'geen fouten'],
]);

/** Lines about another connection or login than the one to a mail server. */
export const NOT_MAIL: readonly Phrase[] = usual([
  ['en', '{edge}powershell{edge}', 'Connection failed in PowerShell'],
  ['en', '{edge}connect-{letters}', 'Connect-ExchangeOnline : failed'],
  ['en', '{edge}database{! mail}{edge}', 'Database connection failed'],
  [
    'en',
    '{edge}{postgres|postgresql|mysql|redis|ldap|odbc|jdbc|ssh|vpn|bluetooth|wi-fi|wifi|wlan|ftp}{edge}{! ok| is ok| works| geht}',
    'LDAP connection failed',
  ],
  ['en', '{edge}docker daemon{edge}', 'cannot connect to the Docker daemon'],
  [
    'en',
    '{AttributeError|TypeError|process exited|host was not spec}',
    "'SMTP' object has no attribute: AttributeError",
  ],
]);
