import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Prose } from '../prose/prose.tsx';
import { sectionOf, useTexts } from '../prose/prose-source.ts';
import type { T } from '../words.ts';
import { Unfold } from './screen.tsx';

interface ConnectFirstProps {
  t: T;
  kind: 'question' | 'remedy';
  id: string;
  /** Id of the cloud; absent where it isn't known: it is mostly the worldwide one. */
  cloud?: string | undefined;
}

/** The commands of one cloud, or those of the others. */
const inCloud = (cloud: string, others = false): string =>
  others ? `.commands:not([data-cloud="${cloud}"])` : `.commands[data-cloud="${cloud}"]`;

/**
 * How to connect to Exchange before the commands of this text work: in this cloud, and folded in the others; and the module that those
 * of Graph need, which connect by themselves.
 */
export function ConnectFirst({ t, kind, id, cloud = 'global' }: ConnectFirstProps): JSX.Element {
  const arrived = useTexts();
  const [needs, setNeeds] = useState({ exchange: false, graph: false });
  useLayoutEffect(() => {
    const text = sectionOf(kind, id);
    const has = (selector: string): boolean => text?.querySelector(selector) != null;
    setNeeds({ exchange: has('[data-shell="exchangePowerShell"]'), graph: has('.install') });
  }, [kind, id, arrived]);
  return (
    <>
      {needs.exchange && (
        <Unfold action="connect" words={t('fix.connect.exchange')}>
          <Prose t={t} kind="connect" id="exchange" part={inCloud(cloud)} />
          <Unfold action="open" words={t('fix.connect.others')}>
            <Prose t={t} kind="connect" id="exchange" part={inCloud(cloud, true)} />
          </Unfold>
        </Unfold>
      )}
      {needs.graph && (
        <Unfold action="connect" words={t('fix.connect.graph')}>
          <Prose t={t} kind={kind} id={id} part=".install" />
        </Unfold>
      )}
    </>
  );
}
