import { type Phrase, usual } from '../../../phrase.ts';

/** The address in From. */
export const SENDER: readonly Phrase[] = usual([
  ['en', '{sender|from address|from field|mail from}', 'The server rejected the From address'],
  ['de', 'absender', 'Absenderadresse wurde abgelehnt'],
  ['fr', '{expéditeur|émetteur}', 'expéditeur refusé'],
  ['es', '{remitente|remetente|mittente}', 'remitente rechazado por el servidor'],
  ['nl', 'afzender', 'afzenderadres geweigerd'],
  ['id', 'pengirim', 'alamat pengirim ditolak server'],
  ['pl', 'nadawc', 'Odrzucono adres nadawcy'],
  ['ru', 'отправител', 'Адрес отправителя отклонён'],
  ['ja', '{送信者|送信元|差出人}', '送信者アドレスが拒否されました'],
  ['zh', '{发件人|寄件人|寄件者}', '发件人被拒绝'],
]);

/** The sender isn't the one that signs in. */
export const MISMATCH: readonly Phrase[] = usual([
  ['en', '{mismatch|not match|must match}', 'sender address mismatch'],
  ['de', '{weicht|abweich}', 'Absender weicht vom Benutzer ab'],
]);

/** Beside `NOT`: said of a sender. */
export const ALLOW: readonly Phrase[] = usual([
  ['en', '{allow|permit|authori|autori}', 'sender not allowed by server'],
  ['de', '{erlaub|zulässig|zugelassen|berechtig}', 'Absender nicht zugelassen'],
  ['it', '{consentit|permess}', 'mittente non consentito'],
  ['nl', '{toegestaan|toegelaten}', 'afzender niet toegestaan'],
  ['id', '{izinkan|bolehkan}', 'pengirim tidak diizinkan'],
  ['ja', '許可', '送信者は許可されていません'],
]);

/** What may be too large. */
export const SIZE: readonly Phrase[] = usual([
  ['en', '{size|attachment|file|message|mail|scan|pdf}{!limit| rate}', 'The attachment is too large'],
  ['en', '{edge}{MB|GB}{edge}', '40 MB is too big'],
  ['de', '{größe|anhang|datei}', 'Anhang zu groß'],
  ['fr', '{taille|pièce jointe|fichier}', 'La taille dépasse la limite'],
  ['es', '{tamaño|tamanho|adjunto|anexo}', 'El tamaño supera el límite'],
  ['it', '{dimension|allegat}', 'Allegato troppo grande'],
  ['nl', '{grootte|bijlage|bestand}', 'Bijlage te groot'],
  ['id', '{ukuran|lampiran}', 'Ukuran lampiran terlalu besar'],
  ['pl', '{rozmiar|załącznik}', 'Załącznik za duży'],
  ['cs', '{velikost|příloh}', 'Příloha je příliš velká'],
  ['sv', '{storlek|bilag}', 'Bilagan är för stor'],
  ['ru', '{размер|вложени}', 'Размер вложения превышает предел'],
  ['ja', '{サイズ|容量|添付}', 'メールサイズの上限を超えました'],
  ['zh', '{大小|附件}', '附件过大'],
]);

/** It is larger than is taken. */
export const TOO_BIG: readonly Phrase[] = usual([
  ['en', '{too large|too big|exceed|over the limit|over limit}', 'The e-mail size exceeds the limit'],
  ['de', '{zu groß|überschr|übersteig}', 'Anhang zu groß'],
  ['fr', '{dépass|trop }', 'La taille dépasse la limite'],
  ['es', '{supera|exced|demasiado|muito}', 'El tamaño supera el límite'],
  ['it', '{superat|supera |troppo grand}', 'Allegato troppo grande'],
  ['nl', '{te groot|overschr}', 'Bijlage te groot'],
  ['id', '{terlalu besar|melebihi}', 'Ukuran lampiran terlalu besar'],
  ['ja', '{超え|超過|大きすぎ}', 'メールサイズの上限を超えました'],
]);

/** The address in To. */
export const RECIPIENT: readonly Phrase[] = usual([
  ['en', 'recipient', 'recipients rejected by server'],
  ['de', 'empfänger', 'Empfänger abgelehnt'],
  ['fr', 'destinatair', 'destinataire refusé'],
  ['es', '{destinatari|destinatári}', 'destinatario rechazado'],
  ['nl', 'ontvanger', 'ontvanger geweigerd'],
  ['id', 'penerima', 'penerima ditolak server'],
  ['pl', 'odbiorc', 'odbiorca odrzucony'],
  ['ru', 'получател', 'Получатель отклонён'],
  ['ja', '受信者', '受信者が拒否されました'],
  ['zh', '{收件人|收件者}', '收件人被拒绝'],
]);

/** Beside `NOT`: a mail isn't sent. */
export const SEND: readonly Phrase[] = usual([
  ['en', '{send|sent|email|e-mail|scan|work}', 'The copier does not send'],
  ['de', '{sende|schick|geht|funktion|kommt|klappt}', 'Scan to Mail geht nicht'],
  ['fr', '{envo|part|fonctionne|marche}', "n'envoie pas de mail"],
  ['es', '{manda|envía|envia|llega|funciona}', 'no manda el correo'],
  ['it', '{invia|spedi|funziona}', 'non invia la mail'],
  ['nl', '{verstuur|verzend|stuur|werk|lukt}', 'verstuurt geen mail, werkt niet'],
  ['id', '{kirim|fungsi}', 'email tidak terkirim'],
  ['ru', '{отправ|работа|уход}', 'почта не отправляется'],
  ['ja', '{送れ|送信さ}', 'メールが送れない'],
]);

/** Sending a mail, where nothing says what went wrong. */
export const MAIL: readonly Phrase[] = usual([
  ['en', '{e-mail|email|e mail|mail|smtp|sending}', 'E-mail error'],
  ['fr', '{courriel|envoi}', 'Échec du courriel'],
  ['es', '{correo|correio|posta}', 'Error al enviar el correo'],
  ['sv', 'e-post', 'E-postfel: fel'],
  ['pl', '{poczt|почт}', 'Błąd poczty'],
  ['ja', '{メール|送信}', 'メール送信エラー'],
  ['zh', '{邮件|郵件|发送|发邮件}', '邮件发送失败'],
  ['el', '{ταχυδρομ|αλληλογραφ}', 'Σφάλμα αλληλογραφίας'],
  ['ar', 'بريد', 'خطأ في البريد'],
  ['he', '{דואר|מייל}', 'שגיאת דואר'],
  ['th', 'อีเมล', 'ส่งอีเมลไม่สำเร็จ'],
  ['ko', '메일', '메일 전송 실패'],
]);

/** What was sent or tried. */
export const SENT: readonly Phrase[] = usual([
  ['en', '{edge}{test|sent|send|mail|email}', 'Test mail sent'],
  ['de', '{verbindungstest|versand}', 'Verbindungstest erfolgreich'],
  ['es', '{prueba|correo|prova|envi}', 'Correo de prueba enviado con éxito'],
  ['ja', '{テスト|送信|メール}', 'テスト送信 成功'],
  ['zh', '{测试|邮件|发送}', '邮件测试成功'],
  ['el', '{δοκιμ|αποστολ}', 'Η δοκιμή ήταν επιτυχής'],
  ['ar', '{اختبار|بريد|إرسال}', 'نجح اختبار البريد'],
  ['he', '{בדיק|דואר|שליח}', 'הבדיקה הצליחה'],
  ['th', '{ทดสอบ|อีเมล|ส่ง}', 'ทดสอบสำเร็จ'],
]);

/** That it went well, in a word. */
export const WENT_WELL: readonly Phrase[] = usual([
  ['en', '{success|succeed}', 'Email test successful'],
  ['en', '{edge}OK{edge}', 'Scan to E-mail: Sent OK'],
  ['en', '{: |- |= }{sent|versendet|gesendet|envoyé|enviado|inviato|verzonden|terkirim}{end}', 'E-mail: sent'],
  ['de', 'erfolgreich', 'Test-E-Mail erfolgreich'],
  ['fr', '{réussi|succès}', 'Envoi de test réussi'],
  ['es', '{éxito|exitos|correctamente|sucesso}', 'Correo de prueba enviado con éxito'],
  ['es', '{edge}correcta{edge}', 'Prueba de correo correcta'],
  ['it', '{riuscit|successo}', 'Invio di prova riuscito'],
  ['nl', '{gelukt|geslaagd}', 'Testmail gelukt'],
  ['id', '{berhasil|sukses}', 'Email tes berhasil'],
  ['ja', '成功', 'メール送信 成功'],
  ['ru', 'успешн', 'Тест e-mail успешно выполнен'],
  ['el', 'επιτυχ', 'Η δοκιμή ήταν επιτυχής'],
  ['ar', '{نجح|نجاح}', 'نجح اختبار البريد'],
  ['he', '{הצליח|הצלחה}', 'הבדיקה הצליחה'],
  ['th', 'สำเร็จ', 'ทดสอบสำเร็จ'],
]);
