import type { JSX } from 'preact';
import { QUESTION_OPTIONS } from '../../../flow/questions/questions.ts';
import type { T } from '../../words.ts';
import { Unfold } from '../screen.tsx';
import { Radio, TextField } from './fields.tsx';

interface SignInAsProps {
  t: T;
  address: string | null;
  /** Whose sign-in it is, as said before; null where nobody has. */
  chosen: string | null;
  problem: string | null;
  /** True where the answer turns on whose sign-in it is. */
  open: boolean;
  /** Called with each change, so that the commands below name what is typed. */
  onType: (address: string) => void;
}

/** Id and name of the field for the address. */
export const SIGN_IN_ADDRESS = 'address';

/**
 * Which account signs in, beside a question about one mailbox: looking at the wrong mailbox is the commonest slip, so
 * the address comes before any command. Both parts may stay empty.
 */
export function SignInAs({ t, address, chosen, problem, open, onType }: SignInAsProps): JSX.Element {
  return (
    <div class="sign-in-as">
      <TextField
        t={t}
        id={SIGN_IN_ADDRESS}
        field="signInAs"
        label={t('ask.address')}
        hint={t('ask.addressHint')}
        problem={problem}
        value={address ?? ''}
        onType={onType}
      />
      <Unfold action="whoSignsIn" words={t('question.signInAs.title')} open={open || chosen !== null}>
        <fieldset>
          <legend class="sr">{t('question.signInAs.title')}</legend>
          <p class="hint">{t('question.signInAs.hint')}</p>
          {QUESTION_OPTIONS.signInAs.map((option) => (
            <Radio
              key={option}
              name="signInAs"
              value={option}
              chosen={chosen}
              words={t(`question.signInAs.option.${option}`)}
            />
          ))}
        </fieldset>
      </Unfold>
    </div>
  );
}
