import { getAttribute } from '#ingest/html/nodes.ts';
import type { PageCheck } from '../../site/page-check.ts';

/** An id stands once in a page. */
export function checkUniqueIds(): PageCheck {
  return {
    see: ({ address, elements }) => {
      const seen = new Set<string>();
      const twice = new Set<string>();
      for (const id of elements.map((element) => getAttribute(element, 'id'))) {
        if (id === null) continue;
        if (seen.has(id)) twice.add(id);
        seen.add(id);
      }
      return [...twice].map((id) => ({
        check: 'unique ids',
        place: address,
        message: `the id ${JSON.stringify(id)} stands more than once`,
        remedy: 'Give each element its own id; a document’s eId belongs to one element of a page.',
      }));
    },
  };
}
