import type { Catalogue } from './index.ts';

/** Short words of the interface, in Indonesian. Names of menus, products and commands stay English. */
export const id = {
  'start.title': 'Mengapa Microsoft 365 tidak mau mengirim email saya?',
  'start.lead':
    'Tempelkan pesan dari printer, skrip, atau aplikasi Anda. Anda akan tahu pengaturan mana ' +
    'yang memblokirnya, perbaikan dengan risiko paling kecil, dan siapa yang boleh ' +
    'melakukannya.',
  'start.paste': 'Pesan kesalahan, log, atau email pentalan',
  'start.pasteHint': 'Satu baris sudah cukup, log lengkap juga boleh',
  'start.privacy': 'Tidak ada yang keluar dari halaman ini. Meski begitu, hapus dulu kata sandi.',
  'start.file': 'Pilih file',
  'start.fileHint': '.txt, .log, .eml, .json, .csv',
  'start.drop': 'Anda juga bisa menyeret file ke mana saja di halaman ini.',
  'start.example': 'Coba contoh:',
  'start.reading': 'Membaca …',
  'start.cancel': 'Batalkan',
  'start.choose': 'Atau pilih yang Anda lihat',
  'start.withCode': 'Balasan dengan kode {code}',
  'start.atLogin': 'Login ditolak',
  'start.beforeLogin': 'Gagal sebelum login',
  'start.afterLogin': 'Gagal setelah login',
  'start.noCode': 'Tidak ada kode sama sekali',
  'start.noCodeHint': 'Mulai dari kapan kegagalan terjadi',
  'start.settings': 'Saya tahu pengaturan saya',
  'start.settingsHint': 'Semuanya dalam satu formulir, lalu kesimpulannya',
  'start.tenant': 'Saya admin: baca penyewa (tenant) saya',
  'start.tenantHint': 'Masuk sekali; halaman ini hanya membaca',
  'start.tenantSetUp': 'Belum disiapkan di sini: perlu sekitar sepuluh menit, sekali. PowerShell lebih cepat.',
  'start.senders': 'Siapa yang masih memakai autentikasi dasar?',
  'start.openSenders': 'Buka “Siapa yang masih memakai autentikasi dasar?”',
  'start.sendersHint': 'Tabel semua pengirim, dari laporan dan ekspor yang Anda miliki',
  'start.allErrors': 'Semua balasan beserta artinya',
  'start.willItStop': 'Sekarang berfungsi: apakah akan berhenti?',
  'start.willItStopHint': 'Tiga pertanyaan tentang akhir Desember 2026',
  'start.clients': 'Semua perangkat dan program',
  'start.matches': 'Halaman yang mungkin membantu',

  'error.summary': 'Ada masalah',
  'error.prefix': 'Kesalahan:',
  'error.empty': 'Tempelkan pesan kesalahan atau pilih yang Anda lihat',
  'error.nothing':
    'Tidak ada balasan atau pengaturan yang dikenal halaman ini. Tempelkan seluruh baris ' +
    'beserta nomornya, misalnya 535 5.7.139. Jika tidak ada nomor, pilih “Tidak ada kode ' +
    'sama sekali”.',
  'error.forSenders':
    'Ini tabel banyak pengirim. Halaman “Siapa yang masih memakai autentikasi dasar?” membacanya. ' +
    'Jika tabelnya tidak muncul saat halaman itu terbuka, letakkan file di halaman tersebut.',
  'error.graphNothing':
    'Ini respons Microsoft Graph, tetapi isinya tidak memengaruhi SMTP AUTH. Minta Default ' +
    'Keamanan (Security Defaults), kebijakan Conditional Access, atau log masuk sebagai gantinya.',
  'error.openPolicies':
    'Teks ini sudah dibaca. Apakah kebijakan berikut menghentikan proses masuk bergantung pada grup, peran, tempat, atau risiko ' +
    'yang tidak ada dalam teks: {policies}. Periksa masing-masing dengan alat What If di Conditional Access, lalu jawab pertanyaannya di sini.',
  'error.otherSignIn':
    'Proses masuk ini milik klien lain. Di log masuk, saring dengan Client app = Authenticated SMTP.',
  'error.ews':
    'Teks ini tentang Exchange Web Services, bukan tentang mengirim lewat SMTP. Tempelkan keluaran pengiriman yang gagal.',
  'error.graphForAnotherPurpose':
    'Permintaan Microsoft Graph ini tidak mengirim email. Tempelkan keluaran pengiriman yang gagal.',
  'error.inbound':
    'Teks ini tentang email yang masuk, bukan tentang mengirim. Tempelkan keluaran pengiriman yang gagal.',
  'error.localPassword':
    'Program ini tidak dapat membuka kata sandi yang disimpannya, jadi server email tidak pernah dihubungi. Simpan lagi kata sandinya, lalu uji.',
  'error.panelLogin':
    'Ini login di perangkat itu sendiri, bukan di server email. Penanggung jawab perangkat dapat membantu.',
  'error.scanToFolder': 'Kode ini tentang pindai ke folder, yang tidak melalui Microsoft 365.',
  'error.cloudApp':
    'Ini berasal dari aplikasi cloud di perangkat, yang tidak mengirim lewat SMTP. Tanyakan kepada produsen aplikasi itu.',
  'error.fax': 'Kode ini tentang faks, bukan tentang mengirim email.',
  'error.mailAccess':
    'Teks ini tentang mengambil email (IMAP atau POP), bukan tentang mengirim. Tempelkan keluaran pengiriman yang gagal.',
  'error.tooLarge':
    'File ini lebih besar dari {limit} MB. Pilih file yang lebih kecil, atau tempelkan baris di sekitar kesalahan.',
  'error.notText': 'File ini tidak berisi teks. Pilih log, email pentalan, atau hasil ekspor.',
  'error.picture':
    'Ini gambar, dan halaman ini tidak dapat membaca gambar. Ketik baris yang memuat nomornya, misalnya ' +
    '535 5.7.139. Di banyak program, teks pesan kesalahan juga dapat dipilih lalu disalin.',
  'error.failed':
    'Bagian halaman yang membaca teks tidak dapat dimuat. Periksa koneksi, lalu tekan tombol sekali lagi. Tidak ada yang dikirim.',
  'error.unreadable':
    'Ada sesuatu dalam teks ini yang menghentikan pembacaan. Tidak ada yang dikirim. ' +
    'Tempelkan hanya baris di sekitar kesalahan, lalu tekan tombol sekali lagi.',
  'error.choose': 'Pilih satu jawaban, atau “Saya tidak tahu”',
  'error.client': 'Pilih nama dari daftar, atau “Tidak tahu”',
  'error.settings': 'Pilih sedikitnya satu pengaturan, atau tempel keluaran perintahnya',
  'error.host': 'Masukkan nama server, misalnya smtp.office365.com',
  'error.port': 'Masukkan nomor port, misalnya 587',
  'error.address':
    'Masukkan alamat email lengkap, misalnya scanner@contoso.com (hanya huruf, angka, dan . _ % + -), atau kosongkan',
  'error.emptyTest': 'Tempelkan keluaran pengujian, atau pilih “Berhasil”',
  'error.nothingTest': 'Tidak ada balasan server dalam teks ini. Tempelkan seluruh keluaran pengujian.',
  'error.notConnected': 'PowerShell belum terhubung. Hubungkan dulu, lalu jalankan cmdlet itu lagi.',
  'error.moduleMissing':
    'PowerShell tidak mengenal cmdlet ini. Pasang modulnya dan hubungkan dulu, lalu jalankan lagi.',
  'error.noPermission':
    'Akun ini tidak memiliki izin untuk membacanya. Gunakan akun dengan peran Global Reader, atau serahkan kepada orang yang memiliki peran itu.',
  'error.mailboxNotFound': 'Tidak ada kotak surat dengan alamat ini di Exchange Online. Periksa alamat yang login.',
  'error.connectionFailed': 'PowerShell tidak dapat terhubung. Periksa jaringan dan proses masuk, lalu jalankan lagi.',
  'error.pasteNothing':
    'Tidak ada pengaturan dalam teks ini. Tempelkan seluruh keluaran perintah, atau pilih jawaban di atas.',

  'understood.title': 'Yang terbaca',
  'understood.lead': 'Periksa dulu. Hapus yang tidak benar, lalu lanjutkan.',
  'understood.reply': 'Balasan server',
  'understood.decides': 'yang ini menentukan',
  'understood.from': 'Dari',
  'understood.remove': 'Hapus',
  'understood.removeWhat': 'Hapus: {what}',
  'understood.removed': 'Dihapus: {what}',
  'understood.secret': 'Teks Anda berisi kata sandi atau token',
  'understood.secretBody':
    'Bagian itu disamarkan di sini dan tidak dikirim ke mana pun. Jika Anda juga menempelkannya di tempat lain, ganti kata sandinya atau cabut tokennya.',
  'understood.unknown': 'Baris yang tidak dapat dibaca',
  'understood.unknownBody':
    'Apakah jawaban server ada di antaranya? Jika ya, pilih yang paling mirip, atau lanjutkan: pertanyaan berikutnya akan menanyakannya.',
  'understood.otherProtocol':
    'Yang menjawab adalah server untuk mengambil email (IMAP atau POP) atau server web, jadi port ini ' +
    'bukan untuk mengirim. Gunakan smtp.office365.com dengan port 587.',
  'understood.mailboxes': 'Kotak surat mana yang login?',
  'understood.mailboxesHint':
    'Teks ini memuat beberapa kotak surat; hanya yang dipakai perangkat atau aplikasi yang menentukan',
  'understood.switch': 'Ini nilai organisasi atau nilai kotak surat?',
  'understood.switchHint': 'Tergantung cmdlet yang menampilkannya: Get-TransportConfig atau Get-CASMailbox',
  'understood.ofOrganisation': 'Milik organisasi (Get-TransportConfig)',
  'understood.ofMailbox': 'Milik kotak surat (Get-CASMailbox)',
  'understood.mailboxesFind': 'Sebagian nama atau alamat kotak surat',
  'understood.mailboxesMore': 'Dan {count} lagi. Ketik sebagian nama atau alamatnya untuk mempersempit daftar.',
  'understood.mailboxesNone': 'Tidak ada kotak surat dalam teks yang bernama atau beralamat seperti itu.',
  'understood.thisOne': 'Yang ini',
  'understood.choose': 'Pilih yang Anda lihat',
  'understood.nothing': 'Tidak ada yang tersisa. Kembali dan tempelkan lagi, atau lanjutkan dengan pertanyaan.',

  'token.title': 'Isi token',
  'token.unchecked': 'Tanda tangannya tidak diperiksa, dan tokennya sendiri tidak disimpan.',
  'token.audience': 'Dibuat untuk (audience)',
  'token.audience.exchangeOnline': 'Exchange Online',
  'token.audience.graph': 'Microsoft Graph',
  'token.audience.other': 'Layanan lain',
  'token.audience.notShown': 'Tidak terlihat',
  'token.permissions': 'Izin',
  'token.noPermissions': 'Tidak ada di dalam token',
  'token.road': 'Mewakili siapa',
  'token.road.delegated': 'Orang yang login',
  'token.road.app': 'Aplikasi, dengan izin di Entra ID',
  'token.road.appByRole': 'Aplikasi tanpa izin: ia memerlukan peran di Exchange Online (RBAC for Applications)',
  'token.account': 'Jenis penyewa',
  'token.account.work': 'Kantor atau sekolah',
  'token.account.personal': 'Akun Microsoft pribadi',
  'token.expires': 'Berlaku sampai',
  'token.user': 'Pengguna',
  'token.saysUser': 'Pengguna dalam string XOAUTH2',

  'talk.title': 'Percakapannya, baris demi baris',
  'talk.client': 'Dikirim',
  'talk.server': 'Server',
  'talk.note': 'Catatan',
  'talk.failed': 'Gagal di sini',

  'ask.back': 'Kembali',
  'ask.continue': 'Lanjutkan',
  'ask.or': 'atau',
  'ask.dontKnow': 'Saya tidak tahu',
  'ask.how': 'Bagaimana cara mengetahuinya?',
  'ask.why': 'Mengapa ini ditanyakan?',
  'ask.paste': 'Apa keluarannya?',
  'ask.pasteHint': 'Tempelkan semuanya. Tidak ada yang keluar dari halaman ini.',
  'ask.read': 'Baca',
  'ask.host': 'Nama server',
  'ask.port': 'Nomor port',
  'ask.address': 'Alamat yang login',
  'ask.addressHint': 'Tetap di tab ini dan tidak ada dalam tautan mana pun',
  'ask.enough': 'Tampilkan hasil sejauh ini',
  'ask.collect': 'Baca semua pengaturan dengan satu perintah',
  'ask.handOver': 'Serahkan kepada orang yang dapat mengubah pengaturan',
  'ask.restart': 'Mulai lagi',
  'ask.caption': 'Pertanyaan {number}',

  'known.title': 'Yang sudah diketahui',
  'known.change': 'Ubah',
  'known.changeWhat': 'Ubah: {what}',
  'known.unknown': 'Belum diketahui',
  'known.reply': 'Balasan',
  'origin.answer': 'jawaban Anda',
  'origin.reply': 'menurut server',
  'origin.transcript': 'dibaca dari log Anda',
  'origin.powershell': 'dibaca dari PowerShell',
  'origin.graph': 'dibaca dari penyewa Anda',
  'origin.signInLog': 'dibaca dari log masuk',
  'origin.link': 'dari tautan',
  'origin.site': 'ditetapkan organisasi Anda',
  'origin.inferred': 'disimpulkan',

  'own.title': 'Dari organisasi Anda',
  'own.titleName': 'Dari {name}',
  'own.help': 'Bantuan dari organisasi Anda',
  'own.ruledOut': 'Tidak diizinkan oleh organisasi Anda',
  'own.problems': 'config.json situs ini berisi kesalahan',
  'own.problemsLead': 'Catatan ini untuk orang yang menyunting config.json. Bagian lain dari file itu tetap berlaku.',
  'own.problem.notJson': 'ini bukan JSON yang sah',
  'own.problem.tooLarge': 'file ini lebih besar dari 64 kB',
  'own.problem.wrongType': 'jenis nilai di sini seharusnya berbeda',
  'own.problem.unknownName': 'nama ini tidak dikenal',
  'own.problem.unknownValue': 'nilai ini tidak dikenal',
  'own.problem.badLink': 'tautan diawali https:, mailto:, atau tel:',
  'own.problem.tooLong': 'teks ini dipotong setelah 1.000 karakter',
  'own.problem.tooMany': 'hanya 20 yang pertama dipakai',

  'settings.title': 'Pengaturan saya',
  'settings.lead': 'Isi yang Anda tahu dan lewati yang lain.',
  'settings.connection': 'Koneksi',
  'settings.login': 'Login',
  'settings.organisation': 'Organisasi dan kebijakannya',
  'settings.account': 'Akun dan kotak surat',
  'settings.message': 'Pesan',
  'settings.leaveOut': 'Tidak tahu',
  'settings.collect': 'Baca semuanya dengan satu perintah',
  'settings.collectLead':
    'Perintah ini tidak mengubah apa pun. Jalankan di PowerShell dengan akun yang boleh ' +
    'membaca pengaturan, lalu tempelkan keluarannya. Setiap blok juga bisa dijalankan sendiri.',
  'settings.submit': 'Tampilkan kesimpulan',

  'path.title': 'Perjalanan pesan Anda',
  'path.stops': 'Berhenti di: {step}',
  'path.mayStop': 'Mungkin berhenti di: {step}',
  'path.through': 'Pesan terkirim',
  'path.open': 'Mengizinkan',
  'path.closed': 'Memblokir',
  'path.overruled': 'Dikesampingkan',
  'path.unknown': 'Belum diketahui',
  'path.notApplicable': 'Tidak berlaku',
  'path.likely': 'Kemungkinan besar: {state}',
  'path.notReached': 'Belum tercapai',
  'scene.device': 'Perangkat Anda',
  'scene.network': 'Jaringan',
  'scene.service': 'Microsoft 365',
  'scene.settings': 'Setelan SMTP AUTH',
  'scene.policies': 'Masuk dan kebijakan',
  'scene.mailbox': 'Kotak surat',
  'scene.recipient': 'Penerima',
  'scene.organisation': 'Organisasi',
  'scene.state.open': 'Tidak memblokir',
  'scene.state.held': 'Memblokir',
  'scene.state.doubtful': 'Mungkin memblokir',
  'scene.state.shut': 'Juga memblokir',
  'scene.state.unknown': 'Belum diketahui',
  'scene.state.notReached': 'Belum tercapai',

  'certainty.certain': 'Pasti',
  'certainty.likely': 'Kemungkinan besar',
  'certainty.cannotTell': 'Belum dapat dipastikan',
  'postmark.months': 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des',
  'because.reply': 'server sendiri yang menyebutnya',
  'because.client': 'program itu sendiri yang menyebutnya',
  'because.log': 'log Anda menunjukkannya',
  'because.signInLog': 'dibaca dari log masuk',
  'because.read': 'dibaca dari pengaturan',
  'because.answer': 'berdasarkan jawaban Anda',
  'because.follows': 'disimpulkan dari yang sudah diketahui, belum ada yang menyatakannya langsung',
  'because.date': 'disimpulkan dari tanggal',
  'because.several': 'beberapa pengaturan menghasilkan balasan yang sama',
  'because.nothing': 'yang diketahui masih terlalu sedikit',

  'verdict.oneFurther': 'Anda maju satu langkah',
  'verdict.also': 'Yang juga memblokir pesan ini',
  'verdict.rests': 'Dasar kesimpulan ini',
  'verdict.fact': '{what}: {value} ({origin})',
  'verdict.inferred': '{what}: {value} (disimpulkan dari yang lain)',
  'verdict.passed': 'Balasan ini hanya muncul setelah langkah ini: {reply}',
  'verdict.named': 'Disebut oleh balasan: {reply}',
  'verdict.date': 'Autentikasi dasar (Basic) nonaktif secara bawaan sejak akhir Desember 2026',
  'verdict.wontHelp': 'Yang tidak akan membantu',
  'verdict.ruledOut': 'Penyebab yang dapat dikesampingkan',
  'verdict.unlikely': 'Kecil kemungkinannya',
  'verdict.picture': 'Simpan gambar',
  'verdict.suspects': 'Periksa ini, menurut urutan ini',
  'verdict.findEntry': 'Temukan dulu entrinya: cari alamat yang dipakai untuk login, pada waktu percobaannya.',
  'verdict.findings': 'Perlu diketahui',
  'verdict.fixes': 'Yang dapat dilakukan',
  'verdict.ifSending': 'Jika pengiriman juga gagal',
  'verdict.fixesLead': 'Yang paling kecil risikonya ada di atas.',
  'verdict.opens': 'Atau buka pemblokiran ini',
  'verdict.round': 'Atau kirim email dengan cara lain',
  'verdict.last': 'Atau, sebagai pilihan terakhir, yang berdampak lebih luas',
  'verdict.next': 'Yang mungkin muncul berikutnya',
  'verdict.nextLead': 'Server menyebut satu penyebab setiap kali. Setelah perbaikan ini Anda mungkin melihat:',
  'verdict.showFix': 'Tampilkan langkahnya',
  'verdict.showFixWhat': 'Tampilkan langkahnya: {what}',
  'verdict.verify': 'Periksa apakah berhasil',
  'verdict.handOver': 'Serahkan ke orang lain',
  'verdict.more': 'Cari tahu lebih lanjut',
  'verdict.answers': 'Jawaban Anda',
  'verdict.share': 'Simpan atau bagikan',
  'verdict.linkAnswers': 'Salin tautan dengan jawaban saya',
  'verdict.linkNote': 'Tautan berisi jawaban yang Anda lihat di sini, tanpa alamat, teks, atau log.',
  'verdict.map': 'Lihat alur Anda di peta',
  'verdict.choose': 'Bandingkan kesembilan jalan keluar',
  'client.named': 'Perangkat atau program Anda: {client}',
  'client.where': 'Pengaturan emailnya',
  'client.more': 'Pengaturan, OAuth, dan jebakan untuk {client}',
  'client.another': 'Bukan ini',
  'client.wanted': 'Perbaikan terbaik bergantung pada perangkat atau programnya.',
  'client.name': 'Sebutkan namanya',
  'client.box': 'Nama perangkat atau program',
  'client.boxHint': 'Ketik sebagian namanya, misalnya “Canon”, “Zabbix”, atau “PHPMailer”, lalu pilih dari daftar.',
  'client.found': '{count} ditemukan',
  'client.notFound': 'Tidak ada perangkat atau program dengan nama ini dalam daftar.',
  'client.unlisted': 'Tidak tahu, atau tidak ada dalam daftar',
  'client.errorAt': 'Tempat balasan server di {client}:',
  'client.errorUnknown':
    'Ini belum diketahui. Tanyakan kepada produsennya di mana balasan server SMTP dicatat: baris dengan angka seperti 535.',
  'verdict.print': 'Cetak',
  'verdict.printFull': 'Buka di halaman penuh agar bisa dicetak',
  'verdict.why': 'Mengapa diblokir',
  'verdict.steps': 'Semua langkah perjalanan',
  'verdict.moreFixes': 'Perbaikan lainnya ({count})',
  'verdict.ways': 'Kirim email dengan cara lain ({count})',

  'fix.asked': 'Anda diminta melakukan perubahan ini',
  'fix.askedBody':
    'Seseorang yang tidak diizinkan melakukan perubahan ini mengirimkan kasusnya kepada Anda. Yang diketahui tercantum di samping langkahnya.',
  'fix.address': 'Alamat yang login',
  'fix.addressHint':
    'Alamat di perangkat atau skrip, bukan alamat From. Alamat ini diisikan ke perintah di bawah dan tetap di tab ini.',
  'fix.addressWhy':
    'Kesalahan yang paling sering adalah mengubah kotak surat yang keliru. Masukkan alamatnya dulu agar dipakai dalam perintah.',
  'fix.setAddress': 'Gunakan alamat ini',
  'fix.addressSet': 'Perintah kini memakai {address}',
  'fix.basicEnds': 'Perbaikan ini tetap memakai autentikasi dasar (Basic)',
  'fix.basicEndsBody':
    'Sejak akhir Desember 2026, Basic nonaktif secara bawaan. Menurut Microsoft, administrator ' +
    'dapat mengaktifkannya lagi, dan tanggal akhirnya akan diumumkan pada paruh kedua 2027. ' +
    'Rencanakan peralihan ke OAuth atau cara lain.',
  'fix.connect.others': 'Di cloud lain',
  'fix.commands': 'Tampilkan perintahnya di sini',
  'fix.connect.exchange': 'Hubungkan Exchange Online PowerShell dulu',
  'fix.connect.graph': 'Pasang modul Microsoft Graph PowerShell dulu, sekali saja',
  'fix.looked': 'Sudah saya baca: masukkan isi entrinya',
  'fix.tryWith': 'Pesan barunya sudah ada: tempelkan',
  'fix.done': 'Sudah saya lakukan: periksa apakah berhasil',
  'fix.cannot': 'Saya tidak boleh mengubahnya: serahkan ke orang lain',
  'who.deviceOwner': 'Penanggung jawab perangkat atau aplikasi',
  'who.developer': 'Pengembang skrip atau aplikasi',
  'who.exchangeAdmin': 'Administrator Exchange',
  'who.entraAdmin': 'Administrator Microsoft Entra ID',
  'who.userAdmin': 'Administrator pengguna',
  'who.network': 'Penanggung jawab jaringan',
  'who.nobody': 'Tidak ada yang perlu mengubah apa pun',
  'harm.0': 'Tidak mengubah apa pun di organisasi',
  'harm.1': 'Memengaruhi satu akun atau perangkat',
  'harm.2': 'Menambah layanan, atau melonggarkan aturan bagi satu akun',
  'harm.3': 'Memengaruhi semua akun',
  'harm.unprotects': 'Menghapus perlindungan satu akun',
  'harm.4': 'Menghapus perlindungan semua orang',

  'verify.title': 'Periksa apakah berhasil',
  'verify.lead': 'Jalankan satu pengujian dan tempelkan semua keluarannya.',
  'verify.tool': 'Uji dengan',
  'verify.tool.device': 'Pengujian bawaan perangkat',
  'verify.tool.swaks': 'swaks',
  'verify.tool.curl': 'curl',
  'verify.tool.powershell': 'PowerShell',
  'verify.tool.python': 'Python',
  'verify.device':
    'Jalankan fungsi pindai ke email atau uji kirim pada perangkat atau aplikasi, lalu salin pesan yang tampil atau baris lognya.',
  'verify.password':
    'Perintah akan meminta kata sandi. Jangan tulis kata sandi dalam perintah, dan jangan tempelkan di sini.',
  'verify.token':
    'Perintah membaca token akses dari file. Simpan token itu saja sebagai token.txt di folder saat ini. Hapus file itu sesudahnya.',
  'verify.success.powershell': 'Berhasil: “Accepted by the server”.',
  'verify.success.transcript': 'Berhasil: baris dengan “250 2.0.0 OK” menjelang akhir.',
  'verify.paste': 'Keluaran pengujian',
  'verify.wait': 'Berapa lama sampai perubahan berlaku',
  'verify.worked': 'Berhasil: email sudah sampai',
  'verify.same': 'Balasan yang sama bisa berarti perubahan belum sampai ke server.',

  'resolved.stamp': 'Terkirim',
  'resolved.stampLogin': 'Berhasil login',
  'resolved.title': 'Email berhasil terkirim',
  'resolved.lead': 'Server menerima pesan. Catat apa yang diubah, agar tidak ada yang mengembalikannya tanpa sengaja.',
  'resolved.record': 'Tulis catatan perubahan',
  'resolved.loginOnly': 'Server menerima login. Jika pesan masih gagal, tempelkan balasannya.',

  'report.fix': 'Yang dapat dilakukan: {remedy}',
  'hand.title': 'Serahkan ke orang lain',
  'hand.lead': 'Baca teksnya, ubah seperlunya, lalu salin.',
  'hand.ticket': 'Catatan untuk tiket',
  'hand.request': 'Permintaan kepada administrator',
  'hand.change': 'Catatan perubahan dan cara membatalkannya',
  'hand.full': 'Sertakan alamat, nama, ID, alamat IP, dan nama server',
  'hand.fullHint': 'Tidak disertakan kecuali Anda mengaktifkannya',
  'hand.leftOut': 'Tidak disertakan dalam teks ini: {kinds}.',
  'personal.address': 'alamat email',
  'personal.name': 'nama orang',
  'personal.id': 'ID',
  'personal.ipAddress': 'alamat IP',
  'personal.host': 'nama server dan komputer',
  'personal.account': 'nama akun',
  'personal.phone': 'nomor telepon',
  'personal.folder': 'folder pengguna',
  'hand.which': 'Teks yang mana?',
  'hand.text': 'Teks',
  'hand.copy': 'Salin teks',
  'hand.markdown': 'Salin sebagai Markdown',
  'hand.mail': 'Buka di program email',
  'hand.mailHint':
    'Email berisi perihal, tiga baris pertama, kalimat Microsoft, dan tautan: tidak ada yang Anda tempelkan.',
  'hand.address': 'Alamat yang login',
  'hand.addressHint': 'Hanya masuk ke teks ini. Jika dikosongkan, teks menyebutkan apa yang perlu diisi.',
  'hand.found': 'Ditemukan dalam teks Anda:',
  'hand.download': 'Simpan sebagai .txt',

  'prose.failed': 'Teks ini tidak dapat diambil.',
  'prose.article': 'Baca di halaman yang memuat semuanya',
  'copy.command': 'Salin perintah',
  'copy.done': 'Tersalin',
  'copy.missing': 'Disalin. Masih perlu diisi: {what}.',
  'copy.fillIn': 'Isi dulu: {what}',
  'copy.failed': 'Tekan Ctrl+C (⌘C di Mac) untuk menyalin teks yang dipilih',

  'note.dropped': 'Bagian tautan yang tidak dikenal versi ini dilewati: {count}',
  'note.unknownLink':
    'Versi halaman ini tidak mengenal jawaban dalam tautan yang Anda buka. Tempelkan pesan kesalahannya, atau pilih yang Anda lihat.',
  'note.unknownCode':
    'Tautan itu meminta kode {code}, dan tidak ada balasan di halaman ini yang memakai kode tersebut. Tempelkan seluruh baris yang memuat kodenya.',
  'note.unknownStart':
    'Tautan itu menuju tempat yang tidak ada di versi halaman ini. Tempelkan pesan kesalahannya, atau pilih yang Anda lihat.',

  'text.fillIn': 'Isi sebelum mengirim: {what}',
  'text.subject': 'Perihal',
  'text.ticketSubject': 'Email lewat Microsoft 365 gagal{codes}: {verdict}',
  'text.requestSubject': 'Permintaan: {remedy}{codes}',
  'text.lookUpSubject': 'Permintaan: cari tahu mengapa Microsoft 365 menolak email{codes}',
  'text.changeSubject': 'Perubahan: {what}{codes}',
  'text.problem': 'Sebuah perangkat atau aplikasi tidak dapat mengirim email lewat Microsoft 365.',
  'text.problemCodes':
    'Sebuah perangkat atau aplikasi tidak dapat mengirim email lewat Microsoft 365: server menjawab {codes}.',
  'text.problemElsewhere': 'Sebuah perangkat atau aplikasi tidak dapat mengirim email{codes}.',
  'text.accepted': 'Server menerima email dari perangkat atau aplikasi ini.',
  'text.finding': 'Temuan: {verdict}. {certainty}.',
  'text.next': 'Langkah berikutnya: {remedy}. Yang dapat melakukannya: {who}.',
  'text.nextChecks': 'Langkah berikutnya: pemeriksaan di bawah, sesuai urutannya.',
  'text.ask':
    'Perubahan yang diminta: {remedy}. Tanpa itu sebuah perangkat atau aplikasi tidak dapat mengirim email{codes}.',
  'text.askLookUp':
    'Yang diminta: lihat nilai-nilai di bawah. Sebuah perangkat atau aplikasi tidak dapat ' +
    'mengirim email lewat Microsoft 365{codes}, dan penyebabnya belum diketahui.',
  'text.whyLookUp':
    'Hanya administrator yang dapat melihat nilai ini. Melihatnya tidak mengubah apa pun, jadi tidak ada yang perlu dibatalkan.',
  'text.least': 'Mengapa perubahan ini: inilah perbaikan dengan risiko terendah. {effect}.',
  'text.effect': 'Yang akan terjadi: {effect}.',
  'text.howLong': 'Mulai berlaku: {wait} Cara membatalkan: {undo}',
  'text.changed': 'Perubahan: {remedy}.',
  'text.lookUp': 'Yang perlu dilihat',
  'text.codes': 'Kode',
  'text.message': 'Pesan perangkat atau aplikasi',
  'text.meaning': 'Artinya',
  'text.address': 'alamat yang login',
  'text.name': 'Nama',
  'text.link': 'Buka kasus ini, dengan semua yang diketahui',
  'text.since': 'Sejak kapan',
  'text.reply': 'Balasan server',
  'text.account': 'Akun yang login',
  'text.verdict': 'Temuan',
  'text.certainty': 'Seberapa pasti',
  'text.checked': 'Yang diketahui',
  'text.wontHelp': 'Bukan penyebab, atau tidak membantu',
  'text.role': 'Siapa yang boleh melakukannya',
  'text.where': 'Di mana',
  'text.risk': 'Risiko',
  'text.undo': 'Cara membatalkan',
  'text.wait': 'Mulai berlaku',
  'text.verify': 'Cara memeriksa',
  'text.before': 'Nilai sebelumnya',
  'text.after': 'Nilai sesudahnya',
  'text.changedBy': 'Diubah oleh',
  'text.date': 'Tanggal',
  'text.attach': 'Lampirkan',
  'text.attachReply': 'balasan persis beserta nomornya',
  'text.attachTime': 'waktu percobaan terakhir',
  'text.attachClient': 'nama perangkat atau aplikasinya',
  'text.made': 'Dibuat dengan Pemecah Masalah SMTP AUTH {version}; fakta diperiksa pada {date}',

  'tenant.title': 'Baca penyewa (tenant) saya',
  'tenant.lead':
    'Halaman ini membaca pengaturan yang memengaruhi SMTP AUTH dari Microsoft Graph. Halaman hanya membaca, dan hasilnya tetap di tab ini.',
  'tenant.address': 'Alamat yang login untuk mengirim email',
  'tenant.addressHint': 'Alamat di perangkat atau skrip. Akun Anda sendiri dimasukkan di jendela masuk Microsoft.',
  'tenant.what': 'Yang dibaca',
  'tenant.tier.light': 'Ringan',
  'tenant.tier.standard': 'Standar',
  'tenant.tier.signInLog': 'Dengan log masuk',
  'tenant.tierReads.light': 'Domain, akun, lisensinya, dan kebijakan Conditional Access mana yang akan menghentikannya',
  'tenant.tierReads.standard':
    'Juga Default Keamanan (Security Defaults), MFA per pengguna, apakah akun dinonaktifkan, dan kapan kata sandinya terakhir diubah',
  'tenant.tierReads.signInLog': 'Juga upaya terakhir lewat SMTP dan alasan sebenarnya mengapa masing-masing ditolak',
  'tenant.tierRole.light': 'Akun apa pun dapat masuk; Conditional Access memerlukan Security Reader atau Global Reader',
  'tenant.tierRole.standard': 'Memerlukan Security Reader atau Global Reader, dan persetujuan administrator, satu kali',
  'tenant.tierRole.signInLog':
    'Memerlukan Reports Reader, Security Reader, atau Global Reader, persetujuan administrator, dan Entra ID P1 di penyewa',
  'tenant.consent': 'Izin, dan apa yang tertulis di jendela persetujuan',
  'tenant.consentNote':
    'Sebuah penyewa dapat mewajibkan persetujuan administrator untuk setiap izin. Semua ' +
    'izin bersifat delegasi: halaman ini tidak dapat membaca apa pun yang tidak dapat Anda baca sendiri. ' +
    'Bagi orang yang memberi persetujuan untuk dirinya sendiri, kata-kata Microsoft dapat berbeda, ' +
    'misalnya “Sign you in and read your profile”.',
  'tenant.byAdmin': 'perlu persetujuan administrator',
  'tenant.signIn': 'Masuk dan baca',
  'tenant.cancel': 'Batalkan',
  'tenant.signingIn': 'Masuk lewat jendela yang terbuka. Setelah itu halaman ini melanjutkan secara otomatis.',
  'tenant.closed':
    'Jendela masuk tampaknya sudah tertutup, dan belum ada jawaban. Jika masih terbuka, lanjutkan di sana; jika tidak, buka lagi.',
  'tenant.retry': 'Buka jendela lagi',
  'tenant.leave': 'Masuk tanpa jendela',
  'tenant.leaveHint': 'Anda beralih ke halaman masuk Microsoft lalu kembali ke sini; jawaban Anda tetap tersimpan',
  'tenant.windowCodes': 'Apakah jendela menampilkan kesalahan?',
  'tenant.windowCodesLead': 'Kesalahan ini hanya muncul di jendela Microsoft. Cari nomor yang Anda lihat:',
  'tenant.failedTitle': 'Proses masuk tidak berhasil',
  'tenant.signInProblem.popupBlocked':
    'Browser Anda memblokir jendela masuk. Izinkan jendela untuk situs ini lalu coba lagi, atau masuk tanpa jendela.',
  'tenant.signInProblem.windowClosed':
    'Tidak ada jawaban dari jendela masuk. Jendela itu ditutup, atau menampilkan kesalahan ' +
    'yang tidak diberitahukan ke halaman ini. Coba lagi; jika jendela menampilkan nomor, ' +
    'cari nomor itu di bawah.',
  'tenant.signInProblem.cancelled': 'Proses masuk dibatalkan. Tidak ada yang dibaca.',
  'tenant.signInProblem.declined':
    'Persetujuan ditolak, jadi tidak ada yang dibaca. Pilih tingkat dengan izin lebih sedikit, atau pakai salah satu cara tanpa masuk di bawah.',
  'tenant.signInProblem.adminApproval':
    'Administrator harus menyetujui izin ini lebih dulu. Kirimkan tautan untuk administrator kepadanya, atau pilih tingkat “Ringan”.',
  'tenant.signInProblem.wrongAccount':
    'Akun ini bukan milik penyewa tersebut, atau merupakan akun pribadi. Gunakan akun kerja dari penyewa yang memiliki kotak surat.',
  'tenant.signInProblem.wrongRedirectUri':
    'Alamat halaman ini belum ada di pendaftaran aplikasi. Tambahkan di sana sebagai single-page application, persis seperti ini: {redirectUri}',
  'tenant.signInProblem.unknownClient':
    'Client ID ini tidak ada di penyewa ini. Periksa apakah ada salah ketik; pendaftaran untuk satu organisasi hanya berlaku di penyewa organisasi itu.',
  'tenant.signInProblem.notSinglePage':
    'Pendaftaran aplikasi mencantumkan alamat halaman ini di bawah “Web”. Pindahkan ke platform “Single-page application”.',
  'tenant.signInProblem.singleTenant':
    'Pendaftaran aplikasi hanya untuk satu penyewa. Masukkan ID atau domain penyewa itu di “Pengaturan masuk”.',
  'tenant.signInProblem.notAssigned':
    'Akun ini tidak boleh memakai aplikasi tersebut. Di Enterprise applications, administrator dapat menetapkannya, atau mematikan “Assignment required”.',
  'tenant.signInProblem.conditionalAccess':
    'Sebuah kebijakan Conditional Access memblokir proses masuk Anda: perangkat, tempat, ' +
    'atau aplikasinya tidak diizinkan. Itu tidak menyatakan apa pun tentang kotak surat. ' +
    'Gunakan perangkat terkelola atau jaringan lain, atau cara tanpa masuk di bawah.',
  'tenant.signInProblem.mfa':
    'Microsoft meminta langkah tambahan dari akun ini, misalnya autentikasi multifaktor. Masuk lagi dan selesaikan di jendela itu.',
  'tenant.signInProblem.unknownPermission':
    'Salah satu izin tidak tersedia di cloud ini. Pilih tingkat “Ringan”, dan periksa cloud di “Pengaturan masuk”.',
  'tenant.signInProblem.expired': 'Sesi masuk sudah kedaluwarsa. Masuk lagi.',
  'tenant.signInProblem.offline':
    'Server masuk Microsoft tidak dapat dijangkau dari halaman ini. Periksa koneksi, dan apakah proksi atau ekstensi memblokirnya.',
  'tenant.signInProblem.storage':
    'Browser ini tidak mengizinkan halaman menyimpan proses masuk di tab ini. Izinkan data situs, atau buka halaman di luar jendela privat atau bingkai.',
  'tenant.signInProblem.insecure':
    'Proses masuk memerlukan halaman yang dibuka lewat https. Buka halaman ini lewat https, atau pakai cara tanpa masuk di bawah.',
  'tenant.signInProblem.library':
    'Bagian halaman yang menangani proses masuk tidak dapat dimuat. Periksa koneksi lalu coba lagi.',
  'tenant.signInProblem.other':
    'Microsoft menolak proses masuk karena alasan yang tidak dikenal halaman ini. Kodenya ada di bawah; cari kode itu untuk menemukan penjelasan Microsoft.',
  'tenant.adminLink': 'Tautan untuk administrator',
  'tenant.adminLinkCopy': 'Salin tautan',
  'tenant.code': 'Kode: {code}',
  'tenant.request': 'Permintaan: {id}',
  'tenant.working': 'Membaca …',
  'tenant.wait': 'Microsoft Graph sedang sibuk atau meminta menunggu. Halaman ini mencoba lagi dalam {seconds} detik.',
  'tenant.account': 'Masuk sebagai {name}',
  'tenant.accountGuest':
    'Masuk sebagai {name}, tamu di penyewa ini. Tamu biasanya dapat membaca lebih sedikit; jika perannya kurang, gunakan akun milik penyewa itu.',
  'tenant.nothing': 'Semua sudah dibaca. Tidak ada yang dengan sendirinya memblokir pesan.',
  'tenant.datum.organization': 'Organisasi',
  'tenant.datum.user': 'Akun',
  'tenant.datum.licences': 'Lisensi dengan kotak surat',
  'tenant.datum.conditionalAccess': 'Conditional Access',
  'tenant.datum.securityDefaults': 'Default Keamanan (Security Defaults)',
  'tenant.datum.signIns': 'Log masuk',
  'tenant.readProblem.noConsent':
    'Tidak dibaca: izin {permission} tidak diberikan. Masuk lagi dan setujui izin itu, atau minta administrator memberikannya.',
  'tenant.readProblem.noRole':
    'Tidak dibaca: akun Anda tidak memiliki peran yang diperlukan, yaitu {roles}. Jika peran baru saja diaktifkan, masuk lagi.',
  'tenant.readProblem.noLicence':
    'Tidak dibaca: ini memerlukan Entra ID P1 atau P2, dan penyewa tidak memiliki lisensinya.',
  'tenant.readProblem.notFound':
    'Tidak ditemukan di penyewa ini. Periksa salah ketik pada alamat, dan apakah kotak surat itu milik penyewa lain.',
  'tenant.readProblem.throttled':
    'Tidak dibaca: Microsoft Graph membatasi permintaan dari penyewa ini (throttling). Tunggu beberapa menit, lalu baca lagi.',
  'tenant.readProblem.offline':
    'Tidak dibaca: Microsoft Graph tidak dapat dijangkau. Periksa koneksi, dan apakah proksi atau ekstensi memblokirnya.',
  'tenant.readProblem.timedOut': 'Tidak dibaca: Microsoft Graph tidak menjawab tepat waktu. Baca lagi.',
  'tenant.readProblem.serverFault': 'Tidak dibaca: Microsoft Graph sedang bermasalah. Baca lagi nanti.',
  'tenant.readProblem.malformed':
    'Tidak dibaca: format jawabannya tidak seperti yang didokumentasikan. Mungkin proksi mengubahnya.',
  'tenant.readProblem.signInAgain': 'Tidak dibaca: sesi masuk sudah habis. Masuk lagi.',
  'tenant.readProblem.notInCloud': 'Tidak dibaca: cloud ini tidak menyediakannya. Gunakan blok PowerShell di bawah.',
  'tenant.readProblem.badRequest':
    'Tidak dibaca: Microsoft Graph menolak permintaannya. Kesalahannya ada di halaman ini; blok PowerShell di bawah membaca data yang sama.',
  'tenant.readProblem.needsUser':
    'Tidak dibaca: ini bergantung pada akun, yang tidak ditemukan atau tidak dapat dibaca.',
  'tenant.readProblem.cancelled': 'Tidak dibaca: dibatalkan.',
  'tenant.note.tenantName': 'Penyewa (tenant): {what}',
  'tenant.note.federated':
    '{what} terfederasi: kata sandi diperiksa oleh penyedia identitas lain, jadi penolakan mungkin berasal dari sana.',
  'tenant.note.otherTenant':
    '{what} bukan domain penyewa ini. Kotak surat itu mungkin milik penyewa lain: masuklah di sana.',
  'tenant.note.guest': 'Akun ini adalah tamu dan tidak memiliki kotak surat di sini.',
  'tenant.note.alias': 'Alamat ini adalah alias. Nama penggunanya {what}; gunakan nama itu di perangkat.',
  'tenant.note.synchronised': 'Akun ini disinkronkan dari direktori lokal; kata sandi dan statusnya dikelola di sana.',
  'tenant.note.noPlan':
    'Tidak ditemukan lisensi dengan kotak surat. Mungkin ini kotak surat bersama, atau kotak suratnya ada di server lokal.',
  'tenant.note.maybeShared': 'Akun dinonaktifkan dan tidak berlisensi, seperti lazimnya kotak surat bersama.',
  'tenant.note.planSuspended':
    'Lisensi yang memuat kotak surat sedang ditangguhkan, seperti saat langganan habis. Perpanjang langganan atau tetapkan lisensi lain.',
  'tenant.note.maybeOnPremises':
    'Akun ini disinkronkan dan punya alamat, tetapi tidak punya lisensi dengan kotak surat. Kotak suratnya mungkin berada di server lokal.',
  'tenant.note.policyGone':
    'Kebijakan yang menolak percobaan terakhir sudah tidak ada di penyewa ini: {what}. ' +
    'Kebijakan itu dihapus setelahnya, jadi coba lagi: percobaan berikutnya menunjukkan apakah itu cukup.',
  'tenant.note.placesDiffer':
    'Percobaan dari alamat IP yang berbeda berakhir berbeda dalam 24 jam terakhir: {what}. 0 berarti diterima. ' +
    'Cari tahu alamat IP mana milik perangkat Anda: hanya percobaannya yang penting, yang lain bisa saja tebakan kata sandi.',
  'tenant.note.policiesBeside':
    'Sebuah kebijakan Conditional Access juga aktif. Keduanya tidak bisa aktif bersamaan, ' +
    'jadi salah satu hasil baca mungkin sudah berumur beberapa menit. Baca lagi.',
  'tenant.note.judgedHere': 'Pemeriksaan What If tidak tersedia, jadi halaman ini menilai kebijakannya sendiri.',
  'tenant.note.cannotJudge':
    'Apakah kebijakan memblokir login bergantung pada sesuatu yang tidak dibaca, jadi hal ini belum dapat dipastikan.',
  'tenant.note.noEntries':
    'Tidak ada upaya lewat SMTP dalam 7 hari terakhir. Entri dapat terlambat beberapa ' +
    'menit. Jika perangkat ditolak sejak itu, kebijakan autentikasi memblokirnya sebelum ' +
    'Entra ID melihatnya. Bisa juga perangkat memakai alamat, penyewa, atau server lain, atau ' +
    'tidak pernah mengirim AUTH.',
  'tenant.note.beta': 'Hanya versi beta Microsoft Graph yang memuat entri ini.',
  'tenant.note.cut': 'Masih ada entri lain; hanya yang terbaru yang dibaca.',
  'tenant.policy.stops': 'Memblokir: {name}',
  'tenant.policy.wouldStop': 'Akan memblokir, tetapi masih report-only: {name}',
  'tenant.policy.conditional': 'Memblokir dengan syarat (tempat, perangkat, atau risiko): {name}',
  'tenant.policy.unknown': 'Tidak dapat dipastikan (grup, peran, atau tempat tidak dibaca): {name}',
  'tenant.attempts': 'Upaya terakhir',
  'tenant.attemptOk': 'Diterima',
  'tenant.policy.atToken': 'Menentukan saat token diminta: {name}',
  'tenant.weight.blocks': 'Memblokir',
  'tenant.weight.open': 'Belum pasti',
  'tenant.weight.notRead': 'Tidak dibaca',
  'tenant.weight.fine': 'Tidak memblokir',
  'tenant.weight.waiting': 'Menunggu',
  'tenant.datum.perUserMfa': 'MFA per pengguna',
  'tenant.datum.snapshot': 'Snapshot konfigurasi',
  'tenant.datum.directoryAudits': 'Perubahan dalam log audit',
  'tenant.datum.messageTrace': 'Pelacakan pesan (message trace)',
  'tenant.own': 'Baca lebih banyak, masing-masing dengan persetujuannya sendiri',
  'tenant.ownLead':
    'Tidak satu pun diminta sebelum Anda memilihnya. Setelah itu jendela Microsoft meminta satu izin tambahan.',
  'tenant.ownRead': 'Baca ini juga',
  'tenant.ownReadWhat': 'Baca ini juga: {what}',
  'tenant.ownReads.snapshot':
    'Dua pengaturan SMTP AUTH dan kebijakan autentikasi, dari snapshot konfigurasi yang sudah dimiliki penyewa Anda. ' +
    'Halaman ini tidak pernah membuat snapshot.',
  'tenant.ownReads.directoryAudits':
    'Siapa yang mengubah kebijakan Conditional Access atau akun ini dalam 30 hari terakhir, dan kapan.',
  'tenant.ownReads.messageTrace': 'Nasib pesan dari alamat ini yang diterima Exchange Online dalam 2 hari terakhir.',
  'tenant.ownNeeds.snapshot':
    'Memerlukan peran istimewa seperti Global Reader, Entra ID P1, dan snapshot dari 7 hari terakhir. Hanya di cloud global. ' +
    'Ini menurut dokumentasi Microsoft dan belum dicoba.',
  'tenant.ownNeeds.directoryAudits': 'Memerlukan Reports Reader, Security Reader, atau Global Reader.',
  'tenant.ownNeeds.messageTrace':
    'Memerlukan Global Reader atau peran Exchange, dan pelacakan pesan lewat Microsoft Graph yang sudah disiapkan di penyewa. ' +
    'Hanya di cloud global. Ini menurut dokumentasi Microsoft dan belum dicoba.',
  'tenant.ownFails.snapshot':
    'Sebagai gantinya, unduh snapshot di Entra admin center pada Tenant Governance dan tempelkan di bawah, atau jalankan blok PowerShell.',
  'tenant.ownFails.directoryAudits':
    'Entra admin center menampilkan hal yang sama pada Monitoring & health > Audit logs.',
  'tenant.ownFails.messageTrace':
    'Exchange admin center menampilkan hal yang sama pada Mail flow > Message trace. ' +
    'Jika persetujuan sudah diberikan, penyewa mungkin belum memiliki service principal yang diperlukan pelacakan pesan.',
  'tenant.audits': 'Perubahan terbaru',
  'tenant.audit.time': 'Waktu',
  'tenant.audit.change': 'Perubahan',
  'tenant.audit.target': 'Pada',
  'tenant.audit.by': 'Oleh',
  'tenant.messages': 'Pesan terbaru',
  'tenant.message.time': 'Waktu',
  'tenant.message.status': 'Status',
  'tenant.message.recipient': 'Penerima',
  'tenant.message.ip': 'Alamat IP',
  'tenant.note.snapshotOf':
    'Snapshot ini menunjukkan pengaturan pada {what}. Perubahan setelahnya tidak ada di dalamnya.',
  'tenant.note.noSnapshot':
    'Penyewa Anda tidak memiliki snapshot yang selesai, dan halaman ini tidak membuatnya. ' +
    'Blok PowerShell di bawah membaca kedua pengaturan yang sama.',
  'tenant.note.snapshotWithout': 'Snapshot ini tidak memuat pengaturan Exchange Online.',
  'tenant.note.mailboxesWithout':
    'Snapshot ini tidak memuat pengaturan kotak surat. Jika kotak surat punya nilai sendiri, nilai itulah yang menentukan: ' +
    'baca dengan blok PowerShell.',
  'tenant.note.mailboxUnclear':
    'Nilai kotak surat tidak jelas dari snapshot ini: False di sana bisa berarti “aktif” atau “mewarisi”. Baca dengan blok PowerShell.',
  'tenant.note.noAudits': 'Tidak ada perubahan pada kebijakan Conditional Access atau akun ini dalam 30 hari terakhir.',
  'tenant.note.partOfAudits':
    'Sebagian log audit tidak dapat dibaca, jadi bisa ada perubahan yang tidak terlihat di sini.',
  'tenant.note.auditBetween':
    'Ada yang diubah antara percobaan terakhir yang diterima dan percobaan pertama yang ditolak, pada {what}. Daftarnya menunjukkan apa.',
  'tenant.note.noMessages':
    'Exchange Online tidak menerima pesan dari alamat ini dalam 2 hari terakhir. Proses masuk yang ditolak tidak meninggalkan jejak di sini.',
  'tenant.note.messagesSeen':
    'Pesan-pesan ini diterima, mungkin dari program lain. Jika ada yang tidak sampai ke penerima, statusnya menjelaskan alasannya.',
  'tenant.attempt.time': 'Waktu',
  'tenant.attempt.result': 'Hasil',
  'tenant.attempt.policy': 'Ditolak oleh',
  'tenant.attempt.ip': 'Alamat IP',
  'tenant.passwordRight': 'Nama pengguna dan kata sandinya benar',
  'tenant.readAt': 'Dibaca {time}',
  'tenant.otherMailbox': 'Baca kotak surat lain',
  'tenant.seen': 'Yang terlihat di penyewa Anda',
  'tenant.seenStays':
    'Nama, waktu, dan alamat hanya ada di layar ini. Semuanya tidak masuk ke tautan dan tidak disimpan.',
  'tenant.note.withPlace': 'What If ditanya dengan alamat IP dari upaya terakhir.',
  'tenant.note.atToken':
    'Dengan OAuth, Conditional Access menentukan saat token diminta, dan orang dapat ' +
    'menyelesaikan MFA di sana. Kebijakan untuk klien warisan (legacy) tidak berlaku.',
  'tenant.note.forBasic':
    'Ini hasil untuk autentikasi dasar (Basic). Dengan OAuth hasilnya bisa berbeda, maka pertanyaan berikutnya adalah cara klien masuk.',
  'tenant.note.mfaOff': 'MFA per pengguna tidak diaktifkan untuk akun ini.',
  'tenant.note.mfaEnabled': 'Enabled: pengguna diminta mendaftar MFA. Sebelum itu, autentikasi dasar masih berfungsi.',
  'tenant.note.passwordChanged': 'Kata sandi terakhir diubah {what}.',
  'tenant.note.passwordBetween':
    'Kata sandi diubah di antara upaya terakhir yang diterima dan upaya pertama yang ditolak, pada {what}.',
  'tenant.note.policyBetween':
    'Sebuah kebijakan diubah di antara upaya terakhir yang diterima dan upaya pertama yang ditolak, pada {what}.',
  'tenant.note.differsFromLog':
    'Log masuk menunjukkan hasil yang berbeda. Upaya yang benar-benar terjadi lebih kuat ' +
    'daripada What If, karena What If tidak mengenal perangkat, tempat, atau risikonya.',
  'tenant.note.noBasicEntries':
    'Tidak ada upaya dengan autentikasi dasar lewat SMTP dalam 7 hari terakhir. Klien ' +
    'yang memakai OAuth tidak ada di entri ini. Jika memakai autentikasi dasar, klien ' +
    'diblokir sebelum Entra ID melihatnya, atau memakai alamat, penyewa, atau server lain.',
  'tenant.note.noTokenEntries':
    'Tidak ada token untuk Exchange Online yang diminta bagi akun ini dalam 7 hari terakhir. ' +
    'Entri dapat terlambat beberapa menit. Klien mungkin memakai akun atau penyewa lain, ' +
    'atau token yang masih dimilikinya.',
  'tenant.note.partOfLog':
    'Sebagian log tidak dapat dibaca. Suatu upaya bisa tidak tampak di sini, jadi ini tidak membuktikan apa pun tentang upaya yang tidak terlihat.',
  'tenant.use': 'Lanjutkan dengan yang dibaca',
  'tenant.useNothing': 'Lanjutkan tanpa ini',
  'tenant.more': 'Baca juga: {tier}',
  'tenant.again': 'Baca lagi',
  'tenant.other': 'Gunakan akun lain',
  'tenant.otherTenant': 'Masuk ke penyewa {domain}',
  'tenant.forget': 'Hapus semuanya',
  'tenant.forgetHint': 'Keluar dari halaman ini dan menghapus token, hasil, dan client ID dari browser ini',
  'tenant.forgotten': 'Semua data sudah dihapus',
  'tenant.signOut': 'Keluar juga dari Microsoft',
  'tenant.cannot': 'Yang tidak dapat dibaca Microsoft Graph',
  'tenant.cannotLead':
    'Hanya Exchange yang dapat melaporkan pengaturan penyewa, pengaturan kotak surat, dan ' +
    'kebijakan autentikasi: jalankan ini di PowerShell lalu tempelkan hasilnya. Snapshot ' +
    'konfigurasi penyewa yang diunduh juga dapat dipakai.',
  'tenant.setUp': 'Pengaturan masuk',
  'tenant.withoutSetUp':
    'Proses masuk belum disiapkan di situs ini. Menyiapkannya memerlukan sekitar sepuluh menit dari administrator, satu kali. ' +
    'Tanpa itu, jalankan blok ini dan tempelkan hasilnya.',
  'tenant.powershell': 'Baca dengan PowerShell',
  'tenant.signInInstead': 'Masuk saja (penyiapan: sekitar sepuluh menit, satu kali)',
  'tenant.noClient':
    'Proses masuk memerlukan pendaftaran aplikasi milik organisasi Anda, dan belum ada ' +
    'yang disiapkan di situs ini. Halaman ini tidak memiliki pendaftaran sendiri dan ' +
    'tidak memakai milik pihak lain.',
  'tenant.register': 'Buat pendaftaran aplikasi',
  'tenant.clientId': 'Client ID',
  'tenant.clientIdHint': '“Application (client) ID” dari pendaftaran',
  'tenant.tenantId': 'Penyewa (tenant)',
  'tenant.tenantIdHint':
    'ID penyewa atau salah satu domainnya; “organizations” untuk pendaftaran yang melayani beberapa penyewa',
  'tenant.cloud': 'Cloud',
  'tenant.cloudName.global': 'Seluruh dunia, termasuk GCC',
  'tenant.cloudName.gccHigh': 'Pemerintah AS L4 (GCC High)',
  'tenant.cloudName.dod': 'Pemerintah AS L5 (DoD)',
  'tenant.cloudName.china': 'Tiongkok, dioperasikan oleh 21Vianet',
  'tenant.cloudNote':
    'Pendaftaran aplikasi hanya ada di satu cloud. Graph Explorer hanya berfungsi di cloud seluruh dunia.',
  'tenant.cloudSignIns': 'Log masuk dilaporkan tidak ada di cloud ini.',
  'tenant.cloudUnconfirmed': 'Alamat cloud ini berasal dari dokumen Microsoft dan belum dicoba.',
  'tenant.remember': 'Ingat client ID di browser ini',
  'tenant.problem.address': 'Masukkan alamat lengkap yang login, misalnya scanner@contoso.com',
  'tenant.problem.clientId': 'Masukkan client ID, dalam bentuk 00000000-0000-0000-0000-000000000000',
  'tenant.problem.tenantId': 'Masukkan ID penyewa, salah satu domainnya, atau “organizations”',
  'tenant.problem.pasteNothing':
    'Tidak ada pengaturan yang ditemukan dalam teks ini. Tempelkan semua yang ditampilkan.',
  'tenant.explorer': 'Tanpa persiapan: Graph Explorer',
  'tenant.explorerLead':
    'Alat milik Microsoft menjalankan kueri yang sama. Masukkan alamat di atas, buka tautan, ' +
    'masuk di sana, tekan “Run query”, lalu tempelkan jawabannya di bawah. Jika alat itu ' +
    'meminta izin, setujui di “Modify permissions”. Tempelkan jawabannya saja, jangan access token.',
  'tenant.explorerPrivacy': 'Tautan ini mengirim alamat di atas ke Microsoft.',
  'tenant.answer': 'Jawabannya',
  'tenant.answerHint': 'Tempelkan semuanya. Tidak ada yang keluar dari halaman ini.',
  'tenant.framed':
    'Microsoft tidak mengizinkan proses masuk di dalam bingkai halaman lain. Buka halaman ini di tab tersendiri; jawaban Anda ikut serta.',
  'tenant.newTab': 'Buka di tab baru untuk masuk',
  'tenant.bring': 'Salin temuan',
  'tenant.bringHint': 'Tempelkan ini di halaman asal Anda. Isinya hanya nilai pengaturan, tanpa nama dan tanpa alamat.',
  'tenant.takeIn': 'Temuan dari tab lain',
  'tenant.takeInHint': 'Tempelkan hasil dari “Salin temuan”',
  'register.title': 'Membuat pendaftaran aplikasi untuk halaman ini',
  'register.lead':
    'Membaca penyewa memerlukan pendaftaran aplikasi milik organisasi. Langkah-langkah ini dibuat untuk alamat tempat Anda membuka halaman ini.',
  'register.address': 'Alamat untuk didaftarkan',
  'register.addressHint': 'Persis ini, sebagai single-page application',
  'register.insecure': 'Halaman ini dibuka tanpa https. Microsoft menerima alamat seperti itu hanya untuk localhost.',
  'register.who':
    'Application Administrator atau Cloud Application Administrator; untuk persetujuan seluruh organisasi salah satunya atau Privileged Role Administrator',
  'register.tier': 'Seberapa banyak yang boleh dibaca',
  'register.permissions': 'Izin-izinnya',
  'register.ways': 'Empat cara membuatnya',
  'register.waysLead': 'Keempatnya memberi hasil yang sama. Pilih yang Anda kenal.',
  'register.portal': 'Di Microsoft Entra admin center',
  'register.portal1': 'Buka entra.microsoft.com › Entra ID › App registrations › New registration.',
  'register.portal2':
    'Name: SMTP AUTH troubleshooter. Supported account types: Accounts in this organizational directory only.',
  'register.portal3':
    'Redirect URI: pilih platform Single-page application (SPA), bukan Web, lalu masukkan alamat di atas. Kemudian Register.',
  'register.portal4':
    'API permissions › Add a permission › Microsoft Graph › Delegated permissions: centang izin dari daftar di atas.',
  'register.portal5':
    'Pilih Grant admin consent untuk organisasi, atau serahkan pada proses masuk pertama administrator.',
  'register.portal6': 'Overview: salin Application (client) ID dan Directory (tenant) ID.',
  'register.powershell': 'Dengan Microsoft Graph PowerShell',
  'register.cli': 'Dengan Azure CLI',
  'register.rest': 'Dengan REST API Microsoft Graph',
  'register.remove': 'Untuk menghapusnya lagi',
  'register.config': 'Daftarkan di situs ini',
  'register.configLead':
    'Pengelola situs menambahkan baris berikut ke config.json di direktori akar situs. Atau setiap orang mengetik client ID di halaman yang membaca penyewa.',
  'register.headers':
    'Sajikan auth-redirect.html apa adanya: tepat di alamat ini, tanpa pengalihan dan tanpa header Cross-Origin-Opener-Policy.',
  'register.unconfirmedSteps':
    'Langkah-langkah ini mengikuti dokumentasi Microsoft dan diuji dengan simulasi, bukan di penyewa sungguhan.',
  'register.unconfirmedConsent':
    'Apakah tautan untuk administrator boleh berakhir di alamat platform “Single-page ' +
    'application” tidak didokumentasikan. Jika Microsoft menampilkan kesalahan, beri ' +
    'persetujuan di admin center seperti pada langkah 5.',
  'register.check': 'Periksa hasilnya',
  'register.checkLead':
    'Tempelkan keadaan pendaftaran sekarang, seperti yang ditampilkan perintah. Tidak ada yang keluar dari halaman ini.',
  'register.checkCommands': 'Salah satu perintah ini menampilkannya:',
  'register.checkPaste': 'Pendaftaran sebagai JSON',
  'register.checkButton': 'Periksa',
  'register.trySignIn': 'Atau cobalah: masuk',
  'register.trySignInLead':
    'Membuka jendela Microsoft dengan client ID ini, lalu menyebutkan izin mana yang dimuat token dan apa yang masih salah.',
  'register.try': 'Masuk dan periksa',
  'register.good': 'Tidak ada masalah: pendaftaran cocok dengan halaman ini.',
  'register.granted': 'Proses masuk berhasil, dan semua izin sudah diberikan.',
  'register.wrong.notJson': 'Ini bukan JSON pendaftaran aplikasi. Tempelkan seluruh keluaran perintah.',
  'register.wrong.noRedirectUri': 'Alamat halaman ini tidak ada. Tambahkan sebagai single-page application: {what}',
  'register.wrong.otherRedirectUri':
    'Ada alamat yang sedikit berbeda dari alamat halaman ini; alamat itu harus sama huruf demi huruf: {what}',
  'register.wrong.webPlatform':
    'Alamat itu ada di bawah “Web”. Hapus dari sana dan tambahkan di bawah “Single-page application”: {what}',
  'register.wrong.publicPlatform':
    'Alamat itu ada di bawah “Mobile and desktop applications”. Hapus dari sana dan tambahkan di bawah “Single-page application”: {what}',
  'register.wrong.personalAccounts': 'Pendaftaran ini hanya untuk akun pribadi. Pilih akun organisasi ini.',
  'register.wrong.missingPermission': 'Izin ini tidak ada: {what}',
  'register.wrong.applicationPermission':
    'Ini tercantum sebagai izin aplikasi; halaman ini memerlukan izin yang didelegasikan: {what}',
  'register.wrong.tooMuch': 'Halaman ini tidak memerlukan izin ini; hapus: {what}',
  'register.wrong.secret':
    'Pendaftaran ini memiliki client secret. Halaman di browser tidak dapat merahasiakannya dan tidak memerlukannya: hapus client secret itu.',
  'register.wrong.implicit': 'Implicit grant aktif. Ini tidak diperlukan: hapus kedua centang di Authentication.',
  'register.wrong.noClientId': 'Masukkan client ID, dalam bentuk 00000000-0000-0000-0000-000000000000.',
  'register.wrong.notGranted': 'Persetujuan untuk izin ini belum diberikan: {what}',

  'embed.noTab': 'Jika tidak ada tab yang terbuka, salin alamat ini:',
  'embed.copyAddress': 'Salin alamat',

  'place.title': 'Pasang di wiki Anda',
  'place.lead':
    'Pilih tampilan dan titik mulai panduan. Kode untuk wiki Anda ada di bawah, beserta apa yang harus diizinkan administratornya.',
  'place.options': 'Opsi',
  'place.lang': 'Bahasa',
  'place.theme': 'Warna',
  'place.theme.auto': 'Terang atau gelap, sesuai perangkat pembaca',
  'place.theme.light': 'Terang',
  'place.theme.dark': 'Gelap',
  'place.height': 'Tinggi dalam piksel',
  'place.heightHint': 'Jika halaman menjalankan skripnya, tinggi mengikuti isi dan ini hanya tinggi awal',
  'place.auto': 'Sesuaikan tinggi dengan isi jika halaman mendukungnya',
  'place.start': 'Mulai dari',
  'place.start.first': 'Pertanyaan “Mengapa Microsoft 365 tidak mau mengirim email saya?”',
  'place.start.symptom': 'Tanpa kode: kapan kegagalannya?',
  'place.start.settings': 'Semua pengaturan dalam satu formulir',
  'place.replies': 'Balasan server',
  'place.compact': 'Hilangkan kaki halaman dan bahasa lain',
  'place.signIn': 'Tawarkan “Baca penyewa saya” di tab tersendiri',
  'place.root': 'Alamat situs ini',
  'place.rootHint': 'Tempat halaman disajikan, dengan https',
  'place.preview': 'Pratinjau',
  'place.previewLead': 'Ini pemecah masalah yang sesungguhnya, di dalam bingkai.',
  'place.own': 'Pengaturan organisasi Anda',
  'place.ownLead':
    'Pengaturan tersimpan di file config.json di folder yang sama: tidak perlu build ulang. Pratinjau langsung menampilkannya.',
  'place.orgName': 'Nama organisasi',
  'place.contact': 'Siapa yang dihubungi',
  'place.contactHref': 'Alamatnya',
  'place.contactHrefHint': 'Alamat email, atau tautan yang diawali https:',
  'place.ticket': 'Formulir tiket',
  'place.ticketLabel': 'Buka tiket',
  'place.never': 'Kami tidak pernah mengaktifkan autentikasi dasar (Basic)',
  'place.keepDefaults': 'Kami tetap mengaktifkan Default Keamanan (Security Defaults)',
  'place.note': 'Catatan di atas pertanyaan pertama',
  'place.json': 'config.json',
  'place.jsonHint': 'Anda juga dapat menyunting di sini. Semua nama properti ada di config.schema.json.',
  'place.download': 'Simpan config.json',
  'place.right': 'Tidak ada kesalahan.',
  'place.hosts': 'Kode',
  'place.admin': 'Siapa yang harus mengizinkan',
  'place.heightOf': 'Tinggi',
  'place.copy': 'Salin kode',
  'place.events': 'Untuk pengembang: peristiwa, metode, dan pesan',
  'place.eventsLead':
    'Elemen melaporkan peristiwa hanya dengan id, tidak pernah dengan teks yang diketik ' +
    'pengguna: guide-ready, guide-step, guide-result, guide-copy, dan guide-error. Metodenya ' +
    'goTo(id), reset(), getState(), setConfig(settings), dan updateTheme(). Bingkai biasa ' +
    'mengirim dan menerima hal yang sama sebagai pesan; skrip di atas menunjukkan caranya.',
  'place.colours':
    'Warna dan sudut berasal dari properti kustom elemen. Pasangan warna yang kontrasnya kurang ditolak bersama.',

  'link.title': 'Tautkan dari program Anda',
  'link.lead':
    'Jika program Anda gagal mengirim, sertakan tautan dalam pesan kesalahannya. Orang ' +
    'yang membukanya melihat arti kesalahan itu dan apa yang harus dilakukan.',
  'link.how': 'Cara kerjanya',
  'link.how1': 'Letakkan seluruh kesalahan di dalam tautan, setelah #error=, dikodekan sebagai bagian alamat.',
  'link.how2':
    'Bagian setelah # tidak pernah sampai ke server. Halaman langsung menghapusnya dari bilah ' +
    'alamat, membacanya di browser, mencoret kata sandi, dan menampilkan apa yang dibaca ' +
    'sebelum memakainya.',
  'link.how3':
    'Riwayat browser mungkin menyimpan tautan seperti saat dibuka. Jangan masukkan kata sandi dan token ke dalamnya.',
  'link.how4': 'Jaga agar tautannya di bawah 2.000 karakter: baris yang memuat nomor sudah cukup.',
  'link.try': 'Coba',
  'link.error': 'Kesalahan',
  'link.struck': 'Kata sandi, token, dan data pribadi dalam teks ini tidak dimasukkan ke tautan.',
  'link.result': 'Tautan',
  'link.open': 'Buka tautan',
  'link.copy': 'Salin tautan',
  'link.code': 'Kode',
  'link.other': 'Tautan lain',
  'link.otherCode': 'Dengan kode saja: semua balasan yang memakainya',
  'link.otherStart': 'Dengan id balasan, yaitu bagian terakhir alamat halamannya',
  'link.otherLang': 'Dalam bahasa tertentu, apa pun yang tertulis di alamat',
  'page.name': 'SMTP AUTH troubleshooter',
  'page.description':
    'Menemukan pengaturan yang membuat printer, skrip, atau aplikasi tidak dapat ' +
    'mengirim email lewat Microsoft 365, dan perbaikan dengan risiko paling kecil. Berjalan ' +
    'di browser, tanpa masuk ke akun.',
  'page.skip': 'Langsung ke pertanyaan',
  'page.languageName': 'Bahasa Indonesia',
  'page.language': 'Bahasa',
  'page.full': 'Buka di halaman penuh',
  'page.guide': 'Pemecah masalah',
  'page.article': 'Semuanya di satu halaman',
  'page.articleLead': 'Semua pertanyaan, balasan, dan perbaikan, untuk dicari dan dicetak.',
  'page.map': 'Peta semua pertanyaan',
  'page.mapLead':
    'Setiap langkah panduan, sesuai urutan yang dilalui kasus Anda. Peta ini digambar dari panduan itu sendiri.',
  'page.mapBack': 'Kembali ke kasus Anda',
  'page.mapSide': 'Jalur lain dari sini',
  'page.mapOut':
    'Begitu hasilnya pasti atau mungkin sekali, panduan langsung menuju hasil akhir. Tiga jawaban “Saya tidak tahu” berturut-turut juga menuju ke sana.',
  'page.phase.error': 'Kesalahan',
  'page.phase.error.lead': 'Pesan dari server atau perangkat, dan apakah dulu pernah berhasil.',
  'page.phase.connection': 'Koneksi',
  'page.phase.connection.lead':
    'Server, port, dan enkripsi yang dipakai, serta apakah memakai nama pengguna dan kata sandi atau OAuth.',
  'page.phase.settings': 'Pengaturan organisasi dan kotak surat',
  'page.phase.settings.lead':
    'SMTP AUTH untuk organisasi dan untuk kotak surat. Nilai kotak surat sendiri didahulukan.',
  'page.phase.policies': 'Default Keamanan dan kebijakan lain',
  'page.phase.policies.lead': 'Aturan untuk seluruh organisasi yang dapat memblokir proses masuk.',
  'page.phase.account': 'Akun',
  'page.phase.account.lead': 'Kata sandi, akun, dan kotak suratnya.',
  'page.phase.token': 'Token',
  'page.phase.token.lead': 'Dengan OAuth, apakah tokennya benar.',
  'page.phase.delivery': 'Pengirim dan batas',
  'page.phase.delivery.lead': 'Apa yang dapat menghentikan pesan setelah proses masuk.',
  'page.phase.outcome': 'Hasil akhir',
  'page.phase.outcome.lead': 'Kesimpulan, perbaikan, dan pemeriksaan bahwa perbaikannya berhasil.',
  'page.way.isSuspectedFirst': 'jika perubahan sebelum gangguan mengarah ke sana',
  'page.way.hasQuestionIn': 'jika masih ada pertanyaan di sana',
  'page.way.asksForRole': 'jika belum diketahui siapa yang bertanya',
  'page.way.asksForClient': 'jika perbaikan pertama bergantung pada perangkat atau program',
  'page.way.hasChosenFix': 'jika perbaikan sudah dipilih',
  'page.mapWay': 'Jalur yang ditempuh kasus Anda disorot.',
  'page.place.start': 'Mulai',
  'page.place.understood': 'Yang terbaca',
  'page.place.settings': 'Semua pengaturan',
  'page.place.verdict': 'Kesimpulan',
  'page.place.fix': 'Perbaikan',
  'page.place.verify': 'Pemeriksaan',
  'page.place.resolved': 'Selesai',
  'page.place.handOver': 'Serahkan',
  'page.place.outOfScope': 'Layanan lain',
  'page.errors': 'Semua balasan',
  'page.clients': 'Semua perangkat dan program',
  'page.errorsLead': 'Balasan server Microsoft 365, dan arti masing-masing.',
  'page.aloneSenders':
    'Halaman “Siapa yang masih memakai autentikasi dasar?” tidak ada di dalam file ini. Buka di situs lengkap: ' +
    'setelah sekali dikunjungi, halaman itu juga berfungsi tanpa koneksi.',
  'page.senders': 'Siapa masih memakai autentikasi dasar?',
  'page.register': 'Siapkan proses masuk situs ini',
  'page.signingIn': 'Sedang masuk. Jendela ini menutup secara otomatis.',
  'page.noAnswer':
    'Alamat ini tidak memuat respons proses masuk. Tutup jendela ini dan masuk lagi dari pemecah masalah.',
  'page.notConfirmed':
    'Halaman ini tidak dapat memastikan hasilnya. Tidak ada yang berubah di sini. Masuk ' +
    'dari pemecah masalah untuk melihat apakah persetujuan sudah diberikan.',
  'page.offline': 'File luring',
  'page.offlineLead':
    'Seluruh pemecah masalah dalam satu file: simpan, buka dengan klik ganda, dan bawa ke tempat tanpa akses web.',
  'page.offlineHolds':
    'Isinya lengkap kecuali fitur masuk: panduan, setiap balasan dan perbaikan, dan pembaca untuk yang Anda tempelkan.',
  'page.offlineSilent':
    'File ini tidak membuat koneksi apa pun. Kebijakan keamanan kontennya memblokir semua koneksi, jadi yang Anda tempelkan tidak dapat keluar.',
  'page.offlineDownload': 'Unduh {file}',
  'page.offlineSize': '{size} kB',
  'page.offlineCheck':
    'Untuk memeriksa bahwa file sampai tanpa perubahan, bandingkan SHA-256 ini dengan keluaran salah satu perintah berikut:',
  'page.offlinePass': 'Bagikan tautannya atau arsip zip. Banyak filter email menahan file HTML.',
  'page.offlineSite':
    'Situs ini juga berjalan luring setelah Anda membuka salah satu halamannya. File ini untuk tempat yang belum pernah membuka situsnya.',
  'page.alone':
    'File ini tidak membuat koneksi apa pun: kebijakannya memblokir semuanya. Fitur masuk tidak disertakan.',
  'page.version': 'Versi {version}',
  'page.newer': 'Versi baru situs ini sudah siap. Jawaban Anda tetap tersimpan; teks yang belum dibaca akan hilang.',
  'page.newerUse': 'Pakai sekarang',
  'page.newerLater': 'Nanti',
  'page.loadFailed':
    'Sebagian halaman ini tidak dapat dimuat. Periksa koneksi, lalu coba lagi. Jika tidak membantu, muat ulang halaman.',
  'page.loadReplaced':
    'Sebagian halaman ini tidak dapat dimuat: situs ini sudah diperbarui sejak Anda membukanya. Muat ulang halaman.',
  'page.loadKept': 'Teks Anda masih ada di kotak. Salin teks itu sebelum memuat ulang halaman.',
  'page.opening': 'Membuka kasus …',
  'page.openingBody':
    'Jawaban dalam tautan ini sedang diisikan di browser Anda. Tidak ada yang dikirim ke mana pun. Pada koneksi lambat, ini perlu beberapa detik.',
  'page.openingShort': 'Membuka …',
  'page.old':
    'Browser ini terlalu lama untuk pertanyaan dan kotak tempel. Perbarui browser, atau gunakan Chrome atau Edge 109, ' +
    'Firefox 115, Safari 16.4, atau yang lebih baru. Daftar di bawah ini berfungsi di semua browser.',
  'page.plainTitle': 'Pilih balasan yang Anda lihat',
  'page.tryAgain': 'Coba lagi',
  'page.copyText': 'Salin teks Anda',
  'page.reload': 'Muat ulang halaman',
  'page.framed':
    'Demi keamanan Anda, halaman ini tidak menerima teks selama ditampilkan di dalam ' +
    'situs lain. Untuk menyematkannya, gunakan alamat yang berakhiran {address}.',
  'page.independent':
    'Tidak terkait dengan Microsoft. Microsoft 365, Exchange, dan Entra adalah nama produk Microsoft.',
  'page.private': 'Tanpa cookie. Tidak ada yang dikirim ke mana pun kecuali Anda masuk.',
  'page.checked': 'Fakta diperiksa {date}',
  'page.questions': 'Pertanyaan',
  'page.gates': 'Langkah dalam perjalanan pesan',
  'page.replies': 'Balasan',
  'page.remedies': 'Perbaikan',
  'page.findings': 'Perlu diketahui',
  'page.unhelpful': 'Yang tidak akan membantu',
  'page.outcomes': 'Hasil',
  'page.connect': 'Menghubungkan',
  'page.collect': 'Baca semua pengaturan dengan satu perintah',
  'page.collectExchange': 'Exchange Online',
  'page.collectGraph': 'Microsoft Entra ID, lewat Microsoft Graph',
  'page.tests': 'Pengujian yang dapat dijalankan',
  'page.replaceValues': 'Ganti setiap nilai dalam kurung sudut, misalnya <domain Anda>, sebelum menjalankan perintah.',
  'page.hole.mailbox': 'alamat yang login',
  'page.hole.sharedMailbox': 'alamat kotak surat bersama',
  'page.hole.fromAddress': 'alamat di From',
  'page.hole.clientId': 'application (client) ID',
  'page.hole.objectId': 'object ID aplikasi perusahaan',
  'page.hole.appName': 'nama untuk aplikasi',
  'page.hole.policyBefore': 'nama kebijakan sebelumnya',
  'page.hole.publicIp': 'alamat IP publik Anda',
  'page.hole.connector': 'nama konektor',
  'page.hole.domain': 'domain Anda',
  'page.hole.location': 'ID named location',
  'page.hole.skuId': 'SkuId lisensi',
  'page.hole.country': 'negara, dua huruf',
  'page.hole.hveAccount': 'alamat akun High Volume Email',
  'page.sample': 'Contoh keluaran.',
  'page.sample.tenantSmtpAuth': 'True berarti SMTP AUTH nonaktif untuk organisasi. False berarti aktif.',
  'page.sample.mailboxSmtpAuth':
    'Tanpa nilai setelah titik dua berarti kotak surat mengikuti organisasi. False berarti aktif, True berarti nonaktif.',
  'page.sample.authenticationPolicy':
    'Di sini kebijakan pengguna kosong, jadi kebijakan bawaan organisasi berlaku, dan ' +
    'kebijakan itu memblokir Basic untuk SMTP. Jika keduanya kosong, tidak ada kebijakan ' +
    'yang berlaku.',
  'page.sample.securityDefaults': 'True berarti Default Keamanan (Security Defaults) aktif.',
  'page.sample.mailboxGroups':
    'Di sini 118 kotak surat mengikuti organisasi, SMTP AUTH aktif pada 3 dan nonaktif pada 12 kotak surat.',
  'page.sample.openssl':
    'Baris pertama harus menyebut outlook.office365.com, dan AUTH LOGIN XOAUTH2 harus ada dalam daftar.',
  'page.panel.manageEmailApps': 'Manage email apps: centang Authenticated SMTP, lalu pilih Save changes.',
  'page.panel.signInLogs':
    'Sign-in logs: lihat juga tab non-interaktif, dan saring Client app dengan Authenticated SMTP dan SMTP.',
  'page.panel.conditionalAccess':
    'Di kebijakan, pada Users: buka Exclude, centang Users and groups, pilih akunnya, lalu pilih Save.',
  'page.commandUndo': 'Untuk membatalkannya',
  'page.commandCheck': 'Untuk melihat nilainya, sebelum dan sesudah',
  'page.commandApply': 'Untuk membuat perubahan',
  'page.readOn': 'Diperiksa {date}.',
  'page.sources': 'Sumber',
  'page.unconfirmed': 'Belum dikonfirmasi',
  'page.who': 'Siapa',
  'page.where': 'Di mana',
  'page.risk': 'Risiko',
  'page.undo': 'Cara membatalkan',
  'page.wait': 'Mulai berlaku',
  'page.verify': 'Cara memeriksa',
  'page.causes': 'Penyebab yang mungkin, yang paling mungkin di atas',
  'page.next': 'Lihat berikutnya',
  'page.check': 'Cara memeriksa',
  'page.startHere': 'Mulai pemecah masalah dengan balasan ini',
  'page.field': 'terlihat di lapangan',
  'page.thirdParty': 'pihak ketiga',
  'page.notFound': 'Halaman ini tidak ada',
  'page.notFoundBody': 'Alamatnya mungkin dari versi lama. Mulailah dengan balasan yang Anda lihat.',
} satisfies Catalogue;
