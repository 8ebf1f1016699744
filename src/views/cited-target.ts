import type { Cited } from '#export/citations/cited.ts';
import { messages } from '#i18n/messages.ts';
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
  const scope = formatScopes(toTargetItem(publication, assessed).scopes, locale);
  const status = messages(locale).status[assessed.assessment.status];
  return { ...cited, words: [cited.title, scope, status].join(' · ') };
}
