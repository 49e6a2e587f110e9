import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licenceNotices, shippedPackages } from '../../src/build/site/licences.ts';

describe('what comes from others', () => {
  const workflow = readFileSync('.github/workflows/pages.yml', 'utf8');

  test('actions are named by the hash of their commit', () => {
    const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, name]) => name);
    expect(used.length).toBeGreaterThan(5);
    for (const name of used) expect(name).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  });

  test('the job that runs packages may not publish, and the one that publishes runs none', () => {
    const [build = '', publish = ''] = workflow.split(/\n {2}publish:\n/);
    expect(build).not.toMatch(/pages: write|id-token/);
    expect(build.indexOf('npm run check')).toBeLessThan(build.indexOf('upload-pages-artifact'));
    expect(publish).not.toMatch(/\brun:/);
    expect(workflow).toMatch(/^permissions: \{\}$/m);
  });

  test('what is published has settings to be found, and what is downloaded none that could replace the owner’s', () => {
    const [build = ''] = workflow.split(/\n {2}publish:\n/);
    const copied = build.indexOf('test -f dist/config.json || cp dist/config.example.json dist/config.json');
    expect(copied).toBeGreaterThan(build.indexOf('npm run release'));
    expect(build.indexOf('upload-pages-artifact')).toBeGreaterThan(copied);
    expect(existsSync('dist/config.json')).toBe(existsSync('public/config.json'));
    expect(existsSync('dist/config.example.json')).toBe(true);
  });

  test('packages are installed without their scripts', () => {
    expect(readFileSync('src/build/run.mjs', 'utf8')).toContain("'ci', '--ignore-scripts'");
  });

  test('every shipped package has its notice in the site', () => {
    const notices = licenceNotices();
    const names = shippedPackages().map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['@azure/msal-browser', '@azure/msal-common', 'preact', 'xstate', 'valibot']),
    );
    for (const name of names) expect(notices).toContain(`${name} `);
    expect(notices.match(/Copyright/g)?.length).toBeGreaterThanOrEqual(names.length - 1);
  });
});
