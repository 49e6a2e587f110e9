import { describe, expect, test } from 'vitest';
import { sift, WHOLE } from '../../../src/read/text/prefilter.ts';

const QUIET = 'a quiet line of the log\n';
const quiet = (length: number): string => QUIET.repeat(Math.ceil(length / QUIET.length));

/** The whole run: the share that was scanned after each slice, and what was kept. */
function sifted(text: string) {
  const run = sift(text);
  const shares: number[] = [];
  for (;;) {
    const step = run.next();
    if (step.done === true) return { ...step.value, shares };
    shares.push(step.value);
  }
}

describe('a long log', () => {
  test('is kept whole up to the length that is read at once', () => {
    const text = quiet(WHOLE).slice(0, WHOLE);
    expect(sifted(text)).toMatchObject({ text, shares: [] });
    expect(sifted(`${text}x`).text).toBe('');
  });

  test.each([
    'The SMTP server hung up',
    'STARTTLS is next',
    'EHLO scanner',
    'AADSTS50126',
    'ECONNRESET',
    'the request timed out',
    'it was refused',
    'a bad certificate',
    'Kennwort falsch',
    'it said 535 and left',
    'it said 550-no',
    'queued: 5.7.1 and so on',
    '250 ok',
    '334 VXNl',
    '421, later',
  ])('%s is kept with its neighbours alone', (line) => {
    const text = `${quiet(150_000)}the line before\n${line}\nthe line behind\n${quiet(150_000)}`;
    const { text: kept } = sifted(text);
    expect(kept).toContain(`the line before\n${line}\nthe line behind\n`);
    expect(kept.startsWith(QUIET)).toBe(true);
    expect(kept.endsWith(QUIET)).toBe(true);
    expect(kept.length).toBeLessThan(4_000);
  });

  test.each(['it was 535xyz', 'room 1535', 'version 1.2', 'call 800 or 999', '600 mails, 999 pages'])(
    '%s says nothing of sending',
    (line) => {
      expect(sifted(`${quiet(150_000)}${line}\n${quiet(150_000)}`).text).toBe('');
    },
  );

  test('far places are parts of their own, near ones are one', () => {
    const text = `${quiet(100_000)}smtp one\n${quiet(1_000)}smtp two\n${quiet(100_000)}smtp three\n${quiet(100_000)}`;
    const { text: kept, shares } = sifted(text);
    expect(kept).toMatch(/smtp one[\s\S]*smtp two[\s\S]*smtp three/);
    expect(kept.length).toBeLessThan(9_000);
    // Two slices, then two parts.
    expect(shares).toEqual([expect.closeTo((0.8 * 262_144) / text.length), 0.8, 0.9, 1]);
  });

  test('a word that the border of two slices parts is seen', () => {
    const before = `${'x'.repeat(262_144 - 3)}`;
    expect(sifted(`${before}starttls\n${quiet(60_000)}`).text).toContain('starttls\n');
  });

  test('letters whose small form is longer move no place', () => {
    const text = `${'İ'.repeat(100_000)}\n${quiet(110_000)}the smtp line\n${quiet(60_000)}`;
    expect(sifted(text).text).toContain('the smtp line\n');
  });

  test('is kept from its beginning and from its end where all of it matters', () => {
    const lines = Array.from({ length: 40_000 }, (_, at) => `smtp step ${at} went on\n`);
    const { text } = sifted(lines.join(''));
    expect(text.startsWith('smtp step 0 went on\n')).toBe(true);
    expect(text.endsWith('smtp step 39999 went on\n')).toBe(true);
    expect(text).toContain('smtp step 2000 ');
    expect(text).not.toContain('smtp step 4000 ');
    expect(text).not.toContain('smtp step 30000 ');
    expect(text).toContain('smtp step 35000 ');
    expect(text.length).toBeGreaterThan(199_000);
    expect(text.length).toBeLessThan(201_000);
  });

  test('a token is kept from its first letter to its last one', () => {
    const token = 'Ab1x'.repeat(1_000);
    const { text } = sifted(`${quiet(150_000)}the id ${token}-smtp-${token} of it\n${quiet(150_000)}`);
    expect(text).toContain(`${token}-smtp-${token}`);
  });

  test('a secret is struck, and told once', () => {
    const { text, lines, secrets, values } = sifted(
      `${quiet(150_000)}smtp password=Zx9-quarry\n${quiet(150_000)}and Zx9-quarry\n`,
    );
    expect(text).toContain('smtp password=[removed]\n');
    expect(text).not.toContain('Zx9-quarry');
    expect(lines).toEqual(['smtp password=[removed]']);
    expect(secrets).toEqual([{ kind: 'password' }]);
    expect([...values]).toEqual(['Zx9-quarry']);
  });
});
