/** Words of every day that stand beside a password in a sentence and are none, language by language. */
export const USUAL_WORDS = `
about adressbuch against agree aktivt akunnya allein alone along although always ampersand anda another april around article august autres avoid back
bagaimana banyak baru become began begin behind between blank boleh bottom break built came caracteres case cause character chose chrome clear click
coba colleague como company computer connector continua contoso copy cut dalla dari date days debug december definitely delegate dengan dicek
difference doubt drukarka działa each easy eingeben ella emailnya encode english enthält erneut even ever every everyone everywhere exact fill firefox
firmware force forget forgot four friday future geeft gimana github global gone guest guide hace hand handbuch hanya happen hari heeft held help
helpdesk hidden history hold hour however idea igen insecure interface january jest jsem juga juist june kami kantor karena kasih keep kembali
kemudian kenapa kept keyboard kita klopt know kollege kolom kubernetes lagi lalu late leave left letter lewat linux localhost lock lockout lundi lupa
länger läuft mac made make march mas masih masukkan matter mean memang menampilkan menurut mereka mesma minute mismo mobile model modern mohon monday
most move much multifactor muncul nadal namun next nggak nobody node november null nya october often older otherwise oublié pada pakai passwd past
people percent person phone php place plugin point ponownie press print probably probiert provato prüfen public put python ready real really reiniciou
remember report result retry risultato saat safe saisi sama sangat saturday save saya says school second sedikit seems sein sejak selalu select semua
seperti september sera será several shorter side similar simple site smart som somebody someone sometimes space special standard stata step stop store
stämmer subject sunday sure switch tahun take tapi team technician tell telnet terkunci ternyata terus test tetap tetapi than thank them there
therefore these think third those though through thursday ticket today tolong tomorrow tuesday twice ulang value varias veces vendor vergessen very
volte vérifié wait warn webbläsaren website week went what where who why windows wireshark wordpress worth write written wrote wählen year yes zeichen
znovu заново и ошибка пишет пятницу сканер
`;
