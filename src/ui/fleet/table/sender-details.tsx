import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { JudgedSender } from '../../../fleet/sender.ts';
import { toChooserLink } from '../../../flow/chooser/chooser-link.ts';
import { optionFor } from '../../../flow/questions/answers.ts';
import type { FileReport } from '../../../read/files/file-kinds.ts';
import { fetchClientNames, nameOfClient } from '../../clients/client-names.ts';
import type { Words } from '../sender-words.ts';
import { Fate, wayName } from './sender-row.tsx';

interface DetailsProps {
  t: Words;
  sender: JudgedSender;
  files: readonly FileReport[];
  after: boolean;
  onClose: () => void;
}

/** One sender: what happens and why, what the files say, and the guide with its facts filled in. */
export function SenderDetails({ t, sender, files, after, onClose }: DetailsProps): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const [clientNames, setClientNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    dialog.current?.showModal();
    void fetchClientNames().then(setClientNames);
  }, []);
  const { address, account, names, conflicts, owner, ways, client, ips, tls, smtpAuth, basicAllowedByPolicy } = sender;
  const evidence = sender.files.flatMap((at) => files[at] ?? []);
  return (
    <dialog ref={dialog} class="details" aria-labelledby="details-h" data-details={address} onClose={onClose}>
      <header>
        <h2 id="details-h">
          <bdi>{address}</bdi>
        </h2>
        <button type="button" class="button quiet" data-action="close" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </header>
      <p>
        <Fate t={t} fate={sender.atRetirement} />
      </p>
      <p>{why(t, sender, after)}</p>
      {account !== null && <p>{t('settingsOfAccount', { account })}</p>}
      {sender.settingsOf === 'sendersMailbox' && smtpAuth.own !== 'unknown' && (
        <p class="note">{t('settingsOfSender')}</p>
      )}
      <dl>
        <Item name={t('column.authentication')}>{t(`authentication.${sender.authentication}`)}</Item>
        <Item name={t('column.setting')}>
          {t(`setting.${smtpAuth.inForce}`)} ({t(`own.${smtpAuth.own}`)})
        </Item>
        <Item name={t('policy')}>{t(`policy.${basicAllowedByPolicy}`)}</Item>
        {sender.messages !== null && <Item name={t('column.messages')}>{t.number(sender.messages)}</Item>}
        {sender.lastSeen !== null && <Item name={t('column.lastSeen')}>{t.day(sender.lastSeen)}</Item>}
        {ips.length > 0 && <Item name={t('ips')}>{ips.join(', ')}</Item>}
        {tls.length > 0 && <Item name={t('tls')}>{tls.join(', ')}</Item>}
        {names.length > 0 && <Item name={t('otherNames')}>{names.join(', ')}</Item>}
        {owner?.name != null && <Item name={t('column.owner')}>{owner.name}</Item>}
        {owner?.device != null && <Item name={t('device')}>{owner.device}</Item>}
        {owner?.place != null && <Item name={t('place')}>{owner.place}</Item>}
        {client !== null && (
          <Item name={t('client')}>
            <a data-client={client} href={`../clients/${client}/`}>
              {clientNames.get(client) ?? nameOfClient(client)}
            </a>
          </Item>
        )}
        {conflicts.length > 0 && (
          <Item name={t('conflicts')}>{t.list(conflicts.map((field) => t(`conflict.${field}`)))}</Item>
        )}
        <Item name={t('notKnown')}>{t.list(sender.notKnown.map((gate) => t(`gate.${gate}`)))}</Item>
        <Item name={t('evidence')}>
          <ul>
            {evidence.map(({ name, kind }) => (
              <li key={name}>
                <bdi>{name}</bdi> · {t(`kind.${kind}`)}
              </li>
            ))}
          </ul>
        </Item>
      </dl>
      {ways.length > 0 && (
        <>
          <h3>{t('waysTitle')}</h3>
          <ol>
            {ways.slice(0, 4).map((way) => (
              <li key={way}>{wayName(t, way)}</li>
            ))}
          </ol>
        </>
      )}
      <p class="actions">
        <a class="button" data-action="openGuide" href={guideLink(sender)}>
          {t('openGuide')}
        </a>
        <a data-action="openChooser" href={`../choose/${toChooserLink(client === null ? {} : { client })}`}>
          {t('openChooser')}
        </a>
      </p>
    </dialog>
  );
}

function Item({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function why(t: Words, { atRetirement, blockedBy, seen }: JudgedSender, after: boolean): string {
  const gates = t.list(blockedBy.map((gate) => t(`gate.${gate}`)));
  if (!seen) return t('why.neverSeen');
  switch (atRetirement) {
    case 'stops':
      return t(after ? 'why.stopsAfter' : 'why.stops');
    case 'continues':
      return blockedBy.length === 0 ? t('why.continues') : t('why.continuesBlocked', { gates });
    case 'alreadyBlocked':
      return t('why.alreadyBlocked', { gates });
    case 'unknown':
      return t('why.unknown');
    default:
      return atRetirement satisfies never;
  }
}

/** The guide with what the judge was told, as ids of questions and options. */
function guideLink({ facts }: JudgedSender): string {
  const parts = facts.map(optionFor).map(({ question, option }) => `${question}.${option}`);
  return `../${parts.length === 0 ? '' : `#a=${parts.join('~')}`}`;
}
