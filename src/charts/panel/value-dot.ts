import { messages } from '#i18n/messages.ts';
import { isOfficial } from '#schema/natures.ts';
import type { Locale } from '#schema/text.ts';
import type { ChartPoint } from '../input/chart-input.ts';
import { element } from '../svg/markup.ts';
import { drawLegend, type LegendEntry } from './legend.ts';

/** What of a value its dot shows: measured or not, official or not, how sure. */
export type DotFacts = Pick<ChartPoint, 'status' | 'confidence'> & {
  readonly source: Pick<ChartPoint['source'], 'nature'>;
};

/** A value's mark: round where it is official, else a diamond; hollow where it is not measured; ringed where it is not sure. */
export function drawDot(point: DotFacts, x: number, y: number, radius = 4): string {
  const hollow = point.status === 'actual' ? '' : ' hollow';
  const ring = drawRing(point.confidence, x, y, radius);
  if (!isOfficial(point.source.nature))
    return ring + drawDiamond(`other${hollow}`, x, y, radius + 1);
  return ring + element('circle', { class: hollow.trim() || null, cx: x, cy: y, r: radius });
}

/** What the marks of these values mean, each that occurs once, below a drawing of a width; nothing where there are no values. */
export function drawDotLegend(
  points: readonly DotFacts[],
  locale: Locale,
  place: { readonly width: number; readonly top: number },
): { readonly height: number; readonly body: string } {
  const entries = listEntries(points, locale);
  if (entries.length === 0) return { height: 0, body: '' };
  const { body, height } = drawLegend(entries, { ...place, markWidth: 14 });
  return { body: element('g', { class: 'key' }, body), height };
}

/** The mark of what is not official, as high and wide as twice its half. */
export function drawDiamond(style: string, x: number, y: number, half: number): string {
  const [across, top] = [Math.round(x), Math.round(y) - half];
  const d = `M${across} ${top}l${half} ${half}-${half} ${half}-${half}-${half}z`;
  return element('path', { class: style, d });
}

function drawRing(
  confidence: ChartPoint['confidence'],
  x: number,
  y: number,
  radius: number,
): string {
  if (confidence === 'high') return '';
  const style = confidence === 'low' ? 'halo ring' : 'halo';
  return element('circle', { class: style, cx: x, cy: y, r: radius + 3 });
}

const plain = { status: 'actual', confidence: 'high', source: { nature: 'government' } } as const;
const other = { ...plain, source: { nature: null } } as const;

function listEntries(points: readonly DotFacts[], locale: Locale): LegendEntry[] {
  const { marks } = messages(locale);
  const has = (test: (point: DotFacts) => boolean): boolean => points.some(test);
  const ring = (confidence: 'medium' | 'low') => (x: number, y: number) =>
    drawRing(confidence, x + 7, y, 4);
  const entries: [boolean, LegendEntry][] = [
    [
      has(({ source }) => isOfficial(source.nature)),
      { words: marks.official, draw: (x, y) => drawDot(plain, x + 7, y) },
    ],
    [
      has(({ source }) => !isOfficial(source.nature)),
      { words: marks.other, draw: (x, y) => drawDot(other, x + 7, y) },
    ],
    [
      has(({ confidence }) => confidence === 'medium'),
      { words: marks.medium, draw: ring('medium') },
    ],
    [has(({ confidence }) => confidence === 'low'), { words: marks.low, draw: ring('low') }],
  ];
  return entries.flatMap(([occurs, entry]) => (occurs ? [entry] : []));
}
