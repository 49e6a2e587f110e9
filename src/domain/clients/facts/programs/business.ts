import { type FactRows, source, thread, UNDATED } from '../client-facts.ts';

export const BUSINESS = {
  odoo: {
    name: 'Odoo',
    also: ['microsoft_outlook', 'OpenERP'],
    since: '14 and 15, with the module microsoft_outlook',
    flow: 'delegated',
    where: ['Settings', 'Technical', 'Outgoing Mail Servers'],
    fields: {
      host: ['SMTP Server', 'smtp.outlook.com, filled in by the module'],
      port: ['SMTP Port', '587'],
      encryption: ['Connection Security', 'TLS (STARTTLS)'],
      user: 'Username',
      from: 'mail.default.from',
    },
    sources: [
      source('odoo/odoo', 'addons/microsoft_outlook/models/ir_mail_server.py', UNDATED),
      source('odoo/odoo', 'odoo/addons/base/models/ir_mail_server.py', UNDATED),
      source('odoo/documentation', 'content/applications/general/email_communication/azure_oauth.rst', UNDATED),
      ['https://github.com/odoo/documentation/pull/6035', '2023'],
      thread('odoo/documentation', 4794, '2023'),
    ],
  },
  businessCentral: {
    name: 'Dynamics 365 Business Central',
    also: ['Business Central', 'D365 BC'],
    since: '27.2 with client credentials',
    flow: 'both',
    where: ['Assisted Setup', 'Set up SMTP Account'],
    fields: { host: 'Server', port: ['Server Port', '587'] },
    sources: [
      source('MicrosoftDocs/dynamics365smb-docs', 'business-central/admin-multi-tenant-smtp.md', '2026-03-19'),
      source('MicrosoftDocs/dynamics365smb-docs', 'business-central/admin-how-setup-email.md', '2026-08-13'),
    ],
  },
  dynamicsNav: {
    name: 'Dynamics NAV',
    also: ['Navision', 'NAV 2018'],
    sources: [
      [
        'https://www.innovia.com/blog/microsoft-to-retire-basic-auth-smtp-for-exchange-online-what-bc-nav-users-need-to-know',
        '2026',
      ],
      [
        'https://www.kauffmann.nl/2022/09/29/sending-email-via-smtp-in-business-central-online-and-on-premise/',
        '2022-09-29',
      ],
      [
        'https://docs.continia.com/en-us/continia-document-output/new-and-planned/platform-and-technology/exchange-configuration-through-web-service-using-oauth20/',
        UNDATED,
      ],
    ],
  },
  frappeErpNext: {
    name: 'ERPNext and Frappe',
    also: ['ERPNext', 'Frappe'],
    since: 'current documentation; the form of July 2022 had it for Gmail alone',
    flow: 'delegated',
    where: ['Email Account', 'Outgoing (SMTP) Settings'],
    fields: {
      host: 'Outgoing Server',
      port: ['Port', '587'],
      encryption: ['Use TLS', 'on (leave Use SSL off)'],
      user: 'Email Address',
      from: 'Email Address',
    },
    sources: [
      ['https://docs.frappe.io/framework/user/en/microsoft-email-oauth', UNDATED],
      source('frappe/frappe', 'frappe/email/smtp.py', '2022 and later'),
      source('frappe/frappe', 'frappe/email/doctype/email_account/email_account.json', '2022-07-13'),
    ],
  },
  dolibarr: {
    name: 'Dolibarr',
    also: ['MAIN_MAIL_SMTPS_AUTH_TYPE'],
    since: 'current source; the first version was not read',
    flow: 'delegated',
    where: ['Setup', 'Emails'],
    fields: {
      host: 'MAIN_MAIL_SMTP_SERVER',
      port: ['MAIN_MAIL_SMTP_PORT', '587'],
      encryption: ['MAIN_MAIL_EMAIL_STARTTLS', 'Yes (MAIN_MAIL_EMAIL_TLS No)'],
      user: 'MAIN_MAIL_SMTPS_ID',
      from: 'MAIN_MAIL_EMAIL_FROM',
    },
    sources: [
      source('Dolibarr/dolibarr', 'htdocs/admin/mails.php', UNDATED),
      source('Dolibarr/dolibarr', 'htdocs/core/class/CMailFile.class.php', UNDATED),
      source('Dolibarr/dolibarr', 'htdocs/core/modules/oauth/microsoft2_oauthcallback.php', UNDATED),
      ['https://wiki.dolibarr.org/index.php?oldid=61577&title=Module_OAuth', '2024-10-01'],
    ],
  },
  tryton: {
    name: 'Tryton',
    also: ['trytond'],
    where: ['trytond.conf', '[email]'],
    fields: {
      host: ['uri', 'smtp+tls://user:password@smtp.office365.com:587'],
      port: ['uri', ':587'],
      encryption: ['uri', 'smtp+tls'],
      user: 'uri',
      from: 'from',
    },
    sources: [
      source('tryton/tryton', 'trytond/trytond/sendmail.py', UNDATED),
      source('tryton/trytond', 'doc/topics/configuration.rst', '2022-12-08'),
    ],
  },
  espoCrm: {
    name: 'EspoCRM',
    since: 'the extension Outlook Integration',
    flow: 'delegated',
    where: ['Administration', 'Group Email Accounts'],
    fields: {
      host: 'SMTP Host',
      port: ['SMTP Port', '587'],
      encryption: ['SMTP security', 'STARTTLS'],
      user: 'Username',
      from: 'System Email Address',
    },
    sources: [
      source('espocrm/documentation', 'docs/extensions/outlook-integration/email.md', '2026-08-21'),
      source('espocrm/documentation', 'docs/extensions/outlook-integration/setting-up.md', '2026-08-21'),
      source('espocrm/documentation', 'docs/user-guide/imap-smtp-configuration.md', '2026-08-21'),
      source('espocrm/documentation', 'docs/administration/emails.md', '2026-08-21'),
      source('espocrm/espocrm', 'application/Espo/Core/Mail/Smtp/HandlerProcessor.php', '2026-07-02'),
    ],
  },
  suiteCrm: {
    name: 'SuiteCRM',
    also: ['SuiteCRM 7', 'SuiteCRM 8', 'SugarCRM'],
    since: 'SuiteCRM 8: 8.10.1 was read',
    flow: 'delegated',
    where: ['Outbound Email Accounts'],
    fields: {
      host: 'Server',
      port: ['Port', '587'],
      encryption: ['Mail SMTP/SSL', 'TLS'],
      user: 'Username',
      from: '"From" address',
    },
    sources: [
      source('SuiteCRM/SuiteCRM-Core', 'public/legacy/include/SugarPHPMailer.php', '2026-05-12'),
      source(
        'SuiteCRM/SuiteCRM-Core',
        'public/legacy/modules/OutboundEmailAccounts/language/en_us.lang.php',
        '2026-05-12',
      ),
      source(
        'salesagility/SuiteDocs',
        'content/admin/administration-panel/Emails/Microsoft-OAuth-Provider-HowTo.adoc',
        '2025-03-03',
      ),
      source('salesagility/SuiteCRM', 'include/SugarPHPMailer.php', '2024-10-31'),
      source('salesagility/SuiteCRM', 'modules/InboundEmail/InboundEmail.php', '2024-10-31'),
      thread('SuiteCRM/SuiteCRM', 10086, '2023-06-07'),
    ],
  },
  invoiceNinja: {
    name: 'Invoice Ninja',
    since: '5.10.17 was read',
    flow: 'delegated',
    where: ['Email Settings', 'Email Provider', 'Microsoft'],
    sources: [
      source('invoiceninja/invoiceninja', 'app/Helpers/Mail/Office365MailTransport.php', '2024-09-19'),
      source('invoiceninja/invoiceninja', 'app/Services/Email/Email.php', '2024-09-19'),
      source('invoiceninja/invoiceninja', 'app/Http/Controllers/Auth/LoginController.php', '2024-09-19'),
    ],
  },
  sage100: {
    name: 'Sage 100',
    also: ['Sage 100 Paperless Office', 'MAS 90', 'MAS 200'],
    since: '2021.4 and 2022.1',
    flow: 'delegated',
    where: ['Library Master', 'Company Maintenance', 'E-mail'],
    fields: {
      host: 'Address',
      port: ['Port', '587'],
      encryption: ['SMTP Encryption', 'TLS'],
      user: 'User ID',
    },
    sources: [
      ['https://us-kb.sage.com/portal/app/portlets/results/viewsolution.jsp?solutionid=221924460116301', UNDATED],
      ['https://us-kb.sage.com/portal/app/portlets/results/view2.jsp?k2dockey=221924360115141', UNDATED],
    ],
  },
  sage200: {
    name: 'Sage 200 Professional',
    also: ['Sage 200'],
    where: ['System Administration', 'Messaging', 'E-Mail Settings'],
    fields: {
      host: 'E-Mail Server',
      port: ['Server Port Number', '587'],
      encryption: ['Server requires secure connection (SSL)', 'on'],
      user: 'User Login',
      from: 'From',
    },
    sources: [
      ['https://desktophelp.sage.co.uk/sage200/professional/content/SAA/Notifications%20Troubleshooting.htm', UNDATED],
      ['https://desktophelp.sage.co.uk/sage200/professional/Content/SAA/EmailSettingsForm.htm', UNDATED],
      ['https://gb-kb.sage.com/portal/app/portlets/results/viewsolution.jsp?solutionid=240906140051797', '2024'],
    ],
  },
  sapConnect: {
    name: 'SAP (SAPconnect)',
    also: ['SAP', 'SCOT', 'SAP Business One'],
    since: 'SAP_BASIS 7.50, SAP note 3592080',
    flow: 'appOnly',
    where: ['SCOT'],
    sources: [
      ['https://learn.microsoft.com/en-us/azure/sap/workloads/exchange-online-integration-sap-email-outbound', UNDATED],
      source(
        'MicrosoftDocs/azure-docs',
        'articles/sap/workloads/exchange-online-integration-sap-email-outbound.md',
        'older copy',
      ),
    ],
  },
  datev: { name: 'DATEV', sources: [] },
  lexwareOffice: {
    name: 'Lexware Office (lexoffice)',
    also: ['lexoffice', 'Lexware Office'],
    since: '2024-02',
    flow: 'delegated',
    where: ['E-Mail Versand', 'EIGENE E-MAIL VERKNÜPFEN', 'Microsoft'],
    sources: [
      [
        'https://support.lexoffice.de/de-form/articles/8537346-ab-februar-2024-verknupfen-von-microsoft-konten-uber-oauth2',
        UNDATED,
      ],
    ],
  },
  acumatica: {
    name: 'Acumatica',
    also: ['MYOB Acumatica', 'SM204002'],
    since: 'partner article of 2026',
    flow: 'delegated',
    where: ['Email Accounts (SM204002)'],
    settings: 'medium',
    sources: [
      ['https://firefly.kb.help/acumatica-email-account-setup-for-office-365', '2026-02-04'],
      ['https://help.myob.com.au/advanced/Docs/Published/UserGuide/SM_20_40_02.html', UNDATED],
    ],
  },
  syspro: {
    name: 'SYSPRO 8',
    also: ['SYSPRO'],
    where: ['Setup Options', 'System Setup', 'Connectivity', 'Setup emailing'],
    sources: [
      ['https://help.syspro.com/syspro-8-2025/topics/email-integration/email-integration-ovr.htm', UNDATED],
      ['https://help.syspro.com/syspro-8-2025/g_programs/imp/impepr/impepr.htm', UNDATED],
    ],
  },
  monitorErp: {
    name: 'MONITOR ERP G5',
    also: ['Monitor ERP'],
    since: '22.6',
    where: ['System settings', 'E-mail'],
    fields: {
      host: 'Server address (Exchange/SMTP)',
      port: ['Port (Exchange/SMTP)', '587'],
      encryption: ['Use SSL', 'on (587 for TLS)'],
      user: 'User name (SMTP)',
    },
    sources: [
      [
        'https://help.monitorerp.com/SE-MONITOR_G5/en-us/Content/Topics/GeneralRegisters/BasicSettings/SystemSettings/bEmail.htm',
        UNDATED,
      ],
      [
        'https://help.monitorerp.com/SE-MONITOR_G5/en-us/Content/Topics/GeneralRegisters/BasicSettings/SystemSettings/GuideOAuth2.0.htm',
        UNDATED,
      ],
    ],
  },
  vismaNet: {
    name: 'Visma.net ERP',
    also: ['Visma.net'],
    since: '10.48 (2025-05-13)',
    fields: {
      host: 'Outgoing mail server',
      port: ['Outgoing server port(SMTP)', '587'],
      encryption: ['Outgoing server encrypted connection', 'TLS'],
    },
    sources: [
      [
        'https://docs.vismasoftware.no/visma-net-erp/release-notes/2025-05-13-office365-email-integration/',
        '2025-05-13',
      ],
    ],
  },
  peopleSoft: {
    name: 'Oracle PeopleSoft',
    also: ['PeopleTools'],
    since: 'the documentation of PeopleTools 8.61',
    flow: 'delegated',
    where: ['PSAPPSRV.CFG', 'SMTP Settings'],
    fields: { host: 'SMTPServer', port: ['SMTPPort', '587'], encryption: ['SMTPTLSEnable', 'Y'], from: 'SMTPSender' },
    sources: [
      [
        'https://docs.oracle.com/cd/F98181_01/pt861pbr3/eng/pt/tmcf/SettingUpMCFEmailUsingAzure.html',
        'PeopleTools 8.61',
      ],
      [
        'https://docs.oracle.com/en/applications/peoplesoft/peopletools/8.63/system-and-server-administration/smtp-settings.html',
        'PeopleTools 8.63',
      ],
      [
        'https://docs.oracle.com/en/applications/peoplesoft/peopletools/8.63/system-and-server-administration/smtpoauthpiauser.html',
        'PeopleTools 8.63',
      ],
      [
        'https://docs.oracle.com/en/applications/peoplesoft/peopletools/8.63/system-and-server-administration/smtptlsenable.html',
        'PeopleTools 8.63',
      ],
      [
        'https://docs.oracle.com/en/applications/peoplesoft/peopletools/8.63/system-and-server-administration/smtptrace.html',
        'PeopleTools 8.63',
      ],
      ['https://peoplesofttutorial.com/smtp-settings-not-working-in-peoplesoft/', UNDATED],
    ],
  },
  inforMongoose: {
    name: 'Infor Mongoose',
    also: ['Infor', 'SyteLine'],
    since: 'the documentation of 2025.x',
    where: ['Intranets', 'SMTP Authentication'],
    fields: { user: 'SMTP User' },
    sources: [
      ['https://docs.infor.com/mg/2025.x/en-us/mongooseolh/mgaug_mg/iwc1745222368792.html', '2025.x'],
      [
        'https://docs.infor.com/mg/2026.x/en-us/mongooseolh/mgaug_mg/mergedprojects/core/fields/s/smtp_authentication_intranets.html',
        '2026.x',
      ],
    ],
  },
  deltekPpm: {
    name: 'Deltek PPM Administrator',
    also: ['Deltek', 'Deltek PPM'],
    since: '1.0',
    flow: 'both',
    where: ['Communication', 'Email'],
    fields: {
      host: 'SMTP Server',
      port: ['Port', '587'],
      encryption: ['Use TLS', 'on'],
      user: 'Username',
      from: 'Default Sender Email',
    },
    sources: [['https://help.deltek.com/Product/PPMAdministrator/1.0/communicationform_emailtab.html', UNDATED]],
  },
  ibmSterlingPem: {
    name: 'IBM Sterling Partner Engagement Manager',
    also: ['IBM PEM', 'Sterling'],
    since: '6.3',
    sources: [['https://www.ibm.com/docs/en/spems/6.3.0?topic=css-authenticate-smtp-using-oauth', UNDATED]],
  },
  ptcIntegrity: {
    name: 'PTC RV&S (Integrity)',
    also: ['PTC Integrity', 'RV&S', 'mksis.smtp.oauth'],
    since: '13.5',
    where: ['is.properties'],
    fields: {
      host: 'mksis.logging.email.server.hostname',
      port: ['mksis.logging.email.server.port', '587'],
      encryption: ['mksis.smtp.ssl.enabled', 'true'],
      user: 'mksis.logging.email.from',
      from: 'mksis.logging.email.from',
    },
    sources: [
      [
        'https://support.ptc.com/help/rvs/r13.5.0.0/en/IntegrityHelp/int-install_config/configuring_smtp_token_authentication.html',
        UNDATED,
      ],
    ],
  },
  adobeAem: {
    name: 'Adobe AEM as a Cloud Service',
    also: ['AEM', 'Adobe Experience Manager'],
    since: 'current documentation',
    flow: 'delegated',
    sources: [
      [
        'https://experienceleague.adobe.com/docs/experience-manager-cloud-service/content/security/oauth2-support-for-mail-service.html',
        UNDATED,
      ],
      [
        'https://experienceleaguecommunities.adobe.com/t5/adobe-experience-manager-blogs/email-integration-with-oauth-smtp/bc-p/769851',
        '2025-02-09',
      ],
    ],
  },
  alteryxServer: {
    name: 'Alteryx Server',
    also: ['Alteryx'],
    since: 'current help',
    where: ['Server', 'Email'],
    fields: { host: 'Host', port: ['Port', '587'], from: 'From Email' },
    sources: [
      ['https://help.alteryx.com/current/en/server/configure/configure-smtp-for-server-notifications.html', UNDATED],
    ],
  },
  qlikCloud: {
    name: 'Qlik Cloud',
    also: ['Qlik Sense SaaS', 'Qlik'],
    since: 'current help',
    where: ['Management Console', 'Settings', 'Email provider'],
    fields: {
      host: 'SMTP server address',
      port: ['port number', '587'],
      encryption: ['security type', 'StartTLS'],
      user: 'Username',
      from: 'sender email address',
    },
    sources: [
      ['https://help.qlik.com/en-US/cloud-services/Sense_Hub/Admin/mc-configure-email-support.htm', UNDATED],
      [
        'https://help.qlik.com/en-US/connectors/Subsystems/Integrated_Web_Connectors_help/Content/Connectors_QWC_BuiltIn/Integrated%20connectors/SMTP-OAuth-Connector-integrated.htm',
        UNDATED,
      ],
    ],
  },
  jedox: {
    name: 'Jedox',
    since: 'knowledge base',
    flow: 'appOnly',
    where: ['Emails and Notifications', 'Edit SMTP settings'],
    fields: { host: 'SMTP host address', port: ['SMTP port', '587'], user: 'User Name', from: 'Sender email' },
    sources: [['https://knowledgebase.jedox.com/jedox/maintenance/emails-notifications.htm', UNDATED]],
  },
  formcycle: {
    name: 'XIMA Formcycle',
    also: ['Formcycle'],
    where: ['System', 'Email server'],
    fields: { host: 'Mail server', port: ['Port', '587'], from: 'Sender address' },
    sources: [
      ['https://help7.formcycle.eu/xwiki/bin/view/Formcycle/SystemSettings/UserInterface/EmailServer', UNDATED],
      ['https://formcycle.freshdesk.com/en/support/solutions/articles/103000038258-email-server', UNDATED],
    ],
  },
  interFormNg2: {
    name: 'InterFormNG2',
    also: ['InterForm400'],
    since: 'current documentation',
    where: ['E-mail server'],
    fields: { host: 'Protocol and host', port: ['Protocol and host', '587'] },
    sources: [
      ['https://helpcenter.interform400.com/portal/en/kb/articles/tenant-e-mail-server', UNDATED],
      ['https://interform400.com/manuals/en/ng2/tenante-mail-server.html', UNDATED],
    ],
  },
  unitflyMFiles: {
    name: 'Unitfly Toolkit for M-Files',
    also: ['M-Files'],
    since: 'current documentation',
    flow: 'appOnly',
    where: ['Configurations', 'Other Applications', 'Extension Kit', 'Notifications', 'Mail server'],
    fields: {
      host: 'SMTP server',
      port: ['SMTP server port', '587'],
      encryption: ['Transport security', 'Auto'],
      user: 'Username',
      from: 'Sender’s e-mail address',
    },
    sources: [
      ['https://toolkitformfiles.unitfly.com/documentation/email-notifications-mail-server', UNDATED],
      ['https://toolkitformfiles.unitfly.com/documentation/e-mail-notifications-configuration', UNDATED],
      ['https://toolkitformfiles.unitfly.com/documentation/extension-kit-o365-oauth-setup-manual', UNDATED],
    ],
  },
  accruentEms: {
    name: 'Accruent EMS Desktop Client',
    also: ['EMS', 'Accruent'],
    since: 'current help',
    where: ['System Administration', 'Settings', 'Email Settings', 'Use SMTP'],
    fields: { from: 'Sender email' },
    sources: [
      ['https://help.accruent.com/ems/Content/EMSDesktopClient/ConfigurationGuide/SetGlobalEmailPrefSMTP.htm', '2026'],
    ],
  },
  inventory360: {
    name: 'EnTek Inventory360',
    also: ['Inventory360'],
    flow: 'appOnly',
    sources: [['https://docs.enteksystems.de/inventory360/latest/admin/base/microsoft365-xoauth2', UNDATED]],
  },
  absys: {
    name: 'codicon AbSys',
    also: ['AbSys', 'ccm_Mail'],
    since: '2.0.289.1 with ccm_Mail 1.0.0.6',
    where: ['Sonstiges', 'Plugin-Einstellungen', 'Kommunikation', 'E-Mail-Adressen'],
    sources: [['https://codicon.de/absys-hilfe/anwendungsbeispiele/oauth2-0', UNDATED]],
  },
  digitalMembers: {
    name: 'DigitalMembers',
    flow: 'appOnly',
    sources: [
      [
        'https://digitalmembers.ch/dokumentation/einstellungen/e-mail-versand-mit-einer-microsoft-vereinsadresse-ueber-oauth2/',
        '2025-03-19',
      ],
    ],
  },
  descript: {
    name: 'Descript (Microsoft update)',
    also: ['descript.de'],
    flow: 'appOnly',
    sources: [['https://www.descript.de/de/blog/microsoft-update', UNDATED]],
  },
  inForm: {
    name: 'IN-Software IN-FORM',
    also: ['IN-FORM', 'IN-Software'],
    flow: 'delegated',
    sources: [['https://hilfe.in-software.com/oauth2', '2025']],
  },
  cmxOrganize: {
    name: 'cmxOrganize',
    flow: 'delegated',
    sources: [
      ['https://www.cmxkonzepte.de/Artikel/cmx65e6ecbd2b38b.html', UNDATED],
      ['https://cmxkonzepte.de/Artikel/cmx65e6ed07f1016.html', UNDATED],
    ],
  },
  freeFinance: {
    name: 'FreeFinance',
    flow: 'delegated',
    where: ['Mein Profil', 'Benachrichtigungen & Mail', 'Mail-Server'],
    fields: { host: 'Hostname', port: ['Portnummer', '587'], from: 'Absender überschreiben' },
    sources: [
      [
        'https://www.freefinance.at/anwendung/mein-profil/benachrichtigung-und-mail/mailserver-einstellung.html',
        UNDATED,
      ],
      [
        'https://www.freefinance.de/anwendung/mein-profil/benachrichtigung-und-mail/mailserver-einstellung.html',
        UNDATED,
      ],
      ['https://freefinance.at/anwendung/allgemeines/e-mail-versand/mailversand.html', UNDATED],
    ],
  },
  primlogix: {
    name: 'Primlogix PRIM',
    also: ['PRIM'],
    fields: {
      host: 'SMTP Host',
      port: ['SMTP Port', '587'],
      encryption: ['TLS Protocol', 'ON (SSL Protocol OFF)'],
      user: 'SMTP Username',
    },
    sources: [['https://help.primlogix.com/prim/en/5-7/configsynccourriels.html', '5.7']],
  },
} as const satisfies FactRows;
