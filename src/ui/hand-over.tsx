import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Walk } from '../flow/walk.ts';
import { HandOverScreen } from './hand-over-screen.tsx';
import { handOverTexts } from './hand-over-texts.ts';
import type { HandOverText } from './props.ts';
import { useArticle } from './prose-source.ts';
import type { T } from './words.ts';

interface HandOverProps {
  t: T;
  walk: Walk;
  /** ISO date, `YYYY-MM-DD`. */
  today: string;
  quoted: string;
  /** Address of the guide's page, for the foot of each text. */
  page: string;
  onBack: () => void;
}

/** Makes the texts; personal data is taken out of them until the person asks for it. */
export function HandOver({ t, walk, today, quoted, page, onBack }: HandOverProps): JSX.Element {
  const article = useArticle();
  const [full, setFull] = useState(false);
  const checked = document.querySelector<HTMLElement>('[data-checked]')?.dataset.checked ?? today;
  const version = document.querySelector<HTMLElement>('[data-version]')?.dataset.version ?? '';
  const whole = useMemo(
    () => handOverTexts({ walk, t, quoted, today, checked, version, page }),
    [walk, t, quoted, today, checked, version, page, article],
  );
  const [clean, setClean] = useState<Record<HandOverText, string> | null>(null);

  useEffect(() => {
    let gone = false;
    import('../read/index.ts').then(({ removePersonalData: clean }) => {
      if (!gone) setClean({ ticket: clean(whole.ticket), request: clean(whole.request), change: clean(whole.change) });
    });
    return () => {
      gone = true;
    };
  }, [whole]);

  const first: HandOverText =
    walk.verifying !== null || walk.log.some(({ type }) => type === 'worked')
      ? 'change'
      : walk.answers.mayChange === 'no'
        ? 'request'
        : 'ticket';
  const texts = full ? whole : clean;
  // Until the readers are there nothing is shown: the whole text may hold an address.
  if (texts === null) return <p role="status">{t('start.reading')}</p>;
  return <HandOverScreen t={t} texts={texts} first={first} full={full} onFull={setFull} onBack={onBack} />;
}
