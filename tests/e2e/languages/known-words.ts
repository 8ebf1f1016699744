import { messages } from '#i18n/messages.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { languages } from '#schema/languages.ts';

/** All that records say, but for what they say in other languages than the official one. */
export function listRecordWords(value: unknown): string[] {
  if (typeof value === 'string') return [value, toTypeset(value)];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'en' || name.endsWith('En') ? [] : listRecordWords(inner),
  );
}

/** The words of our own that stand by themselves in the catalogue of any language. */
export function listOwnWords(): Set<string> {
  return new Set(languages.flatMap(({ code }) => listStrings(messages(code))));
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(listStrings)
    : [];
}
