import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { siteIn } from '../../../src/build/hosting/hosting.ts';
import { EXAMPLE_PATH, serverExamples } from '../../../src/build/hosting/hosting-servers.ts';

const MODULES = '/usr/lib/apache2/modules';

export interface RealServer {
  /** Address of the site, in a folder below the server's root. */
  url: string;
  stop: () => Promise<void>;
}

/** nginx with the example that a release holds; only its port and its folder are other ones. */
export async function startNginx(program: string, folder: string): Promise<RealServer> {
  const port = await freePort();
  const example = (serverExamples(siteIn('dist'))['nginx.conf'] ?? '')
    .replace('listen 8080;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/www;', `root ${placeSite(folder)};`);
  writeFileSync(join(folder, 'site.conf'), example);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `${process.getuid?.() === 0 ? 'user root;' : ''} daemon off; worker_processes 1; pid ${folder}/nginx.pid;
error_log ${folder}/error.log; events {}
http { include ${join(folder, 'mime.types')}; access_log off; ${temporary.join(' ')} include ${folder}/site.conf; }`,
  );
  writeFileSync(join(folder, 'mime.types'), readFileSync('/etc/nginx/mime.types'));
  return run(program, ['-c', config, '-e', join(folder, 'error.log')], port);
}

/** Apache with the `.htaccess` of the built site and no more rights for it than that file asks for. */
export async function startApache(program: string, folder: string): Promise<RealServer> {
  const port = await freePort();
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'setenvif', 'filter', 'deflate', 'alias'];
  const config = join(folder, 'apache.conf');
  writeFileSync(join(folder, 'mime.types'), 'text/html html\n');
  writeFileSync(
    config,
    `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
TypesConfig ${folder}/mime.types
DocumentRoot ${placeSite(folder)}
<Directory />
  Options FollowSymLinks
  Require all granted
  AllowOverride FileInfo
</Directory>
`,
  );
  return run(program, ['-f', config, '-DFOREGROUND'], port);
}

/** The root of a server with the built site in a folder below it. */
function placeSite(folder: string): string {
  const root = join(folder, 'www');
  mkdirSync(join(root, EXAMPLE_PATH, '..'), { recursive: true });
  symlinkSync(resolve('dist'), join(root, EXAMPLE_PATH).replace(/\/$/, ''));
  return root;
}

async function run(program: string, args: readonly string[], port: number): Promise<RealServer> {
  const server = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  server.stderr.on('data', (text) => {
    complaint += text;
  });
  const url = `http://localhost:${port}${EXAMPLE_PATH}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`${program} did not start: ${complaint}`);
    if (await fetch(url).catch(() => null)) return { url, stop: () => stop(server) };
    await new Promise((later) => setTimeout(later, 50));
  }
  await stop(server);
  throw new Error(`${program} does not answer: ${complaint}`);
}

function stop(server: ChildProcess): Promise<void> {
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  if (server.exitCode !== null) return Promise.resolve();
  server.kill('SIGTERM');
  return ended;
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => found(port));
    });
  });
}
