import type { Rule, Style } from './rule.ts';

const PERSON = /^(options\.|ask\.dontKnow|start\.|fix\.(done|cannot)|place\.(never|keepDefaults)|role\.)/;

const TERMS: readonly Rule[] = [
  { not: /\bgalat/i, say: 'kesalahan', bad: 'Baca galat itu.', good: 'Baca kesalahan itu.' },
  { not: /\bperamban\b/i, say: 'browser', bad: 'Buka di peramban.', good: 'Buka di browser.' },
  {
    not: /(?<!Application |-)\bproxy\b/i,
    say: 'proksi',
    bad: 'Periksa proxy di jaringan.',
    good: 'Periksa proksi di jaringan.',
  },
  { not: /\bberkas\b/i, say: 'file', bad: 'Pilih berkas itu.', good: 'Pilih file itu.' },
  { not: /\bsurel\b/i, say: 'email', bad: 'Kirim surel itu.', good: 'Kirim email itu.' },
  {
    not: /(?<!\()\bSecurity Defaults\b/,
    say: 'Default Keamanan, sekali dengan (Security Defaults)',
    bad: 'Matikan Security Defaults dulu.',
    good: 'Matikan Default Keamanan (Security Defaults) dulu.',
  },
  {
    not: /\b[Aa]utentikasi Basic\b|\bBasic authentication\b/,
    say: 'autentikasi dasar (Basic), lalu Basic',
    bad: 'Server menolak autentikasi Basic.',
    good: 'Server menolak autentikasi dasar (Basic).',
  },
  {
    not: /\b(klien|protokol|autentikasi) lama\b/i,
    say: 'warisan (legacy)',
    bad: 'Kebijakan memblokir autentikasi lama.',
    good: 'Kebijakan memblokir autentikasi warisan (legacy).',
  },
  {
    not: /\bsakelar\b/i,
    say: 'pengaturan SMTP AUTH',
    bad: 'Sakelar SMTP AUTH nonaktif.',
    good: 'Pengaturan SMTP AUTH nonaktif.',
  },
];

const IDIOM: readonly Rule[] = [
  { not: /\b(harap|mohon|silakan)\b/i, say: 'tanpa kata ini', bad: 'Silakan coba lagi.', good: 'Coba lagi.' },
  {
    not: /\b([Kk]ami|[Kk]ita)\b/,
    say: 'Anda; “halaman ini” bila perlu',
    bad: 'Kami menemukan balasan.',
    good: 'Halaman ini menemukan balasan.',
    except: PERSON,
  },
  {
    not: /\b(di|men)cetak\b|\bmencetaknya\b/i,
    say: 'ditampilkan, keluaran',
    bad: 'Tempelkan semua yang dicetak.',
    good: 'Tempelkan seluruh keluarannya.',
    except: /^(verdict\.printFull|page\.articleLead)$/,
  },
  {
    not: /\bkata server\b/i,
    say: 'menurut server, balasan server',
    bad: 'Itu kata server tadi.',
    good: 'Itu menurut server.',
  },
  { not: /\bjalan lain\b/i, say: 'cara lain', bad: 'Kirim lewat jalan lain.', good: 'Kirim dengan cara lain.' },
  {
    not: /\b(menang|mengalahkan)\b/i,
    say: 'didahulukan, mengesampingkan',
    bad: 'Nilai kotak surat mengalahkan itu.',
    good: 'Nilai kotak surat mengesampingkan itu.',
  },
  { not: /\bKeluarkan\b/, say: 'Hapus', bad: 'Keluarkan yang salah.', good: 'Hapus yang salah.' },
  {
    not: /\bTLS( \S+){0,2} terlalu lama\b/i,
    say: 'terlalu usang',
    bad: 'Versi TLS terlalu lama.',
    good: 'Versi TLS terlalu usang.',
  },
];

/** The Indonesian of the product: Microsoft’s Indonesian terms, glossed once in English. */
export const INDONESIAN: Style = {
  rules: [...TERMS, ...IDIOM],
  openings: [
    {
      not: /^(Perlu diketahui[,:]|Perlu diketahui bahwa\b|Perhatikan bahwa\b|Harap dicatat\b)/,
      say: 'faktanya saja',
      bad: 'Perlu diketahui, itu nonaktif.',
      good: 'Itu nonaktif.',
    },
    {
      not: /^Ia\b/,
      say: 'Program ini, Perangkat ini, atau namanya',
      bad: 'Ia mengirim lewat Graph.',
      good: 'Program ini mengirim lewat Graph.',
    },
    {
      not: /^Tertutup berarti\b/,
      say: 'Jika langkah ini memblokir, …',
      bad: 'Tertutup berarti nonaktif.',
      good: 'Jika langkah ini memblokir, pengaturannya nonaktif.',
    },
    {
      not: /^(Di mana|Siapa pun yang) (?!.*\?)/,
      say: 'Jika …, orang yang …',
      bad: 'Di mana itu tidak mungkin, tunggu.',
      good: 'Jika itu tidak mungkin, tunggu.',
    },
  ],
  glosses: [
    { term: /\blog masuk\b/i, once: /Sign-in logs/, say: 'log masuk (Sign-in logs)' },
    {
      term: /\bDefault Keamanan\b/,
      once: /Security Defaults|security defaults/,
      say: 'Default Keamanan (Security Defaults)',
    },
    { term: /\bautentikasi dasar\b/i, once: /\(Basic\)/, say: 'autentikasi dasar (Basic)' },
  ],
};
