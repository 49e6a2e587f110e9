import type { JSX } from 'preact';
import type { ClientId } from '../../domain/clients/clients.ts';
import { useClient } from './about-client.ts';
import { nameOfClient } from './client-names.ts';

/** The name of a client as its maker writes it. */
export function ClientName({ id }: { id: ClientId }): JSX.Element {
  useClient(id);
  return (
    <span lang="en" dir="ltr" translate={false}>
      {nameOfClient(id)}
    </span>
  );
}
