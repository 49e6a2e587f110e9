import { oneLine } from './one-line.ts';
import type { SecretRow } from './secret-row.ts';

/** Commands and lines of settings whose form says where the password stands. */
export const COMMAND_ROWS: readonly SecretRow[] = [
  {
    id: 'shortFlag',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        \s(?:-(?:ap|xp|pw|smtppass)|\/rp)(?:[ =]{1,3}|(?=["']))(?![$(|])
        (?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'|(?<secret3>[^\s"']{1,400}))
      `),
      'gi',
    ),
    examples: ['swaks -au u -ap «-dash9» -s h', "mailsend -ap'«x y»'"],
  },
  {
    id: 'flagAfterUser',
    kind: 'password',
    // After a flag for the user, -P and -p hold the password; a number there is a port.
    pattern: new RegExp(
      oneLine(String.raw`
        \s(?:-U|-u|-xu|-au|-l|--user(?:name)?|--login)[ =]\S{1,120}(?:[ \t]{1,4}(?!-[Pp]\b)\S{1,120}){0,12}?[ \t]{1,4}-[Pp][ \t]{1,4}(?!\d
        {2,5}\b|[-$(])(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'
        |(?<secret3>[^\s"']{1,400}))
      `),
      'g',
    ),
    examples: ['check_mail -H h -p 587 -U a@b.example -P «W1nter»'],
  },
  {
    id: 'flagBeforeUser',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        \s?(?:-P|(?<![\w-])-p(?=[ \t]{1,4}["']))[ \t]{1,4}(?!\d{2,5}\b|[-$(])(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'
        |(?<secret3>[^\s"']{1,400}))(?=(?:[ \t]{1,4}\S{1,120}){0,12}?[ \t]{1,4}(?:-U
        |-u|--user)\b)
      `),
      'g',
    ),
    examples: ['check_mail -P «W1nter» -U a@b.example', "x -p '«Jelly bean»' -u a@b.example"],
  },
  {
    id: 'passFlag',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\bsshpass[ \t]{1,4}-p[ \t]{0,4}|(?:-pass(?:in|out)?|--pass)[ \t]{1,4}pass:
        |\bmysql(?:dump)?\b[^\n]{0,200}?\s-p)(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'
        |(?<secret3>[^\s"']{1,400}))
      `),
      'g',
    ),
    examples: ["sshpass -p '«W1nter»' scp a b:", 'mysql -u root -p«mysq1» -e x', 'openssl rsa -passin pass:«x9»'],
  },
  {
    id: 'userAndPassword',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:--user|--proxy-user|\s-u)[ =]{0,2}(?:"[^\s:"\n]{1,200}:(?<secret1>[^"\n]{1,400})"
        |'[^\s:'\n]{1,200}:(?<secret2>[^'\n]{1,400})'|(?:'[^'\n]{1,200}'|[^\s:'"]{1,200}):(?:'(?<secret4>[^'\n]{1,400})'|"(?<secret5>[^"\n]{1,400})")
        |[^\s:'"]{1,200}:(?<secret3>[^\s'"]{1,400}))
      `),
      'g',
    ),
    examples: [
      "curl --user 'a@b.example':'«two parts»' smtps://h",
      'curl -u "a@b.example:«pass word 1»" smtp://h',
      'curl --user a@b.example:«x9»',
      'curl -u a@b.example:"«ox eye»"',
    ],
  },
  {
    id: 'secureString',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        ConvertTo-SecureString(?:[ \t]{1,4}-(?:AsPlainText|Force|String))*[ \t]{1,4}(?![-$(])(?:"(?<secret1>(?:[^"\n]
        |""){1,400})"|'(?<secret2>(?:[^'\n]|''){1,400})'|(?<secret3>[^\s"']{1,400}))
      `),
      'gi',
    ),
    examples: [
      "ConvertTo-SecureString -AsPlainText '«x y»' -Force",
      "ConvertTo-SecureString -AsPlainText -Force -String '«z»'",
    ],
  },
  {
    id: 'credentialArguments',
    kind: 'password',
    pattern:
      /Credential[ ](?:-ArgumentList[ ])?(?:"[^"\n]{1,120}"|'[^'\n]{1,120}'|\$[\w.]{1,60}),[ ]?(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})')/gi,
    examples: ["New-Object Net.NetworkCredential 'a@b.example', '«W1nter»'"],
  },
  {
    id: 'pipedToSecret',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'|\becho[ \t]{1,3}(?:-\w+[ \t]{1,3})?(?<secret3>[^\s"'
        |]{3,400}))[ \t]{0,4}\|(?:[ \t]{0,4}[\w.-]{1,30}){0,3}?[ \t]{0,4}(?:secrets?\b
        |ConvertTo-SecureString|base64|docker login|sudo -S|passwd|chpasswd|xclip)
      `),
      'g',
    ),
    examples: [
      '"«x y»" | ConvertTo-SecureString -AsPlainText',
      "echo -n '«b64me»' | base64",
      "printf '%s' '«x y»' | gcloud secrets create a",
      'echo «wr4ngler» | wrangler secret put A',
    ],
  },
  {
    id: 'nameAndValueFlags',
    kind: 'clientSecret',
    pattern: new RegExp(
      oneLine(String.raw`
        \s(?:--name|-n|-Name|\/v)[ =]["']?[\w./:-]{0,80}(?:pass|pwd|cred|secret|key|token)[\w./:-]{0,40}["']?(?:[ \t]{1,4}(?!--value)\S{1,120}){0,10}?[ \t]{
        1,4}(?:--value|--body|--secret-string|-Value|\/d)[ =](?:"(?<secret1>[^"\n]{1,2000})"
        |'(?<secret2>[^'\n]{1,2000})'|(?<secret3>[^\s"']{1,400}))
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
    id: 'bodyFlag',
    kind: 'clientSecret',
    pattern:
      /\bsecret set [^\n]{1,200}?(?:--body|-b|--value)[ =]{1,3}(?:"(?<secret1>[^"\n]{1,2000})"|'(?<secret2>[^'\n]{1,2000})'|(?<secret3>[^\s"']{1,400}))/gi,
    examples: ['gh secret set SMTP_PASSWORD --body "«gh body»"'],
  },
  {
    id: 'identifiedBy',
    kind: 'password',
    pattern:
      /\bIDENTIFIED (?:WITH \w{1,40} )?BY (?:PASSWORD )?(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'|(?<secret3>[^\s"';]{1,400}))/gi,
    examples: ['ALTER USER mailer IDENTIFIED BY "«x»"'],
  },
  {
    id: 'movedTo',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
          \b(?:move|put|store|write)[ \t]{1,4}(?:"(?<secret1>[^"\n]{1,200})"|'(?<secret2>[^'\n]{1,200})')[ \t]{1,4}(?:to|into|in
          |as)[ \t]{1,4}[\w.-]{0,40}pass
      `),
      'gi',
    ),
    examples: ['MOVE "«c0bol»" TO WS-SMTP-PASSWORD.'],
  },
  {
    id: 'netUse',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:(?:[ ]\/u(?:ser)?:\S{1,120}|\bnet[ ]user[ ]\S{1,60})[ ]{1,3}(?!\/)(?:"(?<secret1>[^"\n]{1,400})"|(?<secret2>[^\s"'/&]\S{0,400}))
        |\bnet[ ]use[ ](?:[\w*]:?[ ])?\\\\[^\s]{1,120}[ ]{1,3}(?!\/)(?:"(?<secret3>[^"\n]{1,400})"|(?<secret4>[^\s"'/&]\S{0,400}))(?=[ ]{1,3}\/u))
      `),
      'gi',
    ),
    examples: [
      'net use Z: \\\\srv\\scan «harebell» /user:CONTOSO\\scan',
      'net use \\\\srv\\scan /user:CONTOSO\\scan «N3tUse-x»',
      'net user print «NetUser1» /add',
    ],
    weighed: true,
  },
  {
    id: 'echoedSecret',
    kind: 'password',
    // What fetches a password only repeats it: passwordeval "echo x", --data-file=<(echo -n 'x').
    pattern: new RegExp(
      oneLine(String.raw`
        (?:(?:\bpass(?:word)?_?-?(?:eval|cmd|command)["' \t=:]{1,4}|<\()(?:echo|printf)[ ](?:-\w+[ ]|'?%s'?[ ]){0,2}|\bbase64[ ](?:-\w+[ ]){0,2}<<<[ ]?)
        (?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'|(?<secret3>[^"'\n)]{1,400}))
      `),
      'gi',
    ),
    examples: [
      'passwordeval "echo «p w»"',
      'passwordeval "printf \'%s\' «chalk»"',
      "base64 <<< '«p w»'",
      "gcloud secrets versions add a --data-file=<(echo -n '«p w»')",
    ],
  },
  {
    id: 'expectedPrompt',
    kind: 'password',
    pattern: /assword[^\n]{0,20}\s{0,4}[;{]?\s{0,8}send[ ](?:--[ ])?"(?<secret>[^"\n]{1,400}?)\\[rn]"/g,
    examples: ['expect "*assword*"; send "«p w»\\r"'],
  },
  {
    id: 'archiveFlag',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
          \b(?:zip|unzip|7za?|rar|unrar)\b[^\n]{0,80}?[ ](?:-P[ ]|-p(?=\S))(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'
          |(?<secret3>[^\s"']{1,400}))
      `),
      'g',
    ),
    examples: ['zip -P «zippw» logs.zip smtp.log', '7z x -p«7zpass» logs.7z'],
  },
  {
    id: 'callWithoutBrackets',
    kind: 'password',
    // Basic and Ruby: `smtp.Login "u", "x"`; PowerShell: `Get-Cred 'a@b.example' 'x'`.
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\.(?:log[io]n|logon|auth\w{0,12}|connect)[ ]{1,2}["'][^"'\n]{1,120}["'],[ ]{0,2}
        |(?:cred|auth|log[io]n|connect|account|user)[\w-]{0,20}[ ](?:-\w{1,20}[ ])?["'][\w.+-]{1,64}@[\w.-]{1,120}["'][ ]{1,2}(?:-\w{1,20}[ ])?)
        (?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})')
      `),
      'gi',
    ),
    examples: ['smtp.Login "a@b.example", "«stint»"', "Get-Cred 'a@b.example' '«chiffchaff»'"],
  },
  {
    id: 'directoryCommand',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\bldap[a-z]{3,10}\b[^\n]{0,300}?[ ]-w[ ]{0,2}(?![-$(])(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'|(?<secret3>[^\s"']{1,400}))
        |[ ](?:-U|--user(?:name)?)[ =]?["']?[\w.@\\/-]{1,80}%(?<secret4>[^\s"']{1,400}))
      `),
      'g',
    ),
    examples: [
      'ldapsearch -D "cn=a,dc=b" -w «sainfoin» -b dc=b',
      "smbclient //srv/scan -U 'CONTOSO\\scan%«houseleek»'",
    ],
  },
  {
    id: 'argumentAfterAddress',
    kind: 'password',
    // A script of one's own takes its arguments without names: what stands behind the address that signs in is its password.
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\.(?:exe|py|sh|pl|ps1|php|rb|js|jar|bat|cmd|vbs)|[ ]\.\/\S{1,60}|^\.\/\S{1,60})["']?(?:[ ]{1,4}(?!-)[^\s@]{1,80}){0,4}?[ ]{1,4}
        ["']?[\w.+-]{1,64}@[\w.-]{1,120}["']?[ ]{1,4}(?![-$<>|&;(\d]|\S{0,80}@|["']?(?:smtp|mail)[\w.-]{0,60}\.[a-z])
        (?:"(?<secret1>[^"\n]{3,400})"|'(?<secret2>[^'\n]{3,400})'|(?<secret3>[^\s"']{3,400}))
      `),
      'gim',
    ),
    examples: [
      'python send.py a@b.example «loosestrife»',
      "./sendtest.sh a@b.example '«meadow sweet»' smtp.office365.com 587",
      '.\\smtp-test.exe smtp.office365.com 587 a@b.example «Pimpernel» c@d.example',
    ],
    weighed: true,
  },
  {
    id: 'flagOfCommand',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\bredis-cli\b[^\n]{0,120}?[ ]-a[ ](?<secret1>\S{2,200})|\bcertutil\b[^\n]{0,120}?[ ]-p[ ](?<secret2>\S{2,200})
        |\bssmtp\b[^\n]{0,120}?[ ]-ap(?<secret3>[^\s"']{2,200})|\bsnmp[a-z]{2,12}\b(?:[^\n]{0,120}?[ ]-c[ ](?<secret4>\S{2,200})
        |[^\n]{0,120}?[ ]-A[ ](?<secret5>\S{2,200})(?:[^\n]{0,80}?[ ]-X[ ](?<secret6>\S{2,200}))?))
      `),
      'g',
    ),
    examples: [
      'redis-cli -a «blue7» ping',
      'snmpwalk -v3 -u a -A «blue7» -X «grey8» 10.0.0.5',
      'snmpget -c «blue7» 10.0.0.5',
    ],
    weighed: true,
  },
  {
    id: 'printedBelow',
    kind: 'password',
    pattern: /\bbase64[ ](?:-d|-D|--decode)[^\n]{0,40}\n(?<secret>[^\s:]{3,200})[ \t]{0,8}$/gm,
    examples: ["kubectl get secret smtp -o jsonpath='{.data.password}' | base64 -d\n«Salbei»"],
    weighed: true,
  },
  {
    id: 'writtenToFile',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:echo|printf)[ ](?:-\w+[ ]|'?%s'?[ ]){0,2}(?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'|(?<secret3>[^\s"'>]{1,400}))
        [ ]{0,3}>{1,2}[ ]{0,3}\S{0,80}(?:pass|pwd|secret|token|cred|\.key)
      `),
      'gi',
    ),
    examples: ["printf '«sulphur»' > /run/secrets/smtp_password", 'echo «talc» > smtp_password.txt'],
  },
  {
    id: 'valueFlag',
    kind: 'password',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:pass(?:word|wd)?|pwd|secret|token)[ \t]{1,4}--(?:value|val|set)[ =]{1,3}
        (?:"(?<secret1>[^"\n]{1,400})"|'(?<secret2>[^'\n]{1,400})'|(?<secret3>[^\s"']{1,400}))
      `),
      'gi',
    ),
    examples: ['occ config:system:set mail_smtppassword --value="«p w»"'],
  },
];
