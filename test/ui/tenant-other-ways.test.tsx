import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { TenantOtherWays } from '../../src/ui/tenant/tenant-other-ways.tsx';
import { makeT } from '../../src/ui/words.ts';

// The links ask for the days before this moment.
beforeAll(() => void vi.useFakeTimers({ now: new Date('2026-11-23T12:00:00Z') }));
afterAll(() => void vi.useRealTimers());

const shown = (address: string): string =>
  renderToString(
    <TenantOtherWays t={makeT(en)} address={address} cloud="global" problem={null} onPaste={() => undefined} />,
  );

test('the commands and the links name the mailbox that was typed', () => {
  const html = shown(' printer+2@fabrikam.com ');
  expect(html).toContain('printer+2@fabrikam.com');
  expect(html).toContain(encodeURIComponent(encodeURIComponent('printer+2@fabrikam.com')));
  expect(html).not.toContain('scanner@contoso.com');
});

test.each([
  "a'; Remove-Item x; '@contoso.com",
  'a"$(Get-Date)"@contoso.com',
  'a@contoso.com; Get-Date',
  'a`n@contoso.com',
  "$&$'@contoso.com",
  'scanner@',
  '',
])('what is no address stands in no command and no link: %s', (address) => {
  const html = shown(address);
  expect(html).toBe(shown(''));
  expect(html).toContain('&lt;Address that signs in>');
});
