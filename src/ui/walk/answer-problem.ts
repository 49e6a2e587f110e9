import type { QuestionId } from '../../flow/questions/questions.ts';
import { isAddress } from '../parts/fields/address-field.ts';
import type { QuestionProps } from '../props.ts';

/** What is wrong with the address of the account that signs in; it may stay empty. */
export const problemWithAddress = (address: string): 'address' | null =>
  address.trim() !== '' && !isAddress(address) ? 'address' : null;

/** What is wrong with an answer, or null. `option` is null where none was chosen, `detail` is what was typed beside it. */
export function problemWith(question: QuestionId, option: string | null, detail: string): QuestionProps['problem'] {
  if (option === null && question === 'client' && detail.trim() !== '') return 'client';
  if (option === null) return 'choose';
  if (option === 'otherServer' && !/^[\w.-]+\.[\w-]+$|^[\d.]+$|^[\da-f:]+$/i.test(detail.trim())) return 'host';
  if (option === 'otherPort' && !/^\d{1,5}$/.test(detail.trim())) return 'port';
  return question === 'signInAs' ? problemWithAddress(detail) : null;
}
