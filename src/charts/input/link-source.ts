import { messages } from '#i18n/messages.ts';
import { describeNature } from '#i18n/phrases/source-words.ts';
import { official } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';
import type { CellLink, TableCell } from '../table-data.ts';
import type { ChartPoint } from './chart-input.ts';

/** The way from a value to its source, by the name of the publisher, to where the page says more of it. */
export function linkSource({ source }: Pick<ChartPoint, 'source'>, locale: Locale): CellLink {
  return toSourceLink(source.id, source.publisher, locale);
}

/** The ways from several values to their sources, each source once. */
export function linkSources(points: readonly ChartPoint[], locale: Locale): CellLink[] {
  return [...new Map(points.map((point) => [point.source.id, linkSource(point, locale)])).values()];
}

/** The way to a source of which the publisher is known; names of publishers are official words. */
export function toSourceLink(id: string, publisher: string, locale: Locale): CellLink {
  const isChinese = locale !== official.code && /\p{Script=Han}/u.test(publisher);
  const lang = isChinese ? { lang: official.tag } : {};
  return { text: publisher, href: `#${id}`, ...lang, isSource: true };
}

/** The cell of a value's source: publisher, nature of the page, certainty of the value. */
export function writeSource(point: ChartPoint, locale: Locale): TableCell {
  const { confidence, sourceDetail } = messages(locale);
  const nature = describeNature(point.source.nature, locale);
  const detail = sourceDetail(nature, confidence[point.confidence]);
  const revised = point.before === undefined ? [] : [messages(locale).chart.revised(point.before)];
  return {
    text: '',
    links: [linkSource(point, locale)],
    detail: [detail, ...revised].reduce(sourceDetail),
  };
}
