import { citationStyles } from '#export/citations/citation-styles.ts';
import { toLanguageTag } from '#i18n/paths.ts';
import { loadTakingWords } from '#i18n/browser/messages.ts';
import { citeView } from './taken-citation.ts';
import type { TakenText, TakenView } from './taken-view.ts';

/** A view in every style of citation. */
export async function takeCitations(view: TakenView): Promise<TakenText[]> {
  const { locale } = view.chart;
  const [{ cited }, { citationStyles: names }] = await Promise.all([
    citeView(view),
    loadTakingWords(locale),
  ]);
  return citationStyles.map(({ id, lang, write }) => ({
    name: names[id],
    text: write(cited),
    lang: lang === toLanguageTag(locale) ? null : lang,
  }));
}
