import { type Phrase, said, USUAL } from '../../phrase.ts';

const usual = (rows: Readonly<Record<string, string>>, lang?: Parameters<typeof said>[3]): Phrase[] =>
  said('usual words', USUAL, rows, lang);

/** Something didn't work. */
export const FAILED: readonly Phrase[] = [
  ...usual({
    '{fail|failed|failure|fails|failing|faild|failled|fialed}{edge}': 'Connection failed',
    '{err|error}{edge}': 'Connection error',
    'unable{edge}': 'Unable to connect',
    '{could|can}{not| not}{edge}': 'Could not connect',
    "{could|can}{n't|'t|nt|t}{edge}": "Couldn't connect",
    '{unsuccessful|not successful|not accepted|declined}': 'Login unsuccessful',
    aborted: 'Connection aborted',
    '{edge}NG{edge}': 'SMTP AUTH: NG',
    broken: 'broken connection',
    'not possible': 'Connection not possible',
    '{refus|reject|deny|denied}{letters}': 'Login rejected',
  }),
  ...usual(
    {
      'fehler{letters}': 'Verbindungsfehler',
      fehlgeschlagen: 'Anmeldung fehlgeschlagen',
      '{schlug|schlägt} fehl': 'Authentifizierung schlug fehl',
      unterbrochen: 'Verbindung unterbrochen',
      gescheitert: 'Anmeldung gescheitert',
      abgebrochen: 'Verbindung abgebrochen',
      'nicht {erfolgreich|akzeptiert|angenommen}': 'Authentifizierung nicht erfolgreich',
      ungültig: 'Anmeldung ungültig',
      'nicht {möglich|hergestellt|erreicht|aufgebaut}': 'Verbindung nicht möglich',
      '{konnte|konnten|kann|können} nicht': 'Anmeldung konnte nicht erfolgen',
      '{verweiger|weiger|abgelehnt|lehnt|gewiesen}{letters}': 'Anmeldung verweigert',
    },
    'de',
  ),
  ...usual(
    {
      'erreur{edge}': 'Erreur de connexion',
      '{é|e}chec{edge}': 'Échec de la connexion',
      '{é|e}chou{letters}': 'La connexion a échoué',
      'ne peut pas': 'ne peut pas se connecter',
      "n'a pas pu": "n'a pas pu se connecter",
      'impossible{edge}': 'Connexion impossible',
    },
    'fr',
  ),
  ...usual(
    {
      '{edge}fall{o|ó|a|ido|ida|ado}{edge}': 'Conexión fallida',
      'no {se |es |}{pudo|puede|pude|posible}': 'No se pudo conectar',
      'imposible{edge}': 'Imposible conectar',
      '{rechaz|deneg}{letters}': 'Acceso denegado, autenticación rechazada',
    },
    'es',
  ),
  ...usual(
    {
      'errore{edge}': 'Errore di connessione',
      'fallit{a|o}': 'Connessione fallita',
      '{non riuscit|non accettat|interrott}': 'Autenticazione non riuscita',
      'non {è |è stato |}possibile': 'Connessione non possibile',
      'non {può|riesce}': 'Il server non può autenticare',
      'impossibile{edge}': 'Impossibile connettersi',
      '{rifiut|negat}{letters}': 'Accesso rifiutato',
    },
    'it',
  ),
  ...usual(
    {
      '{erro|falha|falhou}{edge}': 'Falha na autenticação',
      'não {foi |é |}possível': 'Não foi possível conectar',
      'impossível{edge}': 'Impossível conectar',
      '{recus|negad|rejeit}{letters}': 'Autenticação recusada',
    },
    'pt',
  ),
  ...usual(
    {
      mislukt: 'Aanmelden mislukt',
      '{kan|kon} {niet|geen}': 'Kan niet verbinden',
      '{geweiger|weiger}{letters}': 'Verbinding geweigerd',
    },
    'nl',
  ),
  ...usual(
    {
      gagal: 'Koneksi gagal',
      '{galat|kesalahan}': 'Galat koneksi',
      'tidak {dapat|bisa|berhasil}': 'Tidak dapat terhubung',
      '{menolak|ditolak}': 'Koneksi ditolak',
    },
    'id',
  ),
  ...usual(
    { misslyckades: 'Inloggningen misslyckades', '{kan|kunde} inte': 'Kan inte autentisera till servern' },
    'sv',
  ),
  ...usual({ mislyktes: 'Pålogging mislyktes', '{klarte|kan|kunne} ikke': 'Klarte ikke å autentisere' }, 'nb'),
  ...usual({ mislykkedes: 'Godkendelsen mislykkedes' }, 'da'),
  ...usual({ '{epäonnistui|ei saada|ei voi}': 'Todennus epäonnistui' }, 'fi'),
  ...usual({ 'nie {powiod|uda}{letters}': 'Logowanie nie powiodło się', 'nie można': 'Nie można połączyć' }, 'pl'),
  ...usual(
    { selhal: 'Ověření selhalo', nelze: 'Nelze se přihlásit', '{nepodař|nezdař}ilo': 'Nepodařilo se ověřit server' },
    'cs',
  ),
  ...usual({ '{sikertelen|nem lehet|nem siker}': 'Sikertelen hitelesítés' }, 'hu'),
  ...usual({ 'nu se poate': 'Nu se poate efectua autentificarea', eșuat: 'Autentificarea a eșuat' }, 'ro'),
  ...usual({ başarısız: 'Kimlik doğrulama başarısız', '{amadı|emedi}': 'Bağlantı kurulamadı' }, 'tr'),
  ...usual({ '{не уда|невозможно}': 'Не удалось подключиться', '{ошибка|сбой}': 'Ошибка аутентификации' }, 'ru'),
  ...usual({ '{помилка|не вдалося}': 'Помилка автентифікації' }, 'uk'),
  ...usual({ 'không thể': 'Không thể xác thực', 'thất bại': 'Xác thực thất bại' }, 'vi'),
  ...usual({ απέτυχε: 'Ο έλεγχος ταυτότητας απέτυχε' }, 'el'),
  ...usual({ '{失敗|エラー|できません}': '認証に失敗しました' }, 'ja'),
  ...usual({ '{失败|失敗|错误|錯誤}': '认证失败' }, 'zh'),
  ...usual({ '{실패|오류|못했습니다|수 없}': '인증 실패' }, 'ko'),
  ...usual({ '{błąd|błędu|błędy}{edge}': 'Błąd uwierzytelniania' }, 'pl'),
  ...usual({ 'chyba{edge}': 'Chyba ověření' }, 'cs'),
  ...usual({ 'hiba{edge}': 'Hitelesítési hiba' }, 'hu'),
  ...usual({ 'eroare{edge}': 'Eroare de autentificare' }, 'ro'),
  ...usual({ '{fout|fouten}{edge}': 'Fout bij aanmelden' }, 'nl'),
  ...usual({ '{fel|felet}{edge}': 'Fel vid autentisering' }, 'sv'),
  ...usual({ 'feil{edge}': 'Feil ved pålogging' }, 'nb'),
  ...usual({ 'fejl{edge}': 'Fejl ved godkendelse' }, 'da'),
  ...usual({ 'virhe{edge}': 'Todennus: virhe' }, 'fi'),
  ...usual({ '{edge}hata{letters}': 'Kimlik doğrulama hatası' }, 'tr'),
  ...usual({ '{edge}lỗi': 'Lỗi xác thực' }, 'vi'),
  ...usual({ 'non é posíbel': 'Non é posíbel autenticarse' }, 'gl'),
  ...usual({ "no s'ha pogut": "No s'ha pogut autenticar" }, 'ca'),
];

/** The connection as a noun, which other rows build on. */
export const CONNECTION_NOUN: readonly Phrase[] = [
  ...usual({ 'connection{letters}': 'Connection failed', communication: 'E-mail communication error' }),
  ...usual({ 'verbindung{letters}': 'Verbindungsaufbau fehlgeschlagen' }, 'de'),
  ...usual({ 'connexion{letters}': 'Échec de la connexion' }, 'fr'),
  ...usual({ '{conexión|conexion}{letters}': 'Error de conexión' }, 'es'),
  ...usual({ '{connessione|connessioni|collegamento}': 'Errore di connessione' }, 'it'),
  ...usual({ '{conexão|ligação}': 'Falha na conexão' }, 'pt'),
  ...usual({ verbinding: 'Geen verbinding' }, 'nl'),
  ...usual({ '{koneksi|sambungan}': 'Koneksi gagal' }, 'id'),
  ...usual({ '{anslutning|ansluta}': 'Anslutningen misslyckades' }, 'sv'),
  ...usual({ 'koble til': 'Kan ikke koble til serveren' }, 'nb'),
  ...usual({ připoj: 'Nelze se připojit' }, 'cs'),
  ...usual({ kapcsol: 'Nem lehet kapcsolódni' }, 'hu'),
  ...usual({ 'conecta{edge}': 'Nu se poate conecta' }, 'ro'),
  ...usual({ '{yhteyttä|yhteys|yhdistä}': 'Palvelimeen ei saada yhteyttä' }, 'fi'),
  ...usual({ 'kết nối': 'Không thể kết nối' }, 'vi'),
  ...usual({ '{tilkobling|forbindelse}': 'Forbindelsen mislykkedes' }, 'da'),
  ...usual({ połącz: 'Błąd połączenia' }, 'pl'),
  ...usual({ '{bağlantı|bağlan}': 'Bağlantı hatası' }, 'tr'),
  ...usual({ '{подключ|соедин}': 'Ошибка соединения' }, 'ru'),
  ...usual({ '{接続|との通信}': '接続に失敗しました' }, 'ja'),
  ...usual({ '{连接|連線|連接}': '连接失败' }, 'zh'),
  ...usual({ 연결: '연결 실패' }, 'ko'),
];

/** The connection as what a client does, or what it connects to. */
export const CONNECTING: readonly Phrase[] = [
  ...usual({
    '{connect|connected|connecting|conect|conected|connet}{edge}': 'Could not connect',
    'network{edge}': 'Network error',
    '{server|smtp|host} communication': 'Server communication failed',
    'communication with': 'communication with the server failed',
    '{reach|contact} {the |}{smtp|mail|e-mail|email|server|host}': 'Could not reach the server',
  }),
  ...usual(
    { netzwerk: 'Netzwerkfehler', 'verbinden{edge}': 'Kann nicht verbinden', erreichbar: 'Server nicht erreichbar' },
    'de',
  ),
  ...usual({ '{connecter|connecte|connecté|joindre}{edge}': 'Impossible de se connecter' }, 'fr'),
  ...usual({ '{conectar|conectarse}{edge}': 'No se puede conectar' }, 'es'),
  ...usual({ '{connetters|connettere|raggiungere}': 'Impossibile connettersi' }, 'it'),
  ...usual({ '{jaringan|terhubung|menghubung|tersambung}{letters}': 'Tidak dapat terhubung' }, 'id'),
];

/** No answer came in time. */
export const NO_ANSWER: readonly Phrase[] = [
  ...usual({
    '{time|timed|times}{ |_|-|}out': 'Connection timeout',
    '{no|not} {respon|answer}{letters}': 'connect: not responding',
    '{unreachable|not reachable}': 'Network unreachable',
  }),
  ...usual({ '{zeitlimit|nicht erreichbar|keine antwort}': 'Verbindung: keine Antwort' }, 'de'),
  ...usual({ '{injoignable|ne répond pas}': 'Connexion : le serveur ne répond pas' }, 'fr'),
  ...usual({ '{no responde|agotado}': 'Conexión: no responde' }, 'es'),
  ...usual({ 'non {raggiungibile|risponde}': 'Connessione: il server non risponde' }, 'it'),
  ...usual({ 'não responde': 'Conexão: não responde' }, 'pt'),
  ...usual({ '{tidak merespon|terputus}': 'Koneksi terputus' }, 'id'),
];

/** The mail server, as what doesn't answer or isn't found. */
export const MAIL_SERVER: readonly Phrase[] = [
  ...usual({
    '{server|servers}{edge}': 'SMTP server is not responding',
    'mail{ |}host{edge}': 'mail host not found',
    'gateway{edge}': 'SMTP gateway did not respond',
  }),
  ...usual({ '{mailserver|smtpserver|postausgangsserver}': 'Der Mailserver antwortet nicht' }, 'de'),
  ...usual({ '{serveur|messagerie}': 'Le serveur de messagerie ne répond pas' }, 'fr'),
  ...usual({ '{edge}servidor{edge}': 'El servidor SMTP no responde' }, 'es'),
  ...usual({ '{サーバー|サーバ}': 'SMTPサーバーから応答がありません' }, 'ja'),
  ...usual({ '{服务器|伺服器}': 'SMTP服务器无响应' }, 'zh'),
  ...usual({ 서버: 'SMTP 서버가 응답하지 않습니다' }, 'ko'),
  ...usual({ 'сервер{letters}': 'SMTP-сервер не отвечает' }, 'ru'),
  ...usual({ '{serwer|serwera}': 'Serwer SMTP nie odpowiada' }, 'pl'),
  ...usual({ 'sunucu{letters}': 'SMTP sunucusu yanıt vermiyor' }, 'tr'),
  ...usual({ '{servern|serveren|palvelin}': 'SMTP-servern svarar inte' }, 'sv'),
];

/** It doesn't answer. */
export const SILENT: readonly Phrase[] = [
  ...usual({
    "{not|n't|no} {respond|responding|response|answer|answering|reply|available}": 'The server is not responding',
    '{time|timed}{ |-|}out': 'Server timeout',
    '{unavailable|unreachable}{edge}': 'Server unavailable',
    "{not|n't} be {reached|contacted}": 'The SMTP gateway could not be reached',
  }),
  ...usual(
    {
      '{antwortet|reagiert} nicht': 'Der Mailserver antwortet nicht',
      'nicht {geantwortet|reagiert}': 'Der Mailserver hat nicht geantwortet',
      'keine antwort': 'keine Antwort',
      'nicht {erreichbar|erreichen|erreicht}': 'Mailserver nicht erreichbar',
    },
    'de',
  ),
  ...usual(
    {
      injoignable: 'Le serveur SMTP est injoignable',
      'ne répond pas': 'Le serveur ne répond pas',
      '{pas|sans} de réponse': 'pas de réponse',
    },
    'fr',
  ),
  ...usual(
    {
      '{inaccesible|inalcanzable}': 'El servidor SMTP es inaccesible',
      'no {responde|contesta}': 'El servidor no responde',
      'sin respuesta': 'sin respuesta',
    },
    'es',
  ),
  ...usual(
    {
      'non {è |}raggiungibile': 'Server SMTP non raggiungibile',
      'non risponde': 'Il server non risponde',
      'nessuna risposta': 'nessuna risposta',
    },
    'it',
  ),
  ...usual({ 'não {responde|respondeu}': 'O servidor não responde', 'sem resposta': 'sem resposta' }, 'pt'),
  ...usual(
    { '{reageert|antwoordt} niet': 'De server reageert niet', 'niet bereikbaar': 'De server is niet bereikbaar' },
    'nl',
  ),
  ...usual(
    {
      'tidak {merespons|merespon|menjawab|ada respons}': 'Server SMTP tidak merespons',
      'tidak {dapat|bisa} {dijangkau|dihubungi}': 'Server SMTP tidak dapat dihubungi',
    },
    'id',
  ),
  ...usual(
    { '{応答がありません|応答がない|応答しません|応答しない|応答なし|タイムアウト}': 'サーバーから応答がありません' },
    'ja',
  ),
  ...usual({ '{无响应|沒有回應|没有响应|未响应|超时|逾時}': '服务器无响应' }, 'zh'),
  ...usual({ '{응답하지|응답이 없|시간 초과}': '서버가 응답하지 않습니다' }, 'ko'),
  ...usual({ 'не {отвечает|ответил}': 'SMTP-сервер не отвечает' }, 'ru'),
  ...usual({ 'nie odpowiada': 'Serwer SMTP nie odpowiada' }, 'pl'),
  ...usual({ 'yanıt ver{letters}': 'SMTP sunucusu yanıt vermiyor' }, 'tr'),
  ...usual({ 'svarar inte': 'SMTP-servern svarar inte' }, 'sv'),
];

/** Its name isn't known. */
export const NOT_FOUND: readonly Phrase[] = [
  ...usual({
    "{not|n't} {be |}found": 'Server not found',
    "{cannot|can't|cant|can not|could not|couldn't|unable to|failed to} {find|locate|look up}":
      'Cannot find the e-mail server',
    'unknown{edge}': 'Unknown server',
    "{does not|doesn't} exist": 'The mail server does not exist',
  }),
  ...usual(
    { 'nicht {gefunden|aufgelöst|auflösbar}': 'SMTP-Server nicht gefunden', 'unbekannt{edge}': 'Server unbekannt' },
    'de',
  ),
  ...usual({ '{introuvable|inconnu|non résolu|non trouvé}': 'Nom du serveur SMTP inconnu' }, 'fr'),
  ...usual(
    { 'no {se |}{encuentra|encontr}': 'No se encuentra el servidor SMTP', 'desconocido{edge}': 'servidor desconocido' },
    'es',
  ),
  ...usual({ 'non trovato': 'Server SMTP non trovato', 'sconosciuto{edge}': 'server sconosciuto' }, 'it'),
  ...usual({ 'não {foi |}encontrado': 'Servidor SMTP não encontrado' }, 'pt'),
  ...usual({ 'niet {worden |}gevonden': 'De SMTP-server kan niet worden gevonden' }, 'nl'),
  ...usual({ 'tidak ditemukan': 'Server email tidak ditemukan' }, 'id'),
  ...usual({ '{見つかりません|名前解決|解決できません}': 'サーバーが見つかりません' }, 'ja'),
  ...usual({ '{找不到|未找到}': '找不到服务器' }, 'zh'),
  ...usual({ '찾을 수 없': '서버를 찾을 수 없습니다' }, 'ko'),
  ...usual({ 'не найден': 'Сервер не найден' }, 'ru'),
  ...usual({ 'nie znaleziono': 'Nie znaleziono serwera' }, 'pl'),
  ...usual({ bulunamadı: 'Sunucu bulunamadı' }, 'tr'),
];

/** The server's certificate. */
export const CERTIFICATE: readonly Phrase[] = [
  ...usual({
    'certificat{letters}': 'Certificate expired',
    '{edge}cert{edge}': 'cert mismatch',
    peer_cert: 'peer_cert invalid',
  }),
  ...usual({ '{zertifikat|zertifizierung}{letters}': 'Zertifikat abgelaufen' }, 'de'),
  ...usual({ certificado: 'Certificado caducado' }, 'es'),
  ...usual({ sertifikat: 'Sertifikat tidak valid' }, 'id'),
  ...usual({ certificaat: 'Certificaat niet vertrouwd' }, 'nl'),
  ...usual({ certifikat: 'Ogiltigt certifikat' }, 'sv'),
  ...usual({ certyfikat: 'certyfikat wygasł' }, 'pl'),
  ...usual({ сертификат: 'Недействительный сертификат' }, 'ru'),
  ...usual({ 証明書: '証明書が無効です' }, 'ja'),
  ...usual({ '{证书|憑證}': '证书无效' }, 'zh'),
  ...usual({ 인증서: '인증서가 유효하지 않습니다' }, 'ko'),
];

/** Encryption by any of its names. */
export const ENCRYPTED: readonly Phrase[] = [
  ...usual({
    '{edge}{SSL/TLS|SSL|TLS}{edge}': 'SSL error',
    STARTTLS: 'STARTTLS failed',
    handshake: 'handshake failed',
    'secure connection': 'Secure connection failed',
  }),
  ...usual(
    { 'sichere verbindung': 'Sichere Verbindung fehlgeschlagen', verschlüsselung: 'Verschlüsselung fehlgeschlagen' },
    'de',
  ),
  ...usual({ 'connexion sécurisée': 'Échec de la connexion sécurisée', chiffrement: 'Échec du chiffrement' }, 'fr'),
  ...usual({ 'conexión segura': 'Error de conexión segura', cifrado: 'Error de cifrado' }, 'es'),
  ...usual(
    { 'connessione {sicura|protetta}': 'Connessione sicura non riuscita', crittografia: 'Errore di crittografia' },
    'it',
  ),
  ...usual({ '{conexão|ligação} segura': 'Falha na conexão segura', criptografia: 'Erro de criptografia' }, 'pt'),
  ...usual({ 'beveiligde verbinding': 'Beveiligde verbinding mislukt' }, 'nl'),
  ...usual({ 'koneksi aman': 'Koneksi aman gagal', enkripsi: 'Galat enkripsi' }, 'id'),
  ...usual({ 暗号化: '暗号化エラー', '{SSL|TLS}{接続|通信|ハンドシェイク}': 'TLS接続に失敗しました' }, 'ja'),
  ...usual({ 加密: '加密错误', '{SSL|TLS}{连接|連線|握手}': 'TLS连接失败' }, 'zh'),
];

/** A certificate isn't accepted. */
export const UNTRUSTED: readonly Phrase[] = [
  ...usual({
    untrusted: 'Untrusted certificate',
    "{not|n't} {be |}{trusted|verified|yet valid|valid}": 'The certificate is not trusted',
    'verification failed': 'Certificate verification failed',
    '{expired|expiry|expires}{edge}': 'Certificate expired',
    'invalid{edge}': 'Certificate invalid',
    mismatch: 'Certificate mismatch',
    'unknown {ca|authority|issuer}': 'Certificate of an unknown authority',
    revoked: 'Certificate revoked',
    'self{ |-}signed': 'Self-signed certificate',
  }),
  ...usual(
    {
      'selbst{ |}signiert': 'Selbstsigniertes Zertifikat',
      'nicht {vertrau|gültig|überprüft}{letters}': 'Zertifikat nicht vertrauenswürdig',
      ungültig: 'Zertifikat ungültig',
      abgelaufen: 'Zertifikat abgelaufen',
    },
    'de',
  ),
  ...usual(
    {
      '{non|pas} {est |}{approuvé|fiable|reconnu|valide}': 'Certificat non approuvé',
      '{expiré|invalide}{edge}': 'Certificat expiré',
    },
    'fr',
  ),
  ...usual(
    {
      'no {es |}{válido|confiable|de confianza}': 'Certificado no válido',
      '{inválido|caducado|vencido|expirado}': 'Certificado caducado',
    },
    'es',
  ),
  ...usual(
    {
      'non {è |}{valido|attendibile|affidabile}': 'Certificato non valido',
      '{scaduto|scaduti}': 'Certificato scaduto',
    },
    'it',
  ),
  ...usual(
    { 'não {é |}{confiável|válido}': 'Certificado não confiável', 'inválid{o|a}': 'Certificado inválido' },
    'pt',
  ),
  ...usual(
    { 'tidak {tepercaya|dipercaya|valid|sah}': 'Sertifikat tidak tepercaya', kedaluwarsa: 'Sertifikat kedaluwarsa' },
    'id',
  ),
  ...usual({ '{無効|期限切れ|信頼できません|信頼されていません}': 'サーバー証明書が無効です' }, 'ja'),
  ...usual({ '{无效|無效|不受信任|已过期}': '证书无效' }, 'zh'),
  ...usual({ '{유효하지|만료|신뢰할 수 없}': '인증서가 유효하지 않습니다' }, 'ko'),
  ...usual({ '{nieważn|niezaufan|wygasł|nieprawidłow}{letters}': 'Certyfikat wygasł' }, 'pl'),
  ...usual({ '{недействит|недоверен|просроч|истек}{letters}': 'Недействительный сертификат' }, 'ru'),
  ...usual({ 'ogiltig{letters}': 'Ogiltigt certifikat' }, 'sv'),
  ...usual({ '{neplatn|nedůvěryhodn}{letters}': 'Neplatný certifikát' }, 'cs'),
  ...usual({ '{geçersiz|süresi dolmuş|güvenilmeyen}': 'Sertifika geçersiz' }, 'tr'),
  ...usual(
    { 'niet {vertrouwd|geldig}': 'Certificaat niet vertrouwd', '{ongeldig|verlopen}': 'Ongeldig certificaat' },
    'nl',
  ),
];

/** What ends a handshake beside a failure. */
export const ALERT: readonly Phrase[] = usual({
  '{edge}alert{edge}': 'TLS alert',
  untrusted: 'TLS: untrusted',
  expired: 'TLS: expired',
  'invalid{edge}': 'TLS: invalid',
  mismatch: 'TLS: mismatch',
  'not supported': 'TLS version not supported',
  'nicht unterstützt': 'TLS-Version wird nicht unterstützt',
  '{non|no|não} {prise|pris|compatible|soportad|admitid|supportat|suportad}': 'TLS non supportato',
});

/** The login by any of its names. */
export const LOGIN: readonly Phrase[] = [
  ...usual({
    '{authentic|authentif}{!ation successful}{letters}': 'Authentication failed',
    '{edge}{authentc|authenti|authentt|autentic|authetic|athentic|authenic}{!fi|cation successful}{letters}':
      'authentcation failed',
    '{login|log in|logging in}{edge}': 'Login failed',
    '{logon|log-on}{edge}': 'Log-on failed',
    '{sign-in|signin|sign in}{edge}': 'Sign-in failed',
    '{edge}SMTP{ |-|_}AUTH{edge}': 'ERR SMTP AUTH',
  }),
  ...usual(
    {
      '{authentifizier|autorisier}{letters}': 'Authentifizierungsfehler',
      '{anmeldung|anmelden}{edge}': 'Anmeldung fehlgeschlagen',
    },
    'de',
  ),
  ...usual(
    { identification: "Échec de l'identification", "{s'authentifier|authentifié}": "Impossible de s'authentifier" },
    'fr',
  ),
  ...usual({ 'accesso {al|a}{edge}': 'Accesso al server SMTP negato' }, 'it'),
  ...usual(
    {
      '{autentic|autoriza|autorizz}{letters}': 'Error de autenticación',
      '{inicio de sesión|acceso al}': 'Error de inicio de sesión',
    },
    'es',
  ),
  ...usual({ '{iniciar|início de|inicio de} {sessão|sesión}': 'Falha ao iniciar sessão' }, 'pt'),
  ...usual({ '{otentikasi|autentikasi|masuk ke}': 'Otentikasi gagal' }, 'id'),
  ...usual({ '{aanmelden|aanmelding|inloggen|authenticeren|authenticatie|verificatie}': 'Aanmelden mislukt' }, 'nl'),
  ...usual({ '{autentiser|inloggning}{letters}': 'Inloggningen misslyckades' }, 'sv'),
  ...usual({ '{autentiser|pålogging}{letters}': 'Påloggingen mislyktes' }, 'nb'),
  ...usual({ godkendelse: 'Godkendelse mislykkedes' }, 'da'),
  ...usual({ '{todennus|kirjautuminen}': 'Todennus epäonnistui' }, 'fi'),
  ...usual({ '{uwierzytelni|logowani}{letters}': 'Logowanie nie powiodło się' }, 'pl'),
  ...usual({ '{ověř|přihlá}{letters}': 'Ověření selhalo' }, 'cs'),
  ...usual({ hitelesítés: 'A hitelesítés sikertelen' }, 'hu'),
  ...usual({ 'autentific{letters}': 'Autentificarea a eșuat' }, 'ro'),
  ...usual({ '{kimlik doğrulama|oturum aç}': 'Kimlik doğrulama başarısız' }, 'tr'),
  ...usual({ '{аутентификаци|авторизаци|вход}{letters}': 'Ошибка аутентификации' }, 'ru'),
  ...usual({ 'автентифікаці{letters}': 'Помилка автентифікації' }, 'uk'),
  ...usual({ 'xác thực': 'Không thể xác thực' }, 'vi'),
  ...usual({ 'ταυτότητ{letters}': 'Ο έλεγχος ταυτότητας απέτυχε' }, 'el'),
  ...usual({ '{認証|ログイン}': '認証に失敗しました' }, 'ja'),
  ...usual({ '{认证|身份验证|登录|驗證|登入}': '登录失败' }, 'zh'),
  ...usual({ '{인증|로그인}': '인증 실패' }, 'ko'),
];

/** What a server is called between a failure and what failed. */
export const SERVER: readonly Phrase[] = [
  ...usual({
    server: 'mail server',
    'host{edge}': 'the host',
    smtp: 'SMTP',
    mail: 'mail',
    destination: 'the destination',
    gateway: 'the SMTP gateway',
  }),
  ...usual({ '{edge}{ziel|gegenstelle}{edge}': 'beim Ziel' }, 'de'),
  ...usual({ '{edge}{destino|tujuan|destinazione}{edge}': 'el destino' }, 'es'),
  ...usual({ serveur: 'le serveur' }, 'fr'),
  ...usual({ '{servidor|correo}': 'el servidor de correo' }, 'es'),
  ...usual({ posta: 'il server di posta' }, 'it'),
  ...usual({ correio: 'servidor de correio' }, 'pt'),
];

/** One word that names a refused login, as libraries and devices join it. */
export const LOGIN_CODES: readonly Phrase[] = [
  ...usual({
    'auth{_|}{failed|failure|error|denied|rejected}{edge}': 'AUTH_FAILED',
    '{edge}auth {failed|failure|fail|error|err|denied|rejected|ng}{edge}': 'SMTP server auth error',
    '{edge}{e_auth|eauth}{edge}': "code: 'EAUTH'",
    '{edge}{err_auth|errauth}': 'ERR_AUTH_1',
    '{edge}{smtp_auth|smtpauth}{_|}{err|fail|ng}': 'SMTP_AUTH_ERR',
    '{edge}{auth_ng|authng}{edge}': 'AUTH_NG',
    'NG{few}(AUTH)': 'Mail test NG. (AUTH)',
  }),
  ...usual({ '{認証|ログイン}NG': 'メール送信 認証NG' }, 'ja'),
  // Words without blanks between them.
  ...usual({ '{用户名|账号|帐号|密码}{few}{错误|不正确|无效}': 'SMTP用户名或密码错误' }, 'zh'),
  ...usual({ '{사용자 이름|암호|비밀번호}{few}{올바르지|잘못|틀}': '암호가 올바르지 않습니다' }, 'ko'),
  ...usual({ 'sai {mật khẩu|tên}': 'Sai mật khẩu SMTP' }, 'vi'),
  ...usual({ '{anmelde|anmeldungs|login}fehler': 'SMTP-Anmeldefehler' }, 'de'),
];

/** The account's name or its secret; `secret-words.ts` adds the words for a password. */
export const CREDENTIAL: readonly Phrase[] = [
  ...usual({ '{benutzername|anmelde|zugangs|authentifizierungs}{letters}': 'Benutzername falsch' }, 'de'),
  ...usual(
    {
      "nom d'utilisateur": "Nom d'utilisateur incorrect",
      '{identifiant|identifiants|utilisateur}': 'Identifiants incorrects',
    },
    'fr',
  ),
  ...usual({ '{usuario|usuário}': 'Usuario incorrecto' }, 'es'),
  ...usual({ 'nome utente': 'Nome utente errato' }, 'it'),
  ...usual({ '{credential|kredensial|credencia|credenzial}{letters}': 'Kredensial salah' }, 'id'),
  ...usual({ gebruikersnaam: 'Gebruikersnaam onjuist' }, 'nl'),
  ...usual({ '{användarnamn|lösenord}': 'Lösenordet felaktigt' }, 'sv'),
  ...usual({ 'nazwa użytkownika': 'nieprawidłowa nazwa użytkownika' }, 'pl'),
  ...usual({ 'имя пользователя': 'неверное имя пользователя' }, 'ru'),
];

/** A name or a password is wrong. English is left to the clients' own messages. */
export const WRONG: readonly Phrase[] = [
  ...usual({ '{falsch|ungültig|inkorrekt|gewiesen|abgelehnt}': 'Kennwort falsch' }, 'de'),
  ...usual(
    {
      '{incorrect|incorrecte|incorrects|invalide|invalides|refusé|erroné|non reconnu}{edge}': 'Mot de passe incorrect',
    },
    'fr',
  ),
  ...usual(
    {
      '{incorrecto|incorrecta|incorrectos|inválido|inválida|no válid|errad|rechaz|no es correct|no son correct}':
        'Contraseña incorrecta',
    },
    'es',
  ),
  ...usual({ '{errat|non valid|non corrett|non accettat}': 'Password errata' }, 'it'),
  ...usual({ '{salah|tidak valid|ditolak|keliru}': 'Kata sandi salah' }, 'id'),
  ...usual({ '{incorret|inválid}': 'Usuário ou senha incorretos' }, 'pt'),
  ...usual({ '{onjuist|ongeldig}': 'Wachtwoord onjuist' }, 'nl'),
  ...usual({ felaktig: 'Lösenordet är felaktigt', '{edge}fel{edge}': 'Fel användarnamn eller lösenord' }, 'sv'),
  ...usual({ '{feil|forkert}{edge}': 'Forkert adgangskode' }, 'da'),
  ...usual({ '{nieprawidłow|błędn}{letters}': 'nieprawidłowe hasło' }, 'pl'),
  ...usual({ '{nesprávn|neplatn}{letters}': 'nesprávné heslo' }, 'cs'),
  ...usual({ 'неверн{letters}': 'неверный пароль' }, 'ru'),
  ...usual({ incorect: 'Parola SMTP este incorectă' }, 'ro'),
  ...usual({ yanlış: 'yanlış parola' }, 'tr'),
  ...usual({ mauvais: 'mauvais mot de passe' }, 'fr'),
];

/** Lines about another connection or login than the one to a mail server. */
export const NOT_MAIL: readonly Phrase[] = usual({
  '{edge}powershell{edge}': 'Connection failed in PowerShell',
  '{edge}connect-{letters}': 'Connect-ExchangeOnline : failed',
  '{edge}database{! mail}{edge}': 'Database connection failed',
  '{edge}{postgres|postgresql|mysql|redis|ldap|odbc|jdbc|ssh|vpn|bluetooth|wi-fi|wifi|wlan|ftp}{edge}':
    'LDAP connection failed',
  '{edge}docker daemon{edge}': 'cannot connect to the Docker daemon',
});

/** "No", before a failure: the opposite of what the words say alone. */
export const NO: readonly Phrase[] = [
  ...usual({ '{edge}{no|not|0|zero|without|without any} ': 'no errors' }),
  ...usual({ '{edge}{kein|keine|ohne} ': 'keine Fehler' }, 'de'),
  ...usual({ '{edge}{sans|aucun|aucune} ': 'aucune erreur' }, 'fr'),
  ...usual({ '{edge}{sin|ningún} ': 'sin errores' }, 'es'),
  ...usual({ '{edge}{senza|nessun|nessuna} ': 'senza errori' }, 'it'),
  ...usual({ '{edge}sem ': 'sem erros' }, 'pt'),
  ...usual({ '{edge}{tanpa|tidak ada} ': 'tidak ada kesalahan' }, 'id'),
  ...usual({ '{edge}{geen|zonder} ': 'geen fouten' }, 'nl'),
  ...usual({ '{edge}brak ': 'brak połączenia' }, 'pl'),
];

/** What isn't there after "no". */
export const PROBLEM: readonly Phrase[] = [
  ...usual({ '{err|fail|problem|expired}{letters}': 'no errors' }),
  ...usual({ 'fehler{letters}': 'keine Fehler' }, 'de'),
  ...usual({ '{fallo|falla|falha}{letters}': 'sin fallos' }, 'es'),
  ...usual({ '{kesalahan|galat}': 'tanpa kesalahan' }, 'id'),
  ...usual({ 'fout{letters}': 'geen fouten' }, 'nl'),
];
