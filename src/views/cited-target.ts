import type { Cited } from '#export/citations/cited.ts';
import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import { formatPromise, formatScopes, joinPromise } from '#i18n/phrases/promise-words.ts';
import { toTargetItem } from '#publication/promises/target-items.ts';
import type { AssessedTarget, Publication } from '#publication/publication.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import { toCitedFigures } from './cited-figures.ts';

/** A target as every style cites it: what is promised, for whom, and what became of it by the newest values; throws where Astro knows no site. */
export function citeTarget(
  publication: Publication,
  assessed: AssessedTarget,
  locale: Locale,
  site: URL | undefined,
): Cited {
  if (site === undefined) throw new Error('`site` is not set in astro.config.mjs: set it');
  const { assessment, target } = assessed;
  const words = messages(locale);
  const amount = joinPromise(formatPromise(target, locale));
  const title = `${wordsIn(target.label, locale)} · ${amount}`;
  const scope = formatScopes(toTargetItem(publication, assessed).scopes, locale);
  return toCitedFigures(publication, {
    ...{ locale, title },
    words: `${title} · ${scope} · ${words.status[assessment.status]}`,
    address: new URL(toPath(locale, `/targets/${target.id}/`), site).href,
    edition: words.data.asOf(publication.asOf),
  });
}
