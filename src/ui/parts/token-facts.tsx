import type { JSX } from 'preact';
import type { TokenReading } from '../../read/index.ts';
import type { T } from '../words.ts';

/** What a pasted token says of itself. Its signature isn't checked, which is said, and nothing else of the token is kept. */
export function TokenFacts({ t, token }: { t: T; token: TokenReading }): JSX.Element {
  return (
    <section class="known" data-note="token">
      <h2>{t('token.title')}</h2>
      <dl>
        {rowsOf(t, token).map(({ fact, name, value }) => (
          <div key={fact} data-fact={fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{t('token.unchecked')}</p>
    </section>
  );
}

interface Row {
  fact: string;
  name: string;
  value: string;
}

function rowsOf(t: T, token: TokenReading): Row[] {
  const { audience, permissions, account, road, expires, user, saysUser } = token;
  const rows: (Row | null)[] = [
    { fact: 'tokenAudience', name: t('token.audience'), value: t(`token.audience.${audience}`) },
    {
      fact: 'tokenPermissions',
      name: t('token.permissions'),
      value: permissions.length === 0 ? t('token.noPermissions') : permissions.join(', '),
    },
    road === null ? null : { fact: 'tokenRoad', name: t('token.road'), value: t(`token.road.${road}`) },
    account === null ? null : { fact: 'tokenAccount', name: t('token.account'), value: t(`token.account.${account}`) },
    expires === null
      ? null
      : { fact: 'tokenExpires', name: t('token.expires'), value: `${expires.slice(0, 16).replace('T', ' ')} UTC` },
    user === null ? null : { fact: 'tokenUser', name: t('token.user'), value: user },
    saysUser === null ? null : { fact: 'tokenSaysUser', name: t('token.saysUser'), value: saysUser },
  ];
  return rows.filter((row) => row !== null);
}
