import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Prose } from '../prose/prose.tsx';
import { sectionOf, useTexts } from '../prose/prose-source.ts';
import type { T } from '../words.ts';
import { Unfold } from './screen.tsx';

/** What must be connected to before the commands of each shell work. */
const CONNECTIONS = [
  ['exchange', 'exchangePowerShell'],
  ['graph', 'graphPowerShell'],
] as const;
type Service = (typeof CONNECTIONS)[number][0];

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

/** How to install and connect the PowerShell modules that the commands of this text need: in this cloud, and folded in the others. */
export function ConnectFirst({ t, kind, id, cloud = 'global' }: ConnectFirstProps): JSX.Element {
  const arrived = useTexts();
  const [services, setServices] = useState<readonly Service[]>([]);
  useLayoutEffect(() => {
    const text = sectionOf(kind, id);
    const needed = CONNECTIONS.filter(([, shell]) => text?.querySelector(`[data-shell="${shell}"]`) != null);
    setServices(needed.map(([service]) => service));
  }, [kind, id, arrived]);
  return (
    <>
      {services.map((service) => (
        <Unfold key={service} action="connect" words={t(`fix.connect.${service}`)}>
          <Prose t={t} kind="connect" id={service} part={inCloud(cloud)} />
          <Unfold action="open" words={t('fix.connect.others')}>
            <Prose t={t} kind="connect" id={service} part={inCloud(cloud, true)} />
          </Unfold>
        </Unfold>
      ))}
    </>
  );
}
