import { toSiteAddress } from '#schema/site-address.ts';
import { readMarkRules } from '#charts/svg/mark-rules.ts';
import { toSeriesInput } from '#charts/series/series-input.ts';
import { toSurroundings } from '#charts/counties/surroundings.ts';
import { toTownScheme } from '#charts/tiles/town-scheme.ts';
import { packData, type ChartData } from '#charts/state/chart-data.ts';
import type { CorpusIndicator } from '#corpus/corpus.ts';
import { locales, toPath } from '#i18n/paths.ts';
import { toChartRecords } from '#publication/chart-records.ts';
import { listTownGroups } from '#publication/places/town-groups.ts';
import type { Publication } from '#publication/publication.ts';
import { toEmbedPath } from '#publication/sharing/embed-address.ts';
import { showSigns } from '#schema/signs.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import { joinStyles } from './join-styles.ts';
import type { PublishedFile } from './published-file.ts';

/** Beside each indicator of which several places have values, what its chart is drawn from again when a reader chooses; and the looks of all marks, on a screen and on paper. */
export function listChartFiles(publication: Publication, site: URL): PublishedFile[] {
  const { corpus, observationsByIndicator } = publication;
  const known = corpus.indicators.filter(({ id }) => observationsByIndicator.has(id));
  return [
    { path: '/indicators/chart-marks.json', write: () => writeMarks(false) },
    { path: '/indicators/chart-marks-print.json', write: () => writeMarks(true) },
    ...locales.flatMap((locale) =>
      known
        .filter((indicator) => isChosenFrom(publication, indicator, locale))
        .map((indicator) => ({
          path: toPath(locale, `/indicators/${indicator.id}/chart.json`),
          write: () =>
            `${JSON.stringify(packData(toChartData(publication, site, indicator, locale)), showIn)}\n`,
        })),
    ),
  ];
}

/** Whether a chart has so many places that one would choose among them. */
export function isChosenFrom(
  publication: Publication,
  indicator: CorpusIndicator,
  locale: Locale,
): boolean {
  const { series } = toSeriesInput(indicator, toChartRecords(publication, locale));
  return series.filter(({ aside }) => aside !== true).length > 2;
}

function toChartData(
  publication: Publication,
  site: URL,
  indicator: CorpusIndicator,
  locale: Locale,
): ChartData {
  const records = toChartRecords(publication, locale);
  const { asOf, corpus } = publication;
  const path = `/indicators/${indicator.id}/`;
  const toAddress = (of: string): string => toSiteAddress(toPath(locale, of), site);
  const residents = corpus.indicators.find(({ counts }) => counts === 'residents');
  const hasMoney = ['亿元', '万元', '元'].includes(indicator.unit);
  return {
    input: toSeriesInput(indicator, records),
    groups: listTownGroups(publication, locale),
    tiles: toTownScheme(records),
    notice: corpus.notice && wordsIn(corpus.notice, locale),
    address: toAddress(path),
    embed: toAddress(toEmbedPath(path)),
    ...{ asOf, citedAs: corpus.site.citedAs },
    around: indicator.counts === undefined ? [] : toSurroundings({ ...corpus, locale }),
    residents:
      residents && hasMoney && indicator.additive ? toSeriesInput(residents, records) : null,
  };
}

/** Words as a drawing shows them, so that the browser need not know which signs nobody sees. */
function showIn(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? showSigns(value) : value;
}

function writeMarks(paper: boolean): string {
  const rules = readMarkRules(
    joinStyles('chart-marks', 'pages/chart-picks', 'pages/chart-map'),
    joinStyles('tokens', ...(paper ? ['chart'] : []), 'pages/chart-asks', 'pages/map-shades'),
    paper,
  );
  const written = rules.map(({ selectors, values }) => ({ selectors, values: [...values] }));
  return `${JSON.stringify(written)}\n`;
}
