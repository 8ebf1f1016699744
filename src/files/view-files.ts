import { toSiteAddress } from '#schema/site-address.ts';
import { writeChartFile } from '#charts/chart-file.ts';
import { readMarkRules } from '#charts/svg/mark-rules.ts';
import { formatCsvMetadata } from '#export/dataset/csvw.ts';
import { formatXlsx } from '#export/office/xlsx-table.ts';
import { formatViewJson } from '#export/view-json.ts';
import { locales, toPath } from '#i18n/paths.ts';
import type { Publication } from '#publication/publication.ts';
import { citeView, type CitedView } from '#views/cited-view.ts';
import { listViews } from '#views/list-views.ts';
import type { View } from '#views/view.ts';
import { joinStyles } from './join-styles.ts';
import { markUtf8 } from '#schema/tables/csv-cells.ts';
import { dataWorkbook, toDataWorkbook, toViewWorkbook } from '#views/workbooks.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { PublishedFile } from './published-file.ts';

/** The table of each view, what its columns mean, the view as JSON and its picture if it has one, beside its page in each language. */
export function listViewFiles(publication: Publication, site: URL): PublishedFile[] {
  const { asOf, corpus } = publication;
  const { notice } = corpus;
  let last: CitedView | null = null;
  // The files of a view follow each other: only its own text is held, not that of every view before it.
  const cite = (view: View): CitedView => {
    if (last?.view !== view) last = citeView(view, publication, site);
    return last;
  };
  const marks = readMarkRules(
    joinStyles('chart-marks', 'pages/chart-map'),
    joinStyles('tokens', 'pages/map-shades'),
  );
  const toFiles = (view: View): PublishedFile[] => {
    const path = toPath(view.locale, view.file);
    const name = `${view.file.split('/').at(-1) ?? ''}.csv`;
    const table: PublishedFile[] = [
      {
        path: `${path}.csv`,
        write: () => markUtf8(cite(view).csv),
      },
      {
        path: `${path}.csv-metadata.json`,
        write: () => formatCsvMetadata(view.table.table, name, notice),
      },
      {
        path: `${path}.json`,
        write: () => writeJson(cite(view), publication, site),
      },
    ];
    if (view.hasWorkbook === true)
      table.push({
        path: `${path}.xlsx`,
        write: () => formatXlsx(toViewWorkbook(view, publication, site)),
      });
    const { chart, image } = view;
    if (chart === null || image === null) return table;
    const address = toSiteAddress(toPath(view.locale, view.path), site);
    const picture: PublishedFile = {
      path: `${toPath(view.locale, image)}.svg`,
      write: () =>
        writeChartFile(chart, {
          ...{ address, asOf, marks },
          notice: notice && wordsIn(notice, view.locale),
        }) ?? '',
    };
    return [...table, picture];
  };
  return locales.flatMap((locale) => listViews(publication, locale).flatMap(toFiles));
}

/** The tables of the dataset in words, a sheet each, as one workbook in each language. */
export function listDataWorkbooks(publication: Publication, site: URL): PublishedFile[] {
  return locales.map((locale) => ({
    path: toPath(locale, dataWorkbook),
    write: () => formatXlsx(...toDataWorkbook(publication, locale, site)),
  }));
}

/** The view with its citation and its history, then all that it shows. */
function writeJson(cited: CitedView, { corpus }: Publication, site: URL): string {
  const { address, citation, dataDate, earlier, view } = cited;
  const { file, locale, parts, sentence, title } = view;
  const csv = toSiteAddress(toPath(locale, `${file}.csv`), site);
  const facts = {
    ...{ address, language: locale, title, notice: corpus.notice, citation, dataDate },
    ...{ fingerprint: cited.fingerprint, earlier, csv, sentence },
  };
  return formatViewJson(facts, parts);
}
