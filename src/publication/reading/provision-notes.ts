import { formatLocator } from '#policy/tree/locator.ts';
import type { Mark } from '#policy/text/segments.ts';
import { findNode, plainText } from '#policy/tree/walk.ts';
import type { Publication } from '../publication.ts';

/** A provision to which a sentence leads. */
export interface ProvisionNote {
  /** The id of its document. */
  readonly document: string;
  readonly eId: string;
  readonly path: string;
  /** Its document's title where that is another document, else empty. */
  readonly title: string;
  readonly locator: string;
  /** Its first words. */
  readonly text: string;
}

/** How many characters of a provision a preview shows. */
const shown = 120;

/** The provisions to which marks lead, each once, in their order. */
export function listProvisionNotes(
  { documents }: Publication,
  marks: readonly Mark[],
): ProvisionNote[] {
  const once = new Map(marks.map((mark) => [`${mark.ref}#${mark.eId ?? ''}`, mark]));
  return [...once.values()].flatMap(({ kind, ref, eId, path }) => {
    const document = documents.get(ref);
    const node = document?.tree && eId !== null ? findNode(document.tree, eId) : null;
    if (!document?.tree || !node) return [];
    const text = plainText(node);
    return [
      {
        document: ref,
        eId: node.eId,
        path,
        title: kind === 'citation' ? document.record.title : '',
        locator: formatLocator(document.tree, node.eId),
        text: text.length > shown ? `${text.slice(0, shown - 1)}…` : text,
      },
    ];
  });
}
