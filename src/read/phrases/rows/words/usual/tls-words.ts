import { type Phrase, usual } from '../../../phrase.ts';

/** The server's certificate. */
export const CERTIFICATE: readonly Phrase[] = usual([
  ['en', '{certifi|sertifi|zertifi|certyfi}', 'Certificate expired'],
  ['en', '{edge}cert{edge}', 'cert mismatch'],
  ['en', 'peer_cert', 'peer_cert invalid'],
  ['ru', '{сертифик|сертифік}', 'Недействительный сертификат'],
  ['ja', '証明書', '証明書が無効です'],
  ['zh', '{证书|憑證}', '证书无效'],
  ['ko', '인증서', '인증서가 유효하지 않습니다'],
  ['el', 'πιστοποιητικ', 'Το πιστοποιητικό έληξε'],
  ['ar', 'شهادة', 'شهادة غير موثوقة'],
  ['he', '{אישור|תעוד}', 'האישור אינו מהימן'],
  ['th', 'ใบรับรอง', 'ใบรับรองหมดอายุ'],
]);

/** Encryption by any of its names. */
export const ENCRYPTED: readonly Phrase[] = usual([
  ['en', '{edge}{SSL/TLS|SSL|TLS}{edge}', 'SSL error'],
  ['en', 'STARTTLS', 'STARTTLS failed'],
  ['en', 'handshake', 'handshake failed'],
  ['en', '{secure connection|be secured}', 'Secure connection failed'],
  ['de', '{sichere verbindung|verschlüssel}', 'Sichere Verbindung fehlgeschlagen'],
  ['fr', '{connexion sécurisée|canal sécurisé|chiffrement}', 'Échec de la connexion sécurisée'],
  ['es', '{conexión segura|cifrado}', 'Error de conexión segura'],
  ['it', 'connessione {sicura|protetta}', 'Connessione sicura non riuscita'],
  ['it', '{crittograf|criptograf}', 'Errore di crittografia'],
  ['pt', '{conexão|ligação} segura', 'Falha na conexão segura'],
  ['nl', '{beveiligde verbinding|versleutel}', 'Beveiligde verbinding mislukt'],
  ['id', '{koneksi aman|enkripsi}', 'Koneksi aman gagal'],
  ['sv', '{säker anslutning|sikker forbindelse|sikker tilkobling|krypter}', 'Säker anslutning misslyckades'],
  ['pl', '{zpieczon|zpieczn|szyfrow}', 'Błąd szyfrowania'],
  ['cs', '{zabezpečené|šifrov}', 'Chyba šifrování'],
  ['ru', '{защищен|защищён|безопасно|шифров}', 'Ошибка шифрования'],
  ['tr', '{güvenli bağlantı|şifrele}', 'Güvenli bağlantı kurulamadı'],
  ['ja', '{暗号|保護された接続}', '暗号化エラー'],
  ['ja', '{SSL|TLS}{接続|通信|ハンドシェイク}', 'TLS接続に失敗しました'],
  ['zh', '{加密|安全连接|安全連線}', '加密错误'],
  ['zh', '{SSL|TLS}{连接|連線|握手}', 'TLS连接失败'],
  ['ko', '{보안 연결|암호화}', '보안 연결 실패'],
]);

/** It isn't trusted, in one word. */
export const UNTRUSTED: readonly Phrase[] = usual([
  ['en', 'untrusted', 'Untrusted certificate'],
  ['pl', 'niezaufan', 'Certyfikat niezaufany'],
  ['cs', 'nedůvěryhodn', 'Nedůvěryhodný certifikát'],
  ['ru', '{недовер|ненадежн}', 'Недоверенный сертификат'],
  ['tr', 'güvenilm', 'Güvenilmeyen sertifika'],
]);

/** Beside `NOT`: said of a certificate or of a connection. */
export const TRUST: readonly Phrase[] = usual([
  ['en', 'trusted', 'Certificate not trusted'],
  ['de', 'vertrau', 'Zertifikat nicht vertrauenswürdig'],
  ['fr', '{approuvé|fiable|confian}', 'Certificat non approuvé'],
  ['es', '{confiable|confiáv}', 'Certificado no confiable'],
  ['it', '{attendib|affidab}', 'Certificato non attendibile'],
  ['nl', 'vertrouw', 'Certificaat niet vertrouwd'],
  ['pl', 'zaufan', 'Certyfikat nie jest zaufany'],
  ['ru', 'довер', 'Сертификату не доверяют'],
  ['id', 'percaya', 'Sertifikat tidak tepercaya'],
  ['sv', '{betro|klarer}', 'Certifikatet är inte betrott'],
  ['ja', '信頼', '証明書は信頼できません'],
  ['zh', '{信任|可信}', '证书不受信任'],
  ['ko', '신뢰', '인증서를 신뢰할 수 없습니다'],
  ['el', '{αξιόπιστ|έμπιστ}', 'Το πιστοποιητικό δεν είναι αξιόπιστο'],
  ['ar', 'موثوق', 'شهادة غير موثوقة'],
  ['he', 'מהימן', 'האישור אינו מהימן'],
  ['th', '{เชื่อถือ|ไว้วางใจ}', 'ใบรับรองไม่น่าเชื่อถือ'],
]);

/** What else is said of a certificate that isn't accepted, beside `WRONG`. */
export const INVALID: readonly Phrase[] = usual([
  ['en', '{verification|validation} failed', 'Certificate verification failed'],
  ['en', '{expired|expiry|expires|invalid}{edge}', 'Certificate expired'],
  ['en', '{mismatch|revoked}', 'Certificate mismatch'],
  ['en', 'unknown {ca|authority|issuer}', 'Certificate of an unknown authority'],
  ['en', 'self{ |-}signed', 'Self-signed certificate'],
  ['de', '{selbst signiert|selbstsigniert|abgelaufen|prüfung}', 'Selbstsigniertes Zertifikat'],
  ['fr', '{expiré|expirad|expirat}', 'Certificat expiré'],
  ['es', '{caducad|vencid}', 'Certificado caducado'],
  ['it', 'scadut', 'Certificato scaduto'],
  ['nl', 'verlopen', 'Verlopen certificaat'],
  ['id', '{kedaluwarsa|kadaluarsa}', 'Sertifikat kedaluwarsa'],
  ['sv', '{utgång|udløb|utløp}', 'Utgånget certifikat'],
  ['fi', 'vanhentu', 'Varmenne on vanhentunut'],
  ['pl', '{nieważn|wygasł}', 'Certyfikat wygasł'],
  ['cs', 'vypršel', 'Certifikát vypršel'],
  ['ru', '{недействит|просроч|истек|истёк}', 'Недействительный сертификат'],
  ['tr', 'süresi dol', 'Sertifika süresi doldu'],
  ['vi', 'hết hạn', 'Chứng chỉ hết hạn'],
  ['ja', '{無効|期限|検証}', 'サーバー証明書が無効です'],
  ['zh', '{无效|無效|过期}', '证书无效'],
  ['ko', '만료', '인증서가 만료되었습니다'],
  ['el', '{έληξε|έχει λήξει|μη έγκυρ}', 'Το πιστοποιητικό έληξε'],
  ['ar', '{انتهت صلاحي|منتهي}', 'انتهت صلاحية الشهادة'],
  ['he', '{פג תוקף|פג תוקפ}', 'פג תוקף האישור'],
  ['th', 'หมดอายุ', 'ใบรับรองหมดอายุ'],
]);

/** Beside `NOT`: said of a certificate. */
export const VALID: readonly Phrase[] = usual([
  ['en', '{valid|válid|verifi}', 'The certificate is not valid'],
  ['de', '{gültig|überprüf}', 'Zertifikat nicht gültig'],
  ['nl', 'geldig', 'Certificaat niet geldig'],
  ['id', 'sah', 'Sertifikat tidak sah'],
  ['sv', '{giltig|gyldig}', 'Certifikatet är inte giltigt'],
  ['ko', '유효', '인증서가 유효하지 않습니다'],
]);

/** What ends a handshake beside a failure. */
export const ALERT: readonly Phrase[] = usual([
  ['en', '{edge}alert{edge}', 'TLS alert'],
  ['en', '{untrusted|expired|mismatch}', 'TLS: untrusted'],
  ['en', 'invalid{edge}', 'TLS: invalid'],
]);
