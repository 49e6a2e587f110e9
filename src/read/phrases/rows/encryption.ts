import { type PhraseGroup, said, USUAL } from '../phrase.ts';
import type { ClientMeaning } from './connection.ts';
import { SOURCES } from './sources.ts';

/** The client spoke TLS where the server spoke plain text, or the other way round. */
export const WRONG_TLS_MODE: PhraseGroup<ClientMeaning> = {
  means: { reply: 'wrongTlsMode', attempted: false },
  phrases: [
    ...said('OpenSSL', SOURCES.openssl, {
      'wrong{sep}version{sep}number': 'SSL routines:ssl3_get_record:wrong version number',
      'ssl{any}unknown{sep}protocol': 'SSL routines:SSL23_GET_SERVER_HELLO:unknown protocol',
      'http request received': 'http request received',
      'packet length too long': 'SSL routines:ssl3_get_record:packet length too long',
      record_overflow: 'tlsv1 alert record_overflow',
    }),
    ...said('Java', SOURCES.jdk, {
      'unrecognized ssl message': 'javax.net.ssl.SSLException: Unrecognized SSL message, plaintext connection?',
    }),
    ...said('Go', SOURCES.goTls, {
      'first record does not look like a tls handshake': 'tls: first record does not look like a TLS handshake',
      'received record with version': 'tls: received record with version 3230 when expecting version 303',
    }),
    ...said('GnuTLS', SOURCES.gnutls, { 'unexpected tls packet': 'An unexpected TLS packet was received.' }),
    ...said('.NET', SOURCES.dotnet, {
      'unexpected packet format': 'The handshake failed due to an unexpected packet format.',
    }),
    ...said(
      '.NET',
      SOURCES.dotnet,
      { 'unerwartete{s|n|m|} Paketformat': 'Fehler beim Handshake: unerwartetes Paketformat' },
      'de',
    ),
    ...said(
      '.NET',
      SOURCES.dotnet,
      { 'format de paquet inattendu': "en raison d'un format de paquet inattendu" },
      'fr',
    ),
    ...said('.NET', SOURCES.dotnet, { 'formato de paquete inesperado': 'por un formato de paquete inesperado' }, 'es'),
    ...said(
      '.NET',
      SOURCES.dotnet,
      { 'формата пакета': 'Сбой подтверждения из-за неожиданного формата пакета.' },
      'ru',
    ),
    ...said('PHP', SOURCES.php, {
      'connect to ssl://{host}:587':
        'fsockopen(): unable to connect to ssl://smtp-mail.outlook.com:587 (Unknown error)',
    }),
  ],
};

/** No protocol version or cipher in common. */
export const NO_COMMON_TLS: PhraseGroup<ClientMeaning> = {
  means: { reply: 'tlsVersionUnsupported', attempted: false },
  phrases: [
    ...said('OpenSSL', SOURCES.openssl, {
      'alert protocol{sep}version': 'tlsv1 alert protocol version',
      'unsupported {ssl|tls} {protocol |}version': 'unsupported SSL version',
      'no ciphers available': 'SSL routines::no ciphers available',
      'dh key too small': 'SSL routines:tls_process_ske_dhe:dh key too small',
      'tlsv1 protocol{sep}version': 'tlsv1 protocol version',
      'unsupported{sep}protocol': 'SSL routines:tls_process_server_hello:unsupported protocol',
      'no protocols available': 'no protocols available',
      inappropriate_fallback: 'inappropriate_fallback',
      'no{sep}shared{sep}cipher': 'SSL routines:tls_post_process_client_hello:no shared cipher',
      'handshake{sep}failure': 'sslv3 alert handshake failure',
      'sslv3 alert': 'sslv3 alert bad record mac',
    }),
    ...said('Java', SOURCES.jdk, {
      'fatal alert: {|}protocol{sep}version': 'Received fatal alert: protocol_version',
      'no appropriate protocol': 'No appropriate protocol (protocol is disabled or cipher suites are inappropriate)',
      'client requested protocol': 'Client requested protocol TLSv1 not enabled or not supported',
    }),
    ...said('Schannel', SOURCES.dotnet, {
      'do not possess a common algorithm':
        'The client and server cannot communicate, because they do not possess a common algorithm',
      '0x80090331': 'schannel: next InitializeSecurityContext failed: 0x80090331',
    }),
    ...said(
      'Schannel',
      SOURCES.dotnet,
      { 'gemeinsamen Algorithmus': 'da sie nicht über einen gemeinsamen Algorithmus verfügen' },
      'de',
    ),
    ...said('Schannel', SOURCES.dotnet, { 'algorithme commun': 'car ils ne possèdent pas un algorithme commun' }, 'fr'),
    ...said(
      'Schannel',
      SOURCES.dotnet,
      { 'algoritmo {común|comune|em comum}': 'ya que no poseen un algoritmo común' },
      'es',
    ),
    ...said('usual words', USUAL, {
      '{requires|require|forces|enforces|only supports|only accepts|only allows|need|needs} {at least |}TLS{| v|v} {|v}1.2':
        'the server requires TLS 1.2',
      "TLS {1.0|1.1}{few}{not|no longer|isn't} {supported|accepted|allowed}": 'TLS 1.0 is not supported',
      '{device|printer|copier|client}{few}{only|just} {supports|speaks|has|does} {SSL|TLS} {1.0|1.1|3.0}':
        'the printer only supports TLS 1.0',
    }),
  ],
};

export const NOT_TRUSTED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'certificateNotTrusted', attempted: false },
  phrases: [
    ...said('OpenSSL', SOURCES.openssl, {
      '{cert|certificate}{sep}{verify|verification}{sep}failed':
        '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed',
      'self{sep}signed{sep}certificate': 'self signed certificate in certificate chain',
      'unable to {get local issuer|verify the first} certificate': 'unable to get local issuer certificate',
      unable_to_verify: "code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'",
      '{cert|certificate}{sep}{has|}{sep}expired': "code: 'CERT_HAS_EXPIRED'",
    }),
    ...said('usual words', USUAL, {
      "certificate {does not|doesn't} match": "TLS Negotiation failed, the certificate doesn't match the host.",
      'host{ |}name verification failed': 'local error: hostname verification failed',
    }),
    ...said('Windows', 'https://learn.microsoft.com/windows/win32/com/com-error-codes-4', {
      'certificate chain was issued by an authority{few}not trusted':
        'The certificate chain was issued by an authority that is not trusted.',
    }),
    ...said('MailKit', SOURCES.mailKit, {
      'did not match the name given': "The host name did not match the name given in the server's SSL certificate.",
    }),
    ...said('Go', SOURCES.goTls, {
      'x509: {cert|cannot validate}': 'x509: cannot validate certificate for 192.0.2.1 because it contains no IP SANs',
    }),
    ...said('rustls', SOURCES.rust, { 'invalid peer certificate': 'invalid peer certificate: UnknownIssuer' }),
    ...said('PHP', SOURCES.php, {
      'did not match expected CN': "Peer certificate CN=`x' did not match expected CN=`y'",
    }),
    ...said('Java', SOURCES.jdk, {
      'PKIX path': 'PKIX path building failed',
      // What stands between the two sides answers in the server's place.
      'protocol version downgrade attack': 'SSLHandshakeException: A potential protocol version downgrade attack',
      'Cert{PathValidator|ificateExpired|ificateNotYetValid}Exception':
        'java.security.cert.CertificateExpiredException',
    }),
    ...said('curl', SOURCES.curl, {
      'SSL certificate problem': 'SSL certificate problem: unable to get issuer',
      'peer certificate cannot be authenticated': 'Peer certificate cannot be authenticated with given CA certificates',
    }),
    ...said('.NET', SOURCES.dotnet, {
      'remote certificate {is invalid|was rejected}':
        'The remote certificate is invalid according to the validation procedure.',
      UntrustedRoot: 'RemoteCertificateChainErrors: UntrustedRoot',
      'trust relationship for': 'Could not establish trust relationship for the SSL/TLS secure channel.',
      'RemoteCertificate{ChainErrors|NameMismatch}': 'errors: RemoteCertificateNameMismatch',
    }),
    ...said(
      '.NET',
      SOURCES.dotnet,
      {
        'Remotezertifikat {ist|wurde}': 'Das Remotezertifikat ist laut Validierungsverfahren ungültig.',
        'Vertrauensstellung hergestellt': 'Für den SSL/TLS-Kanal konnte keine Vertrauensstellung hergestellt werden.',
      },
      'de',
    ),
    ...said(
      '.NET',
      SOURCES.dotnet,
      {
        '{certificat distant|certificado remoto|certificato remoto|de confiance|de confianza}':
          "Le certificat distant n'est pas valide selon la procédure de validation.",
      },
      'fr',
    ),
    ...said('Outlook', SOURCES.mapiErrors, {
      '0x800CCC01': 'Error number 0x800CCC01',
      '0x800CCC02': 'Error number 0x800CCC02',
    }),
  ],
};

export const HANDSHAKE_FAILED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'tlsHandshakeFailed', attempted: false },
  phrases: [
    ...said('MailKit', SOURCES.mailKit, {
      'attempting to establish an SSL or TLS connection':
        'An error occurred while attempting to establish an SSL or TLS connection.',
    }),
    ...said('usual words', USUAL, {
      'tls handshake': 'tls handshake did not finish',
      'STARTTLS failed': 'authentication failure [SMTP: STARTTLS failed (code: 220, response: 2.0.0 ready)]',
      '{SSL|TLS} connect error': 'SSL connect error',
      '{change|set} {the |}secure connection to': 'Connection to SMTP server failed. Change Secure Connection to None.',
      '{enable|enabling} {crypto|tls}{few}fail': 'Enabling crypto on the stream failed',
    }),
    ...said('nodemailer', SOURCES.nodemailer, {
      'disconnected before secure TLS':
        'Client network socket disconnected before secure TLS connection was established',
    }),
    ...said('.NET', SOURCES.dotnet, {
      'remote party {has closed|closed|sent a TLS}':
        'Authentication failed because the remote party has closed the transport stream.',
      'call to SSPI failed': 'A call to SSPI failed, see inner exception.',
      CertificateValidationException: 'CertificateValidationException',
    }),
    ...said(
      '.NET',
      SOURCES.dotnet,
      {
        'Gegenseite{any}Transportstream geschlossen': 'da die Gegenseite den Transportstream geschlossen hat',
        'Aufruf von SSPI ist fehlgeschlagen': 'Der Aufruf von SSPI ist fehlgeschlagen',
      },
      'de',
    ),
    ...said('Java', SOURCES.jdk, {
      SSLHandshakeException: 'javax.net.ssl.SSLHandshakeException',
      'SSL peer shut down incorrectly': 'java.io.EOFException: SSL peer shut down incorrectly',
    }),
    ...said('PHP', SOURCES.php, { 'stream_socket_enable_crypto()': 'stream_socket_enable_crypto(): Peer reset' }),
    ...said('GnuTLS', SOURCES.gnutls, { gnutls_handshake: 'gnutls_handshake() failed' }),
    ...said('OpenSSL', SOURCES.openssl, {
      'SSL routines': 'error:0A000126:SSL routines::unexpected eof while reading',
      SSL_connect: 'SSL_connect error in connection',
      ssl_handshake: 'mbedtls_ssl_handshake returned -0x2700',
      SSLError: 'ssl.SSLError: [SSL] internal error',
    }),
    ...said('curl', SOURCES.curl, { 'schannel: {any}failed': 'schannel: InitializeSecurityContext failed' }),
    ...said('Outlook', SOURCES.mapiErrors, { '0x800CCC1A': 'Error number 0x800CCC1A' }),
  ],
};

/** The server offered no STARTTLS. */
export const TLS_NOT_OFFERED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'tlsNotAvailable', attempted: false },
  phrases: [
    ...said('gen_smtp', 'https://github.com/gen-smtp/gen_smtp', {
      'missing_requirement{any}tls{edge}': '{missing_requirement, "smtp.contoso.com", tls}',
    }),
    ...said('Postfix', SOURCES.postfix, {
      'TLS is required, but was not offered': 'TLS is required, but was not offered by host',
    }),
    ...said('Exim', 'https://www.exim.org/exim-html-current/doc/html/spec_html/', {
      "{did not|does not|didn't|doesn't} offer {TLS|STARTTLS}":
        'a TLS session is required, but the server did not offer TLS support',
    }),
    ...said('usual words', USUAL, {
      'STARTTLS {extension |}{is |}not {supported|offered|advertised|available}':
        'STARTTLS extension not supported by server.',
      "{does not|doesn't|didn't} {support|offer|advertise} {the |}{STARTTLS|secure connections|TLS|encryption}":
        'Server does not support secure connections.',
      'TLS requested but not available': 'TLS requested but not available',
    }),
    ...said('Ruby', SOURCES.ruby, {
      'STARTTLS is required but host does not support': 'STARTTLS is required but host does not support it',
    }),
    ...said('nodemailer', SOURCES.nodemailer, {
      'Must issue a STARTTLS{any}client': 'Must issue a STARTTLS command first, says the client',
    }),
    ...said('Thunderbird', SOURCES.thunderbird, {
      "using STARTTLS since it doesn't advertise": "using STARTTLS since it doesn't advertise that feature",
    }),
    ...said(
      '.NET',
      SOURCES.dotnet,
      { 'unterstützt keine sicheren Verbindungen': 'Der Server unterstützt keine sicheren Verbindungen.' },
      'de',
    ),
    ...said(
      '.NET',
      SOURCES.dotnet,
      {
        'ne prend pas en charge les connexions sécurisées':
          'Le serveur ne prend pas en charge les connexions sécurisées.',
      },
      'fr',
    ),
    ...said(
      '.NET',
      SOURCES.dotnet,
      { 'no admite conexiones seguras': 'El servidor no admite conexiones seguras.' },
      'es',
    ),
    ...said(
      '.NET',
      SOURCES.dotnet,
      { 'non supporta le connessioni': 'Il server non supporta le connessioni protette.' },
      'it',
    ),
    ...said('.NET', SOURCES.dotnet, { 'suporte para conexões': 'não oferece suporte para conexões seguras' }, 'pt'),
    ...said(
      '.NET',
      SOURCES.dotnet,
      { 'voor beveiligde verbind': 'geen ondersteuning voor beveiligde verbindingen' },
      'nl',
    ),
    ...said(
      '.NET',
      SOURCES.dotnet,
      { 'поддерживает безопасн': 'Сервер не поддерживает безопасные подключения.' },
      'ru',
    ),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      {
        'mit STARTTLS aufgebaut werden, da der Server':
          'kann nicht mit STARTTLS aufgebaut werden, da der Server diese Funktion nicht angibt',
      },
      'de',
    ),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      {
        "{en utilisant|avec} {few}STARTTLS{few}puisqu'il ne propose":
          "en utilisant « STARTTLS » puisqu'il ne propose pas cette fonctionnalité",
      },
      'fr',
    ),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      { 'usando STARTTLS porque no anuncia': 'usando STARTTLS porque no anuncia esa funcionalidad' },
      'es',
    ),
    ...said(
      'Thunderbird',
      SOURCES.thunderbird,
      { 'STARTTLS をサポートしていない': 'STARTTLS をサポートしていないため、保護された接続を確立できませんでした。' },
      'ja',
    ),
  ],
};

/** The client refuses to send a password without encryption. */
export const PLAIN_REFUSED: PhraseGroup<ClientMeaning> = {
  means: { reply: 'plainRefusedByClient', attempted: false },
  phrases: [
    ...said('Go', SOURCES.go, {
      'unencrypted connection': 'smtp: server offers auth over an unencrypted connection: unencrypted connection',
    }),
    ...said('usual words', USUAL, {
      'refusing to {send|authenticate}{any}{plain|unencrypted|without TLS}': 'refusing to send password in plain text',
    }),
    ...said('devices', USUAL, {
      'requires {an |a |}encrypted connection': 'The SMTP server requires an encrypted connection',
      '{SSL/TLS|SSL|TLS} {is |}required by': 'SSL/TLS required by the SMTP server',
    }),
    ...said('Dovecot', 'https://doc.dovecot.org/', { LOGINDISABLED: 'LOGINDISABLED' }),
  ],
};
