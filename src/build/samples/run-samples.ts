import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSmtp } from './smtp-server.ts';

/**
 * Runs the code samples of the clients' pages against a server of this machine, with a password and with a token, and prints a
 * table. What this machine lacks is said to be not run; what fails ends the command with 1.
 */
const SAMPLES = fileURLToPath(new URL('../../content/samples/', import.meta.url));
const USER = 'scanner@contoso.com';
const PHP_MAILER = '/usr/share/php/libphp-phpmailer/autoload.php';
const SYMFONY = '/usr/share/php/Symfony/Component/Mailer/autoload.php';
const JAKARTA = ['/usr/share/java/jakarta-mail.jar', '/usr/share/java/jakarta-activation.jar'];

interface Run {
  client: string;
  file: string;
  command: readonly string[];
  /** Why it can't run on this machine; null where it can. */
  lacks: string | null;
  more?: Readonly<Record<string, string>>;
}

const has = (command: string, ...args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const lacking = (there: boolean, what: string): string | null => (there ? null : `not run: ${what} is missing`);

function runs(folder: string): Run[] {
  const at = (file: string): string => join(SAMPLES, file);
  const python = has('/usr/bin/python3', '-c', 'pass') ? '/usr/bin/python3' : 'python3';
  const ruby = has('ruby', '-e', '1');
  const newRuby = has(
    'ruby',
    '-e',
    "require 'net/smtp'; exit Gem::Version.new(Net::SMTP::VERSION) >= Gem::Version.new('0.5')",
  );
  const npm = installed(folder);
  const jar = JAKARTA.filter((path) => existsSync(path)).join(':');
  const java = has('java', '-version') && has('javac', '-version') && jar.includes('mail');
  const php = (autoload: string): string | null => lacking(has('php', '-v') && existsSync(autoload), autoload);
  const cafile = ['-d', `openssl.cafile=${join(folder, 'cert.pem')}`];
  const trust = [
    `-Djavax.net.ssl.trustStore=${join(folder, 'trust.p12')}`,
    '-Djavax.net.ssl.trustStorePassword=samples',
  ];
  const both = (
    client: string,
    end: string,
    command: readonly string[],
    lacks: string | null,
    more: Run['more'] = {},
  ): Run[] =>
    ['basic', 'oauth'].map((kind) => ({
      client,
      file: `${kind}.${end}`,
      command: [...command, at(`${client}/${kind}.${end}`)],
      lacks,
      more,
    }));
  return [
    ...both('nodemailer', 'mjs', [process.execPath], lacking(npm, 'nodemailer')).map((run) => ({
      ...run,
      command: [process.execPath, copied(folder, run)],
    })),
    ...both('pythonSmtplib', 'py', [python], lacking(has(python, '-c', 'pass'), 'Python')),
    ...both('django', 'py', [python], lacking(has(python, '-c', 'import django'), 'Django')),
    ...both('phpMailer', 'php', ['php', ...cafile], php(PHP_MAILER), { AUTOLOAD: PHP_MAILER }),
    ...both('symfonyMailer', 'php', ['php', ...cafile], php(SYMFONY), { AUTOLOAD: SYMFONY }),
    {
      client: 'netSmtpRuby',
      file: 'basic.rb',
      command: ['ruby', at('netSmtpRuby/basic.rb')],
      lacks: lacking(ruby, 'Ruby'),
    },
    {
      client: 'netSmtpRuby',
      file: 'oauth.rb',
      command: ['ruby', at('netSmtpRuby/oauth.rb')],
      lacks: lacking(newRuby, 'net-smtp 0.5'),
    },
    ...['Basic', 'OAuth'].map((name) => ({
      client: 'jakartaMail',
      file: `${name}.java`,
      command: ['java', ...trust, '-cp', `${jar}:${java ? tokenGiven(folder) : ''}`, at(`jakartaMail/${name}.java`)],
      lacks: lacking(java, 'Jakarta Mail'),
    })),
    { client: 'jakartaMail', file: 'EntraToken.java', command: [], lacks: 'not run: msal4j is missing' },
    { client: 'mailKit', file: 'oauth.cs', command: [], lacks: 'not run: .NET is missing' },
  ];
}

/** npm's package is put into the folder of this run, so that the project's own list stays as it is. */
function installed(folder: string): boolean {
  return has('npm', 'install', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', 'nodemailer@9');
}

/** Java's sample takes its token from a second class, which needs MSAL. For the run this one hands in the token of the test. */
function tokenGiven(folder: string): string {
  const classes = join(folder, 'classes');
  mkdirSync(classes, { recursive: true });
  const file = join(folder, 'EntraToken.java');
  writeFileSync(
    file,
    'public class EntraToken { public static String get() { return System.getenv("ACCESS_TOKEN"); } }',
  );
  execFileSync('javac', ['-d', classes, file]);
  return classes;
}

/** A module finds its packages beside itself. */
function copied(folder: string, { client, file }: Run): string {
  const link = join(folder, `${client}-${file}`);
  writeFileSync(link, readFileSync(join(SAMPLES, client, file)));
  return link;
}

function certificate(folder: string): { cert: string; key: string } {
  const at = (file: string): string => join(folder, file);
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
      '-keyout',
      at('key.pem'),
      '-out',
      at('cert.pem'),
    ],
    { stdio: 'ignore' },
  );
  if (has('keytool', '-help'))
    execFileSync(
      'keytool',
      [
        '-importcert',
        '-noprompt',
        '-alias',
        'samples',
        '-file',
        at('cert.pem'),
        '-keystore',
        at('trust.p12'),
        '-storepass',
        'samples',
      ],
      { stdio: 'ignore' },
    );
  return { cert: readFileSync(at('cert.pem'), 'utf8'), key: readFileSync(at('key.pem'), 'utf8') };
}

/** Runs one program for at most a minute; gives its exit status and what it said. */
function start(
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ status: number; said: string }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...env },
      timeout: 60_000,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', (error) => resolve({ status: 1, said: error.message }));
    child.on('exit', (status) => resolve({ status: status ?? 1, said }));
  });
}

async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  const { cert, key } = certificate(folder);
  const accepts = { user: USER, password: 'a password', token: `token.${'x'.repeat(1500)}`, cert, key };
  const server = await startSmtp(accepts);
  let failed = 0;
  for (const run of runs(folder)) {
    let result = run.lacks;
    if (result === null) {
      const before = server.seen.length;
      const { status, said } = await start(run.command, {
        SMTP_HOST: 'localhost',
        SMTP_PORT: String(server.port),
        SMTP_USER: USER,
        SMTP_PASSWORD: accepts.password,
        ACCESS_TOKEN: accepts.token,
        MAIL_TO: 'kim@contoso.com',
        NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'),
        SSL_CERT_FILE: join(folder, 'cert.pem'),
        ...run.more,
      });
      const seen = server.seen.slice(before).at(-1);
      const wanted = /oauth/i.test(run.file) ? 'XOAUTH2' : 'LOGIN';
      const good = status === 0 && seen?.delivered === true && seen.encrypted && seen.mechanism === wanted;
      result = good ? `ran: ${wanted} over TLS, 250` : `FAILED: ${said.trim().split('\n').slice(-3).join(' | ')}`;
      if (!good) failed += 1;
    }
    console.log(`${run.client.padEnd(15)} ${run.file.padEnd(12)} ${result}`);
  }
  server.close();
  rmSync(folder, { recursive: true, force: true });
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
