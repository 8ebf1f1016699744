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
import { hasText, type CorpusDocument } from '#corpus/corpus.ts';
import { toChartRecords } from '#publication/chart-records.ts';
import { listMapRows } from '#publication/documents/map-rows.ts';
import { listPolicyLines } from '#publication/documents/policy-line.ts';
import { listPlaceNames } from '#publication/place-names.ts';
import type { Publication } from '#publication/publication.ts';
import { toSurroundings } from '#publication/surroundings.ts';
import { languages, splitPrefix } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';
import { listViews } from '#views/list-views.ts';

/** The charts that a page can show, by the ids of their figures, made anew from the records. */
export type FindCharts = (address: string) => ReadonlyMap<string, Chart>;

/** A way to the charts of every page. */
export function createChartFinder(publication: Publication): FindCharts {
  const views = new Map<string, [string, Chart][]>();
  for (const { code } of languages) {
    for (const { path, id, chart } of listViews(publication, code)) {
      if (chart === null) continue;
      const key = `${code} ${path.split('#')[0] ?? ''}`;
      const own = views.get(key) ?? [];
      own.push([id, chart]);
      views.set(key, own);
    }
  }
  return (address) => {
    const { language, path } = splitPrefix(address);
    const others = listOthers(publication, language.code, path);
    return new Map([...(views.get(`${language.code} ${path}`) ?? []), ...others]);
  };
}

function listOthers(publication: Publication, locale: Locale, path: string): [string, Chart][] {
  if (path === '/') return [['coverage', toOverview(publication, locale)]];
  if (path === '/documents/') {
    return listPolicyLines(publication, 3).map((line, index) => [
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
