import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClientId } from '../../domain/clients/clients.ts';
import { say } from '../page/announce.ts';
import { FieldError } from '../parts/fields/fields.tsx';
import type { T } from '../words.ts';
import { CLIENT_FIELD, CLIENT_NAME } from './client-field.ts';
import { clientCalled, fetchClients, findClients, type NamedClient } from './client-names.ts';

interface ClientBoxProps {
  t: T;
  chosen: ClientId | null;
  /** What is wrong, in words, or null. */
  problem: string | null;
  /** Something was typed or chosen: "I don't know" no longer holds. */
  onType: () => void;
}

const LIST = 'client-list';
const optionId = (id: ClientId): string => `client-option-${id}`;

/**
 * A box that completes the name of a device or program, after the pattern of the ARIA guide for an editable combobox with a
 * list: the focus stays in the box, the arrows go through the list, Enter takes a name, Escape closes the list. The list stays
 * open where the focus leaves: what stands below would move away from under a click. The form gets the id in a hidden field.
 */
export function ClientBox({ t, chosen, problem, onType }: ClientBoxProps): JSX.Element {
  const [clients, setClients] = useState<readonly NamedClient[]>([]);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const [id, setId] = useState(chosen);
  const list = useRef<HTMLDivElement>(null);
  const nameOf = (of: ClientId | null): string => clients.find((one) => one.id === of)?.names[0] ?? '';
  useEffect(() => void fetchClients().then(setClients), []);
  useEffect(() => setTyped((now) => (now === '' ? nameOf(chosen) : now)), [clients]);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at]);

  const found = open ? findClients(clients, typed) : [];
  const type = (text: string): void => {
    setTyped(text);
    setId(clientCalled(clients, text)?.id ?? null);
    setOpen(true);
    setAt(-1);
    onType();
    if (text.trim() !== '') say(t('client.found', { count: findClients(clients, text).length }));
  };
  const take = (client: NamedClient): void => {
    setTyped(client.names[0] ?? client.id);
    setId(client.id);
    setOpen(false);
    setAt(-1);
    onType();
  };
  const move = (step: 1 | -1): void => {
    const all = findClients(clients, typed);
    setOpen(true);
    if (all.length > 0) setAt((now) => (now < 0 && step < 0 ? all.length - 1 : (now + step + all.length) % all.length));
  };
  const press = (event: KeyboardEvent): void => {
    const active = found[at];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') move(event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Enter' && active !== undefined) take(active);
    else if (event.key === 'Escape' && open) setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div class={problem === null ? 'field' : 'field wrong'}>
      <label for={CLIENT_NAME}>{t('client.box')}</label>
      <p class="hint" id={`${CLIENT_NAME}-hint`}>
        {t('client.boxHint')}
      </p>
      <FieldError t={t} id={`${CLIENT_NAME}-error`} problem={problem} />
      <input
        type="text"
        id={CLIENT_NAME}
        name={CLIENT_NAME}
        data-field="client"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={LIST}
        aria-activedescendant={found[at] === undefined ? undefined : optionId(found[at].id)}
        aria-describedby={`${CLIENT_NAME}-hint${problem === null ? '' : ` ${CLIENT_NAME}-error`}`}
        aria-invalid={problem !== null}
        dir="auto"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      <input type="hidden" name={CLIENT_FIELD} value={id ?? ''} />
      <div id={LIST} class="options" role="listbox" aria-label={t('client.box')} hidden={found.length === 0} ref={list}>
        {found.map((client, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the box, which keeps the focus.
          <div
            key={client.id}
            id={optionId(client.id)}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            data-client={client.id}
            // The focus stays in the box.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(client)}
          >
            {client.names[0]}
          </div>
        ))}
      </div>
      {id === null && open && typed.trim() !== '' && clients.length > 0 && found.length === 0 && (
        <p class="hint" data-note="notListed">
          {t('client.notFound')}
        </p>
      )}
    </div>
  );
}
