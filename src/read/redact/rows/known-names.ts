import { oneLine } from './one-line.ts';

/** Words with a capital that sentences about mail hold anyway: products, makers, days, languages, parts of portals and replies. */
export const KNOWN_NAMES = new RegExp(
  oneLine(String.raw`
    ^(?:microsoft|office|outlook|exchange|azure|entra|intune|teams|sharepoint|onedrive|windows|active|directory|admin(?:istrator)?s?|center|centre
    |portal|powershell|graph
    |google|gmail|workspace|yahoo|apple|icloud|android|linux|ubuntu|debian|mac|macos|ios|chrome|firefox|edge|safari|thunderbird|telnet|wireshark
    |postfix|exim|sendmail
    |dovecot|docker|kubernetes|python|java|node|php|ruby|golang|rust|perl|wordpress|drupal|joomla|laravel|django|odoo|moodle|nextcloud|jira
    |confluence|grafana|jenkins
    |gitlab|github|veeam|synology|qnap|fritz|sql|server|oracle|sap|navision|dynamics|sage|datev|lexware|canon|ricoh|xerox|kyocera|konica|minolta
    |brother|epson|sharp|lexmark
    |toshiba|samsung|develop|utax|triumph|adler|oki|hewlett|packard|laserjet|officejet|bizhub|taskalfa|ecosys|workforce|imagerunner|altalink
    |versalink|workcentre|aficio
    |fiery|papercut|uniflow|equitrac|smtp|imap|pop|auth|oauth|basic|tls|ssl|starttls|mfa|owa|mfp|ldap|security|defaults?|conditional|access|tenant
    |mailbox|client|user
    |username|account|password|kennwort|passwort|app|apps|authentication|authenticator|modern|legacy|protocol|submission|scan(?:ner)?|print(?:er)?
    |copier|email|e-mail|mail|send
    |receive|sign|login|log|error|code|port|host|host ?name|address|domain|subject|from|to|cc|bcc|reply|test|settings?|options?|menu|network|wi-?fi
    |monday|tuesday
    |wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|english|german
    |french|spanish
    |european?|american|caps|lock|ctrl|enter|shift|tab|hello|hi|dear|thanks?|regards|please|yes|no|ok|step|settings|business|premium|standard
    |enterprise|plan|licen[cs]es?
    |on-?prem\w*|hybrid|cloud|global|reader|helpdesk|help|desk|support|service|desk|it|team|department|proxy|firewall|vpn|dns|dhcp|smart|host|relay
    |connector|direct
    |unsuccessful|disabled|enabled|visit|contact|information|invalid|incorrect|failed|because|when|where|after|before|since|but|and|then|if|the|this
    |that|it's|i'm|i've
    |sicherheitsstandards|lundi|mardi|mercredi|jeudi|vendredi|lunes|martes|miércoles|jueves|viernes|lunedì|segunda|senin|selasa|rabu|kamis|jumat
    |sabtu|minggu)(?:['’]s)?$
  `),
  'iu',
);
