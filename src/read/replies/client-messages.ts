import type { ReplyId } from '../../domain/replies/replies.ts';
import { USUAL_LOGIN_WORDS, USUAL_WORDS, usualText } from './usual-words.ts';

/** A message of the client's own, where no server was heard. */
export interface ClientMessage {
  reply: ReplyId;
  words: string;
  index: number;
  /** It shows that a login was tried (or, false, that none was). */
  attempted?: boolean;
}

/**
 * What programs and systems print without a server's reply, most exact first. The texts are those of OpenSSL, GnuTLS, SChannel,
 * the JDK, Go, Node, .NET, Python, PHP, Ruby, and their translations by Windows and glibc.
 */
const MESSAGES: readonly (readonly [ReplyId, RegExp, boolean?])[] = [
  [
    'wrongTlsMode',
    /wrong.version.number|unrecognized ssl message, plaintext|first record does not look like a tls handshake|packet length too long|unexpected packet format|unerwartetes? Paketformat|format de paquet inattendu|formato de paquete inesperado|ssl.{0,40}unknown.protocol|record_overflow|http request received|received record with version|unexpected tls packet/i,
    false,
  ],
  [
    'tlsHandshakeFailed',
    /attempting to establish an SSL or TLS connection|server selected unsupported protocol|(?:alert|fatal alert: ?|tlsv1) ?protocol.version|unsupported.protocol|no protocols available|inappropriate_fallback|no.shared.cipher|handshake.failure|sslv3 alert/i,
    false,
  ],
  [
    'certificateNotTrusted',
    /cert\w{0,8}[ _](?:verif\w{1,8}[ _]failed|not trusted|(?:has )?expired|has_expired|signed by unknown|name mismatch)|self[- _]signed[ _]certificate|unable to (?:get local issuer|verify the first) certificate|unable_to_verify|PKIX path|remote certificate (?:is invalid|was rejected)|x509: cert|host(?:name)?.{0,20}(?:does not|doesn't) match|did not match expected CN|Remotezertifikat (?:ist|wurde)|certificat distant (?:est|n')|certificado remoto no|UntrustedRoot|RemoteCertificate(?:ChainErrors|NameMismatch)|SSL certificate problem|peer certificate cannot be authenticated/i,
    false,
  ],
  [
    'tlsHandshakeFailed',
    /handshake(?:[ _]| has )?(?:failed|error|timed)|disconnected before secure TLS|remote party (?:has )?closed the transport stream|Gegenseite[^\n]{0,30}Transportstream geschlossen|SSLHandshakeException|tls handshake|TLS negotiation failed|(?:cannot|can't|could not|unable to|failed to) (?:start|enable|establish|initiali[sz]e|negotiate)[^\n]{0,16}(?:tls|ssl)|starttls (?:failed|denied)|enabling? (?:crypto|tls)[^\n]{0,20}fail|stream_socket_enable_crypto\(\)|gnutls_handshake|TLS is required, but was not offered|SSL routines|SSL_connect|SSLError|call to SSPI failed|Aufruf von SSPI ist fehlgeschlagen|TLS session[^\n]{0,20}fail|CertificateValidationException|schannel: [^\n]{0,40}failed|SSL peer shut down incorrectly/i,
    false,
  ],
  [
    'tlsNotAvailable',
    /STARTTLS (?:extension )?(?:is )?not (?:supported|offered|advertised|available)|(?:does not|doesn't|didn't) (?:support|offer|advertise) (?:STARTTLS|secure connections|TLS|encryption)|unterstützt keine sicheren Verbindungen|ne prend pas en charge les connexions sécurisées|no admite conexiones seguras|STARTTLS is required but host does not support|Must issue a STARTTLS.*client|TLS requested but not available/i,
    false,
  ],
  [
    'plainRefusedByClient',
    /unencrypted connection|refusing to (?:send|authenticate)[^\n]{0,40}(?:plain|unencrypted|without TLS)|LOGINDISABLED/i,
    false,
  ],
  [
    'noCommonMechanism',
    /no (?:compatible|supported|suitable|common|usable|acceptable|mutually supported) (?:SASL )?(?:AUTH|authentication|auth\w*)? ?(?:mech\w*|methods?|schemes?)|no authentication mechanisms? supported by both|offered no (?:compatible|supported)|does not support the selected authentication method|no authenticators? available|unable to (?:find|negotiate|use)[^\n]{0,30}(?:authentication )?mechanism|none of the authentication methods|cannot use a secure authentication method|0x800CCC80|no worthy mechs|no mechanism available|mechanism[^\n]{0,20}not (?:available|supported)|unsupported auth(?:entication)? (?:type|mechanism|method)|could(?: not|n't) find[^\n]{0,20}auth\w* (?:mechanism|method)/i,
    false,
  ],
  [
    'authNotOffered',
    /AUTH (?:extension )?(?:is )?not (?:supported|offered|advertised|available|enabled)|(?:does not|doesn't|didn't) (?:support|offer|advertise) (?:SMTP )?auth(?:entication)?\b|authentication is not supported|no auth(?:entication)? (?:support|capability)|authentication not (?:offered|advertised|available)/i,
    false,
  ],
  [
    'anonymousMailRefused',
    /requires a secure connection or the client was not authenticated|erfordert eine sichere Verbindung,? oder der Client wurde nicht|(?:requiert|exige|nécessite) une connexion sécurisée ou le client n|requiere una conexión segura o el cliente no|(?:requer|exige) uma conexão segura ou o cliente não|(?:richiede|necessita di) una connessione (?:protetta|sicura) o il client non|vereist een (?:beveiligde|veilige) verbinding of de client|wymaga (?:bezpiecznego|zabezpieczonego) połączenia|セキュリティで保護された接続を必要と|要求安全连接或客户端未|需要安全連線或用戶端|требует(?:ся)? (?:защищенного|безопасно)|보안 연결이 필요하거나|güvenli bağlantı gerektir|kräver en säker anslutning|MustIssueStartTlsFirst/i,
  ],
  [
    'connectionRefused',
    /ECONNREFUSED|connection (?:was )?refused|actively refused|(?:Verbindung|Verbindungsaufbau)[^\n]{0,20}(?:verweigert|abgelehnt)|connexion refusée|refusé(?:e)? (?:expressément|activement)|conexión (?:rehusada|rechazada|denegada)|denegó expresamente|(?:conexão|ligação) recusada|recusou (?:ativamente|essa)|connessione rifiutata|rifiutato (?:persistentemente|attivamente)|verbinding (?:is )?geweigerd|接続(?:が|を)?拒否|积极拒绝|拒绝连接|连接被拒绝|\b(?:WSAE?ECONNREFUSED|10061)\b|koneksi ditolak/i,
    false,
  ],
  [
    'connectionTimedOut',
    /ETIMEDOUT|ETIMEOUT|ESOCKETTIMEDOUT|timed[ -]out|time-?out (?:after|expired|exceeded|error|reached|occurred|while|waiting|during|period)|(?:connection|connect|send|socket|read|operation|request|greeting|smtp)[: ]{0,2}time-?out(?!\s?[=:])|TimeoutError|TimeoutException|did not properly respond|nicht richtig reagiert|Zeitüberschreitung|(?:délai|temps)[^\n]{0,24}(?:dépassé|expiré|imparti)|tiempo de espera|no respondió adecuadamente|tempo (?:limite|esgotado|di attesa)|não respondeu corretamente|タイムアウト|超时|逾時|没有正确答复|waktu (?:habis|tunggu)|greeting never received|no greeting|\b10060\b|i\/o timeout|Net::(?:Open|Read)Timeout|execution expired|deadline exceeded/i,
    false,
  ],
  [
    'nameNotFound',
    /ENOTFOUND|EAI_(?:AGAIN|NONAME)|getaddrinfo|name or service not known|nodename nor servname|no such host|server misbehaving|(?:not|n't|unable to|failed to) (?:be )?resolved?|UnknownHost|unknown host|name (?:does not|could not be) resolve|name resolution|Remotename konnte nicht|nom distant n'a pas pu|nombre remoto|nome remoto|host (?:name )?not found|host unknown|(?:Host|Server)[^\n]{0,20}nicht gefunden|\b11001\b|无法解析|リモート名を解決|name or server is not known/i,
    false,
  ],
  [
    'cannotConnect',
    /(?:unable|could not|couldn't|cannot|can't|failed|failure|impossible|gagal)[^\n:;.]{0,20} (?:to )?(?:connect\b(?!ion (?:status|state|count))|open (?:socket|connection)|establish (?:a )?connection)|(?<!SMTP )connect\(\) failed|connection (?:could|can)(?:not|n't| not) be|network (?:is )?unreachable|no route to host|ENETUNREACH|EHOSTUNREACH|invalid greeting|bad greeting|TcpTestSucceeded\s{0,4}:\s{0,4}False|TCP connect to [^\n]{0,120}failed|MailConnectException|無法連線|无法连接|接続できません|0x800CCC0[EF]|Connection failed|\bESOCKET\b|ECONNECTION|80040213|transport failed to connect|connect failed/i,
    false,
  ],
];

/** Failures of a login that say nothing but that. */
const LOGIN_FAILED =
  /could(?: not|n't) authenticate|\bAUTH(?: [A-Z0-9-]{4,12})? fail(?:ed|ure)|auth(?:entication|ori[sz]ation)? (?:attempt )?fail|80040217|rejected your (?:login|user|password)|0x800CCC(?:92|18)\b|(?:send error|error(?: code)?|fehler|kyocera)[^\n]{0,12}\b(?:0x)?1102\b|authentication (?:has )?(?:failed|failure|error|unsuccessful|denied|rejected)|(?:login|log-?on|sign-?in) (?:failed|denied|failure|error|incorrect|rejected|not possible)|failed to (?:authenticate|login|log in)|log ?in to (?:the )?(?:outgoing )?(?:mail )?server[^\n]{0,120} failed|(?:wrong|incorrect|bad) (?:user ?name|user id|user|password|credentials|login)\b|invalid (?:login|credentials|user ?name|password)|(?:user ?name|password)[^\n]{0,16}(?:not accepted|rejected|incorrect|invalid|is wrong)|authentication with the destination|AuthenticationException|AuthenticationFailed|uwierzytelni\w{0,8}[^\n]{0,16}(?:nie powiod|błąd)|(?:认证|身份验证|登录|驗證)失败|認証(?:に失敗|エラー)|인증[^\n]{0,8}실패|kimlik doğrulama[^\n]{0,16}başarısız|autentisering[^\n]{0,16}misslyckades/i;
/** The connection ended, and nothing says whether before, during or after the login. */
const CLOSED =
  /ECONNRESET|connection (?:was )?(?:reset|aborted|lost|closed by|unexpectedly closed)|(?:unexpectedly|prematurely|abruptly) (?:closed|disconnected|terminated|dropped)|(?:closed|disconnected|terminated|dropped|ended) (?:unexpectedly|prematurely|abruptly)|unerwartet (?:ge|be|unter)|de (?:façon|manière) inattendue|inesperadamente|in modo imprevisto|inaspettatamente|secara tiba-tiba|net_io_connectionclosed|but got code ""|forcibly closed|broken pipe|SMTPServerDisconnected(?!: please run connect)|socket hang up|unexpected EOF|lost connection|ECONNABORTED/i;
/** PHPMailer says this of whatever ended its attempt to connect and to log in. */
const CONNECT_FAILED = /SMTP connect\(\) failed/i;
/** The client had nothing to log in with. */
const NO_CREDENTIALS =
  /missing (?:credentials|user ?name|password|secret)|no (?:credentials|user ?name|password)[^\n]{0,16}(?:configured|provided|given|supplied|specified|set)\b|no auth info found/i;
const LOGIN_UNCLEAR =
  /connecting or logging in|SmtpError\b|error sending (?:the )?(?:SMTP )?test e-?mail|connect or log ?in/i;

const ROWS: readonly (readonly [ReplyId, RegExp, boolean?])[] = [
  ['anonymousMailRefused', NO_CREDENTIALS, false],
  ...MESSAGES,
  ['loginFailedWithoutReply', LOGIN_FAILED, true],
  ...USUAL_LOGIN_WORDS,
  ['connectionDropped', CLOSED],
  ['cannotConnect', CONNECT_FAILED],
  ['loginFailedWithoutReply', LOGIN_UNCLEAR],
  ...USUAL_WORDS,
];
const FIRST_USUAL = ROWS.length - USUAL_WORDS.length;
const isUsual = (rank: number): boolean => rank >= FIRST_USUAL;

/** The most exact message of a client, or null. Mail programs wrap lines in the middle of it. */
export function findClientMessage(text: string): ClientMessage | null {
  const first = messageIn(text);
  if (!text.includes('\n') || first?.rank === 0) return first?.message ?? null;
  const unwrapped = messageIn(text.replace(/(?<=[\w,;:])[ \t]{0,4}\n[ \t]{0,4}(?=[\p{L}\d'"(])/gu, ' '));
  if (first === null || unwrapped === null) return (first ?? unwrapped)?.message ?? null;
  // Lines that were joined may be two fields: there only a program's own sentence counts.
  return (unwrapped.rank < first.rank && !isUsual(unwrapped.rank) ? unwrapped : first).message;
}

/** A message with its place in the order of exactness, 0 first. */
function messageIn(text: string): { message: ClientMessage; rank: number } | null {
  let usual = '';
  for (const [rank, [reply, pattern, attempted]] of ROWS.entries()) {
    if (rank === FIRST_USUAL) usual = usualText(text);
    const match = pattern.exec(rank < FIRST_USUAL ? text : usual);
    if (match === null) continue;
    const message = { reply, words: lineAt(text, match.index), index: match.index };
    return { message: attempted === undefined ? message : { ...message, attempted }, rank };
  }
  return null;
}

/** The line around a place, in one line and not too long. */
export function lineAt(text: string, index: number): string {
  const from = Math.max(text.lastIndexOf('\n', index) + 1, index - 140);
  const end = text.indexOf('\n', index);
  return text
    .slice(from, Math.min(end < 0 ? text.length : end, index + 200))
    .replace(/\s+/g, ' ')
    .trim();
}
