import type { SenderCatalogue } from './index.ts';

export const id: SenderCatalogue = {
  title: 'Siapa yang masih memakai autentikasi dasar?',
  lead:
    'Letakkan file yang sudah Anda miliki, dalam urutan apa pun. Halaman ini mendaftar ' +
    'setiap alamat yang mengirim email melalui SMTP AUTH, dan memberi tahu apa yang terjadi ' +
    'pada masing-masing di akhir Desember 2026.',
  leadAfter:
    'Letakkan file yang sudah Anda miliki, dalam urutan apa pun. Halaman ini mendaftar ' +
    'setiap alamat yang mengirim email melalui SMTP AUTH, lalu memberi tahu mana yang ' +
    'terpengaruh. Autentikasi dasar (Basic) telah dimatikan secara default sejak akhir ' +
    'Desember 2026.',
  privacy: 'File tetap berada di browser ini. Tidak ada yang diunggah, dan tidak ada yang disimpan.',
  drop: 'Letakkan file di sini, atau pilih',
  dropHint:
    'CSV, JSON, atau teks: laporan SMTP AUTH, log masuk, Get-CASMailbox, kebijakan, daftar penanggung jawab, dan lainnya. Sampai 200 MB seluruhnya.',
  choose: 'Pilih file',
  dropNow: 'Lepaskan untuk menambahkan file',
  example: 'Coba contoh',
  exampleNote: 'Contoh: file ini rekaan. Tidak ada pengirim sungguhan di dalamnya.',
  clear: 'Mulai lagi',
  needScript: 'Halaman ini hanya berfungsi dengan JavaScript.',

  graph: 'Baca log masuk 30 hari melalui Microsoft Graph',
  graphHint:
    'Anda masuk di jendela lain, sebagai Reports Reader atau Global Reader. Ini memerlukan Entra ID P1 atau P2. Token dihapus setelah pembacaan.',
  graphStart: 'Masuk dan baca',
  graphSigningIn: 'Menunggu proses masuk di jendela lain',
  graphReading: 'Membaca log masuk',
  graphDone: 'Log masuk sudah dibaca.',
  graphCut: 'Ada lebih dari 200.000 proses masuk: yang terbaru sudah dibaca.',
  graphNotSetUp: 'Situs ini belum memiliki pendaftaran aplikasi, padahal proses masuk memerlukannya.',
  graphSetUp: 'Siapkan',

  reading: 'Membaca: {percent} %',
  judging: 'Menyatukan para pengirim',
  cancel: 'Batalkan',
  cancelled: 'Dibatalkan. Yang sudah dibaca masih ada di sini.',
  failed:
    'Browser ini tidak dapat membaca salah satu file. Mungkin file itu sudah dipindahkan, atau berada di drive yang tidak lagi terhubung.',
  notLoaded: 'Sebagian halaman ini tidak dapat dimuat. Periksa koneksi, lalu coba lagi.',
  tryAgain: 'Coba lagi',
  tooMuch:
    'File-file ini bersama-sama lebih besar dari 200 MB. Pilih rentang waktu yang lebih pendek, atau lebih sedikit file.',

  filesCount: 'File: {count}',
  fileRows: '{read} dari {rows} baris dibaca',
  fileRemove: 'Hapus {name}',
  remove: 'Hapus',
  fileWaiting: 'Menunggu',

  'kind.smtpAuthReport': 'Laporan rinci SMTP AUTH',
  'kind.smtpAuthTable': 'Klien SMTP AUTH, tabel dari Exchange admin center',
  'kind.signIns': 'Log masuk',
  'kind.appSignIns': 'Proses masuk aplikasi',
  'kind.signInDetails': 'Rincian autentikasi proses masuk',
  'kind.mailboxes': 'Pengaturan kotak surat',
  'kind.users': 'Kebijakan autentikasi tiap pengguna',
  'kind.policies': 'Kebijakan autentikasi',
  'kind.transportConfig': 'Pengaturan SMTP AUTH organisasi',
  'kind.organizationConfig': 'Pengaturan organisasi',
  'kind.securityDefaults': 'Default keamanan (security defaults)',
  'kind.conditionalAccess': 'Kebijakan Akses Bersyarat (Conditional Access)',
  'kind.readiness': 'Laporan kesiapan dari skrip',
  'kind.scubaGear': 'Hasil ScubaGear',
  'kind.maester': 'Hasil Maester',
  'kind.cipp': 'Pengaturan akses klien dari CIPP',
  'kind.snapshot': 'Cuplikan konfigurasi',
  'kind.emailApps': 'Pemakaian aplikasi email',
  'kind.messageTrace': 'Pelacakan pesan',
  'kind.owners': 'Daftar penanggung jawab',
  'kind.clientLog': 'Log satu percobaan',
  'kind.earlierResult': 'Hasil terdahulu halaman ini',
  'kind.spreadsheet': 'Buku kerja',
  'kind.archive': 'Arsip',
  'kind.unknown': 'Tidak dikenali',

  'skip.otherClient': '{count} proses masuk dari klien lain dilewati',
  'skip.noAddress': '{count} baris tanpa alamat dilewati',
  'skip.shortenedAddress': '{count} baris dilewati: tabel yang sempit memotong alamatnya. Ekspor sebagai CSV.',
  'skip.concealed':
    '{count} baris dilewati: namanya disembunyikan. Matikan penyembunyian nama di Settings > Org settings > Services > Reports.',
  'skip.notAccepted': '{count} baris dilewati: pesannya tidak diterima',
  'skip.columnCount': '{count} baris dilewati: selnya lebih banyak daripada judul kolom',
  'skip.cutOff': '{count} baris dilewati: file berakhir di tengah baris',
  'skip.badNumber': '{count} baris dilewati: jumlah pesannya bukan angka',
  'skip.blank': '{count} baris dilewati: tidak ada nilainya',
  'skip.notAboutSmtp': '{count} baris dilewati: bukan tentang SMTP',
  'skip.doesNotSayHow': '{count} baris dilewati: pelacakan pesan tidak menyebutkan bagaimana pesan diserahkan',
  'skip.otherTenant': '{count} baris dari penyewa lain dilewati',
  'skip.earlierResult': '{count} pengirim untuk dibandingkan',
  'skip.readInGuide': 'Ini log satu percobaan. Letakkan di halaman awal, yang dapat membacanya.',
  'skip.notUnderstood': '{count} bagian tidak dimengerti',

  'problem.spreadsheet':
    'Ini buku kerja. Simpan sebagai CSV: File > Save As > CSV UTF-8 (Comma delimited), lalu letakkan file itu.',
  'problem.archive': 'Ini arsip. Ekstrak, lalu letakkan file di dalamnya.',
  'problem.notText': 'Ini bukan file teks.',
  'problem.empty': 'File ini kosong.',
  'problem.notRecognised': 'Tidak ada yang dikenali dalam file ini. Lihat di bawah file mana yang dapat dibaca.',
  'problem.brokenJson': 'File JSON ini tidak utuh. Unduh lagi.',
  'problem.rowTooLong': 'Ada baris yang lebih panjang dari satu juta karakter. Pembacaan file ini berhenti di sana.',
  'problem.tooManyColumns': 'Ada baris dengan lebih dari 2.000 kolom. Pembacaan file ini berhenti di sana.',
  'problem.tooLarge': 'File ini terlalu besar untuk dibaca sekaligus.',
  'problem.otherTenant': 'File ini tentang penyewa lain. File ini dilewati.',

  'note.datesUnclear': 'Tanggalnya dapat berarti dua hari, misalnya 3/4/2026.',
  'note.settingMissing': 'Tidak ada kolom SmtpClientAuthenticationDisabled, jadi pengaturan itu tetap tidak diketahui.',
  'note.settingBlankEverywhere':
    'SmtpClientAuthenticationDisabled kosong untuk semua kotak surat. Get-EXOCASMailbox ' +
    'tidak menyertakannya kecuali disebut dalam -Properties, jadi pengaturan itu tetap ' +
    'tidak diketahui. Blok PowerShell di bawah membacanya dengan pasti.',
  'note.takenForTenant': 'Nilainya berdiri tanpa kotak surat, jadi dianggap milik organisasi.',
  'note.oddLetters': 'Beberapa huruf tidak sesuai dengan pengodean file.',
  'note.clientNotNamed': 'Aplikasi klien tidak disebut. Proses masuk ke Exchange Online tanpa browser web ikut dibaca.',

  datesAsk: 'Mana yang lebih dulu dalam tanggal seperti 3/4/2026?',
  datesDmy: 'Hari (3 April)',
  datesMdy: 'Bulan (4 Maret)',
  severalTenants: 'File-file ini tentang beberapa penyewa. Satu tabel untuk satu penyewa: pilih penyewanya.',
  tenantAll: 'Semua bersama; pengaturan yang berbeda tetap tidak diketahui',

  headlineStops: '{count} dari {seen} pengirim berhenti pada akhir Desember 2026',
  headlineStopsAfter: '{count} dari {seen} pengirim terpengaruh: autentikasi dasar dimatikan secara default',
  headlineNone: 'Belum ada yang terlihat mengirim',
  headlineNoneHint:
    'File ini hanya berisi pengaturan. Laporan SMTP AUTH atau log masuk menunjukkan siapa yang mengirim, dan bagaimana.',
  headlineBlocked: '{count} sudah diblokir hari ini',
  headlineContinues: '{count} memakai OAuth dan tetap berjalan',
  headlineUnknown: '{count} belum dapat dipastikan',
  headlineNever: '{count} kotak surat tidak pernah terlihat mengirim',
  headlineBasic: '{count} memakai autentikasi dasar',
  missing: 'File mana yang memberi tahu lebih banyak',
  'missing.usage': 'Laporan rinci SMTP AUTH: siapa yang mengirim dengan autentikasi dasar',
  'missing.method': 'Laporan rinci SMTP AUTH: log masuk saja tidak membedakan autentikasi dasar dari OAuth',
  'missing.mailboxes': 'Pengaturan kotak surat: apakah SMTP AUTH diizinkan untuk masing-masing',
  'missing.tenant': 'Get-TransportConfig: pengaturan SMTP AUTH organisasi',
  'missing.policies':
    'Get-User, Get-AuthenticationPolicy, dan Get-OrganizationConfig: kebijakan autentikasi yang berlaku',
  'missing.owners': 'Daftar penanggung jawab: siapa yang harus ditanya',

  progressTitle: 'Sejak {date}',
  progressTitleNoDate: 'Dibandingkan dengan hasil terdahulu',
  progressStops: 'Dulu {before} akan berhenti, sekarang {now}.',
  progressChanged: '{count} dinilai berbeda',
  progressAdded: '{count} baru',
  progressGone: '{count} tidak ada lagi',

  search: 'Cari',
  searchHint: 'Alamat, penanggung jawab, perangkat, atau tempat',
  filterRetirement: 'Akhir Desember 2026',
  filterAuthentication: 'Masuk dengan',
  all: 'Semua',
  onlySeen: 'Hanya yang terlihat mengirim',
  sortBy: 'Urutan',
  'sort.urgency': 'Yang berhenti lebih dulu',
  'sort.address': 'Alamat',
  'sort.messages': 'Pesan',
  'sort.lastSeen': 'Terakhir terlihat',
  groupBy: 'Kelompokkan',
  'group.none': 'Tidak dikelompokkan',
  'group.atRetirement': 'Yang terjadi',
  'group.way': 'Cara yang disarankan',
  'group.owner': 'Penanggung jawab',
  'group.place': 'Tempat',
  'group.setting': 'Pengaturan SMTP AUTH',
  groupNone: 'Tidak diketahui',
  groupRow: '{name}: {count}',
  shown: '{count} pengirim',
  selectedCount: '{count} dipilih',
  pick: 'Pilih',
  selectAll: 'Pilih semua yang tampil',
  selectNone: 'Hapus pilihan',
  selectOne: 'Pilih {address}',
  selectGroup: 'Pilih kelompok {name}',
  table: 'Pengirim',
  tableKeys: 'Tombol panah untuk berpindah, Spasi untuk memilih, Enter untuk membuka.',
  nothingShown: 'Tidak ada pengirim yang cocok. Ubah pencarian atau filternya.',

  'column.address': 'Pengirim',
  'column.authentication': 'Masuk dengan',
  'column.atRetirement': 'Akhir Desember',
  'column.setting': 'SMTP AUTH',
  'column.messages': 'Pesan',
  'column.lastSeen': 'Terakhir terlihat',
  'column.way': 'Cara yang disarankan',
  'column.owner': 'Penanggung jawab',

  'authentication.basic': 'Dasar (Basic)',
  'authentication.oauth': 'OAuth',
  'authentication.both': 'Dasar dan OAuth',
  'authentication.unknown': 'Tidak diketahui',
  'atRetirement.stops': 'Berhenti',
  'atRetirement.continues': 'Tetap berjalan',
  'atRetirement.alreadyBlocked': 'Sudah diblokir',
  'atRetirement.unknown': 'Belum dapat dipastikan',
  neverSeen: 'Tidak pernah terlihat',
  'setting.enabled': 'Diizinkan',
  'setting.disabled': 'Mati',
  'setting.unknown': 'Tidak diketahui',
  'own.enabled': 'nilai sendiri: diizinkan',
  'own.disabled': 'nilai sendiri: mati',
  'own.inherits': 'mengikuti organisasi',
  'own.unknown': 'nilai sendiri tidak diketahui',

  details: 'Rincian {address}',
  close: 'Tutup',
  why: 'Mengapa',
  'why.stops':
    'Alamat ini masuk dengan autentikasi dasar, dan tidak ada pengaturan yang dibaca ' +
    'yang memblokirnya. Autentikasi dasar akan dimatikan secara default pada akhir Desember ' +
    '2026; sesudah itu pengirim ini berhenti kecuali administrator menyalakannya lagi.',
  'why.stopsAfter':
    'Alamat ini masuk dengan autentikasi dasar, dan tidak ada pengaturan yang dibaca ' +
    'yang memblokirnya. Autentikasi dasar telah dimatikan secara default sejak akhir ' +
    'Desember 2026: pengirim ini sudah berhenti kecuali administrator menyalakannya lagi.',
  'why.alreadyBlocked': 'Alamat ini masuk dengan autentikasi dasar, dan hari ini sudah dihentikan oleh: {gates}.',
  'why.continues': 'Alamat ini masuk dengan OAuth, yang tetap berjalan.',
  'why.continuesBlocked':
    'Alamat ini masuk dengan OAuth, yang tetap berjalan. Tetapi hari ini dihentikan oleh: {gates}.',
  'why.unknown':
    'Alamat ini terlihat, tetapi tidak ada file yang menyebutkan apakah masuknya dengan autentikasi dasar atau OAuth. Laporan rinci SMTP AUTH menyebutkannya.',
  'why.neverSeen':
    'Tidak ada laporan dan log masuk yang menyebutnya. Mungkin alamat ini tidak mengirim sama sekali, atau tidak dalam rentang waktu file.',
  settingsOfSender:
    'Kemungkinan besar: laporan menyebut alamat di From, bukan akun yang masuk. Ini pengaturan kotak surat dengan alamat itu. Log masuk menyebut akunnya.',
  settingsOfAccount: 'Akun yang masuk adalah {account}. Pengaturannya yang berlaku.',
  otherNames: 'Alamat lain dari kotak surat ini',
  evidence: 'Bukti',
  policy: 'Kebijakan autentikasi',
  'policy.yes': 'mengizinkan autentikasi dasar',
  'policy.no': 'memblokir autentikasi dasar',
  'policy.unknown': 'tidak diketahui',
  ips: 'Mengirim dari',
  tls: 'TLS',
  notKnown: 'Tidak ada yang dapat menilai',
  conflicts: 'File berbeda tentang',
  'conflict.smtpAuth.own': 'pengaturan SMTP AUTH kotak surat',
  'conflict.smtpAuth.inForce': 'pengaturan SMTP AUTH organisasi',
  'conflict.basicAllowedByPolicy': 'kebijakan autentikasi',
  'conflict.owner': 'penanggung jawab',
  'conflict.address': 'milik siapa alamat ini',
  waysTitle: 'Cara tanpa autentikasi dasar, yang terbaik lebih dulu',
  client: 'Klien',
  device: 'Perangkat',
  place: 'Tempat',
  openGuide: 'Buka panduan dengan fakta ini',
  openChooser: 'Bandingkan cara-caranya',

  handOver: 'Serahkan',
  handOverAll: 'Untuk {count} pengirim yang tampil',
  selectionWays: 'Persempit cara yang disarankan',
  selectionWaysHint:
    'Jawab untuk {count} pengirim yang dipilih atau ditampilkan. Kemampuan perangkat atau programnya sudah diketahui. ' +
    'Kosongkan yang tidak Anda ketahui.',
  applyWays: 'Sarankan cara untuk {count} pengirim',
  waysApplied: 'Cara disarankan untuk {count} pengirim',
  handOverSelected: 'Untuk {count} pengirim yang dipilih',
  csv: 'Unduh CSV',
  markdown: 'Salin sebagai Markdown',
  json: 'Unduh JSON',
  jsonHint: 'Letakkan JSON ini di sini lagi nanti untuk melihat kemajuannya.',
  messages: 'Pesan kepada para penanggung jawab',
  messagesHint: 'Satu pesan untuk setiap penanggung jawab, untuk disalin.',
  messageCopy: 'Salin pesan kepada {owner}',
  noOwner: 'penanggung jawab tidak diketahui',
  messageSubject: 'Email dari perangkat Anda berhenti pada akhir Desember 2026',
  messageSubjectAfter: 'Email dari perangkat Anda dan autentikasi dasar',
  messageHello: 'Halo {owner},',
  messageBody:
    'perangkat atau program berikut mengirim email melalui Microsoft 365 dengan nama ' +
    'pengguna dan kata sandi (autentikasi dasar). Microsoft akan mematikannya secara ' +
    'default pada akhir Desember 2026. Sesudah itu perangkat ini tidak dapat lagi mengirim email:',
  messageBodyAfter:
    'perangkat atau program berikut mengirim email melalui Microsoft 365 dengan nama ' +
    'pengguna dan kata sandi (autentikasi dasar). Microsoft telah mematikannya secara ' +
    'default sejak akhir Desember 2026:',
  messageItem: '{address}: {device}, {place}. Terakhir terlihat {lastSeen}, {messages} pesan.',
  messageAsk:
    'Beri tahu untuk masing-masing: apakah masih diperlukan, model atau versi apa, dan ' +
    'apakah mengirim ke penerima eksternal? Dengan begitu cara yang cocok dapat disiapkan.',
  messageWays: 'Cara yang mungkin cocok: {ways}.',
  commands: 'PowerShell untuk kotak surat ini',
  commandsHint:
    'Exchange Administrator. Keadaan sebelumnya ditulis ke file lebih dulu, dan pembatalan memulihkannya persis seperti semula.',
  'commands.check': 'Baca pengaturannya',
  'commands.allow': 'Izinkan SMTP AUTH untuk kotak surat ini',
  'commands.allowHint':
    'Ini mempertahankan autentikasi dasar, yang secara default dimatikan mulai akhir Desember 2026.',
  'commands.turnOff': 'Matikan SMTP AUTH untuk kotak surat ini',
  'commands.turnOffHint':
    'Hanya untuk kotak surat yang tidak memerlukannya: yang mengirim melalui SMTP AUTH, juga dengan OAuth, akan berhenti.',
  'commands.undo': 'Batalkan perubahan',
  copy: 'Salin',
  copied: 'Disalin',
  copyFailed: 'Penyalinan tidak diizinkan di sini. Pilih teksnya lalu salin.',

  get: 'Cara mendapatkan file',
  getBlock: 'Pengaturan, dengan satu blok PowerShell',
  getBlockHint: 'Global Reader sudah cukup. Blok ini hanya membaca, dan menulis lima file ke folder Anda sendiri.',
  getReport: 'Laporan rinci SMTP AUTH: siapa yang mengirim, dan bagaimana',
  getReport1: 'Buka https://admin.exchange.microsoft.com.',
  getReport2: 'Pilih **Reports**, lalu **Mail flow**, lalu **SMTP AUTH clients report**.',
  getReport3: 'Pilih **Request report**, isi rentang sampai 90 hari dan sebuah alamat, lalu kirim permintaannya.',
  getReport4: 'Laporan datang melalui email, setelah beberapa jam. Unduh CSV-nya dan letakkan di sini apa adanya.',
  getReportNote:
    'Belum dipastikan: nama kolom laporan ini yang sebenarnya. Diambil dari skrip publik tahun 2025 dan 2026.',
  getSignIns: 'Log masuk: akun mana yang masuk, dari mana',
  getSignIns1: 'Buka https://entra.microsoft.com.',
  getSignIns2: 'Pilih **Entra ID**, lalu **Monitoring & health**, lalu **Sign-in logs**.',
  getSignIns3: 'Pilih **Add filters**, lalu **Client app**, dan centang **Authenticated SMTP**.',
  getSignIns4:
    'Pilih **Download**, lalu unduh **InteractiveSignIns** dan **NonInteractiveSignIns** sebagai JSON atau CSV.',
  getSignInsNote: 'Perlu Reports Reader atau Global Reader, dan Microsoft Entra ID P1.',
  getOwners: 'Daftar penanggung jawab: siapa yang harus ditanya',
  getOwnersHint:
    'CSV buatan Anda sendiri dengan kolom Address, Device, Owner, Place, dan bila tahu, Account (alamat yang masuk).',
  getOthers: 'File lain yang dibaca',
  getOthersHint:
    'Hasil ScubaGear, Maester, dan CIPP, pemakaian aplikasi email, Get-CASMailbox dan Get-EXOCASMailbox sebagai CSV, JSON, atau teks, cuplikan konfigurasi.',
};
