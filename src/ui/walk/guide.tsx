import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { readProblemWords } from '../parts/read-problem.ts';
import { StatusRegion } from '../parts/screen.tsx';
import { SendersAddress } from '../parts/senders-link.tsx';
import { howItLogsIn, showsResult, withTenant } from './guide-view.ts';
import { SCREENS } from './screens.tsx';
import { type GuideProps, useGuide } from './use-guide.ts';

/** The whole guide: one screen at a time, the walk decides which. */
export function Guide(props: GuideProps): JSX.Element {
  const { view, tenant, own, ruledOut } = useGuide(props);
  const { t, step, walk, reading, addresses, sendAll } = view;
  const Tenant = tenant.screen;
  const [seen, setSeen] = useState<{ address: string | null; Show: () => JSX.Element | null } | null>(null);
  const ownProps =
    own === null ? null : { t, lang: document.documentElement.lang, organisation: own.organisation, step };
  return (
    <>
      <StatusRegion />
      {view.linkNote !== null && (
        <p class="note linkNote" role="status" data-note="link">
          {view.linkNote}
        </p>
      )}
      {own !== null && ownProps !== null && <own.parts.OwnNote {...ownProps} remedy={walk.remedy} />}
      {Tenant === null ? (
        <SendersAddress.Provider value={addresses.senders}>
          {SCREENS[step]({ ...view, seen: seen !== null && seen.address === walk.address ? <seen.Show /> : null })}
        </SendersAddress.Provider>
      ) : (
        <Tenant
          t={t}
          address={walk.address ?? ''}
          how={howItLogsIn(walk)}
          link={addresses.tab}
          pasteProblem={readProblemWords(t, reading.problem, 'output', reading.reading?.openPolicies)}
          onPaste={reading.readText}
          onUse={(evidence, address, Show) => {
            tenant.close();
            setSeen(Show === null ? null : { address, Show });
            sendAll(withTenant(walk, evidence, address));
          }}
          onBack={tenant.back}
        />
      )}
      {own !== null && ownProps !== null && (
        <own.parts.OwnHelp {...ownProps} ruledOut={showsResult(step) ? ruledOut : []} problems={own.problems} />
      )}
    </>
  );
}
