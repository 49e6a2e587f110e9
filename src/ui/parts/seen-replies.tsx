import type { JSX } from 'preact';
import { type ReplyId, reply } from '../../domain/replies/replies.ts';
import type { WordKey } from '../../i18n/index.ts';
import type { T } from '../words.ts';

/** What people most often see, by when the server says it. The sentences are the server's own, and stay English. */
const SEEN: readonly (readonly [WordKey, readonly (readonly [ReplyId, string, string])[]])[] = [
  [
    'start.atLogin',
    [
      ['smtpAuthDisabledForTenant', '535 5.7.139', 'SmtpClientAuthentication is disabled for the Tenant'],
      ['smtpAuthDisabledForMailbox', '535 5.7.139', 'SmtpClientAuthentication is disabled for the Mailbox'],
      ['securityDefaultsPolicy', '535 5.7.139', "user is locked by your organization's security defaults policy"],
      ['credentialsIncorrect', '535 5.7.139', 'the user credentials were incorrect'],
      ['criteriaNotMet', '535 5.7.139', 'the request did not meet the criteria'],
      ['basicAuthenticationDisabled', '535 5.7.139', 'basic authentication is disabled'],
      ['authenticationUnsuccessful', '535 5.7.3', 'Authentication unsuccessful'],
      ['basicNotSupported', '550 5.7.30', 'Basic authentication is not supported'],
    ],
  ],
  [
    'start.beforeLogin',
    [
      ['clientNotAuthenticated', '530 5.7.57', 'Client not authenticated to send mail'],
      ['startTlsRequired', '451 5.7.3', 'STARTTLS is required to send mail'],
      ['authenticationTypeUnrecognized', '504 5.7.4', 'Unrecognized authentication type'],
    ],
  ],
  [
    'start.afterLogin',
    [
      ['sendAsNotPermitted', '550 5.7.60', 'Client does not have permissions to send as this sender'],
      ['sendAsDenied', '554 5.2.252', 'SendAsDenied'],
    ],
  ],
];

interface SeenRepliesProps {
  t: T;
  /** Takes the choice into the present case; without it the links begin a new one. */
  onChoose?: (reply: ReplyId) => void;
}

/** The list of replies as plain links, which work before the script is there. */
export function SeenReplies({ t, onChoose }: SeenRepliesProps): JSX.Element {
  const choose = (event: Event, id: ReplyId): void => {
    if (onChoose === undefined) return;
    event.preventDefault();
    onChoose(id);
  };
  return (
    <>
      {SEEN.map(([group, replies]) => (
        <section key={group} class="seen">
          <h3>{t(group)}</h3>
          <ul>
            {replies.map(([id, code, sentence]) => (
              <li key={id}>
                <a href={`#a=reply.${id}`} data-reply={id} lang="en" dir="ltr" onClick={(event) => choose(event, id)}>
                  <code>{code}</code> <span>{sentence}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The replies that share the code with which the page was opened. */
export function WithCode({ t, code, replies }: { t: T; code: string; replies: readonly ReplyId[] }): JSX.Element {
  return (
    <section class="seen" data-code={code} aria-labelledby="code-h">
      <h2 id="code-h">{t('start.withCode', { code })}</h2>
      <ul>
        {replies.map((id) => (
          <li key={id}>
            <a href={`#a=reply.${id}`} data-reply={id}>
              <code>{[reply(id).basic, reply(id).enhanced].filter((part) => part !== null).join(' ')}</code>{' '}
              <span>{t(`reply.${id}.title`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
