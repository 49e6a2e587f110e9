import type { JSX } from 'preact';
import type { AuditedChange } from '../../../read/graph/own-steps/directory-audits.ts';
import type { TracedMessage } from '../../../read/graph/own-steps/message-trace.ts';
import type { TenantT } from '../tenant-words.ts';
import { RowsTable, Time } from './attempts.tsx';

/** So many rows are shown; the newest. */
const SHOWN = 8;

/** What was changed, when and by whom, in the log's own words. */
export function Audits({ t, audits }: { t: TenantT; audits: readonly AuditedChange[] }): JSX.Element {
  const heads = (['time', 'change', 'target', 'by'] as const).map((id) => t(`tenant.audit.${id}`));
  return (
    <RowsTable note="audits" caption={t('tenant.audits')} heads={heads}>
      {audits.slice(0, SHOWN).map(({ at, activity, target, by }, index) => (
        <tr key={`${at} ${index}`}>
          <td data-head={heads[0]}>
            <Time at={at} />
          </td>
          <td data-head={heads[1]}>
            <span lang="en">{activity}</span>
          </td>
          <td data-head={heads[2]}>
            <span dir="auto">{target ?? '–'}</span>
          </td>
          <td data-head={heads[3]}>
            <span dir="auto">{by ?? '–'}</span>
          </td>
        </tr>
      ))}
    </RowsTable>
  );
}

/** What became of messages that were accepted, in Microsoft's own word for the state. */
export function Messages({ t, messages }: { t: TenantT; messages: readonly TracedMessage[] }): JSX.Element {
  const heads = (['time', 'status', 'recipient', 'ip'] as const).map((id) => t(`tenant.message.${id}`));
  return (
    <RowsTable note="messages" caption={t('tenant.messages')} heads={heads}>
      {messages.slice(0, SHOWN).map(({ at, status, recipient, ip }, index) => (
        <tr key={`${at} ${index}`}>
          <td data-head={heads[0]}>
            <Time at={at} />
          </td>
          <td data-head={heads[1]}>
            <span lang="en">{status}</span>
          </td>
          <td data-head={heads[2]}>
            <bdi>{recipient ?? '–'}</bdi>
          </td>
          <td data-head={heads[3]}>
            <span dir="ltr">{ip ?? '–'}</span>
          </td>
        </tr>
      ))}
    </RowsTable>
  );
}
