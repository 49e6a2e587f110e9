import type { Walk } from '../../flow/events.ts';
import type { Tool, VerifyProps } from '../props.ts';
import { proseMissing, proseText } from '../prose/prose-text.ts';

/** The section of the page that holds each tool's command, for Basic and for OAuth. */
const SECTIONS: readonly (readonly [Tool, basic: string | null, oauth: string | null])[] = [
  ['device', null, null],
  ['powershell', 'powershell', 'powershellOAuth'],
  ['swaks', 'swaksMessage', null],
  ['curl', 'curlBasic', 'curlOAuth'],
  ['python', 'python', 'pythonOAuth'],
];

/** The tests to choose from; a tool without a command for this method is left out. */
export function testsFor({ diagnosis, address }: Walk): VerifyProps['tests'] {
  const oauth = diagnosis.method === 'oauth';
  return SECTIONS.flatMap(([tool, basic, withToken]): VerifyProps['tests'] => {
    const section = oauth ? withToken : basic;
    const command = section === null ? '' : proseText('test', section, 'commands', address);
    if (tool === 'device') return [{ tool }];
    if (command === '' || section === null) return [];
    return [{ tool, command, missing: proseMissing('test', section, 'commands', address) }];
  });
}
