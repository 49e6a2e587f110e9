import { expect, test } from 'vitest';
import { oneScript } from '../../src/build/site/one-script.ts';

test('a stand-in for a file that nothing imports fails the build', async () => {
  const bundled = oneScript({
    entry: 'embed/height.ts',
    instead: { 'ui/tenant/tenant-screen.tsx': 'ui/tenant/no-tenant.ts' },
  });
  await expect(bundled).rejects.toThrow('Nothing imports ui/tenant/tenant-screen.tsx.');
});
