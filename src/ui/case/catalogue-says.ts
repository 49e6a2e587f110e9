import type { ReplyId } from '../../domain/replies/replies.ts';
import { codesOf, textsOf } from '../../domain/replies/wordings.ts';

/** The catalogue's sentence of a reply, with its codes before it; the codes alone, or nothing, where it has no sentence. */
export function catalogueSays(id: ReplyId): string {
  const [says = ''] = textsOf(id);
  const codes = codesOf(id);
  return codes === '' || says.includes(codes) ? says : `${codes} ${says}`.trim();
}
