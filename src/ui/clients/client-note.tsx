import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ClientId } from '../../domain/clients/clients.ts';
import type { T } from '../words.ts';
import { fetchClients, loadedClient, type NamedClient, nameOfClient } from './client-names.ts';

/** What the list of names says of a client; undefined until it is there, and where it can't be had. */
function useClient(id: ClientId): NamedClient | undefined {
  const [found, set] = useState(loadedClient(id));
  useEffect(() => {
    void fetchClients().then(() => set(loadedClient(id)));
  }, [id]);
  return found;
}

/** The name of a client as its maker writes it. */
export function ClientName({ id }: { id: ClientId }): JSX.Element {
  useClient(id);
  return <>{nameOfClient(id)}</>;
}

interface NoteProps {
  t: T;
  id: ClientId;
  /** Way to the folder of the clients' pages; absent where there are none. */
  base?: string | undefined;
}

/** The client of the case: where its mail settings are, and the page that knows more. */
export function ClientNote({ t, id, base }: NoteProps): JSX.Element {
  const where = useClient(id)?.where ?? [];
  const name = nameOfClient(id);
  return (
    <section class="note" data-client={id}>
      <p>
        <strong>{t('client.named', { client: name })}</strong>
      </p>
      {where.length > 0 && (
        <p>
          {t('client.where')}:{' '}
          <bdi lang="en" translate={false}>
            {where.join(' > ')}
          </bdi>
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
