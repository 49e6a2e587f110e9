import { expect, test } from 'vitest';
import { CLIENT_IDS } from '../../src/domain/clients/clients.ts';
import { factsOf } from '../../src/domain/clients/facts/facts.ts';
import { clientTitle } from '../../src/layouts/clients/client-title.ts';

test('a title begins with the client and says as much as there is room for', () => {
  expect(clientTitle('Lexmark')).toBe('Lexmark: Microsoft 365, SMTP, OAuth');
  expect(clientTitle('Canon imageRUNNER ADVANCE and imageFORCE')).toBe(
    'Canon imageRUNNER ADVANCE and imageFORCE: SMTP',
  );
});

test('every title is under 60 characters and its own', () => {
  const titles = CLIENT_IDS.map((id) => clientTitle(factsOf(id).name));
  for (const title of titles) expect(title.length, title).toBeLessThan(60);
  expect(new Set(titles).size).toBe(titles.length);
});
