/** Words of every day that stand beside a password in a sentence and are none, language by language. */
export const USUAL_WORDS = `
aber about accettata additional administrateur adressbuch affiche against agree aktivní aktivt aktuell akunnya along alt although altra always ama
american among anche anda andere anders android another anstatt anything apa aparece apparently apple april around article attivo auch august aussi
autres avoid ayer aynı açık back bagaimana banyak baru bcc become began begin behind bekannt bereits beside between beyond bitte blank bleibt blijft
bloqueada boleh bottom break built caduca came caracteres case cause cc center centre certa champ changé character chars che choose chose chrome clear
click cliquer cliquez coba colleague comme como company complex complicated computer confluence connector consegue contactez continua contoso copy
correta corretta corretti ctrl cuando currently cut dafür dal dalla danach dans dari darunter dass date datev days dazu dear debian debug december
definitely definitiv delegate dengan deshabilitado desk dicek dienstag difference digit digitei dimenticato disable dong donnerstag doubt dovecot
doğru dreimal drukarka drupal durchgeführt dynamics działa déjà dün each early easy eingeben eingegeben eingetragen ella emailnya encode encore
english entered enterprise entrar equitrac erneut especiales esta estaba estava euro europea even ever every everyone everywhere exact exactly fast
february fiery fill firefox firmware five force forget forgot forward four freitag french friday fritz fungerar funguje future ga gak geben gebruiker
geeft german gespeichert gezet gimana giriş gisteren github giusta giusto give global goed golang gone gotten guess guest guide hace half handbuch
hanya happen hari he heeft held help helpdesk herstart hesap hetzelfde heute hewlett hi hidden history hoje hold hour however hoy hybrid i'm i've idag
idea ieri igen immer ingevuld insecure inserire inside interface into january jest jeszcze joomla jsem juga juist july june kami kantor karena kasih
keep kembali kemudian kenapa kept ketik keyboard kita klik klopt know kollege kolom kontot krijg kterou které který która które który kubernetes lagi
lalu lang late leave left legacy leider letter lewat lexware library licentie likely link linux little localhost lock lockout lose lundi lupa länger
läuft maar mac made mais make malheureusement mana managed manual march mas masih masukkan matter mean mehr mehrfach mehrmals meldet memang
menampilkan menit menurut mereka mesmo minggu minimum minute mismo mittwoch mobile model modern mohon mois moment monday montag most mostra move much
multifactor muncul muy même nadal namun navision neither neu newline next nggak nimmt nobody nochmal node nogmaals nous novamente november null nuovo
nya october odd often oggi older olvidado olvidé ontem opnieuw option oracle otherwise otra otwarty oublié outra packard pada pakai passt passwd past
pasti people percent perl pero person però phone php place plan pls plugin plus plusieurs poco point ponownie pořád premium press presumably print
probably probar probiert problema probé prohlížeči proposé provata provato przeglądarce prévu prüfen public puis pulse put python přihlásím quando
quarter que question quite rarely ready real really reason reiniciou remember report result retry risultato rollout ruby rust rätt saat safari safe
saisi saisir sama samma sangat sarà saturday save saya says schon school schwach second sedikit seems sehr sein seitdem sejak selalu seldom select
semua senin sentence seperti september sera será setting several shorter sicher side siempre sigue sih similar simple site smart som somebody someone
something sometimes space spanish special sql standard stark stata statt steht step stop store strange string stämmer subject sunday sure switch
symbol sync synced tab tadi tahun take también também tapi team technician tekrar tell telnet terkunci ternyata terus test tetap tetapi than thank
them there therefore these thing think third those though through thursday ticket tiene toch today tolong tomorrow toujours trace trotzdem tuesday
turn twice ulang umlaut uniflow unique unlikely usually uwierzytelniania value varias vault veces vendor vergessen versand very vielleicht volte vous
vraiment válido vérifié včera wait warn warning wasn't wczoraj we're webbläsaren website week weil welche welcher went werkt what where who whole whom
whose why wieder windows wireshark wirklich woche wordpress workspace worth write written wrote wählen ya yapılabiliyor year yeniden yes yine you're
zablokowane zeichen zgłasza znovu znowu zwei zweimal zwischen zwölf ändå çalışıyor účet üzerinden а активен аутентификации в верный вчера для же
заново и или к которая который меняли на но опять от отправляет ошибка ошибку пишет по показывает после правильный принтер проверял пятницу работает с
сегодня сканер снова такой тот у через этого ящик
`;
