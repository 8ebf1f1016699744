import { toBulletChart } from '#charts/bullets/bullets-chart.ts';
import { toTargetBullets } from '#charts/bullets/target-bullets.ts';
import type { Chart } from '#charts/chart.ts';
import { findTargetYear, toCoverageInput } from '#charts/coverage/coverage-input.ts';
import { toOverviewChart } from '#charts/coverage/overview-chart.ts';
import { toMapChart } from '#charts/document-map/map-chart.ts';
import { toMapInput } from '#charts/document-map/map-input.ts';
import { toTimelineChart } from '#charts/timeline/timeline-chart.ts';
import { toTimelineInput } from '#charts/timeline/timeline-input.ts';
import { toPageWords } from '#components/frame/page-words.ts';
import { toSeriesChart } from '#charts/series/series-chart.ts';
import { toSeriesInput } from '#charts/series/series-input.ts';
import { hasText, type CorpusDocument } from '#corpus/corpus.ts';
import { listCoverage } from '#publication/places/indicator-coverage.ts';
import { toChartRecords } from '#publication/chart-records.ts';
import { listMapRows } from '#publication/documents/map-rows.ts';
import { listDrawnLines } from '#publication/documents/document-lists.ts';
import { listPlaceNames } from '#publication/place-names.ts';
import type { Publication } from '#publication/publication.ts';
import { toSurroundings } from '#publication/surroundings.ts';
import { splitPrefix } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';
import type { ViewFinder } from './find-views.ts';

/** The charts that a page can show, by the ids of their figures, made anew from the records. */
export type FindCharts = (address: string) => ReadonlyMap<string, Chart>;

/** A way to the charts of every page. */
export function createChartFinder(publication: Publication, views: ViewFinder): FindCharts {
  return (address) => {
    const { language, path } = splitPrefix(address);
    const own = views
      .ofPage(language.code, path)
      .flatMap(({ id, chart, isInWords }): [string, Chart][] =>
        chart === null || isInWords === true ? [] : [[id, chart]],
      );
    return new Map([...own, ...listOthers(publication, language.code, path)]);
  };
}

function listOthers(publication: Publication, locale: Locale, path: string): [string, Chart][] {
  if (path === '/') return [['coverage', toOverview(publication, locale)]];
  if (path === '/explore/') return listExplored(publication, locale);
  if (path === '/documents/') {
    return listDrawnLines(publication).map((line, index) => [
      `timeline-${index + 1}-figure`,
      toTimelineChart(toTimelineInput(line, null, locale)),
    ]);
  }
  const [, room, id = '', below] = path.split('/');
  const target = room === 'targets' && below === '' ? publication.targets.get(id) : undefined;
  if (target !== undefined) {
    const names = listPlaceNames(publication, locale);
    return target.assessment.readings.map((reading, index) => [
      `reading-${index + 1}`,
      toBulletChart(toTargetBullets(target.target, reading, locale, names)),
    ]);
  }
  const document = room === 'documents' ? publication.documents.get(id) : undefined;
  return document === undefined ? [] : ofDocument(publication, locale, document, below ?? '');
}

/** The explorer begins with the course of the indicator that most towns have. */
function listExplored(publication: Publication, locale: Locale): [string, Chart][] {
  const [best] = listCoverage(publication);
  if (best === undefined) return [];
  const records = toChartRecords(publication, locale);
  return [['series', toSeriesChart(toSeriesInput(best.indicator, records))]];
}

function ofDocument(
  publication: Publication,
  locale: Locale,
  document: CorpusDocument,
  below: string,
): [string, Chart][] {
  const { id } = document;
  if (below !== 'map' && (below !== '' || hasText(document))) return [];
  const surroundings = toSurroundings(publication, document);
  const { line } = surroundings;
  const timeline: [string, Chart] = [
    'timeline-figure',
    toTimelineChart(toTimelineInput(line, id, locale)),
  ];
  if (!hasText(document)) return [timeline];
  const parts = listMapRows(surroundings, document).map(({ page, targets, cites, refersTo }) => {
    const { words: name, official } = toPageWords(page.node, locale);
    return {
      ...{ id: page.eId, name, official, depth: page.ancestors.length, cites, refersTo },
      targets: targets.map(({ target }) => target),
    };
  });
  return [timeline, ['map', toMapChart(toMapInput(id, parts, locale))]];
}

function toOverview(publication: Publication, locale: Locale): Chart {
  const records = toChartRecords(publication, locale);
  return toOverviewChart(toCoverageInput(records, findTargetYear(records.targets)));
}
