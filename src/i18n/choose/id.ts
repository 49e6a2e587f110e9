import type { ChooseCatalogue } from './index.ts';

export const id: ChooseCatalogue = {
  'choose.title': 'Jalan mana yang terbaik untuk perangkat atau program ini?',
  'choose.lead':
    'Ada sembilan jalan untuk mengirim email selain dengan nama pengguna dan kata sandi. ' +
    'Jawab paling banyak lima pertanyaan, lalu semuanya diurutkan beserta alasannya.',
  'choose.door': 'Bandingkan sembilan jalan keluar',
  'choose.caption': 'Pertanyaan {number} dari {all}',
  'choose.continue': 'Lanjutkan',
  'choose.back': 'Kembali',
  'choose.unknown': 'Saya tidak tahu',
  'choose.enough': 'Tampilkan daftar dengan yang sudah diketahui',
  'choose.restart': 'Mulai lagi',
  'choose.known': 'Jawaban Anda',
  'choose.change': 'Ubah',
  'choose.changeWhat': 'Ubah: {what}',
  'choose.for': 'Untuk {client}',
  'choose.clientPage': 'Yang diketahui tentangnya',
  'choose.dropped': 'Sebagian tautan ini tidak dikenal di sini dan diabaikan. Periksa jawabannya.',
  'choose.pick': 'Pilih satu jawaban, atau “Saya tidak tahu”.',
  'choose.copyLink': 'Salin tautan ke daftar ini',
  'choose.copied': 'Tersalin',
  'choose.notCopied': 'Gagal menyalin: pilih sendiri alamat halaman ini',
  'choose.result': 'Jalan keluar, yang terbaik dahulu',
  'choose.out': 'Tidak mungkin menurut jawaban Anda',
  'choose.best': 'Jalan terbaik',
  'choose.why': 'Yang mendukungnya',
  'choose.notWhy': 'Yang membuatnya tidak mungkin',
  'choose.first': 'Cari tahu dahulu',
  'choose.steps': 'Tampilkan langkahnya',
  'choose.noScript':
    'Tanpa skrip, daftar ini tidak dapat diurutkan. Kesembilan jalan ada di bawah, dan tabelnya membandingkan semuanya.',

  'choose.q.recipients': 'Siapa yang menerima emailnya?',
  'choose.q.recipients.short': 'Penerima',
  'choose.q.recipients.internal': 'Hanya kotak surat di organisasi Anda sendiri',
  'choose.q.recipients.external': 'Orang lain juga, misalnya pelanggan atau pemasok',
  'choose.q.sends': 'Apa yang mengirimnya?',
  'choose.q.sends.short': 'Pengirim',
  'choose.q.sends.hint':
    'Buku petunjuk atau halaman pengaturannya menyebut apakah OAuth didukung. Cari “OAuth 2.0”, “modern authentication”, atau “Sign in with Microsoft”.',
  'choose.q.sends.ownCode': 'Kode atau skrip yang dapat Anda ubah',
  'choose.q.sends.withOAuth': 'Perangkat atau program yang dapat memakai OAuth',
  'choose.q.sends.withoutOAuth':
    'Perangkat atau program yang hanya mendukung nama pengguna dan kata sandi, atau tanpa masuk sama sekali',
  'choose.q.address': 'Di mana letaknya?',
  'choose.q.address.short': 'Letaknya di jaringan',
  'choose.q.address.hint': 'Tim jaringan atau penyedia internet Anda tahu alamat publiknya dan apakah port 25 terbuka.',
  'choose.q.address.fixed': 'Di belakang alamat IP publik tetap milik sendiri, dengan port 25 terbuka ke internet',
  'choose.q.address.changing': 'Di belakang alamat yang berubah atau dipakai bersama, atau port 25 tertutup',
  'choose.q.address.cloud': 'Di penyedia cloud atau hosting',
  'choose.q.volume': 'Berapa banyak yang dikirimnya?',
  'choose.q.volume.short': 'Jumlah',
  'choose.q.volume.low': 'Paling banyak 100 pesan per jam',
  'choose.q.volume.medium': 'Lebih, tetapi paling banyak 30 pesan per menit dan 10.000 penerima per hari',
  'choose.q.volume.high': 'Lebih dari 10.000 penerima per hari, atau sesaat lebih dari 30 pesan per menit',
  'choose.q.add': 'Apa yang sudah ada, atau dapat diadakan?',
  'choose.q.add.short': 'Yang dapat ditambahkan',
  'choose.q.add.hint': 'Pilih semua yang sesuai.',
  'choose.q.add.licence': 'Kotak surat berlisensi yang masuk sendiri',
  'choose.q.add.azure': 'Langganan Azure yang boleh dibebani biaya',
  'choose.q.add.server': 'Komputer di jaringan yang selalu menyala',
  'choose.q.add.nothing': 'Tidak satu pun',

  'choose.because.clientCan': 'Yang Anda pakai dapat masuk dengan OAuth.',
  'choose.because.codeCan': 'Kode Anda sendiri dapat melakukannya.',
  'choose.because.productHasGraph': 'Produk ini sudah memilikinya.',
  'choose.because.smallestChange':
    'Perubahannya paling kecil: server dan kotak surat sama, hanya cara masuknya berbeda.',
  'choose.because.keepsPassword': 'Perangkat tetap mengirim nama pengguna dan kata sandi, jadi tidak perlu diganti.',
  'choose.because.noSignIn':
    'Perangkat tidak perlu masuk sama sekali, jadi berakhirnya autentikasi dasar tidak berpengaruh.',
  'choose.because.noSwitch': 'Ini bukan SMTP, jadi SMTP AUTH boleh tetap nonaktif.',
  'choose.because.internalMail': 'Memang dibuat untuk email di dalam organisasi.',
  'choose.because.externalMail': 'Menjangkau penerima internal dan eksternal.',
  'choose.because.noMailboxLimit': 'Batas satu kotak surat tidak berlaku.',
  'choose.because.noLicence': 'Tidak memerlukan lisensi kotak surat.',
  'choose.because.oldDevice': 'Membantu perangkat yang tidak dapat diperbarui, juga yang masih memakai TLS lama.',
  'choose.because.servesAll': 'Satu server melayani semua perangkat di gedung.',
  'choose.because.lastResort': 'Berhasil ketika cara lain tidak ada.',
  'choose.excluded.cannotOAuth': 'Yang Anda pakai tidak dapat masuk dengan OAuth.',
  'choose.excluded.cannotGraph': 'Produk jadi tidak dapat diajari Microsoft Graph.',
  'choose.excluded.onlyInternal': 'Hanya mengantar di dalam organisasi Anda.',
  'choose.excluded.needsLicence': 'Memerlukan kotak surat berlisensi yang masuk sendiri.',
  'choose.excluded.needsAzure': 'Memerlukan langganan Azure.',
  'choose.excluded.needsServer': 'Memerlukan komputer yang selalu menyala.',
  'choose.excluded.needsFixedAddress':
    'Memerlukan alamat IP publik tetap dengan port 25 terbuka, atau sertifikat sendiri.',
  'choose.excluded.cloudAddress': 'Dari penyedia cloud alamatnya dipakai bersama, dan port 25 biasanya tertutup.',
  'choose.excluded.overMailboxLimits': 'Melebihi yang boleh dikirim satu kotak surat.',
  'choose.excluded.canDoItself': 'Tidak diperlukan: yang Anda pakai dapat memakai OAuth sendiri.',
  'choose.excluded.cannotSignIn': 'Yang Anda pakai tidak dapat masuk ke mana pun.',
  'choose.excluded.nothingOnwards': 'Server Anda tidak punya jalan untuk meneruskan email.',
  'choose.check.askOAuth':
    'Tanyakan pada produsen: dapatkah model atau versi ini mengirim dengan OAuth ke Microsoft 365?',
  'choose.check.askGraph': 'Tanyakan pada produsen: dapatkah produk ini mengirim lewat Microsoft Graph?',
  'choose.check.askRecipients': 'Pastikan tidak ada orang luar yang menerima email ini.',
  'choose.check.askAddress': 'Tanyakan pada tim jaringan: apakah alamat IP publiknya tetap, dan port 25 terbuka?',
  'choose.check.askVolume': 'Hitung pesan dan penerima pada hari yang sibuk.',
  'choose.check.raiseLimit': 'Batas biasanya 100 pesan per jam. Minta lebih dahulu lewat tiket dukungan.',
  'choose.check.askLicence': 'Pastikan kotak suratnya berlisensi.',
  'choose.check.askAzure': 'Cari tahu siapa yang boleh membebani langganan Azure.',
  'choose.check.askServer': 'Cari komputer yang selalu menyala.',
  'choose.check.changeLibrary':
    'Pustaka ini tidak dapat memakai OAuth. Perlu pustaka lain, misalnya MailKit untuk .NET.',
  'choose.check.rejectDirectSend': 'Tanyakan pada administrator apakah Direct Send ditolak (RejectDirectSend).',
  'choose.check.guardProxy': 'Simpan proksi di jaringan tertutup. Orang yang mencapainya mungkin dapat mengirim.',
  'choose.check.dataProtection': 'Sepakati dahulu perlindungan data dengan penyedianya.',

  'choose.compare': 'Perbandingan sembilan jalan',
  'choose.compareLead': 'Sumber tiap baris dan hari pemeriksaannya ada di bawah tabel.',
  'choose.col.way': 'Jalan',
  'choose.col.recipients': 'Penerima',
  'choose.col.signIn': 'Cara masuk',
  'choose.col.limits': 'Batas',
  'choose.col.cost': 'Biaya',
  'choose.col.licence': 'Lisensi',
  'choose.col.effort': 'Usaha',
  'choose.col.breaks': 'Yang merusaknya',
  'choose.col.ends': 'Tanggal berakhir',
  'choose.sources': 'Sumber tabel ini',

  'stop.title': 'Sekarang berfungsi: apakah akan berhenti?',
  'stop.lead':
    'Sejak akhir Desember 2026, masuk dengan kata sandi untuk mengirim email dinonaktifkan ' +
    'secara default. Administrator dapat mengaktifkannya lagi. Tiga pertanyaan menjawab ' +
    'apakah perangkat atau program Anda terkena.',
  'stop.q.client': 'Perangkat atau program yang mana?',
  'stop.q.client.short': 'Perangkat atau program',
  'stop.q.client.hint': 'Ketik namanya, misalnya Lexmark, Zabbix, atau Send-MailMessage.',
  'stop.q.client.none': 'Tidak ada di daftar',
  'stop.q.client.found': '{count} ditemukan',
  'stop.q.signsIn': 'Apa yang diisi untuk masuk?',
  'stop.q.signsIn.short': 'Cara masuk',
  'stop.q.signsIn.hint': 'Lihat pengaturan email atau SMTP-nya.',
  'stop.q.signsIn.password': 'Nama pengguna dan kata sandi, atau kata sandi aplikasi',
  'stop.q.signsIn.oauth': 'OAuth: seseorang masuk di halaman Microsoft, atau ada client ID',
  'stop.q.signsIn.nothing': 'Tidak ada: tanpa nama pengguna',
  'stop.q.server': 'Ke server mana email dikirim?',
  'stop.q.server.short': 'Server',
  'stop.q.server.hint': 'Biasanya ada di samping “SMTP server”, “Outgoing server”, atau “Host”.',
  'stop.q.server.submission': 'smtp.office365.com, smtp-mail.outlook.com, atau nama Microsoft lain yang diawali smtp',
  'stop.q.server.mxAddress': 'Nama yang berakhiran .mail.protection.outlook.com',
  'stop.q.server.highVolume': 'smtp.hve.mx.microsoft atau smtp-hve.office365.com',
  'stop.q.server.azure': 'smtp.azurecomm.net',
  'stop.q.server.otherServer': 'Server lain, misalnya di jaringan sendiri',
  'stop.noScript':
    'Tanpa skrip, halaman ini tidak dapat menjawab. Aturannya: nama pengguna dan kata sandi di smtp.office365.com akan berhenti.',

  'stop.forecast.stops': 'Akan berhenti',
  'stop.forecast.continues': 'Akan terus berfungsi',
  'stop.forecast.cannotTell': 'Belum dapat dipastikan',
  'stop.forecastAfter.stops': 'Berhenti, jika belum',
  'stop.forecastAfter.continues': 'Terus berfungsi',
  'stop.forecastAfter.cannotTell': 'Belum dapat dipastikan',
  'stop.because.passwordAtMicrosoft':
    'Masuknya dengan kata sandi di smtp.office365.com. Autentikasi dasar di sana dinonaktifkan ' +
    'secara default sejak akhir Desember 2026. Administrator dapat mengaktifkannya lagi ' +
    'untuk sementara. Kata sandi aplikasi juga kata sandi.',
  'stop.because.onlyPasswordPossible':
    'Program ini hanya dapat masuk dengan kata sandi, dan autentikasi dasar di smtp.office365.com dinonaktifkan secara default sejak akhir Desember 2026.',
  'stop.because.oauthGoesOn':
    'OAuth tidak terkena, hanya masuk dengan kata sandi. SMTP AUTH harus tetap aktif untuk kotak suratnya.',
  'stop.because.oneTokenOnly':
    'Program ini menerima token dan tidak memperbaruinya. Pengiriman gagal setelah kira-kira satu jam, jadi yang Anda lihat mungkin hal lain.',
  'stop.because.clientCannotOAuth':
    'Sejauh yang diketahui, program ini tidak dapat memakai OAuth. Periksa apa yang sebenarnya diisi: nama pengguna dan kata sandi akan berhenti.',
  'stop.because.noSignInThere':
    'Server itu menerima email tanpa masuk (konektor atau Direct Send), jadi berakhirnya kata sandi tidak berpengaruh.',
  'stop.because.signInMissing':
    'smtp.office365.com tidak menerima apa pun tanpa masuk, jadi pasti ada hal lain yang mengirim. Cari relay, atau periksa nama servernya.',
  'stop.because.highVolumeLater':
    'Itu High Volume Email. Menurut pihak ketiga, kata sandi di sana berlaku sampai September 2028.',
  'stop.because.azureIsApart': 'Itu Azure Communication Services, layanan tersendiri. Tidak terkena.',
  'stop.because.otherServerDecides':
    'Perangkat Anda sendiri tidak terkena. Yang menentukan adalah cara server itu meneruskan email: tanyakan pada penanggung jawabnya.',
  'stop.because.passwordUnlessElsewhere':
    'Masuknya dengan kata sandi. Jika servernya smtp.office365.com, pengiriman berhenti; dengan server lain belum tentu. Cari nama servernya.',
  'stop.because.serverUnknown': 'Nama server yang menentukan. Cari di pengaturan perangkat atau program.',
  'stop.because.methodUnknown':
    'Pengirimannya ke smtp.office365.com. Yang menentukan adalah apakah kata sandi atau OAuth yang diisi di sana.',
  'stop.do': 'Yang perlu dilakukan',
  'stop.do.stops': 'Pilih cara lain sebelum hari itu, bersama administrator.',
  'stop.do.stopsAfter': 'Pilih cara lain sekarang, bersama administrator.',
  'stop.do.continues': 'Tidak ada yang perlu diubah karena tanggal itu.',
  'stop.do.cannotTell': 'Cari tahu yang belum diketahui, lalu jawab lagi.',
  'stop.do.choose': 'Bandingkan jalan keluar untuknya',
  'stop.do.client': 'Pengaturan dan OAuth untuk {client}',
  'stop.ends':
    'Microsoft menyatakan akan mengumumkan akhir terakhir masuk dengan kata sandi pada ' +
    'paruh kedua 2027. Tanggal September 2025, Maret 2026, dan April 2026 di halaman ' +
    'lama sudah dibatalkan.',
  'stop.clients': 'Semua perangkat dan program',
  'stop.unconfirmed.day': 'Hari persisnya, dan urutan perubahan tiap organisasi.',
  'stop.unconfirmed.hve': 'September 2028 untuk kata sandi High Volume Email berasal dari pihak ketiga.',
  'stop.admin': 'Teks untuk administrator',
  'stop.adminCopy': 'Salin teksnya',
  'stop.text.subject': 'Email dari {client}: apa yang terjadi pada akhir Desember 2026',
  'stop.text.client': 'Perangkat atau program: {client}',
  'stop.text.signsIn': 'Cara masuk: {signsIn}',
  'stop.text.server': 'Server: {server}',
  'stop.text.unknown': 'tidak diketahui',
  'stop.text.some': 'sebuah perangkat atau program',
  'stop.text.ask':
    'Mohon lihat laporan SMTP AUTH clients report (Exchange admin center > Reports > ' +
    'Mail flow) untuk alamatnya, dan putuskan bersama saya jalan mana yang dipakai sejak saat itu.',
  'stop.text.sources': 'Sumber: Exchange Team blog, 2026-01-27; Message center MC786329.',
};
