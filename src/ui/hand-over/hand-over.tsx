import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Walk } from '../../flow/events.ts';
import type { PersonalKind, StruckText } from '../../read/index.ts';
import type { HandOverText } from '../props.ts';
import { useArticle } from '../prose/prose-source.ts';
import type { T } from '../words.ts';
import { HandOverScreen } from './hand-over-screen.tsx';
import { handOverTexts } from './hand-over-texts.ts';

interface HandOverProps {
  t: T;
  walk: Walk;
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  quoted: StruckText;
  /** Address of the guide's page, for the foot of each text. */
  page: string;
  onBack: () => void;
}

type Readers = Pick<typeof import('../../read/index.ts'), 'removePersonalData' | 'personalDataIn'>;
type Clean = <T extends string>(text: T) => T;
const asItIs: Clean = (text) => text;

/** Makes the texts; personal data is taken out of what goes into them until the person asks for it. */
export function HandOver({ t, walk, today, quoted, page, onBack }: HandOverProps): JSX.Element {
  const article = useArticle();
  const [full, setFull] = useState(false);
  const checked = document.querySelector<HTMLElement>('[data-checked]')?.dataset.checked ?? today;
  const version = document.querySelector<HTMLElement>('[data-version]')?.dataset.version ?? '';
  const [readers, setReaders] = useState<Readers | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    import('../../read/index.ts').then(
      ({ removePersonalData, personalDataIn }) => setReaders({ removePersonalData, personalDataIn }),
      () => setFailed(true),
    );
  }, []);

  // Until the readers are there nothing is shown: what was pasted may hold an address.
  const made = useMemo(() => {
    if (readers === null) return null;
    const leftOut = new Set<PersonalKind>(full || walk.address === null ? [] : ['address']);
    const remove: Clean = (text) => {
      for (const kind of readers.personalDataIn(text)) leftOut.add(kind);
      return readers.removePersonalData(text);
    };
    const own = full ? asItIs : remove;
    const shown = full ? walk : { ...walk, address: null };
    const source = { walk: shown, t, quoted: own(quoted), clean: own, today, checked, version, page };
    return { texts: handOverTexts(source), leftOut: [...leftOut] };
  }, [readers, full, walk, t, quoted, today, checked, version, page, article]);

  const first: HandOverText =
    walk.verifying !== null || walk.log.some(({ type }) => type === 'worked')
      ? 'change'
      : walk.answers.role === 'device' || walk.answers.role === 'developer'
        ? 'request'
        : 'ticket';
  return (
    <HandOverScreen
      t={t}
      texts={made?.texts ?? null}
      leftOut={made?.leftOut ?? []}
      failed={failed}
      first={first}
      full={full}
      onFull={setFull}
      onBack={onBack}
    />
  );
}
