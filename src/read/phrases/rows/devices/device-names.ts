import { type Phrase, said } from '../../phrase.ts';

/** Families of devices and programs that print codes of their own. */
export type DeviceFamily =
  | 'canon'
  | 'ricoh'
  | 'kyocera'
  | 'sharp'
  | 'oki'
  | 'panasonic'
  | 'fujifilm'
  | 'konicaMinolta'
  | 'toshiba'
  | 'brother'
  | 'epson'
  | 'mikroTik'
  | 'fortinet'
  | 'apc'
  | 'schneider'
  | 'beckhoff'
  | 'outlook'
  | 'eventReporter'
  | 'autoIt'
  | 'serviceOps'
  | 'configurationManager'
  | 'qnap'
  | 'matrix';

const MANUALS = 'Manuals of the maker';

/** Names by which a family is known where its codes alone could be anything. */
export const DEVICE_NAMES: Readonly<Record<DeviceFamily, readonly Phrase[]>> = {
  canon: [
    ...said('Canon', MANUALS, {
      '{edge}canon{edge}': 'Canon iR-ADV C3330',
      '{edge}iR{-| |}{ADV|C|1|2|3|4|5|6|7|8}': 'iR-ADV C5535i',
      imageRUNNER: 'imageRUNNER ADVANCE 4545',
      'i-SENSYS': 'i-SENSYS MF744Cdw',
      'Universal Send': 'Universal Send kit',
    }),
    ...said('Canon', MANUALS, { キヤノン: 'キヤノン複合機', キャノン: 'キャノン複合機' }, 'ja'),
    ...said('Canon', MANUALS, { 佳能: '佳能复合机' }, 'zh'),
    ...said('Canon', MANUALS, { 캐논: '캐논 복합기' }, 'ko'),
  ],
  ricoh: [
    ...said('Ricoh', MANUALS, {
      '{edge}{ricoh|gestetner|savin|lanier|nashuatec|rex rotary|aficio}{edge}': 'Ricoh IM C3000',
      '{edge}{IM|MP|SP} C{number}': 'IM C300F',
      '{edge}{IM|MP|SP} {number}{edge}': 'MP 3054',
    }),
    ...said('Ricoh', MANUALS, { リコー: 'リコー IM C3000' }, 'ja'),
    ...said('Ricoh', MANUALS, { 理光: '理光 MP C307' }, 'zh'),
  ],
  kyocera: [
    ...said('Kyocera', MANUALS, {
      '{edge}{kyocera|taskalfa|ecosys|triumph|utax|copystar|olivetti|d-copia}{edge}': 'Kyocera ECOSYS M5526cdw',
      '{edge}TA {number}ci{edge}': 'TA 3061ci',
      '{edge}TA {number}i{edge}': 'TA 3061i',
    }),
    ...said('Kyocera', MANUALS, { 京セラ: '京セラ TASKalfa' }, 'ja'),
    ...said('Kyocera', MANUALS, { 京瓷: '京瓷 ECOSYS' }, 'zh'),
  ],
  sharp: [
    ...said('Sharp', MANUALS, { '{edge}sharp{edge}': 'Sharp MX-3071', '{edge}{MX|BP|AR}-{word}': 'MX-3071' }),
    ...said('Sharp', MANUALS, { シャープ: 'シャープ MX-3071' }, 'ja'),
    ...said('Sharp', MANUALS, { 夏普: '夏普 MX-3071' }, 'zh'),
  ],
  oki: said('OKI', MANUALS, { '{edge}{oki|okidata|okifax}{edge}': 'OKI MC573' }),
  panasonic: said('Panasonic', MANUALS, { '{edge}{panasonic|panafax|workio}{edge}': 'Panafax UF-9000' }),
  fujifilm: [
    ...said('Xerox, Fujifilm, Dell', MANUALS, {
      '{edge}{xerox|centreware|versalink|altalink|workcentre|phaser|colorqube|fuji|docucentre|docuprint|apeos}':
        'Xerox VersaLink C405',
    }),
    ...said('Dell', MANUALS, { '{edge}dell{edge}': 'Dell C2665dnf' }),
    ...said('Fujifilm', MANUALS, { '{富士フイルム|ゼロックス}': '富士フイルム Apeos' }, 'ja'),
    ...said('Fujifilm', MANUALS, { '{富士施乐|富士胶片|施乐}': '富士施乐 ApeosPort' }, 'zh'),
  ],
  konicaMinolta: [
    ...said('Konica Minolta', MANUALS, { '{edge}{konica|bizhub|ineo|develop}{edge}': 'Konica Minolta bizhub C258' }),
    ...said('Konica Minolta', MANUALS, { コニカミノルタ: 'コニカミノルタ bizhub' }, 'ja'),
  ],
  toshiba: [
    ...said('Toshiba', MANUALS, { '{edge}{toshiba|e-studio|estudio}': 'Toshiba e-STUDIO 3515AC' }),
    ...said('Toshiba', MANUALS, { 東芝: '東芝 e-STUDIO' }, 'ja'),
    ...said('Toshiba', MANUALS, { 东芝: '东芝 e-STUDIO' }, 'zh'),
  ],
  brother: [
    ...said('Brother', MANUALS, {
      '{edge}brother{edge}': 'Brother MFC-L8900CDW',
      '{edge}{MFC|DCP|ADS}-{word}': 'MFC-L8900CDW',
    }),
    ...said('Brother', MANUALS, { ブラザー: 'ブラザー MFC' }, 'ja'),
  ],
  epson: [
    ...said('Epson', MANUALS, {
      '{edge}{epson|workforce|ecotank}{edge}': 'Epson WorkForce WF-C5790',
      '{edge}{WF|ET|PX|AM|EM}-{word}': 'WF-C5790',
    }),
    ...said('Epson', MANUALS, { エプソン: 'エプソン PX-M382F' }, 'ja'),
    ...said('Epson', MANUALS, { 爱普生: '爱普生 WF-C5790' }, 'zh'),
  ],
  mikroTik: said('MikroTik', 'https://help.mikrotik.com/docs/', {
    '{edge}{mikrotik|routeros|winbox}{edge}': 'MikroTik RouterOS',
  }),
  fortinet: said('Fortinet', 'https://docs.fortinet.com/', { '{edge}{fortinet|fortigate|fortios}{edge}': 'FortiGate' }),
  apc: said('APC', MANUALS, { '{edge}{apc|schneider ups|network management card|NMC}': 'APC NMC2' }),
  schneider: said('Schneider Electric', MANUALS, {
    '{edge}{schneider|modicon|M580|M340|BMENOC}': 'Modicon M580',
  }),
  beckhoff: said('Beckhoff', MANUALS, {
    '{edge}{beckhoff|twincat|TS6350|TF6350|FB_SMTP}': 'TwinCAT FB_SMTP',
  }),
  outlook: said('Outlook, Windows Mail', MANUALS, { '0x800{word}': 'Error 0x800CCC0D' }),
  eventReporter: said('Adiscon', MANUALS, {
    '{edge}{eventreporter|monitorware|adiscon|winsyslog}{edge}': 'EventReporter 18',
  }),
  autoIt: said('AutoIt', MANUALS, { INetSmtp: '_INetSmtpMail' }),
  serviceOps: said('Motadata', MANUALS, { 'MAIL{CON|AUTH}{word}': 'MAILAUTHCRED' }),
  configurationManager: said('Configuration Manager', MANUALS, {
    GetTestSmtpConnectionResult: 'GetTestSmtpConnectionResult',
  }),
  qnap: said('QNAP', MANUALS, { '{edge}{qnap|QTS|QuTS}{edge}': 'QNAP TS-453' }),
  matrix: said('Matrix', MANUALS, { '{edge}{prasar|matrix}{edge}': 'Matrix PRASAR UCS' }),
};
