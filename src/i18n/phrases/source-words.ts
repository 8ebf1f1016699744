import type { Nature } from '#schema/natures.ts';
import type { Observation } from '#schema/observation.ts';
import type { Locale } from '#schema/text.ts';
import { messages } from '#i18n/messages.ts';

/** What kind of page a source is, or that it is not known. */
export function describeNature(nature: Nature | null, locale: Locale): string {
  const { natures, natureUnknown } = messages(locale);
  return nature === null ? natureUnknown : natures[nature];
}

/** How sure a value is, and why as far as that was recorded. */
export function describeConfidence(
  { confidence, confidenceReason }: Pick<Observation, 'confidence' | 'confidenceReason'>,
  locale: Locale,
): string {
  const words = messages(locale);
  const level = words.confidence[confidence];
  if (confidenceReason === null) return level;
  return words.confidenceBecause(level, words.confidenceReasons[confidenceReason]);
}
