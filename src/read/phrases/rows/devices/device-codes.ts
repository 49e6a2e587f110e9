import { type PhraseGroup, said } from '../../phrase.ts';
import type { DeviceFamily } from './device-names.ts';

/** Where on its way an attempt ended, as a code says it. `other`: not about sending mail; `sent`: the server took it. */
export type DeviceStage =
  | 'nameLookup'
  | 'connect'
  | 'timeout'
  | 'tls'
  | 'certificate'
  | 'notAuthenticated'
  | 'loginRefused'
  | 'senderRefused'
  | 'recipientRefused'
  | 'tooLarge'
  | 'throttled'
  | 'token'
  | 'clock'
  | 'unknown'
  | 'other'
  | 'sent';

export interface DeviceCode {
  family: DeviceFamily;
  stage: DeviceStage;
  /** False: recalled, and read in no manual. It is recognised, and its meaning is never told. */
  confirmed: boolean;
  /** The same code is printed for a scan to a folder. */
  alsoFolder?: true;
  /** What it is `about` doesn't count where the words name a mail. */
  alsoMail?: true;
  /** The code says by itself whose it is: no name of a maker is needed beside it. */
  unmistakable?: true;
  /** What it is about where that isn't sending mail. */
  about?: 'panelLogin' | 'cloudApp' | 'imapOrPop' | 'scanToFolder' | 'fax';
}

const RECALLED = 'Recalled, read in no manual';
const CANON = 'https://www.manualslib.com/manual/1034958/Canon-Du7-1178-000.html';
const PANAFAX = 'https://manualshive.com/en/manual/panasonic/panafax-uf-9000/3452742?page=339';
const BECKHOFF = 'https://infosys.beckhoff.com/content/1033/tcsmssmtpsrv/11386382475.html';
const CONFIG_MANAGER =
  'https://learn.microsoft.com/mem/configmgr/develop/reference/core/servers/manage/gettestsmtpconnectionresult-method-in-class-sms_subscription';
const BMENOC = 'https://filedn.eu/l6oFb0aAwOAyRLLaUMiUmzz/CE_HELP/eng/BMENOC0321/BMENOC0321_D-SE-0021343.htm';

type Codes = Readonly<Record<string, string>>;
type Group = PhraseGroup<DeviceCode>;

const TO_FOLDER = { about: 'scanToFolder', alsoMail: true } as const;

const group = (means: DeviceCode, by: string, source: string, codes: Codes): Group => ({
  means,
  phrases: said(by, source, codes),
});
/** A list of codes as one choice; the example holds each of them, behind the maker's name and with its mark. */
const codes = (name: string, list: string, before = '{edge}', mark = ''): Codes => ({
  [`${before}${list.includes(' ') ? `{${list.replaceAll(' ', '|')}}` : list}{edge}`]: `${name} ${list.replaceAll('·', '-').replace(/\S+/g, `${mark}$&`)}`,
});

/** Codes that no manual explains: of what they may mean, only how far the attempt came is kept. */
const recalled = (
  family: DeviceFamily,
  name: string,
  stage: DeviceStage,
  list: string,
  more: Partial<DeviceCode> = {},
): Group => group({ family, stage, confirmed: false, ...more }, name, RECALLED, codes(name, list));

/** What announces a number of Canon's; smaller models write it with a 0 in front. */
const CANON_MARK = '{#|err|cod|kod|fehl|show|zeig|log|エラー|错误|代码}{few}{edge}{0|}';
const canon = (stage: DeviceStage, list: string, more: Partial<DeviceCode> = {}): Group =>
  group({ family: 'canon', stage, confirmed: false, ...more }, 'Canon', CANON, codes('Canon', list, CANON_MARK, '#'));

/** The journal holds the server's own reply code. */
const panasonic = (stage: DeviceStage, list: string): Group =>
  group({ family: 'panasonic', stage, confirmed: true }, 'Panasonic', PANAFAX, codes('Panafax', list));

const hexCodes = (name: string, list: string): Codes => codes(name, list, '{0x|16#}', '16#');
const beckhoff = (stage: DeviceStage, list: string): Group =>
  group({ family: 'beckhoff', stage, confirmed: true }, 'Beckhoff', BECKHOFF, {
    ...hexCodes('TwinCAT', list),
    // The maker's list has each number in both forms, and controllers show either.
    ...codes(
      'TwinCAT',
      list.replace(/\S+/g, (code) => String(Number.parseInt(code, 16))),
    ),
  });
const bmenoc = (stage: DeviceStage, list: string): Group =>
  group({ family: 'schneider', stage, confirmed: true }, 'Schneider Electric', BMENOC, hexCodes('BMENOC0321', list));
const outlook = (stage: DeviceStage, list: string, more: Partial<DeviceCode> = {}): Group =>
  group(
    { family: 'outlook', stage, confirmed: true, unmistakable: true, ...more },
    'Outlook, Windows Mail',
    'https://learn.microsoft.com/outlook/troubleshoot/error-codes',
    codes('Error', list.replaceAll('0x800', ''), '0x800', '0x800'),
  );

/** OKI prints an E and the reply code; the codes of a refused login aren't in the maker's list. */
const oki = (stage: DeviceStage, list: string): Group =>
  group(
    { family: 'oki', stage, confirmed: true },
    'OKI',
    'https://www.manualsdir.com/manuals/204471/oki-5950.html?page=109',
    codes('OKI', list),
  );

/** Codes of multifunction printers. */
export const PRINTER_CODES: readonly Group[] = [
  canon('unknown', '839 843'),
  canon('connect', '751 752 753 755 802'),
  canon('unknown', '801', { alsoFolder: true }),
  canon('tls', '841 842'),
  canon('tooLarge', '705 830 834'),
  canon('unknown', '804 806', TO_FOLDER),
  canon('other', '810 813 844 845 846', { about: 'imapOrPop' }),
  canon('other', '818 819 820 821 822 827 828 829', { about: 'fax' }),
  canon('other', '701 816', { about: 'panelLogin' }),
  {
    means: { family: 'kyocera', stage: 'loginRefused', confirmed: true, alsoFolder: true },
    phrases: said(
      'Kyocera',
      'https://sites.google.com/view/howtoguidesforkyoceraprinters/send-scan-error-codes-and-explanations/1102',
      { '{edge}1102{edge}': 'Kyocera error 1102' },
    ),
  },
  recalled('kyocera', 'Kyocera', 'unknown', '1106 3101 3201'),
  recalled('kyocera', 'Kyocera', 'unknown', '1105 2201 2202 2203 2231', { alsoFolder: true }),
  recalled('kyocera', 'Kyocera', 'unknown', '1103', TO_FOLDER),
  recalled('kyocera', 'Kyocera', 'connect', '1101 2101 2102 2103', { alsoFolder: true }),
  recalled('kyocera', 'Kyocera', 'tls', '1131 1132'),
  recalled('kyocera', 'Kyocera', 'recipientRefused', '1104 2204 9181'),
  recalled('fujifilm', 'Xerox', 'unknown', '016·506 016·507 016·765 016·766 016·768 027·779'),
  recalled('fujifilm', 'Xerox', 'connect', '016·503 016·764'),
  recalled('fujifilm', 'Xerox', 'recipientRefused', '016·767 027·797'),
  recalled('fujifilm', 'Xerox', 'other', '016·504 016·505', { about: 'imapOrPop' }),
  recalled('toshiba', 'Toshiba', 'connect', '1C·69 2C·69 1C·6A 2C·6A'),
  recalled('toshiba', 'Toshiba', 'recipientRefused', '1C·6C 2C·6C 2550 2551 2552 2553'),
  group({ family: 'brother', stage: 'clock', confirmed: false, alsoFolder: true }, 'Brother', RECALLED, {
    '{wrong|falsch|verkeerde}{letters} {date|datum}': 'Brother: Wrong Date & Time',
  }),
  oki('connect', 'E421'),
  oki('unknown', 'E450 E451 E452 E500 E501 E502 E503 E504 E554'),
  oki('recipientRefused', 'E550 E551 E553'),
  oki('tooLarge', 'E552'),
  group(
    { family: 'sharp', stage: 'token', confirmed: true, unmistakable: true },
    'Sharp',
    'https://global.sharp/restricted/products/copier/downloads/manuals/bp70c65/us/contents_08-03_004.html',
    {
      'Token update failed': 'Token update failed. Please delete the token and obtain it again.',
      'delete {the |}token and obtain': 'Please delete the token and obtain it again.',
      トークンの更新に失敗: 'トークンの更新に失敗しました。トークンを削除して再取得してください。',
    },
  ),
  group(
    { family: 'qnap', stage: 'token', confirmed: true, unmistakable: true },
    'QNAP',
    'https://www.qnap.com/en/how-to/faq/con_show.php?cid=1428',
    {
      'Authorization has expired': 'Authorization has expired. Reauthorize the account.',
      'Reauthorize the account': 'Notification Center: Reauthorize the account.',
      授权已过期: '授权已过期。请为帐户重新授权。',
    },
  ),
  group(
    { family: 'ricoh', stage: 'senderRefused', confirmed: true },
    'Ricoh',
    'https://www.easymanua.ls/ricoh/mp-c307/manual?p=1009',
    {
      'Transmission has failed': 'Ricoh: Transmission has failed',
    },
  ),
  group(
    { family: 'ricoh', stage: 'loginRefused', confirmed: true, alsoFolder: true, unmistakable: true },
    'Ricoh',
    'https://thetoolstrunk.com/authentication-with-the-destination-has-failed/',
    {
      'Authentication with the destination has failed':
        'Authentication with the destination has failed. Check settings',
    },
  ),
  group(
    { family: 'ricoh', stage: 'other', confirmed: true, unmistakable: true, about: 'panelLogin' },
    'Ricoh',
    'https://www.manualowl.com/m/Ricoh/IM-C300F/Manual/586328?page=260',
    {
      '{edge}{B|W|L}0{number}-{number}{edge}': 'B0103-000',
    },
  ),
  group(
    { family: 'ricoh', stage: 'other', confirmed: true, unmistakable: true, about: 'cloudApp' },
    'Ricoh',
    'https://www.manualshelf.com/manual/cloud/cx133/user-s-guide-english/page-107.html',
    {
      'Scan to Office365': 'Ricoh ICE Scan to Office365: Authentication Failed: Account is locked.',
      'Cannot Connect to Office365 Service': 'Cannot Connect to Office365 Service.',
      '{User Name|Domain} cannot contain @ symbol': 'User Name cannot contain @ symbol',
      'Integrated Cloud Environment': 'Ricoh Integrated Cloud Environment',
    },
  ),
  panasonic('loginRefused', '535'),
  panasonic('notAuthenticated', '530 538'),
  group(
    { family: 'panasonic', stage: 'unknown', confirmed: true, about: 'panelLogin', alsoMail: true },
    'Panasonic',
    'Manual of the DP-8045, copy read 2026-11',
    {
      'Logon attempts exceeded': 'Panasonic: Logon attempts exceeded',
      'Server not Found': 'Panasonic: Server not Found',
      'DP-{word} {few}Authentication Failed': 'Panasonic DP-8045 display: Authentication Failed',
    },
  ),
  group(
    { family: 'fujifilm', stage: 'sent', confirmed: true, unmistakable: true },
    'Fujifilm',
    'https://opencds-fb.fujifilm.com/gen/product2_aux/prod/manual/jp/ap7_c7788/users_guide/contents/ja/UG_251006.html',
    {
      送信完了: '通信管理レポートは「送信完了」',
    },
  ),
  group(
    { family: 'fujifilm', stage: 'connect', confirmed: true },
    'Xerox',
    'http://www.office.xerox.com/userdoc/WC6015/phlink/email.htm',
    {
      'SMTP Server Connection Status{few}{Not connected|Stop}': 'Xerox: SMTP Server Connection Status: Not connected',
    },
  ),
];

const shape = (family: DeviceFamily, rows: Codes, more: Partial<DeviceCode> = { alsoFolder: true }): Group =>
  group({ family, stage: 'unknown', confirmed: false, ...more }, family, RECALLED, rows);

/** Such a code is printed for mail alone. */
const ONLY_MAIL = {};

/** What a maker's codes look like: one that no list holds is recognised, and asks for the server's words. */
export const CODE_SHAPES: readonly Group[] = [
  shape('canon', { [`${CANON_MARK}{7|8}{number}{edge}`]: 'Canon: erreur 867' }),
  shape('kyocera', {
    '{error|code|fehler|erreur|errore|kesalahan|job log} {number}{edge}': 'Kyocera error 1150',
  }),
  shape('fujifilm', { '{edge}018{sep}5{number}{edge}': 'Xerox 018-505' }, TO_FOLDER),
  shape('fujifilm', { '{edge}{016|018|027|033}{sep}{number}{edge}': 'Xerox 018-747' }),
  shape('toshiba', { '{edge}2D{sep}{word}{edge}': 'Toshiba 2D-62' }, TO_FOLDER),
  shape(
    'toshiba',
    {
      '{edge}{1C|2C|3C}{sep}{4|5|6|7|8|9|A|B|C|D|E|F}{0|1|2|3|4|5|6|7|8|9|A|B|C|D|E|F}{edge}': 'Toshiba 2C65',
    },
    ONLY_MAIL,
  ),
  shape('sharp', { '{edge}CE{sep}{number}{edge}': 'Sharp CE-14' }),
  shape('brother', { '{edge}TS{sep}{number}{edge}': 'Brother TS-09' }),
  shape('epson', { '{edge}E{sep}{number}{edge}': 'Epson E-15' }),
  shape('oki', { '{edge}E{4|5}{number}{edge}': 'OKI E535' }, ONLY_MAIL),
];

/** Codes of controllers, network devices and programs. */
export const PROGRAM_CODES: readonly Group[] = [
  beckhoff('loginRefused', '8017 8013 8014'),
  beckhoff('notAuthenticated', '8016 8023'),
  beckhoff('nameLookup', '8019 8020'),
  beckhoff('connect', '801D 8015 801E 801F 800A'),
  beckhoff('senderRefused', '800D'),
  beckhoff('recipientRefused', '8012'),
  beckhoff('unknown', '800E 800F 8010 8011 8018 8021 8022'),
  beckhoff('other', '800B 800C 801A 801B 801C'),
  beckhoff('tls', '80A2 80A4 80A5'),
  beckhoff('certificate', '80A6'),
  bmenoc('connect', '5104 5107'),
  bmenoc('notAuthenticated', '5108'),
  bmenoc('recipientRefused', '5109 510A'),
  bmenoc('other', '510B 5105 510C'),
  bmenoc('loginRefused', '510D'),
  outlook('nameLookup', '0x800CCC0D'),
  outlook('connect', '0x800CCC0E 0x800CCC0F'),
  outlook('timeout', '0x800CCC19 0x8004210B'),
  outlook('tls', '0x800CCC1A'),
  outlook('certificate', '0x800CCC01 0x800CCC02'),
  outlook('loginRefused', '0x800CCC18'),
  outlook('notAuthenticated', '0x800CCC29 0x800CCC78 0x800CCC80'),
  outlook(
    'unknown',
    '0x800CCC60 0x800CCC61 0x800CCC62 0x800CCC63 0x800CCC64 0x800CCC65 0x800CCC67 0x800CCC68 0x800CCC6A',
  ),
  outlook('recipientRefused', '0x800CCC69 0x800CCC6B 0x800CCC6E 0x800CCC79'),
  outlook('tooLarge', '0x800CCC6C 0x800CCC6D'),
  outlook('senderRefused', '0x800CCC6F'),
  outlook('other', '0x800CCC7A 0x800CCC7B'),
  outlook(
    'other',
    '0x800CCC90 0x800CCC91 0x800CCC92 0x800CCC93 0x800CCC94 0x800CCC95 0x800CCC96 0x800CCC97 0x800CCCD1 0x800CCCD2 0x800CCCDD',
    { about: 'imapOrPop' },
  ),
  group(
    { family: 'fortinet', stage: 'unknown', confirmed: true, unmistakable: true },
    'Fortinet',
    'https://docs.fortinet.com/document/fortigate/7.4.0/fortios-log-message-reference/20003',
    {
      'Alert email send status failed': 'logdesc="Alert email send status failed"',
      LOG_ID_MAIL_SENT_FAIL: 'LOG_ID_MAIL_SENT_FAIL',
    },
  ),
  group(
    { family: 'autoIt', stage: 'connect', confirmed: true },
    'AutoIt',
    'https://www.autoitscript.com/forum/topic/207197/',
    {
      '@error{few}{2|3|4}{edge}': '_INetSmtpMail: @error = 3',
    },
  ),
  group(
    { family: 'configurationManager', stage: 'connect', confirmed: true },
    'Configuration Manager',
    CONFIG_MANAGER,
    {
      'SmtpConnectionResult{any}{4|6}{edge}': 'GetTestSmtpConnectionResult: 4',
    },
  ),
  group({ family: 'mikroTik', stage: 'unknown', confirmed: true }, 'MikroTik', 'https://pastebin.com/LHqN8FuL', {
    'last-status: failed': 'MikroTik last-status: failed',
  }),
  group(
    { family: 'matrix', stage: 'unknown', confirmed: true },
    'Matrix',
    'https://www.easymanua.ls/matrix/prasar-ucs/manual/774389?p=1075',
    {
      'Sending Test Mail Failed': 'Matrix PRASAR: Sending Test Mail Failed',
    },
  ),
  group(
    { family: 'eventReporter', stage: 'connect', confirmed: true },
    'Adiscon',
    'https://www.eventreporter.com/faq/general/smtp-error-codes/',
    {
      '{code|error|returned|eventreporter} -1{edge}': 'EventReporter: error -1',
      '{code|error|returned|eventreporter} -2{edge}': 'EventReporter: error -2',
    },
  ),
  group(
    { family: 'eventReporter', stage: 'senderRefused', confirmed: true },
    'Adiscon',
    'https://www.eventreporter.com/faq/general/smtp-error-codes/',
    {
      '{code|error|returned|eventreporter} -3{edge}': 'EventReporter: error -3',
    },
  ),
  group(
    { family: 'eventReporter', stage: 'recipientRefused', confirmed: true },
    'Adiscon',
    'https://www.eventreporter.com/faq/general/smtp-error-codes/',
    {
      '{code|error|returned} -4{edge}': 'EventReporter: error -4',
    },
  ),
  ...(
    [
      ['nameLookup', 'MAILCONDNS'],
      ['connect', 'MAILCONREF'],
      ['timeout', 'MAILCONTMO'],
      ['tls', 'MAILCONTLS'],
      ['loginRefused', 'MAILAUTHCRED'],
      ['senderRefused', 'MAILAUTHPERM'],
      ['token', 'MAILAUTHSESS'],
      ['unknown', 'MAILCONSMTP'],
      ['throttled', 'MAILCONRATELIM'],
    ] as const
  ).map(([stage, code]) =>
    group(
      { family: 'serviceOps', stage, confirmed: true, unmistakable: true },
      'Motadata ServiceOps',
      'https://docs.motadata.com/serviceops-docs/troubleshooting-guide/email/email-error-codes/',
      { [`{edge}${code}{edge}`]: `ServiceOps ${code}` },
    ),
  ),
];

/** Jobs that send mail. */
export const MAIL_JOB: readonly Group['phrases'][number][] = [
  ...said('people', 'usual words', {
    "{edge}{<not |no }{e-mail|email}{! not| is not| isn't| ok| works}": 'scan to e-mail',
    '{edge}{<not |no |kein |keine }mail{! geht| works| ok|box| non| not| nicht}': 'Scan to Mail',
    '{edge}smtp': 'smtp.office365.com',
  }),
  ...said('people', 'usual words', { courriel: 'envoi par courriel' }, 'fr'),
  ...said('people', 'usual words', { '{correo|correio}': 'Escanear a correo' }, 'es'),
  ...said('people', 'usual words', { '{e-post|epost}': 'Skanna till e-post' }, 'sv'),
  ...said('people', 'usual words', { '{poczt|почт}': 'skan na pocztę' }, 'pl'),
  ...said('people', 'usual words', { 메일: '메일 전송' }, 'ko'),
  ...said('people', 'usual words', { メール: 'メール送信' }, 'ja'),
  ...said('people', 'usual words', { 邮件: '扫描到邮件' }, 'zh'),
];
