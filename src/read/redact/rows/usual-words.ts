/** Words of every day that stand beside a password in a sentence and are none, language by language. */
export const USUAL_WORDS = `
about add adressbuch against agree aktivt akunnya allein alone along although always ampersand anda another april around article asterisk august
autres avoid back bagaimana banyak baru become began begin behind bekommen between blank boleh bottom break broke built bullet came caracteres case
cause character chose chrome clear click coba colleague como company computer connector continua contoso copy course cut dalla dari date days debug
december definitely delegate dengan dicek differ difference dots doubt drukarka dua each easy eingeben ella emailnya encode english enthält erneut
even ever every everyone everywhere exact excel fill firefox firmware force forget forgot four friday future geeft gimana github global gone guest
guide hace hand handbuch hanya happen hari heeft held help helpdesk hidden history hold hour however idea igen insecure interface january jest jsem
jsme juga juist june kali kami kantor karena kasih keep kembali kemudian kenapa kept keyboard kita klopt know kollege kolom kubernetes lagi lalu late
leave left letter lewat liegt linux localhost lock luck lundi lupa länger läuft mac made make march mas masih masukkan matter mean memang menampilkan
menurut mereka minute mobile model modern mohon monday month most move much multifactor muncul nadal namun next nggak nobody node nouveau november
null nya october often older otherwise oublié pada pakai passkey passwd past people percent person phone php place plugin point ponownie press print
probably probiert provato prüfen public put python ready real really reiniciou remember report result retry risultato saat safe saisi sama samo sangat
saturday save saya says schon school second sedikit seems sein sejak selalu select semua seperti september sera será several shorter side similar
simple site smart som somebody someone sometimes space special standard stata step sternchen sticker stop store stämmer subject successo sunday sure
switch tahun take tapi team technician tell telnet terkunci ternyata terus test tetap tetapi than thank them there therefore these think third those
though through thursday ticket today tolong tomorrow truncate tuesday twice ulang value varias veces vendor vergessen very volte vérifié wait warn
webbläsaren website week went what where who why windows wireshark wordpress worth write written wrote wählen year yes zeichen zeigt znovu заново и
ошибка пишет пятницу сканер
`;
