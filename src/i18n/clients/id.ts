import type { ClientCatalogue } from './index.ts';

export const id: ClientCatalogue = {
  'clients.title': 'Perangkat dan program yang mengirim email',
  'clients.lead':
    'Apakah dapat memakai OAuth, di mana pengaturan emailnya, apa arti kata enkripsi di sana, dan cara lain yang berhasil.',
  'clients.search': 'Cari',
  'clients.searchHint': 'Produsen, model, program, atau pustaka',
  'clients.kind': 'Jenis',
  'clients.sends': 'Dapat mengirim dengan OAuth?',
  'clients.all': 'Semua',
  'clients.count': '{count} ditampilkan',
  'clients.none': 'Tidak ada yang bernama itu di sini. Tanyakan pada produsen, dengan pertanyaan di bawah.',
  'clients.honest':
    'Semua isinya dibaca di buku petunjuk atau kode sumber, atau ditandai sebagai dilaporkan. Yang tidak dapat dibaca disebut tidak diketahui.',

  'clients.kind.printer': 'Printer, pemindai, faks',
  'clients.kind.storage': 'Penyimpanan, cadangan, transfer file',
  'clients.kind.network': 'Firewall dan jaringan',
  'clients.kind.monitoring': 'Pemantauan dan peringatan',
  'clients.kind.developerTool': 'Alat pengembang dan data',
  'clients.kind.identity': 'Masuk dan kata sandi',
  'clients.kind.helpdesk': 'Tiket dan meja bantuan',
  'clients.kind.website': 'Situs dan aplikasi web',
  'clients.kind.business': 'Perangkat lunak bisnis',
  'clients.kind.otherDevice': 'Telepon, kamera, listrik, pengendali',
  'clients.kind.windows': 'Windows dan baris perintah',
  'clients.kind.mailProgram': 'Program email',
  'clients.kind.library': 'Pustaka',
  'clients.kind.relay': 'Relay dan server email',

  'clients.sends.oauth': 'OAuth: ya',
  'clients.sends.someVersions': 'OAuth: versi tertentu',
  'clients.sends.tokenOnly': 'OAuth: satu token saja',
  'clients.sends.graph': 'Lewat Microsoft Graph',
  'clients.sends.localMailer': 'Lewat program email lokal',
  'clients.sends.password': 'Hanya kata sandi',
  'clients.sends.noSignIn': 'Tanpa masuk',
  'clients.sends.unknown': 'Tidak diketahui',

  'client.lead.oauth': 'Ya: dapat mengirim dengan OAuth.',
  'client.lead.someVersions':
    'Sebagian model atau versi dapat mengirim dengan OAuth. Cari milik Anda di daftar produsen.',
  'client.lead.tokenOnly': 'Tidak dengan sendirinya: program ini menerima token OAuth, tetapi tidak memperbaruinya.',
  'client.lead.graph': 'Program ini mengirim lewat Microsoft Graph, bukan SMTP. SMTP-nya hanya mendukung kata sandi.',
  'client.lead.localMailer': 'Program ini menyerahkan email ke program email lokal. Program itu dapat memakai OAuth.',
  'client.lead.password': 'Tidak: hanya dapat masuk dengan nama pengguna dan kata sandi.',
  'client.lead.noSignIn': 'Tidak: sama sekali tidak dapat masuk, jadi perlu jalan tanpa masuk.',
  'client.lead.unknown': 'Tidak diketahui: tanyakan pada produsen.',
  'client.reported': 'Dilaporkan pihak ketiga atau salinan lama, bukan halaman produsen yang terkini.',
  'client.since': 'Sejak atau terlihat di: {since}',
  'client.library': 'Kode Anda sendiri yang mengambil token.',
  'client.flow': 'Cara masuk',
  'client.flow.delegated': 'seseorang masuk satu kali (terdelegasi)',
  'client.flow.deviceCode': 'seseorang masuk satu kali dengan kode di layar lain (kode perangkat)',
  'client.flow.appOnly': 'aplikasi masuk sendiri (kredensial klien)',
  'client.flow.both': 'seseorang masuk, atau aplikasi masuk sendiri',
  'client.flow.given': 'program lain menyediakan tokennya',

  'client.settings': 'Pengaturan untuk Microsoft 365',
  'client.settingsGraph': 'Pengaturan SMTP-nya, jika Graph tidak dipakai',
  'client.settingsLead': 'Buka {path}, lalu atur ini.',
  'client.settingsFile': 'Letaknya di {path}.',
  'client.settingsReported': 'Nama-nama ini dilaporkan, tidak dibaca di buku petunjuk terkini.',
  'client.settingsUnknown':
    'Nama pengaturan ini pada produknya tidak ditemukan. Yang diperlukan Microsoft 365 adalah ini.',
  'client.column.setting': 'Pengaturan',
  'client.column.name': 'Namanya di sana',
  'client.column.value': 'Nilai',
  'client.field.host': 'Server',
  'client.field.port': 'Port',
  'client.field.encryption': 'Enkripsi',
  'client.field.user': 'Nama pengguna',
  'client.field.from': 'From (pengirim)',
  'client.value.encryption': 'STARTTLS',
  'client.value.user': 'alamat kotak surat yang masuk',
  'client.value.from': 'alamat yang sama, atau yang punya izin Send As',
  'client.value.mx': 'nama MX Anda, misalnya contoso-com.mail.protection.outlook.com',
  'client.value.mxPort': '25',
  'client.value.noUser': 'tidak ada',
  'client.value.anyFrom': 'alamat di salah satu domain Anda',

  'client.oauth': 'OAuth langkah demi langkah',
  'client.oauthAfter': 'SMTP AUTH harus aktif untuk kotak surat, juga dengan OAuth.',
  'client.oauthNone': 'Langkahnya tidak dibaca. Cari OAuth 2.0 atau modern authentication di pengaturan emailnya.',
  'client.samples': 'Kode',
  'client.samplesLead': 'Rahasia berasal dari variabel lingkungan dan tidak pernah ditulis di dalam kode.',
  'client.sample.oauth': 'Dengan OAuth',
  'client.sample.token': 'Token untuk OAuth, dari pustaka Microsoft',
  'client.sample.basic': 'Dengan nama pengguna dan kata sandi, selama autentikasi dasar diizinkan',
  'client.sampleRan':
    'Dijalankan pada {date} terhadap server uji: masuk lewat STARTTLS dan mengirim satu pesan. Tokennya dibuat untuk uji itu.',
  'client.sampleNotRun': 'Tidak dijalankan.',
  'client.ways': 'Cara lain yang berhasil',
  'client.waysBest': 'Jalan terbaik untuknya, sejauh yang diketahui',
  'client.waysAll': 'Bandingkan kesembilan jalan untuknya',
  'client.shows': 'Tempat balasan asli server',
  'client.showsLocal': 'Pesannya diserahkan kepada program email lokal. Baca log program itu.',
  'client.showsUnknown':
    'Tempatnya tidak diketahui. Cari log atau tampilan rincian. Di Entra, **Sign-in logs** menunjukkan sisi server, begitu pula pelacakan pesan di Exchange.',
  'client.traps': 'Jebakan yang dikenal',
  'client.retirement': 'Akhir Desember 2026',
  'client.retirement.oauth':
    'Dengan OAuth tidak ada yang berubah. Dengan nama pengguna dan kata sandi, pengiriman berhenti, kecuali administrator mengaktifkan lagi autentikasi dasar.',
  'client.retirement.someVersions':
    'Dengan OAuth tidak ada yang berubah. Dengan nama pengguna dan kata sandi, pengiriman berhenti, kecuali administrator mengaktifkan lagi autentikasi dasar.',
  'client.retirement.tokenOnly':
    'Dengan nama pengguna dan kata sandi, pengiriman berhenti, kecuali administrator ' +
    'mengaktifkan lagi autentikasi dasar. Token yang tidak diperbarui bukan jalan keluar.',
  'client.retirement.graph':
    'Lewat Graph tidak ada yang berubah. SMTP dengan kata sandi berhenti, kecuali administrator mengaktifkan lagi autentikasi dasar.',
  'client.retirement.localMailer':
    'Yang menentukan adalah cara masuk program email lokal. Dengan kata sandi, pengiriman berhenti, dengan OAuth atau konektor pengiriman terus berfungsi.',
  'client.retirement.password':
    'Dengan nama pengguna dan kata sandi di smtp.office365.com, pengiriman berhenti, ' +
    'kecuali administrator mengaktifkan lagi autentikasi dasar. Bagaimanapun cara lain diperlukan.',
  'client.retirement.noSignIn':
    'Program atau perangkat ini tidak masuk, jadi tidak ada yang berubah untuk konektor atau Direct Send.',
  'client.retirement.unknown':
    'Jika nama pengguna dan kata sandi diisi untuk smtp.office365.com, pengiriman berhenti, kecuali administrator mengaktifkan lagi autentikasi dasar.',
  'client.myths': 'Dua hal yang sering dikatakan dan keliru',
  'client.myth.dates':
    '“Sudah berakhir September 2025, atau Maret atau April 2026.” Tanggal itu dibatalkan ' +
    'pada 2026-01-27. Kini dinonaktifkan secara default pada akhir Desember 2026, dan ' +
    'tanggal terakhir akan diumumkan pada paruh kedua 2027.',
  'client.myth.appPassword': '“Kata sandi aplikasi adalah OAuth.” Itu kata sandi, dan berhenti bersama yang lain.',
  'client.ask': 'Yang perlu ditanyakan pada produsen',
  'client.ask.oauth':
    'Dapatkah model atau versi ini mengirim email lewat smtp.office365.com dengan OAuth 2.0 (XOAUTH2)? Sejak versi mana?',
  'client.ask.flow': 'Apakah seseorang masuk satu kali, atau aplikasi masuk sendiri? Apakah tokennya diperbarui?',
  'client.ask.tls': 'Pengaturan mana yang berarti STARTTLS di port 587, dan mana TLS 1.2 atau yang lebih baru?',
  'client.ask.log': 'Di mana balasan server dicatat kata demi kata?',
  'client.error': 'Saya punya pesan kesalahan: cari penyebabnya',
  'client.willItStop': 'Sekarang berfungsi: apakah akan berhenti?',
  'client.index': 'Semua perangkat dan program',
  'client.sources': 'Sumber',
  'client.sourcesNone': 'Tidak ditemukan sumber.',
  'client.checked': 'Diperiksa {date}.',
  'client.unconfirmed': 'Belum dipastikan',
};
