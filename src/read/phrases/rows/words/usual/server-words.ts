import { type Phrase, usual } from '../../../phrase.ts';

/** The connection as a noun, which other rows build on. */
export const CONNECTION_NOUN: readonly Phrase[] = usual([
  ['en', 'connection{letters}', 'Connection failed'],
  ['en', '{communication|kommunikation|comunica|comunicação|komunika}{letters}', 'E-mail communication error'],
  ['de', 'verbindung{letters}', 'Verbindungsaufbau fehlgeschlagen'],
  ['fr', 'connexion{letters}', 'Échec de la connexion'],
  ['es', '{conexión|conexion}{letters}', 'Error de conexión'],
  ['it', '{connessione|connessioni|collegamento}', 'Errore di connessione'],
  ['pt', '{conexão|conexao|ligação}', 'Falha na conexão'],
  ['nl', 'verbinding', 'Geen verbinding'],
  ['id', '{konek|sambungan}', 'Koneksi gagal'],
  ['sv', 'anslut', 'Anslutningen misslyckades'],
  ['nb', '{koble til|tilkobling|forbindelse}', 'Kan ikke koble til serveren'],
  ['sv', 'kontakt {med|mit|zum|z|s}{edge}', 'Ingen kontakt med servern'],
  ['pl', 'połącz', 'Błąd połączenia'],
  ['cs', '{připoj|pripoj|spojení}', 'Nelze se připojit'],
  ['hu', '{kapcsol|csatlakoz}', 'Nem lehet kapcsolódni'],
  ['ro', '{conexiun|conecta}', 'Nu se poate conecta'],
  ['fi', '{yhteyttä|yhteys|yhdistä}', 'Palvelimeen ei saada yhteyttä'],
  ['vi', 'kết nối', 'Không thể kết nối'],
  ['tr', 'bağlan', 'Bağlantı hatası'],
  ['ru', '{подключ|соедин|связ}', 'Ошибка соединения'],
  ['ja', '{接続|通信}', '接続に失敗しました'],
  ['zh', '{连接|連線|連接|通信|通讯|通訊}', '连接失败'],
  ['ko', '{연결|통신}', '연결 실패'],
  ['el', 'σύνδεσ', 'Η σύνδεση απέτυχε'],
  ['ar', 'اتصال', 'فشل الاتصال بالخادم'],
  ['he', '{התחבר|חיבור}', 'לא ניתן להתחבר לשרת'],
  ['th', 'เชื่อมต่อ', 'การเชื่อมต่อล้มเหลว'],
]);

/** The connection as what a client does, or what it connects to. */
export const CONNECTING: readonly Phrase[] = usual([
  ['en', '{connect|connected|connecting|conect|conected|connet|conn}{edge}', 'Could not connect'],
  ['en', 'network{edge}', 'Network error'],
  ['en', '{reach|contact|access} {the |}{smtp|mail|e-mail|email|server|host}', 'Could not reach the server'],
  ['de', 'netzwerk', 'Netzwerkfehler'],
  ['de', 'verbinden{edge}', 'Kann nicht verbinden'],
  ['de', 'erreich{letters}', 'Server nicht erreichbar'],
  ['fr', '{connecter|connecte|connecté|joindre|atteindre}{edge}', 'Impossible de se connecter'],
  ['es', '{conectar|conectarse|conecta|ligar}{edge}', 'No se puede conectar'],
  ['it', '{connetters|connettere|raggiungere|contattare}', 'Impossibile connettersi'],
  ['id', '{jaringan|terhubung|menghubung|tersambung|terkoneksi}', 'Tidak dapat terhubung'],
]);

/** The mail server, as what doesn't answer or isn't found. */
export const MAIL_SERVER: readonly Phrase[] = usual([
  ['en', '{server|servers|host}{edge}', 'SMTP server is not responding'],
  ['en', '{mail host|mailhost}{edge}', 'mail host not found'],
  ['en', 'gateway{edge}', 'SMTP gateway did not respond'],
  [
    'de',
    '{mailserver|smtpserver|postausgangsserver|serveradresse|hostname|servername}',
    'Der Mailserver antwortet nicht',
  ],
  ['fr', '{serveur|messagerie|hôte}', 'Le serveur de messagerie ne répond pas'],
  ['es', '{edge}servidor{edge}', 'El servidor SMTP no responde'],
  ['ja', '{サーバー|サーバ}', 'SMTPサーバーから応答がありません'],
  ['zh', '{服务器|伺服器}', 'SMTP服务器无响应'],
  ['ko', '서버', 'SMTP 서버가 응답하지 않습니다'],
  ['ru', '{сервер|хост}', 'SMTP-сервер не отвечает'],
  ['pl', 'serwer', 'Serwer SMTP nie odpowiada'],
  ['tr', 'sunucu', 'SMTP sunucusu yanıt vermiyor'],
  ['sv', '{servern|serveren|palvelin}', 'SMTP-servern svarar inte'],
  ['hu', '{kiszolgáló|szerver}', 'A kiszolgáló nem válaszol'],
  ['el', 'διακομιστ', 'Ο διακομιστής δεν βρέθηκε'],
  ['ar', 'خادم', 'الخادم لا يستجيب'],
  ['he', 'שרת', 'השרת לא נמצא'],
  ['th', 'เซิร์ฟเวอร์', 'ไม่พบเซิร์ฟเวอร์'],
]);

/** What else a server is called between a failure and what failed. */
export const SERVER: readonly Phrase[] = usual([
  ['en', 'server', 'mail server'],
  ['en', 'host{edge}', 'the host'],
  ['en', '{smtp|mail|e-post|почт|poczt}', 'SMTP'],
  [
    'en',
    '{destination|destinazione|destino|ziel|gegenstelle|tujuan|bestemming|hedef|miejscu docelow}',
    'the destination',
  ],
  ['es', '{correo|posta|correio}', 'el servidor de correo'],
]);

/** It doesn't answer, in words that need no `NOT`. */
export const SILENT: readonly Phrase[] = usual([
  ['en', "{not|n't|no} {respon|answer|reply|available}", 'The server is not responding'],
  ['en', '{time|timed|times}{ |_|-|}out', 'Server timeout'],
  ['en', '{too long|trop de temps|zu lange}', 'The server took too long'],
  ['en', '{unavailable|unreachable|not reachable|unresponsive}', 'Server unavailable'],
  ['en', "{not|n't} be {reached|contacted}", 'The SMTP gateway could not be reached'],
  ['de', '{keine antwort|zeitlimit|zeitüberschr}', 'keine Antwort'],
  ['fr', '{injoignable|pas de réponse|sans réponse|inaccessible}', 'Le serveur SMTP est injoignable'],
  ['es', '{inaccesible|inalcanzable|sin respuesta|no hay respuesta}', 'El servidor SMTP es inaccesible'],
  ['it', '{nessuna risposta|irraggiungibil}', 'nessuna risposta'],
  ['pt', '{sem resposta|inacessível|indisponível}', 'Servidor inacessível'],
  ['nl', '{onbereikbaar|geen antwoord|geen reactie}', 'Server onbereikbaar'],
  ['id', '{terputus|tidak ada respon|tidak terhubung|tidak tersambung|tidak terkoneksi}', 'Koneksi terputus'],
  ['sv', '{inget svar|intet svar}', 'Inget svar från servern'],
  ['pl', '{niedostępn|nieosiągaln|brak odpowiedzi}', 'Serwer SMTP niedostępny'],
  ['cs', '{neodpov|nedostupn|časový limit}', 'Server neodpovídá'],
  ['tr', '{yanıt verm|cevap verm|ulaşılam}', 'SMTP sunucusu yanıt vermiyor'],
  ['ru', '{недоступ|таймаут|нет ответа}', 'SMTP-сервер недоступен'],
  ['ja', '{応答なし|タイムアウト}', 'サーバー応答なし'],
  ['zh', '{超时|逾時}', '服务器超时'],
  ['ko', '시간 초과', '서버 시간 초과'],
  ['ar', 'مهلة', 'انتهت مهلة الاتصال'],
  ['he', '{הזמן הקצוב|זמין}', 'תם הזמן הקצוב לחיבור'],
  ['th', '{ไม่ตอบ|หมดเวลา}', 'เซิร์ฟเวอร์ไม่ตอบสนอง'],
  ['el', '{χρονικ|λήξη χρόνου|μη διαθέσιμ}', 'Λήξη χρονικού ορίου σύνδεσης'],
]);

/** Beside `NOT`: it is silent. */
export const ANSWER: readonly Phrase[] = usual([
  ['de', '{antwort|reagier|erreich}', 'Der Mailserver antwortet nicht'],
  ['fr', 'répond', 'Le serveur ne répond pas'],
  ['es', '{respond|contesta|disponib}', 'El servidor no responde'],
  ['it', '{rispond|raggiungib}', 'Il server non risponde'],
  ['nl', '{reageer|antwoord|bereik}', 'De server reageert niet'],
  ['id', '{merespon|menjawab|jangkau|dihubungi}', 'Server SMTP tidak merespons'],
  ['sv', '{svar|nås|nåd}', 'SMTP-servern svarar inte'],
  ['pl', 'odpowiad', 'Serwer SMTP nie odpowiada'],
  ['hu', '{válasz|elérhet|érhető el}', 'A kiszolgáló nem válaszol'],
  ['ru', '{отвеча|ответил}', 'SMTP-сервер не отвечает'],
  ['ja', '応答', 'サーバーから応答がありません'],
  ['zh', '{响应|回應|回应}', '服务器无响应'],
  ['ko', '응답', '서버가 응답하지 않습니다'],
  ['el', '{απαντ|ανταποκρ}', 'Ο διακομιστής δεν απαντά'],
  ['ar', '{يستجيب|استجاب|يرد}', 'الخادم لا يرد'],
  ['he', '{מגיב|עונה|תשובה|תגובה}', 'השרת אינו עונה'],
]);

/** Its name isn't known, in words that need no `NOT`. */
export const NOT_FOUND: readonly Phrase[] = usual([
  ['en', "{not|n't} {be |}found", 'Server not found'],
  [
    'en',
    "{cannot|can't|cant|can not|could not|couldn't|unable to|failed to} {find|locate|look up}",
    'Cannot find the e-mail server',
  ],
  ['en', 'unknown{edge}', 'Unknown server'],
  ['en', "{does not|doesn't} exist", 'The mail server does not exist'],
  ['de', 'unbekannt', 'Server unbekannt'],
  ['fr', '{introuvable|inconnu|de résoudre}', 'Nom du serveur SMTP inconnu'],
  ['es', '{desconocid|desconhecid}', 'servidor desconocido'],
  ['it', '{sconosciut|impossibile risolvere|impossibile trovare}', 'server sconosciuto'],
  ['nl', 'onbekend', 'onbekende server'],
  ['sv', '{okänd|ukendt|ukjent}', 'okänd server'],
  ['pl', 'nieznan', 'Nieznany serwer'],
  ['cs', '{nenalez|nenaš|neznám}', 'Neznámý server'],
  ['hu', 'ismeretlen', 'Ismeretlen kiszolgáló'],
  ['tr', '{bulunama|bilinmeyen}', 'Sunucu bulunamadı'],
  ['ru', 'неизвест', 'Неизвестный сервер'],
  ['ja', '名前解決', 'サーバーの名前解決'],
  ['zh', '{找不到|无法解析}', '找不到服务器'],
  ['el', '{δεν βρέθηκ|άγνωστ}', 'Ο διακομιστής δεν βρέθηκε'],
  ['th', 'ไม่พบ', 'ไม่พบเซิร์ฟเวอร์'],
]);

/** Beside `NOT`: it isn't found. */
export const FIND: readonly Phrase[] = usual([
  ['de', '{gefunden|finden|aufgelöst|auflös|bekannt}', 'SMTP-Server nicht gefunden'],
  ['fr', '{trouv|résol}', 'serveur non trouvé'],
  ['es', '{encuentr|encontr|resolv|conhecid|conocid}', 'No se encuentra el servidor SMTP'],
  ['it', '{trovat|risol}', 'Server SMTP non trovato'],
  ['nl', '{gevonden|vinden}', 'De SMTP-server kan niet worden gevonden'],
  ['id', '{temukan|dikenal}', 'Server email tidak ditemukan'],
  ['sv', '{hitta|funde|funne|finde}', 'Servern hittades inte'],
  ['fi', 'löy', 'Palvelinta ei löydy'],
  ['pl', '{znal|odnal}', 'Nie znaleziono serwera'],
  ['cs', 'nalez', 'Server nebyl nalezen'],
  ['hu', 'található', 'A kiszolgáló nem található'],
  ['ru', '{найден|найти|разрешить}', 'Сервер не найден'],
  ['ja', '{見つか|解決}', 'サーバーが見つかりません'],
  ['zh', '找到', '未找到服务器'],
  ['ko', '찾을', '서버를 찾을 수 없습니다'],
  ['ar', '{العثور|موجود}', 'لم يتم العثور على الخادم'],
  ['he', '{נמצא|לאתר|למצוא}', 'לא ניתן לאתר את השרת'],
]);
