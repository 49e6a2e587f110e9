/** Words of every day that stand beside a password in a sentence and are none, language by language. */
export const USUAL_WORDS = `
about add adressbuch against agree aktivt akunnya allein alone along although always anda another around article avoid back bagaimana banyak baru become
began begin behind bekommen between blank boleh break broke came caracteres case cause character chose clear click coba colleague como connector
continua course cut dari date days definitely delegate dengan dicek differ dots dua each easy eingeben ella emailnya encode enthält erneut even ever
every everyone everywhere exact excel fill firefox force forget forgot friday geeft gimana gone guest hace hand hanya hari held help helpdesk hidden
history hold hour however idea igen insecure jest jsem jsme juga juist kali kami kantor karena kasih keep kembali kemudian kenapa kept keyboard kita
klopt know kollege lagi lalu late leave left letter lewat liegt lock luck lundi lupa länger läuft made make mas masih masukkan matter mean memang
menampilkan menurut mereka minute model mohon monday month most move much muncul nadal namun next nggak nobody nouveau november nya often older oublié
pada pakai passkey past people person phone place point ponownie press print probably probiert provato prüfen public put ready real really remember
report result saat safe sama samo sangat save saya says schon second sedikit sein sejak selalu select semua seperti several shorter side similar
simple site smart som somebody someone sometimes space special stata step stop store stämmer successo switch tahun take tapi team technician tell
terkunci ternyata terus test tetap tetapi than thank them there these think third those though through ticket today tolong tomorrow tuesday twice
ulang value varias veces vergessen very volte wait warn website week went what where who why windows worth write written wrote year yes zeichen zeigt
znovu заново и ошибка
`;
