import { type FactRows, source, UNDATED } from '../client-facts.ts';

export const PRINTERS = {
  sharpBp: {
    name: 'Sharp BP series',
    also: ['SHARP', 'BP-70M90', 'BP-70C65', 'BP-70M65', 'BP-B550WD', 'BP-C131WD', 'BP-22C20'],
    since: 'models whose manual has the chapter “OAuth 2.0 authentication”',
    flow: 'delegated',
    where: ['System Settings', 'Network Settings', 'Service Settings', 'SMTP'],
    fields: {
      host: 'Primary Server',
      port: 'Port Number',
      encryption: ['Enable SSL/TLS', 'on'],
      from: 'Sender Address',
    },
    sources: [
      ['https://global.sharp/restricted/products/copier/downloads/manuals/bp70c65/us/contents_08-03_004.html', UNDATED],
      [
        'https://global.sharp/restricted/products/copier/downloads/manuals/bpb550wd/en/contents_08-03_004.html',
        UNDATED,
      ],
      [
        'http://cgi.global.sharp/restricted/products/copier/downloads/manuals/bpc131wd/en/contents_07-03_003.html',
        UNDATED,
      ],
      ['https://jp.sharp/restricted/business/print/download/manuals/bp22c20/ja/contents_07-03_003.html', UNDATED],
    ],
  },
  canonImageRunner: {
    name: 'Canon imageRUNNER ADVANCE and imageFORCE',
    also: ['Canon iR-ADV', 'iR ADVANCE', 'imageRUNNER', 'imageFORCE', 'Canon MFP', 'Remote UI'],
    since: 'firmware that shows OAuth 2.0 (Microsoft) Settings',
    flow: 'deviceCode',
    where: ['Remote UI', 'Settings/Registration', 'Send', 'OAuth 2.0 (Microsoft) Settings', 'Basic Settings', 'Edit'],
    sources: [
      ['https://oip.manual.canon/USRMA-9064-zz-CS-7100-enAU/contents/devu-scan-prep-send_store-cloud.html', UNDATED],
      ['https://oip.manual.canon/USRMA-9309-zz-CS-6100-enGB/contents/devu-scan-prep-send_store-cloud.html', UNDATED],
      ['https://support.spectrum.tech/portal/en/kb/articles/configuring-oauth-on-mfds-for-scan-to-email', UNDATED],
    ],
  },
  canonUniversalSend: {
    name: 'Canon with Universal Send kit',
    also: ['Canon iR', 'Color Universal Send Kit', '#839', '#843'],
    where: ['Additional Functions', 'System Settings', 'Network Settings', 'E-Mail/I-Fax'],
    fields: { encryption: ['Allow SSL (SMTP Send)', 'On'] },
    sources: [
      ['https://www.manualslib.com/manual/1034958/Canon-Du7-1178-000.html?page=56', UNDATED],
      ['https://manualshive.com/en/manual/canon/color-universal-send-kit-q1/62279?page=23', UNDATED],
    ],
  },
  canonMaxify: {
    name: 'Canon Maxify MB2755',
    also: ['MAXIFY'],
    where: ['Remote UI', 'Settings/Registration', 'TX Settings', 'E-Mail/I-Fax Settings', 'SMTP Server Settings'],
    settings: 'medium',
    sources: [
      source('msgwing/ZeroSMTP', 'docs/devices/canon-maxify-mb2755.md', '2026-08-22'),
      source('msgwing/ZeroSMTP', 'docs/PRINTERS.md', '2026-08-22'),
    ],
  },
  lexmark: {
    name: 'Lexmark',
    also: ['Lexmark MFP', 'Embedded Web Server', 'CX', 'MX', 'XC', 'XM'],
    since: 'firmware FW24',
    flow: 'deviceCode',
    where: ['Embedded Web Server', 'Settings', 'Email', 'Set Up OAuth 2.0'],
    sources: [
      [
        'https://support.lexmark.com/en_us/manuals-guides/online/FORMS-PRINTER-2591-PLUS/how-to-set-up-oauth-2-authentication.html',
        UNDATED,
      ],
    ],
  },
  epsonWorkForce: {
    name: 'Epson WorkForce and scanners with Web Config',
    also: ['Epson', 'WorkForce Enterprise', 'ES-C380W', 'EM-C800', 'PX-M382F', 'WF-C21000', 'Web Config'],
    since: 'models whose Web Config has the choice OAuth2',
    flow: 'deviceCode',
    where: ['Web Config', 'Network', 'Email Server', 'Basic'],
    fields: {
      host: 'SMTP Server Address',
      port: ['SMTP Server Port Number', '587'],
      encryption: 'Secure Connection',
      user: 'Authenticated Account',
      from: "Sender's Email Address",
    },
    sources: [
      ['https://download4.epson.biz/sec_pubs/es-c380w/useg/en/GUID-F5D4639B-E3F2-4894-9DF7-74AB22A39C62.htm', UNDATED],
      [
        'https://download4.epson.biz/sec_pubs/em-c800_series/useg/id/GUID-0CF50114-406B-47D8-9B72-C8F1B81FAA53.htm',
        UNDATED,
      ],
      ['https://download4.epson.biz/sec_pubs/px-m382f/useg/ja/GUID-0CF50114-406B-47D8-9B72-C8F1B81FAA53.htm', UNDATED],
      ['https://manuals.plus/epson/npd7717-00-device-authentication-guide-for-microsoft-exchange-manual', UNDATED],
    ],
  },
  konicaBizhub: {
    name: 'Konica Minolta bizhub',
    also: ['bizhub 651i', 'bizhub 551i', 'bizhub 451i', 'bizhub C258', 'ineo', 'DEVELOP', 'KONICA MINOLTA'],
    since: 'manual of the 651i, 551i and 451i',
    flow: 'delegated',
    where: ['Utility', 'Administrator', 'Network', 'E-mail Setting', 'E-mail TX (SMTP)'],
    fields: { encryption: 'Start TLS', from: 'E-mail Address' },
    sources: [
      ['https://manuals.konicaminolta.eu/bizhub-651i-551i-451i/EN/contents/AI_03_01.html', UNDATED],
      ['https://manuals.konicaminolta.eu/bizhub-C3320i/DE/bizhub-c3320i/contents/id08-_104644645.html', UNDATED],
      [
        'https://www.konicaminolta.jp/business/download/printers/color/bizhub_c4000i/guide/Product-2/contents/opkey_170_S.html',
        UNDATED,
      ],
      ['https://azmanual.top/manuals/474276/konica-minolta-bizhub-4750-bizhub-4050.html?page=22', UNDATED],
      source('msgwing/ZeroSMTP', 'docs/devices/konica-minolta-develop-ineo-and-ineo-mfps.md', '2026-08-22'),
    ],
  },
  xeroxConnectKey: {
    name: 'Xerox AltaLink, VersaLink and PrimeLink',
    also: ['Xerox', 'ConnectKey', 'VersaLink C415', 'AltaLink', 'KB0431233'],
    since: 'by model, on the maker’s list',
    flow: 'both',
    where: ['Embedded Web Server', 'Properties', 'Connectivity', 'Protocols', 'SMTP Server', 'General'],
    settings: 'medium',
    sources: [
      source('msgwing/ZeroSMTP', 'docs/DEVICE-COMPATIBILITY.md', '2026-08-27'),
      source('msgwing/ZeroSMTP', 'docs/PRINTERS.md', '2026-08-22'),
      [
        'https://www.dopartners.be/en/blog/xerox-microsoft-oauth-2-0-the-perfect-combination-for-scanning-to-email/',
        '2026-05-12',
      ],
      ['https://www.xerox.com/en-us/office/insights/exchange-online-authentication', 'not read; named by the list'],
    ],
  },
  xeroxWorkCentre: {
    name: 'Xerox WorkCentre 6015 and 6505',
    also: ['WorkCentre', 'CentreWare Internet Services', 'CentreWare IS'],
    where: ['CentreWare IS', 'Email Server'],
    fields: {
      host: 'SMTP Server Address',
      port: ['SMTP Server Port Number', '587'],
      user: 'Login Name',
      from: 'Return Email Address',
    },
    sources: [
      ['http://www.office.xerox.com/userdoc/WC6015/phlink/email.htm', UNDATED],
      ['http://www.office.xerox.com/userdoc/WC6505/phlink/email.htm', UNDATED],
    ],
  },
  ricohMfp: {
    name: 'Ricoh MFP',
    also: ['RICOH', 'Lanier', 'Savin', 'nashuatec', 'Gestetner', 'Rex Rotary', 'IM C300', 'MP C307', 'Aficio'],
    since: 'by model, on the maker’s list (2026-01-30)',
    flow: 'delegated',
    where: ['Web Image Monitor', 'Device Management', 'Configuration', 'Email'],
    fields: { host: 'SMTP Server Name', port: ['SMTP Port No.', '587'] },
    settings: 'medium',
    sources: [
      source('msgwing/ZeroSMTP', 'docs/devices/ricoh-multifunction-printers.md', '2026-08-22'),
      source('msgwing/ZeroSMTP', 'docs/PRINTERS.md', '2026-08-22'),
      ['https://learn.microsoft.com/en-sg/answers/questions/5647542/', '2025-12-05'],
      ['https://www.easymanua.ls/ricoh/mp-c307/manual?p=1009', UNDATED],
      ['https://thetoolstrunk.com/authentication-with-the-destination-has-failed/', UNDATED],
      ['http://support.ricoh.com/bb_v1oi/pub_e/oi_view/0001062/0001062886/view/trouble/int/0061.htm', UNDATED],
      ['https://www.ricoh.com/info/2025/0526_1', 'not read; named by the list'],
    ],
  },
  ricohCloudStream: {
    name: 'RICOH CloudStream Device Management',
    also: ['CloudStream', 'cloudstream.ricoh.com'],
    where: ['System', 'Server Settings', 'Email Server Settings'],
    fields: {
      host: 'SMTP Server Address',
      port: ['SMTP Port Number', '587'],
      encryption: ['SMTP/SMTPS', 'SMTPS (StartTLS)'],
      from: 'Sender Email Address',
    },
    sources: [['https://manual.na.cloudstream.ricoh.com/en/Content/funct/sys/email.htm', UNDATED]],
  },
  brotherMfc: {
    name: 'Brother MFC and DCP',
    also: ['Brother', 'MFC-', 'DCP-', 'TS-01'],
    since: 'by model, on the maker’s list',
    where: ['Web Based Management', 'Network', 'Protocol', 'SMTP Client'],
    fields: { encryption: ['SSL/TLS', 'STARTTLS'] },
    settings: 'medium',
    sources: [
      source('msgwing/ZeroSMTP', 'docs/devices/brother-printers-mfps-and-document-scanners.md', '2026-08-22'),
      source('msgwing/ZeroSMTP', 'docs/PRINTERS.md', '2026-08-22'),
      ['http://www.manualsdir.com/manuals/376665/brother-mfc-9970cdw-mfc-9460cdn-mfc-9560cdw.html?page=102', UNDATED],
      ['https://support.brother.com/g/b/oscontents.aspx?c=us&lang=en&ossid=42', 'not read; named by the list'],
    ],
  },
  kyocera: {
    name: 'Kyocera ECOSYS and TASKalfa',
    also: [
      'KYOCERA',
      'TASKalfa',
      'ECOSYS',
      'Triumph-Adler',
      'UTAX',
      'Olivetti',
      'Copystar',
      'Command Center RX',
      '1102',
    ],
    where: ['Command Center RX', 'Advanced', 'E-mail', 'SMTP', 'General'],
    fields: { encryption: 'SMTP Security' },
    settings: 'medium',
    sources: [
      [
        'https://sites.google.com/view/howtoguidesforkyoceraprinters/send-scan-error-codes-and-explanations/1102',
        UNDATED,
      ],
      source('msgwing/ZeroSMTP', 'docs/PRINTERS.md', '2026-08-22'),
    ],
  },
  hpFutureSmart: {
    name: 'HP FutureSmart, LaserJet and OfficeJet',
    also: ['HP LaserJet', 'HP MFP', 'FutureSmart', 'OfficeJet'],
    since: 'FutureSmart 5.7, on HP Enterprise and HP Managed printers',
    where: ['Embedded Web Server', 'Scan', 'Scan to Email', 'Outgoing Email Profiles'],
    settings: 'medium',
    sources: [
      source('msgwing/ZeroSMTP', 'docs/DEVICE-COMPATIBILITY.md', '2026-08-27'),
      source('msgwing/ZeroSMTP', 'docs/PRINTERS.md', '2026-08-22'),
      ['https://support.hp.com/nz-en/document/ish_13623350-13600809-16', 'not read; named by the list'],
    ],
  },
  toshibaEStudio: {
    name: 'Toshiba e-STUDIO',
    also: ['e-STUDIO', 'TopAccess', '1C71', '2C71'],
    since: 'by model, on the maker’s list',
    sources: [
      source('msgwing/ZeroSMTP', 'docs/devices/toshiba-printers-and-mfps.md', '2026-08-27'),
      ['https://www.toshibatec.com/information/20260113_01.html', 'not read; named by the list'],
    ],
  },
  fujifilmApeos: {
    name: 'Fujifilm Apeos',
    also: ['FUJIFILM Business Innovation', 'Apeos C7788', 'ApeosPort', 'DocuCentre'],
    sources: [
      [
        'https://opencds-fb.fujifilm.com/gen/product2_aux/prod/manual/jp/ap7_c7788/users_guide/contents/ja/UG_251006.html',
        UNDATED,
      ],
    ],
  },
  okiMfp: {
    name: 'OKI MFP and fax',
    also: ['OKI 5950', 'OKI FAX 5780', 'E535'],
    sources: [
      ['https://www.manualsdir.com/manuals/204471/oki-5950.html?page=109', UNDATED],
      ['http://www.manualsdir.com/manuals/205457/oki-fax-5780.html?page=99', UNDATED],
    ],
  },
  paperCut: {
    name: 'PaperCut NG and MF',
    also: ['PaperCut', 'port 9191'],
    since: 'current NG and MF manual',
    flow: 'delegated',
    sources: [
      [
        'https://www.papercut.com/help/manuals/ng-mf/common/sys-notifications-configure-smtp-server-over-oauth2-office-microsoft-365/',
        '2026-05-26',
      ],
    ],
  },
  rightFax: {
    name: 'OpenText RightFax',
    also: ['RightFax Email Gateway', 'DocTransport'],
    since: 'RightFax 20.2, CE 22.2 and CE 24.4, as a partner names them',
    sources: [
      [
        'https://ingsw.support.ingeniumsw.com/portal/en/kb/articles/email-to-fax-fax-to-email-using-rightfax-with-cloud-mail-providers',
        UNDATED,
      ],
    ],
  },
} as const satisfies FactRows;
