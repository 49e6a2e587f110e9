import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Walk } from '../../flow/events.ts';
import { isForAdmins } from '../../flow/guards.ts';
import { needsAddress } from '../../flow/questions/needs-address.ts';
import type { PersonalKind, StruckText } from '../../read/index.ts';
import { fetchAgain } from '../page/fetch-again.ts';
import { madeWith } from '../page/made-with.ts';
import { isAddress } from '../parts/fields/address-field.ts';
import { useTexts } from '../prose/prose-source.ts';
import { proseCommands, proseMissing, proseText } from '../prose/prose-text.ts';
import type { T } from '../words.ts';
import { type ProseReader, remedyOf } from './details.ts';
import type { HandOverText } from './draft.ts';
import { handOverDrafts } from './hand-over-drafts.ts';
import { HandOverScreen } from './hand-over-screen.tsx';

interface HandOverProps {
  t: T;
  walk: Walk;
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  quoted: StruckText;
  /** Addresses that the pasted text holds. */
  found: readonly string[];
  /** Address of the guide's page, for the foot of each text. */
  page: string;
  onBack: () => void;
}

const PROSE: ProseReader = { text: proseText, commands: proseCommands, missing: proseMissing };

type Readers = Pick<typeof import('../../read/index.ts'), 'removePersonalData' | 'personalDataIn'>;
type Clean = <T extends string>(text: T) => T;
const asItIs: Clean = (text) => text;

/** Makes the texts; personal data is taken out of what goes into them until the person asks for it. */
export function HandOver({ t, walk, today, quoted, found, page, onBack }: HandOverProps): JSX.Element {
  const arrived = useTexts();
  const [full, setFull] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const { version, checked } = madeWith(today);
  const readers = useReaders();
  const address = chosen ?? (full ? walk.address : null);

  // Until the readers are there nothing is shown: what was pasted may hold an address.
  const made = useMemo(() => {
    if (readers === null || readers === 'failed') return null;
    const leftOut = new Set<PersonalKind>(address === null && walk.address !== null ? ['address'] : []);
    const remove: Clean = (text) => {
      for (const kind of readers.personalDataIn(text)) leftOut.add(kind);
      return readers.removePersonalData(text);
    };
    const clean = full ? asItIs : remove;
    const source = {
      walk: { ...walk, address },
      t,
      prose: PROSE,
      quoted: clean(quoted),
      clean,
      today,
      checked,
      version,
      page,
    };
    return { texts: handOverDrafts(source), leftOut: [...leftOut] };
  }, [readers, full, address, walk, t, quoted, today, checked, version, page, arrived]);

  const addresses = [...new Set([...(walk.address === null ? [] : [walk.address]), ...found])];
  const asked = remedyOf(walk);
  return (
    <HandOverScreen
      t={t}
      texts={made?.texts ?? null}
      leftOut={made?.leftOut ?? []}
      failed={readers === 'failed'}
      first={firstFor(walk)}
      full={full}
      address={address}
      addresses={addresses}
      takesAddress={addresses.length > 0 || (asked !== undefined && needsAddress(asked))}
      onAddress={(typed) => (typed.trim() === '' || isAddress(typed)) && setChosen(typed.trim() || null)}
      onFull={setFull}
      onBack={onBack}
    />
  );
}

/** The readers, which take personal data out; null until they are there. */
function useReaders(): Readers | 'failed' | null {
  const [readers, setReaders] = useState<Readers | 'failed' | null>(null);
  useEffect(() => {
    fetchAgain(() => import('../../read/index.ts')).then(
      ({ removePersonalData, personalDataIn }) => setReaders({ removePersonalData, personalDataIn }),
      () => setReaders('failed'),
    );
  }, []);
  return readers;
}

/** What this person most likely needs: what was done, what to ask for, or a note. */
function firstFor(walk: Walk): HandOverText {
  const { verifying, log, answers } = walk;
  if (verifying !== null || log.some(({ type }) => type === 'worked')) return 'change';
  // Somebody who passes on a fix that only an administrator can make is asking for it.
  if (answers.role === undefined || answers.role === 'unknown') return isForAdmins(walk) ? 'request' : 'ticket';
  return answers.role === 'admin' ? 'ticket' : 'request';
}
