import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fetchRepository, findProgram, unpackDebian } from '../../../src/build/machine/on-demand.mjs';
import { type Codes, freePort, type HostPages, type PutInto, run, startServer } from './host.ts';

/** PHP with the modules that the wikis ask for; null where it can't be had. */
export const findPhp = (): string | null =>
  findProgram(
    '/usr/bin/php',
    ['php-cli', 'php-sqlite3', 'php-xml', 'php-mbstring', 'php-intl'],
    () => globSync('/etc/php/*/cli/conf.d/*-{pdo_sqlite,xml,mbstring,intl}.ini').length >= 4,
  );

/** MediaWiki of Debian as it is. */
export const mediaWiki: PutInto = (codes, folder) => startMediaWiki(codes, folder);

const WIDGETS = [
  'https://github.com/wikimedia/mediawiki-extensions-Widgets',
  'daad0061a31e1f2c70185d7b4172eeec82c2e0b1',
] as const;

/** MediaWiki with the extension Widgets: an administrator saves the code once, and pages name it. */
export const mediaWikiWithWidgets: PutInto = async (codes, folder) => {
  const extension = await fetchRepository('hosts/mediawiki-widgets', ...WIDGETS);
  const smarty = await unpackDebian('hosts/smarty', ['smarty4']);
  if (extension === null || smarty === null) return 'the extension Widgets or Smarty can’t be fetched here';
  const compiled = join(folder, 'compiled');
  mkdirSync(compiled);
  const settings = `require_once '${smarty}/usr/share/php/smarty4/Smarty.class.php';
wfLoadExtension('Widgets', '${extension}/extension.json');
$wgWidgetsCompileDir = '${compiled}/';
`;
  const pages = Object.entries(codes).flatMap(([name, code]) => [
    [`Widget:${name}`, code],
    [name, `{{#widget:${name}}}`],
  ]);
  return startMediaWiki(Object.fromEntries(pages), folder, settings);
};

/** MediaWiki with a data base in one file; pages are saved by its own command. */
async function startMediaWiki(pages: Codes, folder: string, settings = ''): Promise<HostPages | string> {
  const php = findPhp();
  const packages = await unpackDebian('hosts/mediawiki', ['mediawiki', 'mediawiki-classes']);
  if (php === null || packages === null) return 'no PHP or no package mediawiki here';
  const place = join(packages, 'usr', 'share', 'mediawiki');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const places = ['--dbtype', 'sqlite', '--dbpath', folder, '--confpath', folder, '--scriptpath', '', '--server', url];
  // The package has a link for its settings, which leads nowhere.
  rmSync(join(place, 'LocalSettings.php'), { force: true });
  await run(php, [join(place, 'maintenance/install.php'), ...places, '--pass', 'Example-pass-42', 'Wiki', 'Owner']);
  const local = join(folder, 'LocalSettings.php');
  appendFileSync(local, settings);
  const env = { MW_CONFIG_FILE: local };
  for (const [name, text] of Object.entries(pages)) {
    const options = { env: { ...process.env, ...env } };
    const saving = run(php, [join(place, 'maintenance/edit.php'), '-u', 'Owner', name], options);
    saving.child.stdin?.end(text);
    await saving;
  }
  const { stop } = await startServer(php, ['-S', `127.0.0.1:${port}`, '-t', place], port, env);
  return { address: (name) => `${url}index.php?title=${name}`, close: stop };
}

/** The plugins that DokuWiki needs for frames, each at the commit that was read. */
const PLUGINS = {
  iframe: ['https://github.com/Chris--S/dokuwiki-plugin-iframe', '6fd029ccf3c39975dba243424eccd690add5f07d'],
  htmlok: ['https://github.com/saggi-dw/dokuwiki-plugin-htmlok', '89af79f6d2f55accef6fbe1f8312bd8670917aa7'],
} as const;

const PACKAGES = ['dokuwiki', 'libphp-simplepie', 'php-geshi', 'php-phpseclib', 'php-random-compat'];
const JQUERY = ['libjs-jquery', 'libjs-jquery-ui', 'libjs-jquery-cookie'];

/** DokuWiki of Debian as it is; pages are files. */
export const dokuWiki: PutInto = (codes, folder) => startDokuWiki(codes, folder, {});

/** DokuWiki with the two plugins that show frames. */
export const dokuWikiWithPlugins: PutInto = async (codes, folder) => {
  const plugins: Record<string, string> = {};
  for (const [name, [address, commit]] of Object.entries(PLUGINS)) {
    const plugin = await fetchRepository(`hosts/dokuwiki-${name}`, address, commit);
    if (plugin === null) return `the plugin ${name} can't be fetched here`;
    plugins[name] = plugin;
  }
  return startDokuWiki(codes, folder, plugins);
};

async function startDokuWiki(
  codes: Codes,
  folder: string,
  plugins: Readonly<Record<string, string>>,
): Promise<HostPages | string> {
  const php = findPhp();
  const packages = await unpackDebian('hosts/dokuwiki', [...PACKAGES, ...JQUERY]);
  if (php === null || packages === null) return 'no PHP or no package dokuwiki here';
  const place = join(folder, 'dokuwiki');
  const conf = join(folder, 'conf');
  const data = join(folder, 'data');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  cpSync(join(packages, 'usr/share/dokuwiki'), place, { recursive: true, dereference: true, filter: existsSync });
  cpSync(join(packages, 'etc/dokuwiki'), conf, { recursive: true, filter: (path) => !path.includes('.auth.php') });
  cpSync(join(packages, 'var/lib/dokuwiki/data'), data, { recursive: true });
  for (const [name, plugin] of Object.entries(plugins)) symlinkSync(plugin, join(place, 'lib/plugins', name));
  // The package looks for its libraries and its settings where Debian has them.
  const libraries = join(packages, 'usr/share/php');
  for (const path of globSync(join(place, 'vendor/composer/*.php')))
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll("'/usr/share/php", `'${libraries}`));
  writeFileSync(
    join(place, 'inc/preload.php'),
    `<?php
define('DOKU_CONF', '${conf}/');
define('DOKU_MAIN_CONF', '${conf}/');
define('DOKU_URL', '${url}');
define('DOKU_BASE', '/');
set_include_path('${libraries}');
`,
  );
  writeFileSync(
    join(conf, 'local.php'),
    `<?php
$conf['useacl'] = 0;
$conf['savedir'] = '${data}';
$conf['plugin']['htmlok']['htmlok'] = 1;
`,
  );
  mkdirSync(join(data, 'pages'), { recursive: true });
  // DokuWiki's names of pages have no capitals.
  for (const [name, code] of Object.entries(codes))
    writeFileSync(join(data, 'pages', `${name.toLowerCase()}.txt`), code);
  const { stop } = await startServer(php, ['-S', `127.0.0.1:${port}`, '-t', place], port, {});
  return { address: (name) => `${url}doku.php?id=${name.toLowerCase()}`, close: stop };
}
