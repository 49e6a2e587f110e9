/** Words of every day that stand beside a password in a sentence and are none, language by language. */
export const USUAL_WORDS = `
aber about accettata additional administrateur adressbuch affiche against agree aktivní aktivt aktuell akunnya allein alone along alt although altra
always ama among ampersand anche anda andere anders android another anstatt anything apa aparece apparently apple april around article assume attivo
auch august aussi autres avoid ayer aynı açık back bagaimana banyak baru bcc become began begin behind bereits beside between beyond bitte blank
bleibt blijft bloqueada boleh bottom break built caduca came caracteres case cause cc center centre certa champ changé character chars che choose
chose chrome clear click cliquer cliquez coba colleague comme como company complex complicated computer confluence connector consegue contactez
continua contoso copy correta corretta corretti ctrl cuando currently cut dafür dal dalla danach dans dari darunter dass date datev days dazu debian
debug december definitely delegate dengan deshabilitado desk dicek difference digit digitei dimenticato disable dong doubt dovecot doğru dreimal
drukarka drupal durchgeführt dynamics działa déjà each early easy eingeben eingegeben eingetragen ella emailnya encode encore english entered
enterprise entrar enthält equitrac erneut especiales esta euro even ever every everyone everywhere exact exactly fast fiery fill firefox firmware five force
forget forgot forward four french friday fritz fungerar funguje future ga gak geben gebruiker geeft german gespeichert gezet gimana giriş gisteren
github giusta giusto give global goed golang gone gotten guess guest guide hace half hand handbuch hanya happen hari he heeft held help helpdesk
herstart hesap heute hewlett hi hidden history hold hour however hybrid i'm idea ieri igen immer ingevuld insecure inserire inside interface into
january jest joomla jsem juga juist july june kami kantor karena kasih keep kembali kemudian kenapa kept ketik keyboard kita klik klopt know kollege
kolom kontot krijg které kubernetes lagi lalu lang late leave left legacy leider letter lewat lexware library licentie likely link linux little
localhost lock lockout lose lundi lupa länger läuft maar mac made mais make malheureusement mana managed manual march mas masih masukkan matter mean
mehr mehrfach mehrmals meldet memang menampilkan menit menurut mereka mesmo minimum minute mismo mobile model modern mohon mois moment monday montag
most mostra move much multifactor muncul même nadal namun navision neither neu newline next nggak nimmt nobody nochmal node nous novamente november
null nuovo nya october odd often older olvidado olvidé ontem opnieuw option oracle otherwise otra otwarty oublié outra packard pada pakai passt passwd
past pasti people percent perl pero person però phone php place plan pls plugin plus plusieurs poco point ponownie premium press presumably print
probably probar probiert problema probé prohlížeči proposé provata provato przeglądarce prévu prüfen public puis pulse put python přihlásím quando
quarter que question rarely ready real really reason reiniciou remember report result retry risultato rollout ruby rust rätt saat safari safe saisi
saisir sama samma sangat sarà saturday save saya says schon school schwach second sedikit seems sehr sein seitdem sejak selalu seldom select semua
senin sentence seperti september sera será setting several shorter sicher side siempre sigue sih similar simple site smart som somebody someone
something sometimes space spanish special sql standard stark stata statt steht step stop store strange string stämmer subject sunday sure switch
symbol sync synced tab tahun take también também tapi team technician tekrar tell telnet terkunci ternyata terus test tetap tetapi than thank them
there therefore these thing think third those though through thursday ticket tiene toch today tolong tomorrow toujours trace trotzdem tuesday turn
twice ulang umlaut uniflow unique unlikely usually uwierzytelniania value varias vault veces vendor vergessen versand very volte vous válido vérifié
včera wait warn warning wczoraj webbläsaren website week weil went werkt what where who whole whom whose why wieder windows wireshark woche wordpress
workspace worth write written wrote wählen ya yapılabiliyor year yeniden yes yine zablokowane zeichen zgłasza znovu znowu zwei zweimal zwischen zwölf
ändå účet üzerinden а активен аутентификации в верный вчера для же заново и или к которая который меняли на но опять от отправляет ошибка ошибку пишет
по показывает после правильный принтер проверял пятницу работает с сегодня сканер снова такой тот у через этого ящик
`;
