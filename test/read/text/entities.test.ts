import { describe, expect, test } from 'vitest';
import { read } from '../../../src/read/index.ts';
import { normalise } from '../../../src/read/text/normalise.ts';

describe('a page of HTML', () => {
  test.each([
    ['connexion refus&eacute;e', 'connexion refusée'],
    ['Verbindung nicht m&ouml;glich, Zertifikat ung&uuml;ltig', 'Verbindung nicht möglich, Zertifikat ungültig'],
    ['&Eacute;chec de l&rsquo;authentification', "Échec de l'authentification"],
    ['&quot;535 5.7.3&quot; &lt;Authentication unsuccessful&gt;', '"535 5.7.3" <Authentication unsuccessful>'],
    ['contrase&#241;a inv&#xE1;lida', 'contraseña inválida'],
    ['R&D; &unknown; AT&T', 'R&D; &unknown; AT&T'],
  ])('%s', (page, words) => {
    expect(normalise(page)).toBe(words);
    expect(read(page).replies).toEqual(read(words).replies);
  });
});
