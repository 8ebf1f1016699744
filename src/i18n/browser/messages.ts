import type { Locale } from '#schema/text.ts';
import type { ChartWords, TakingWords } from '../zh/zh.ts';

const catalogues: Record<Locale, () => Promise<{ readonly chartWords: ChartWords }>> = {
  zh: () => import('../zh/charts/chart-words.ts'),
  en: () => import('../en/charts/chart-words.ts'),
};
const loaded = new Map<Locale, ChartWords>();

/** Fetches the words of a language, without which `messages` knows none; rejects where the network fails. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (!loaded.has(locale)) loaded.set(locale, (await catalogues[locale]()).chartWords);
}

/** In the browser this stands for `#i18n/messages.ts`: the words of a language that was loaded; throws before that. */
export function messages(locale: Locale): ChartWords {
  const words = loaded.get(locale);
  if (words === undefined) {
    throw new Error(`no words of “${locale}” are loaded: await loadMessages first`);
  }
  return words;
}

const takings: Record<Locale, () => Promise<{ readonly taking: TakingWords }>> = {
  zh: () => import('../zh/charts/taking.ts'),
  en: () => import('../en/charts/taking.ts'),
};

/** Fetches the words of a language by which a view is cited; rejects where the network fails. */
export async function loadTakingWords(locale: Locale): Promise<TakingWords> {
  return (await takings[locale]()).taking;
}
