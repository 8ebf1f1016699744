import { messages } from '#i18n/messages.ts';
import { describeConfidence } from '#i18n/phrases/source-words.ts';
import { formatPeriod } from '#i18n/phrases/period-words.ts';
import type { Locale } from '#schema/text.ts';
import type { ChartPoint, SourceMention } from './chart-input.ts';

/** A source of a page’s values, with what must be known of single ones. */
export interface SourceUse extends SourceMention {
  readonly notes: readonly string[];
}

/** Values under the name by which a note speaks of them: a town’s, or an indicator’s. */
export interface NamedPoints {
  readonly name: string;
  readonly points: readonly ChartPoint[];
}

/** Every source of the values, each once in the order of their ids; with the remarks on values, and which are not beyond doubt. */
export function listSources(series: readonly NamedPoints[], locale: Locale): SourceUse[] {
  const uses = new Map<string, SourceMention & { notes: string[] }>();
  for (const { name, points } of series) {
    for (const point of points) {
      const use = uses.get(point.source.id) ?? { ...point.source, notes: [] };
      use.notes.push(...writeNote(name, point, locale));
      uses.set(use.id, use);
    }
  }
  return [...uses.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function writeNote(name: string, point: ChartPoint, locale: Locale): string[] {
  const { noteOf, partSeparator } = messages(locale).chart;
  const doubt = point.confidence === 'high' ? [] : [describeConfidence(point, locale)];
  const remarks = [...(point.note === null ? [] : [point.note]), ...doubt];
  if (remarks.length === 0) return [];
  const period = formatPeriod(point.year, point.period, locale);
  return [noteOf(name, period, remarks.join(partSeparator))];
}
