import type { Cited } from '#export/citations/cited.ts';
import { toVerdictWords } from '#charts/bullets/answer-words.ts';
import { formatScopes } from '#i18n/phrases/promise-words.ts';
import { toTargetItem } from '#publication/promises/target-items.ts';
import type { AssessedTarget, Publication } from '#publication/publication.ts';
import type { Locale } from '#schema/text.ts';
import { citeView } from './cited-view.ts';
import { toTargetView } from './target-views.ts';

/** A target as every style cites it: as the view of its page, with the words that say what is promised, for whom, and what became of it; throws where Astro knows no site. */
export function citeTarget(
  publication: Publication,
  assessed: AssessedTarget,
  locale: Locale,
  site: URL | undefined,
): Cited {
  const { cited } = citeView(toTargetView(publication, locale, assessed), publication, site);
  const { answer, scopes } = toTargetItem(publication, assessed);
  const told = [cited.title, formatScopes(scopes, locale), toVerdictWords(answer, locale)];
  return { ...cited, words: told.join(' · ') };
}
