import type { JSX } from 'preact';
import type { ClientId } from '../../domain/clients/clients.ts';
import { LinkButton } from '../parts/buttons.tsx';
import type { T } from '../words.ts';
import { useClient } from './about-client.ts';
import { nameOfClient } from './client-names.ts';

interface NoteProps {
  t: T;
  id: ClientId;
  /** Way to the folder of the clients' pages; absent where there are none. */
  base?: string | undefined;
  /** Asks anew which client it is. */
  onChange: () => void;
}

/** The client of the case: where its mail settings are, the page that knows more, and a way to say that it is another one. */
export function ClientNote({ t, id, base, onChange }: NoteProps): JSX.Element {
  const where = useClient(id)?.where ?? [];
  const name = nameOfClient(id);
  return (
    <section class="note" data-client={id}>
      <p>
        <strong>{t('client.named', { client: name })}</strong>{' '}
        <LinkButton
          action="change"
          words={t('client.another')}
          what={t('known.changeWhat', { what: t('question.client.short') })}
          onClick={onChange}
        />
      </p>
      {where.length > 0 && (
        <p>
          {t('client.where')}: <Place where={where} />
        </p>
      )}
      {base !== undefined && (
        <p>
          <a href={`${base}${id}/`} data-action="client">
            {t('client.more', { client: name })}
          </a>
        </p>
      )}
    </section>
  );
}

function Place({ where }: { where: readonly string[] }): JSX.Element {
  return (
    <bdi lang="en" translate={false}>
      {where.join(' > ')}
    </bdi>
  );
}

/** Where this client shows what the server said; where nobody knows, what to ask for. */
export function ErrorPlace({ t, id }: Pick<NoteProps, 't' | 'id'>): JSX.Element {
  const { shows = [], where = [] } = useClient(id) ?? {};
  const name = nameOfClient(id);
  return (
    <p data-note="errorPlace" data-client={id}>
      <strong>{t('client.errorAt', { client: name })}</strong>{' '}
      {shows.length > 0
        ? shows.map(({ text, as }) =>
            as === 'control' ? <strong>{text}</strong> : as === 'code' ? <code>{text}</code> : text,
          )
        : t('client.errorUnknown')}
      {shows.length === 0 && where.length > 0 && (
        <>
          {' '}
          {t('client.where')}: <Place where={where} />
        </>
      )}
    </p>
  );
}
