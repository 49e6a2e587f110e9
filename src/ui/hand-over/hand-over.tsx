import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Walk } from '../../flow/events.ts';
import type { StruckText } from '../../read/index.ts';
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

type Clean = <T extends string>(text: T) => T;
const asItIs: Clean = (text) => text;

/** Makes the texts; personal data is taken out of what goes into them until the person asks for it. */
export function HandOver({ t, walk, today, quoted, page, onBack }: HandOverProps): JSX.Element {
  const article = useArticle();
  const [full, setFull] = useState(false);
  const checked = document.querySelector<HTMLElement>('[data-checked]')?.dataset.checked ?? today;
  const version = document.querySelector<HTMLElement>('[data-version]')?.dataset.version ?? '';
  const [clean, setClean] = useState<Clean | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    import('../../read/index.ts').then(
      ({ removePersonalData }) => setClean(() => removePersonalData),
      () => setFailed(true),
    );
  }, []);

  // Until the readers are there nothing is shown: what was pasted may hold an address.
  const texts = useMemo(() => {
    if (clean === null) return null;
    const own = full ? asItIs : clean;
    const shown = full ? walk : { ...walk, address: null };
    return handOverTexts({ walk: shown, t, quoted: own(quoted), clean: own, today, checked, version, page });
  }, [clean, full, walk, t, quoted, today, checked, version, page, article]);

  const first: HandOverText =
    walk.verifying !== null || walk.log.some(({ type }) => type === 'worked')
      ? 'change'
      : walk.answers.role === 'device' || walk.answers.role === 'developer'
        ? 'request'
        : 'ticket';
  return (
    <HandOverScreen t={t} texts={texts} failed={failed} first={first} full={full} onFull={setFull} onBack={onBack} />
  );
}
