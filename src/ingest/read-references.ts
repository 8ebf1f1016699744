import { buildParts, buildTree } from '#policy/tree/build-tree.ts';
import type { DraftDocument } from '#policy/tree/draft.ts';
import { eachText, type PlacedText } from '#policy/tree/walk.ts';
import { listCitations, type PlacedCitation } from '#policy/references/list-citations.ts';
import { eachReference, type PlacedReference } from '#policy/references/list-references.ts';
import { indexProvisions } from '#policy/references/provision-index.ts';
import { resolveReference } from '#policy/references/resolve-reference.ts';

/** Where the references of a text lead, as far as the text alone can tell. */
export interface ReferenceCounts {
  readonly found: number;
  /** To other documents or into them; whether these are held is seen once the text stands in content/. */
  readonly elsewhere: number;
  /** To a provision of the text itself. */
  readonly within: number;
  /** To a provision that the text does not have, each with its words. */
  readonly unresolved: readonly UnresolvedReference[];
  /** Whether the text is too long for its own references to be looked up; these are then neither within nor unresolved. */
  readonly tooLong: boolean;
}

/** Words that lead to a provision of their own text, and in vain. */
interface UnresolvedReference {
  readonly eId: string;
  readonly words: string;
}

/** To look into a longer text would take more memory than to read it. */
const longest = 2_000_000;

/** Finds the references of a draft once: the citations among them, and how many of all lead where. */
export function readReferences(
  draft: DraftDocument,
  number: string | null,
): { readonly citations: readonly PlacedCitation[]; readonly references: ReferenceCounts } {
  const own: (PlacedReference & UnresolvedReference)[] = [];
  let at = { eId: '', text: '' };
  let [found, length] = [0, 0];
  function* see(texts: Iterable<PlacedText>): Generator<PlacedText> {
    for (at of texts) {
      length += at.text.length;
      yield at;
    }
  }
  function* pass(references: Iterable<PlacedReference>): Generator<PlacedReference> {
    for (const reference of references) {
      found += 1;
      const words = at.text.slice(reference.start, reference.end);
      if (isOwn(reference)) own.push({ ...reference, words });
      yield reference;
    }
  }
  const texts = see(eachText(buildParts(draft)));
  const citations = listCitations(pass(eachReference(texts, draft, number)));
  const elsewhere = found - own.length;
  const tooLong = length > longest && own.length > 0;
  const unresolved = tooLong || own.length === 0 ? [] : listUnresolved(draft, own);
  const within = tooLong ? 0 : own.length - unresolved.length;
  return { citations, references: { found, elsewhere, within, unresolved, tooLong } };
}

/** 该条 that no words explain may lead anywhere, and is not known to lead elsewhere. */
function isOwn({ anchor }: PlacedReference): boolean {
  return anchor.kind !== 'cited' && (anchor.kind !== 'name' || anchor.words === '');
}

function listUnresolved(
  draft: DraftDocument,
  own: readonly (PlacedReference & UnresolvedReference)[],
): UnresolvedReference[] {
  const index = indexProvisions(buildTree(draft));
  return own
    .filter((reference) => resolveReference(index, reference.eId, reference) === null)
    .map(({ eId, words }) => ({ eId, words }));
}
