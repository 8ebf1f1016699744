import type { CorpusDocument } from '#corpus/corpus.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { languages, toPrefix } from '#schema/languages.ts';
import { getAttribute } from '#ingest/html/nodes.ts';
import { hasClass } from '../site/html.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Site } from '../site/site.ts';

/** The full text, in every language, holds every sentence once and in the order of the text. */
export function checkReadingOrder(
  { pages }: Site,
  documents: readonly CorpusDocument[],
): SiteIssue[] {
  return documents.flatMap(({ id, tree }) => {
    if (tree === null) return [];
    const expected = listSentences(tree).map(({ eId }) => eId);
    return languages.flatMap(({ code }) => {
      const place = `${toPrefix(code)}/documents/${id}/`;
      const shown = (pages.get(place)?.elements ?? []).filter((element) =>
        hasClass(element, 'sentence'),
      );
      const actual = shown.map((element) => getAttribute(element, 'id') ?? 'no id');
      const length = Math.max(expected.length, actual.length);
      const at = Array.from({ length }, (_, index) => index).find(
        (index) => expected[index] !== actual[index],
      );
      if (at === undefined) return [];
      const message = `sentence ${at + 1}: expected ${expected[at] ?? 'the end'}, got ${actual[at] ?? 'the end'}`;
      const remedy = 'Render the document’s parts in the order of its tree, each once.';
      return [{ check: 'reading order', place, message, remedy }];
    });
  });
}
