/** Words of the header, the search and the pages of replies, in Indonesian. */
export const id = {
  'group.settings': 'Pengaturan SMTP AUTH',
  'group.severalCauses': 'Penolakan dengan beberapa kemungkinan penyebab',
  'group.policies': 'Kebijakan dan berakhirnya autentikasi dasar (Basic)',
  'group.account': 'Akun, kata sandi, dan kotak surat',
  'group.token': 'Token dan izin OAuth',
  'group.connection': 'Koneksi, enkripsi, dan cara login',
  'group.delivery': 'Hak pengirim dan batas, setelah login',
  'group.temporary': 'Penolakan sementara',
  'group.message': 'Pesan atau perintah klien',
  'group.recipient': 'Ditolak oleh pihak penerima',
  'group.relay': 'Relay, konektor, dan Direct Send',
  'group.elsewhere': 'Balasan penyedia lain',
  'group.notSmtp': 'Bukan tentang pengiriman lewat SMTP',
  'group.success': 'Berhasil',

  'reply.copy': 'Salin balasan',
  'reply.blocks': 'Yang memblokir',
  'reply.fix': 'Cara memperbaikinya',
  'reply.others': 'Jika bukan itu, atau Anda tidak bisa mengubahnya',
  'reply.last': 'Pilihan terakhir: perubahan yang berdampak lebih luas daripada pengirim ini',
  'reply.more': 'Perbaikan lain ({count})',
  'reply.ways': 'Kirim email dengan cara lain ({count})',
  'reply.whoCan': 'Siapa yang bisa memperbaikinya',
  'reply.suspects': 'Yang perlu diperiksa, menurut urutan ini',
  'reply.connectOther': 'Cloud lain: GCC High, DoD, atau Tiongkok',
  'reply.explained': 'Tentang balasan ini',
  'reply.related': 'Balasan yang mirip',
  'reply.beside': 'Lainnya tentang: {group}',
  'reply.before': 'Sebelumnya',
  'reply.after': 'Berikutnya',
  'reply.start': 'Cari tahu apa yang memblokir email Anda',
  'reply.trail': 'Posisi Anda',

  'nav.skip': 'Langsung ke isi',
  'nav.title': 'Halaman utama',
  'nav.menu': 'Menu',
  'nav.start': 'Pemecah masalah',
  'nav.clients': 'Perangkat dan program',
  'nav.choose': 'Jalan keluar',
  'nav.search': 'Cari',

  'foot.title': 'Semua halaman',
  'foot.solve': 'Atasi kesalahan',
  'foot.plan': 'Sebelum Basic berakhir',
  'foot.site': 'Di situs Anda sendiri',

  'search.title': 'Pencarian',
  'search.lead': 'Temukan balasan server, perbaikan, pertanyaan, perangkat, atau program.',
  'search.label': 'Apa yang Anda cari?',
  'search.hint': 'Kode seperti 5.7.139, kata dari balasan, atau nama printer atau program',
  'search.count': '{count} hasil',
  'search.one': '1 hasil',
  'search.none': 'Tidak ada yang cocok. Coba lebih sedikit kata.',
  'search.failed': 'Daftar pencarian tidak bisa dimuat. Periksa koneksi, lalu ketik lagi.',
  'search.paste': 'Tempel seluruh kesalahan di halaman awal',
  'search.common': 'Balasan yang paling umum',
  'search.kind.reply': 'Balasan',
  'search.kind.fix': 'Perbaikan',
  'search.kind.question': 'Pertanyaan',
  'search.kind.client': 'Perangkat atau program',
  'search.kind.page': 'Halaman',
  'list.title': 'Kesalahan SMTP Microsoft 365: 5.7.57, 5.7.139, 5.7.3 …',
  'list.description':
    'Semua kesalahan SMTP AUTH Microsoft 365 dengan penyebab dan perbaikannya. 535 5.7.139, 530 5.7.57, ' +
    '535 5.7.3, 550 5.7.30, 550 5.7.60, dan yang ditampilkan printer atau program.',
  'list.groups': 'Pokok balasan',
  'list.lead': 'Semua balasan yang dikenal situs ini, menurut pokoknya. Setiap balasan membuka arti dan perbaikannya.',
  'list.filter': 'Tampilkan hanya balasan dengan',
  'list.filterHint': 'Kode atau kata dari balasan',
  'list.noCode': 'tanpa kode',
  'list.count': '{count} balasan',
  'list.none': 'Tidak ada balasan yang cocok. Coba lebih sedikit kata, atau cari di seluruh situs.',

  'missing.lead':
    'Alamat ini mungkin dari versi lama, atau kurang lengkap. Cari yang Anda perlukan, atau mulai dengan kesalahan Anda.',
  'missing.start': 'Mulai dengan kesalahan Anda',

  'foot.feedback': 'Laporkan yang salah di halaman ini',
  'stale.note':
    'Fakta di halaman ini diperiksa pada {date}, lebih dari 120 hari yang lalu. Mungkin ada yang sudah diubah Microsoft.',
  'stale.newest': 'Buka versi terbaru',
  'clock.early':
    'Jam perangkat ini menunjukkan hari sebelum {date}, saat halaman ini diperiksa. ' +
    'Selama jam belum benar, jangan percayai keterangan tanggal di halaman ini.',
  'clock.late':
    'Menurut jam perangkat ini, sudah lebih dari tiga tahun sejak {date}, saat halaman ini diperiksa. ' +
    'Jika jam itu salah, jangan percayai keterangan tanggal di halaman ini.',
  'clock.forms':
    'Sampai akhir Desember 2026, autentikasi dasar berfungsi di tempat yang mengizinkannya. Setelah itu, autentikasi dasar dimatikan secara default.',
  'picture.fix': 'Perbaikan dengan risiko terendah:',

  'article.title': 'SMTP AUTH di Microsoft 365: semua kesalahan',
  'article.description':
    'Aktifkan SMTP AUTH untuk kotak surat, dan atasi 535 5.7.139, 530 5.7.57, dan 535 5.7.3. Semua ' +
    'pengaturan, balasan, perbaikan, dan perintah di satu halaman.',
  'article.contents': 'Daftar isi',
} as const;
