import { formatFigure } from '#i18n/phrases/number-words.ts';
import { findReplaced } from '#indicators/observations/revisions.ts';
import type { Observation } from '#schema/observation.ts';
import { namePublisher } from '#schema/source.ts';
import { columnIn } from '#schema/words-in.ts';
import type { ChartPoint, SourceMention } from './chart-input.ts';
import type { ChartMaterial } from './material.ts';

/** An observation as charts, tables and lists of sources need it. */
export function toPoint(
  row: Observation,
  { locale, observations, sources }: ChartMaterial,
): ChartPoint {
  const before = findReplaced(row, observations)?.value ?? null;
  return {
    year: row.year,
    period: row.period,
    value: row.value,
    unit: row.unit,
    status: row.status,
    missingReason: row.missingReason,
    boundaryVersion: row.boundaryVersion,
    confidence: row.confidence,
    confidenceReason: row.confidenceReason,
    note: columnIn(row, 'note', locale),
    ...(before === null ? {} : { before: formatFigure(before, row.unit, locale) }),
    source: toMention(row.source, sources),
  };
}

/** A source as charts name it, by its id alone where it is not among the records. */
export function toMention(id: string, sources: ChartMaterial['sources']): SourceMention {
  const source = sources.find((one) => one.id === id);
  return {
    id,
    text: source?.title ?? id,
    publisher: source ? namePublisher(source) : id,
    nature: source?.nature ?? null,
    href: source?.address ?? null,
  };
}
