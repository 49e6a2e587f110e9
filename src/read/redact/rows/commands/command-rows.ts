import { oneLine } from '../one-line.ts';
import type { SecretRow } from '../secret-row.ts';

/** Commands whose form says where the password stands. */
export const COMMAND_ROWS: readonly SecretRow[] = [
  {
    id: 'secureString',
    pattern: new RegExp(
      oneLine(String.raw`
        ConvertTo-SecureString(?:[ \t]{1,4}-(?:AsPlainText|Force|String))*[ \t]{1,4}(?![-$(])(?:"((?:[^"\n]
        |""){1,400})"|'((?:[^'\n]|''){1,400})'|([^\s"']{1,400}))
      `),
      'gi',
    ),
    examples: [
      "ConvertTo-SecureString -AsPlainText '«x y»' -Force",
      "ConvertTo-SecureString -AsPlainText -Force -String '«z»'",
    ],
  },
  {
    id: 'pipedToSecret',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:@["']\n((?:[^\n]{1,200}\n){1,3}?)["']@|"([^"\n]{1,400})"|'([^'\n]{1,400})'|\becho[ \t]{1,3}(?:-\w+[ \t]{1,3})?([^\s"'
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
      "@'\n«x y\n»'@ | ConvertTo-SecureString -AsPlainText",
    ],
  },
  {
    id: 'letterByLetter',
    // A SecureString is filled one letter at a time.
    pattern:
      /\bfor(?:each)?[ ]?\([ ]?(?:final )?(?:char|var|auto)[ ]\w{1,20}[ ]?(?:in|:)[ ](?:"([^"\n]{1,400})"|'([^'\n]{1,400})')/g,
    examples: ['foreach (char c in "«x y»") secure.AppendChar(c);', 'for (char c : "«x9»".toCharArray())'],
  },
  {
    id: 'inBracketsOfCommand',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:(?:(?<=\)[ ])|(?=\w{2,30}\([^\n()]{1,128}\)[ ]{1,3}\w{2,30}\())\b\w{0,20}(?:pass\w{0,6}|pwd|pw)\(([^\s()"'$*]{3,128})\)
        |^[ \t>]{0,8}\w{0,20}(?:pass\w{0,6}|pwd|pw)\(([^\s()"'$*]{3,128})\)[ \t;,]{0,8}$)
      `),
      'gim',
    ),
    examples: ['CHGSMTPA USER(SCAN) PASSWORD(«heron»)', 'password(«heron») user(a@b.example)', 'password(«heron»)'],
    weighed: true,
  },
  {
    id: 'netUse',
    pattern: new RegExp(
      oneLine(String.raw`
        (?:(?:[ ]\/u(?:ser)?:\S{1,120}|\bnet[ ]user[ ]\S{1,60})[ ]{1,3}(?!\/)(?:"([^"\n]{1,400})"|([^\s"'/&]\S{0,400}))
        |\bnet[ ]use[ ](?:[\w*]:?[ ])?\\\\[^\s]{1,120}[ ]{1,3}(?!\/)(?:"([^"\n]{1,400})"|([^\s"'/&]\S{0,400}))(?=[ ]{1,3}\/u))
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
    // What fetches a password only repeats it: passwordeval "echo x", --data-file=<(echo -n 'x').
    pattern: new RegExp(
      oneLine(String.raw`
        (?:(?:\bpass(?:word)?_?-?(?:eval|cmd|command)["' \t=:]{1,4}|[<$]\()(?:echo|printf)[ ](?:-\w+[ ]|'?%s'?[ ]){0,2}|\b(?:base64|pass|gpg|docker
        |secret[\w-]*)[ ][^\n<]{0,100}<<<[ ]?
        |\bencrypt_string[ ](?:--\S{1,80}[ ]){0,4})
        (?:"([^"\n]{1,400})"|'([^'\n]{1,400})'|([^"'\n)]{1,400}))
      `),
      'gi',
    ),
    examples: [
      'passwordeval "echo «p w»"',
      'passwordeval "printf \'%s\' «chalk»"',
      "base64 <<< '«p w»'",
      "ansible-vault encrypt_string '«p w»' --name smtp_password",
      "gcloud secrets versions add a --data-file=<(echo -n '«p w»')",
    ],
  },
  {
    id: 'argumentAfterAddress',
    // A script of one's own takes its arguments without names: what stands behind the address that signs in is its password.
    pattern: new RegExp(
      oneLine(String.raw`
        (?:\.(?:exe|py|sh|pl|ps1|php|rb|js|jar|bat|cmd|vbs)|[ ]\.\/\S{1,60}|^\.\/\S{1,60})["']?(?:[ ]{1,4}(?!-)[^\s@]{1,80}){0,4}?[ ]{1,4}
        ["']?[\w.+-]{1,64}@[\w.-]{1,120}["']?[ ]{1,4}(?![-$<>|&;(\d]|\S{0,80}@|["']?(?:smtp|mail)[\w.-]{0,60}\.[a-z])
        (?:"([^"\n]{3,400})"|'([^'\n]{3,400})'|([^\s"']{3,400}))
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
    id: 'printedBelow',
    pattern: /\bbase64[ ](?:-d|-D|--decode)[^\n]{0,40}\n([^\s:]{3,200})[ \t]{0,8}$/gm,
    examples: ["kubectl get secret smtp -o jsonpath='{.data.password}' | base64 -d\n«Salbei»"],
    weighed: true,
  },
  {
    id: 'settingWritten',
    pattern: /(?<mark>["'/])pass(?:word|wd)?[ ]([^\s"'/]{3,60})\k<mark>(?=[^\n]{0,12}(?:>|[ ][~.]?\/|\w\.\w))/gi,
    examples: ['echo "password «acorn»" >> ~/.msmtprc', "sed -i 's/^password .*/password «maple»/' /etc/msmtprc"],
    weighed: true,
  },
  {
    id: 'writtenToFile',
    pattern: new RegExp(
      oneLine(String.raw`
        \b(?:echo|printf)[ ](?:-\w+[ ]|'?%s'?[ ]){0,2}(?:"([^"\n]{1,400})"|'([^'\n]{1,400})'|([^\s"'>]{1,400}))
        [ ]{0,3}>{1,2}[ ]{0,3}\S{0,80}(?:pass|pwd|secret|token|cred|\.key)
      `),
      'gi',
    ),
    examples: ["printf '«sulphur»' > /run/secrets/smtp_password", 'echo «talc» > smtp_password.txt'],
  },
];
