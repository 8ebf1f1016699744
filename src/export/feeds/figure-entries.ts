import { messages } from '#i18n/messages.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import { formatPeriod } from '#i18n/phrases/period-words.ts';
import { toPath } from '#i18n/paths.ts';
import type { Observation } from '#schema/observation.ts';
import { toSiteAddress } from '#schema/site-address.ts';
import type { Locale } from '#schema/text.ts';
import { columnIn, wordsIn } from '#schema/words-in.ts';
import type { DataRecords } from '../tables/data-records.ts';
import type { FeedEntry } from './feed.ts';

/** How many values an entry names. */
const mostValues = 20;

/** What was added and revised: an entry for the values of one indicator that were taken over on one day, in the order of indicators; `site` is the address of the site. */
export function listFigureEntries(
  records: DataRecords,
  locale: Locale,
  site: string | URL,
): FeedEntry[] {
  const names = listNames(records, locale);
  const byIndicator = Map.groupBy(records.observations, ({ indicator }) => indicator);
  return records.indicators.flatMap((indicator) => {
    const address = toSiteAddress(toPath(locale, `/indicators/${indicator.id}/`), site);
    const byVintage = Map.groupBy(byIndicator.get(indicator.id) ?? [], ({ vintage }) => vintage);
    return [...byVintage].map(([vintage, rows]) => ({
      id: `${address}#${vintage}`,
      address,
      title: formatTitle(wordsIn(indicator.name, locale), rows, locale),
      updated: vintage,
      published: null,
      lines: listLines(rows, names, locale),
      file: `${address}data.csv`,
    }));
  });
}

function formatTitle(indicator: string, rows: readonly Observation[], locale: Locale): string {
  const revised = rows.filter(({ supersedes }) => supersedes !== null).length;
  return messages(locale).data.feedEntry(indicator, rows.length - revised, revised);
}

function listLines(
  rows: readonly Observation[],
  names: ReadonlyMap<string, string>,
  locale: Locale,
): string[] {
  const lines = rows.slice(0, mostValues).map((row) => describeRow(row, names, locale));
  if (rows.length <= mostValues) return lines;
  return [...lines, messages(locale).data.feedMore(rows.length - mostValues)];
}

function describeRow(row: Observation, names: ReadonlyMap<string, string>, locale: Locale): string {
  const { data, chart } = messages(locale);
  const value = row.value === null ? chart.noValue : formatFigure(row.value, row.unit, locale);
  const place = names.get(row.place) ?? row.place;
  const words = { place, period: formatPeriod(row.year, row.period, locale), value };
  return data.feedLine(words, chart.statuses[row.status]);
}

function listNames({ towns, scopes }: DataRecords, locale: Locale): Map<string, string> {
  return new Map([
    ...towns.map((town): [string, string] => [town.id, columnIn(town, 'name', locale)]),
    ...scopes.map(({ id, name }): [string, string] => [id, wordsIn(name, locale)]),
  ]);
}
