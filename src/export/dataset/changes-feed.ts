import { toSiteAddress } from '#schema/site-address.ts';
import { messages } from '#i18n/messages.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import { formatPeriod } from '#i18n/phrases/period-words.ts';
import { toLanguageTag, toPath } from '#i18n/paths.ts';
import { toMediaType } from '#schema/media-types.ts';
import type { Observation } from '#schema/observation.ts';
import type { Locale } from '#schema/text.ts';
import { columnIn, wordsIn } from '#schema/words-in.ts';
import type { DataRecords } from '../tables/data-records.ts';
import { escapeXml } from '../xml.ts';

/** How many changes a feed tells of; a reader who was away longer reads the tables. */
const longest = 100;

/** How many values an entry names. */
const mostValues = 20;

/** The values of one indicator that were taken over on one day. */
interface Change {
  readonly indicator: DataRecords['indicators'][number];
  readonly vintage: string;
  readonly rows: readonly Observation[];
}

/** An Atom feed (RFC 4287) of what was added and revised, the newest first; `site` is scheme and host. */
export function formatChangesFeed(records: DataRecords, locale: Locale, site: string): string {
  const address = (path: string): string => toSiteAddress(toPath(locale, path), site);
  const page = address('/about/data/');
  const self = `${page}changes.atom`;
  const names = listNames(records, locale);
  const about = messages(locale).data.feedSubtitle;
  const subtitle = records.notice === null ? about : `${wordsIn(records.notice, locale)} ${about}`;
  const entries = listChanges(records).map((change) => {
    const href = address(`/indicators/${change.indicator.id}/`);
    return formatEntry(change, href, names, locale);
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${toLanguageTag(locale)}">`,
    `<id>${escapeXml(self)}</id>`,
    `<title>${escapeXml(wordsIn(records.site.dataTitle, locale))}</title>`,
    `<subtitle>${escapeXml(subtitle)}</subtitle>`,
    `<updated>${toInstant(records.asOf)}</updated>`,
    `<author><name>${escapeXml(wordsIn(records.site.name, locale))}</name></author>`,
    `<link rel="self" type="${toMediaType(self)}" href="${escapeXml(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    ...entries,
    '</feed>\n',
  ].join('\n');
}

function listChanges({ indicators, observations }: DataRecords): Change[] {
  const byIndicator = Map.groupBy(observations, ({ indicator }) => indicator);
  const changes = indicators.flatMap((indicator) => {
    const byVintage = Map.groupBy(byIndicator.get(indicator.id) ?? [], ({ vintage }) => vintage);
    return [...byVintage].map(([vintage, rows]) => ({ indicator, vintage, rows }));
  });
  // The sort keeps the order of indicators among those of a day.
  return changes
    .sort((a, b) => (a.vintage === b.vintage ? 0 : a.vintage < b.vintage ? 1 : -1))
    .slice(0, longest);
}

function formatEntry(
  { indicator, vintage, rows }: Change,
  href: string,
  names: ReadonlyMap<string, string>,
  locale: Locale,
): string {
  const words = messages(locale).data;
  const revised = rows.filter(({ supersedes }) => supersedes !== null).length;
  const lines = rows.slice(0, mostValues).map((row) => describeRow(row, names, locale));
  if (rows.length > mostValues) lines.push(words.feedMore(rows.length - mostValues));
  const table = `${href}data.csv`;
  const title = words.feedEntry(wordsIn(indicator.name, locale), rows.length - revised, revised);
  return [
    '<entry>',
    `<id>${escapeXml(`${href}#${vintage}`)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${toInstant(vintage)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>`,
    `<link rel="enclosure" type="${toMediaType(table)}" href="${escapeXml(table)}"/>`,
    `<content type="text">${escapeXml(lines.join('\n'))}</content>`,
    '</entry>',
  ].join('');
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

/** The beginning of a day, month or year as RFC 3339 wants it. */
function toInstant(date: string): string {
  return `${`${date}-01-01`.slice(0, 'YYYY-MM-DD'.length)}T00:00:00Z`;
}
