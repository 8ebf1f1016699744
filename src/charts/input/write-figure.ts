import { formatFigure } from '#i18n/phrases/number-words.ts';
import type { Locale, Unit } from '#schema/text.ts';
import type { ChartPoint } from './chart-input.ts';

/** A value as it was published, with its unit only where that is not the one of the chart. */
export function writeFigure(
  { locale, unit }: { readonly locale: Locale; readonly unit: Unit },
  { point, value }: { readonly point: Pick<ChartPoint, 'unit'>; readonly value: string },
): string {
  return point.unit === unit ? value : formatFigure(value, point.unit, locale);
}
