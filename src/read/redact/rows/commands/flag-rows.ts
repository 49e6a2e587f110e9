import { oneLine } from '../one-line.ts';
import type { SecretRow } from '../secret-row.ts';

/** Flags of commands that take a password. */
export const FLAG_ROWS: readonly SecretRow[] = [
  {
    id: 'shortFlag',
    pattern: new RegExp(
      oneLine(String.raw`
        \s(?:-(?:ap|xp|pw|smtppass)|\/rp)(?:[ =]{1,3}|(?=["']))(?![$(|])
        (?:"([^"\n]{1,400})"|'([^'\n]{1,400})'|([^\s"']{1,400}))
      `),
      'gi',
    ),
    examples: ['swaks -au u -ap «-dash9» -s h', "mailsend -ap'«x y»'"],
  },
  {
    id: 'flagAfterUser',
    // After a flag for the user, -P and -p hold the password; a number there is a port.
    pattern: new RegExp(
      oneLine(String.raw`
        \s(?:-U|-u|-xu|-au|-l|--user(?:name)?|--login)[ =]\S{1,120}(?:[ \t]{1,4}(?!-[Pp]\b)\S{1,120}){0,12}?[ \t]{1,4}-[Pp][ \t]{1,4}(?!\d
        {2,5}\b|[-$(])(?:"([^"\n]{1,400})"|'([^'\n]{1,400})'
        |([^\s"']{1,400}))
      `),
      'g',
    ),
    examples: ['check_mail -H h -p 587 -U a@b.example -P «W1nter»'],
  },
  {
    id: 'flagBeforeUser',
    pattern: new RegExp(
      oneLine(String.raw`
        \s?(?:(?:-P|(?<![\w-])-p(?=[ \t]{1,4}["']))[ \t]{1,4}|(?<![\w-])-p(?!ort)(?=["']|[^\s\d-]\S{0,60}\d))(?!\d{2,5}\b|[-$(])(?:"([^"\n]{1,400})"
        |'([^'\n]{1,400})'
        |([^\s"']{1,400}))(?=(?:[ \t]{1,4}\S{1,120}){0,12}?[ \t]{1,4}(?:-U
        |-u|--user)\b)
      `),
      'g',
    ),
    examples: [
      'check_mail -P «W1nter» -U a@b.example',
      "x -p '«Jelly bean»' -u a@b.example",
      'x -p«Jelly!1» -u a@b.example',
    ],
  },
  {
    id: 'passFlag',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\bsshpass[ \t]{1,4}-p[ \t]{0,4}|(?:-pass(?:in|out)?|--pass)[ \t]{1,4}pass:
        |\bmysql(?:dump)?\b[^\n]{0,200}?\s-p)(?:"([^"\n]{1,400})"|'([^'\n]{1,400})'
        |([^\s"']{1,400}))
      `),
      'g',
    ),
    examples: ["sshpass -p '«W1nter»' scp a b:", 'mysql -u root -p«mysq1» -e x', 'openssl rsa -passin pass:«x9»'],
  },
  {
    id: 'userAndPassword',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:--user|--proxy-user|--auth|\bhttps?[ ]-a|\s-u)[ =]{0,2}(?:"[^\s:"\n]{1,200}:([^"\n]{1,400})"
        |'[^\s:'\n]{1,200}:([^'\n]{1,400})'|(?:'[^'\n]{1,200}'|[^\s:'"]{1,200}):(?:'([^'\n]{1,400})'|"([^"\n]{1,400})")
        |[^\s:'"]{1,200}:([^\s'"]{1,400}))
      `),
      'g',
    ),
    examples: [
      "curl --user 'a@b.example':'«two parts»' smtps://h",
      'curl -u "a@b.example:«pass word 1»" smtp://h',
      'curl --user a@b.example:«x9»',
      'http -a a@b.example:«x9» POST h',
      'curl -u a@b.example:"«ox eye»"',
    ],
  },
  {
    id: 'nameAndValueFlags',
    kind: 'clientSecret',
    pattern: new RegExp(
      oneLine(String.raw`
        \s(?:--name|-n|-Name|\/v)[ =]["']?[\w./:-]{0,80}(?:pass|pwd|cred|secret|key|token)[\w./:-]{0,40}["']?(?:[ \t]{1,4}(?!--value)\S{1,120}){0,10}?[ \t]{
        1,4}(?:--value|--body|--secret-string|-Value|\/d)[ =](?:"([^"\n]{1,2000})"
        |'([^'\n]{1,2000})'|([^\s"']{1,400}))
      `),
      'gi',
    ),
    examples: [
      'aws ssm put-parameter --name /smtp/password --value «ssm-v4l» --type x',
      "Set-ItemProperty HKLM:\\x -Name SmtpPassword -Value '«i tem»'",
      'az keyvault secret set --vault-name kv --name smtp-password --value "«kv s3t»"',
    ],
  },
  {
    id: 'archiveFlag',
    pattern: new RegExp(
      oneLine(String.raw`
          \b(?:zip|unzip|7za?|rar|unrar)\b[^\n]{0,80}?[ ](?:-P[ ]|-p(?=\S))(?:"([^"\n]{1,400})"|'([^'\n]{1,400})'
          |([^\s"']{1,400}))
      `),
      'g',
    ),
    examples: ['zip -P «zippw» logs.zip smtp.log', '7z x -p«7zpass» logs.7z'],
  },
  {
    id: 'directoryCommand',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\bldap[a-z]{3,10}\b[^\n]{0,300}?[ ]-w[ ]{0,2}(?![-$(])(?:"([^"\n]{1,400})"|'([^'\n]{1,400})'|([^\s"']{1,400}))
        |[ ](?:-U|--user(?:name)?)[ =]?["']?[\w.@\\/-]{1,80}%([^\s"']{1,400}))
      `),
      'g',
    ),
    examples: [
      'ldapsearch -D "cn=a,dc=b" -w «sainfoin» -b dc=b',
      "smbclient //srv/scan -U 'CONTOSO\\scan%«houseleek»'",
    ],
  },
  {
    id: 'flagOfCommand',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\bredis-cli\b[^\n]{0,120}?[ ]-a[ ](\S{2,200})|\bcertutil\b[^\n]{0,120}?[ ]-p[ ](\S{2,200})|\bopenssl\b[^\n]{0,120}?[ ]-[kK][ ](\S{2,200})
        |\bssmtp\b[^\n]{0,120}?[ ]-ap([^\s"']{2,200})|\bsnmp[a-z]{2,12}\b(?:[^\n]{0,120}?[ ]-c[ ](\S{2,200})
        |[^\n]{0,120}?[ ]-A[ ](\S{2,200})(?:[^\n]{0,80}?[ ]-X[ ](\S{2,200}))?))
      `),
      'g',
    ),
    examples: [
      'redis-cli -a «blue7» ping',
      'openssl enc -aes-256-cbc -k «blue7» -in a',
      'snmpwalk -v3 -u a -A «blue7» -X «grey8» 10.0.0.5',
      'snmpget -c «blue7» 10.0.0.5',
    ],
    weighed: true,
  },
  {
    id: 'valueFlag',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:pass(?:word|wd)?|pwd|secret|token)[ \t]{1,4}--(?:value|val|set)[ =]{1,3}
        (?:"([^"\n]{1,400})"|'([^'\n]{1,400})'|([^\s"']{1,400}))
      `),
      'gi',
    ),
    examples: ['occ config:system:set mail_smtppassword --value="«p w»"'],
  },
];
