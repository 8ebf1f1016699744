import type { Locale } from '#schema/text.ts';
import type { Messages } from '../zh/zh.ts';

/** The words that charts are drawn and told with: all that a page loads of its language to draw again. */
export type ChartWords = Pick<
  Messages,
  | 'chart'
  | 'forms'
  | 'natures'
  | 'natureUnknown'
  | 'confidence'
  | 'confidenceReasons'
  | 'confidenceBecause'
  | 'sourceDetail'
  | 'marks'
>;

const catalogues = import.meta.glob<{ readonly chartWords: ChartWords }>('../*/chart-words.ts');
const loaded = new Map<Locale, ChartWords>();

/** Fetches the words of a language, without which `messages` knows none. */
export async function loadMessages(locale: Locale): Promise<void> {
  const catalogue = await catalogues[`../${locale}/chart-words.ts`]?.();
  if (catalogue) loaded.set(locale, catalogue.chartWords);
}

/** In the browser this stands for `#i18n/messages.ts`: the words of the one language that was loaded; throws before that. */
export function messages(locale: Locale): ChartWords {
  const words = loaded.get(locale);
  if (words === undefined) throw new Error(`no words of “${locale}” are loaded: await loadMessages first`);
  return words;
}
