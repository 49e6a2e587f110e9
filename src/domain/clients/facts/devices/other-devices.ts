import { type FactRows, source, UNDATED } from '../client-facts.ts';

export const OTHER_DEVICES = {
  voipDetective: {
    name: 'VoIP Detective',
    since: 'OS 4.x with PHPMailer',
    where: ['Administration', 'Configuration', 'Mail settings'],
    fields: { host: 'SMTP host' },
    sources: [['https://support.voipdetective.com/support/solutions/articles/48001279370-mail-configuration', '2026']],
  },
  bicomPbxware: {
    name: 'Bicom PBXware',
    also: ['PBXware'],
    where: ['Setup Wizard (port 81)'],
    fields: { host: 'Server address', user: 'Username', from: 'E-mail account' },
    sources: [
      ['https://support.bicomsystems.com/support/solutions/articles/67000716686-general-howto-smtp-setup', UNDATED],
    ],
  },
  freePbx: {
    name: 'FreePBX and Asterisk voicemail',
    also: ['FreePBX', 'Asterisk', 'app_voicemail', 'mailcmd'],
    where: ['mailcmd'],
    fields: { from: 'serveremail' },
    sources: [source('FreePBX/voicemail', 'Voicemail.class.php', '2024-10-09')],
  },
  fusionPbx: {
    name: 'FusionPBX',
    also: ['FreeSWITCH', 'mailer-app.log', 'v_emails'],
    where: ['Default Settings', 'email'],
    fields: {
      host: 'smtp_host',
      port: ['smtp_port', '587'],
      encryption: ['smtp_secure', 'tls'],
      user: 'smtp_username',
      from: 'smtp_from',
    },
    sources: [
      source('fusionpbx/fusionpbx', 'resources/classes/email.php', '2026-08-21'),
      source('fusionpbx/fusionpbx', 'core/default_settings/app_config.php', '2026-08-21'),
      source('fusionpbx/fusionpbx', 'app/email_queue/app_config.php', '2026-08-21'),
      ['https://pastebin.com/p5hpxjsX', UNDATED],
    ],
  },
  threeCx: {
    name: '3CX',
    also: ['3CX Phone System'],
    sources: [['https://help.svetek.com/docs/Configuration/3CX/Integration_office_365', UNDATED]],
  },
  milestoneXProtect: {
    name: 'Milestone XProtect',
    also: ['XProtect', 'Milestone'],
    where: ['Mobile Servers', 'Two-step verification', 'Provider settings', 'Email'],
    fields: {
      host: 'SMTP server',
      port: 'SMTP server port',
      encryption: 'Use SSL',
      user: 'User name',
      from: "Sender's email address",
    },
    settings: 'medium',
    sources: [
      [
        'https://doc.milestonesys.com/2020R1/en-US/system/security/hardeningguide/hg_twostepverificationtab.htm',
        '2020 R1',
      ],
      [
        'https://doc.milestonesys.com/latest/en-US/feature_flags/ff_twostepverification/mobs_setupusersfortwostepverification.htm',
        UNDATED,
      ],
    ],
  },
  rielloUpsmon: {
    name: 'Riello UPSMON',
    also: ['UPSMON', 'Riello'],
    fields: { host: 'SMTP server', from: 'Sender email address' },
    settings: 'medium',
    sources: [
      ['https://www.riello-deltapower.pl/uploads/file/384/384/upsmon-5.3.1-freebsd-6.2-intel.tgz', 'version 5.3.1'],
    ],
  },
  matrixPrasar: {
    name: 'Matrix PRASAR UCS',
    also: ['Matrix', 'PRASAR'],
    sources: [
      ['https://www.easymanua.ls/matrix/prasar-ucs/manual/774389?p=1074', UNDATED],
      ['https://www.easymanua.ls/matrix/prasar-ucs/manual/774389?p=1075', UNDATED],
    ],
  },
  apcNmc: {
    name: 'APC network management card and rack PDU',
    also: ['APC', 'Schneider Electric', 'NMC', 'AP9606', 'AP4433', 'Rack PDU', 'PowerChute'],
    where: ['Configuration', 'Notification', 'E-mail'],
    fields: { encryption: ['Use SSL/TLS', 'Always'] },
    sources: [
      ['https://manualsdump.com/en/manuals/apc-ap9606/133857/58', UNDATED],
      ['https://www.manualshelf.com/manual/apc/ap4433/user-manual-english/page-116.html', UNDATED],
      ['https://www.manualshelf.com/manual/apc/ap4433/user-manual-english/page-117.html', UNDATED],
    ],
  },
  alphaFxm: {
    name: 'Alpha FXM HP UPS',
    also: ['EnerSys', 'Alpha FXM'],
    sources: [['https://manualshive.com/ru/manual/enersys/alpha-fxm-hp-1100/2411565?page=70', UNDATED]],
  },
  beckhoffTwinCat: {
    name: 'Beckhoff TwinCAT SMS/SMTP server',
    also: ['TwinCAT', 'TS6350', 'TF6350', 'Beckhoff'],
    where: ['FB_SmtpV3_Full'],
    fields: {
      host: 'sSmtpServer',
      port: ['nPort', '587'],
      encryption: ['nEncryption', '1'],
      user: 'sUsername',
      from: 'sFrom',
    },
    sources: [
      ['https://infosys.beckhoff.com/content/1031/tf6350_tc3_sms_smtp/373294475.html', UNDATED],
      ['https://infosys.beckhoff.com/content/1031/tf6350_tc3_sms_smtp/373292939.html', UNDATED],
      ['https://infosys.beckhoff.com/content/1031/tf6350_tc3_sms_smtp/373297419.html', UNDATED],
      ['https://industrialmonitordirect.com/blogs/knowledgebase/beckhoff-fb-smtpv2-ads-error-1798-resolution', UNDATED],
      ['https://infosys.beckhoff.com/content/1033/tcsmssmtpsrv/11386382475.html', UNDATED],
      ['https://infosys.beckhoff.com/content/1033/tcsmssmtpsrvce/11386382475.html', UNDATED],
    ],
  },
  schneiderBmenoc: {
    name: 'Schneider Modicon M580 e-mail service (BMENOC0321)',
    also: ['BMENOC0321', 'Modicon M580', '16#510D'],
    where: ['Device Editor', 'Services', 'SMTP'],
    settings: 'medium',
    sources: [
      ['https://filedn.eu/l6oFb0aAwOAyRLLaUMiUmzz/CE_HELP/eng/BMENOC0321/BMENOC0321_D-SE-0021343.htm', UNDATED],
      ['https://filedn.eu/l6oFb0aAwOAyRLLaUMiUmzz/CE_HELP/eng/BMENOC0321/BMENOC0321_D-SE-0059467.htm', UNDATED],
      ['https://filedn.eu/l6oFb0aAwOAyRLLaUMiUmzz/CE_HELP/eng/ethq/ethq_D-NA-0009196.htm', UNDATED],
    ],
  },
  ictPower: {
    name: 'ICT DIN power panels',
    also: ['ICT'],
    fields: {
      host: 'SMTP Server',
      port: ['SMTP Port', '587'],
      encryption: ['SMTP Server requires SSL', 'off for STARTTLS on 587'],
      user: 'SMTP User Name',
      from: 'Sender E-mail Address',
    },
    sources: [['https://www.easymanua.ls/ict/din-series/manual?p=19', UNDATED]],
  },
  amcrestCamera: {
    name: 'Amcrest and Dahua cameras',
    also: ['Amcrest', 'Dahua', 'IP4M-1026B'],
    where: ['SMTP (Email)'],
    fields: {
      host: 'SMTP Server',
      port: ['Port', '587'],
      encryption: ['Authentication', 'TLS'],
      user: 'Username',
      from: 'Sender',
    },
    settings: 'medium',
    sources: [
      ['https://manualshive.com/en/manual/amcrest/ip4m-1026b/2921520?page=90', UNDATED],
      ['https://www.easymanua.ls/amcrest/ip4m-1041b/manual?p=30', UNDATED],
    ],
  },
} as const satisfies FactRows;
