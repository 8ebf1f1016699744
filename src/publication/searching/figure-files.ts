import { messages } from '#i18n/messages.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import { formatPeriod } from '#i18n/phrases/period-words.ts';
import { comparePreference } from '#indicators/observations/preference.ts';
import { listCurrent } from '#indicators/observations/revisions.ts';
import type { Observation } from '#schema/observation.ts';
import { byLanguage } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';
import { unitFacts } from '#schema/units.ts';
import { columnIn } from '#schema/words-in.ts';
import type { Figure, FigureFile, FigureWords } from '#search/figures/figure-file.ts';
import { lookUp, type Publication } from '../publication.ts';

/** What search answers of each town and scope, by its id. */
export function listFigureFiles(publication: Publication): Map<string, FigureFile> {
  const { towns, scopes } = publication.corpus;
  const ids = [...towns, ...scopes].map(({ id }) => id);
  return new Map(ids.map((id) => [id, toFigureFile(publication, id)]));
}

function toFigureFile(publication: Publication, place: string): FigureFile {
  const current = listCurrent(publication.observationsByPlace.get(place) ?? []);
  const figures = current
    .toSorted(comparePreference)
    .flatMap((one) => toFigure(publication, one) ?? []);
  return { figures, none: byLanguage((locale) => writeNone(publication, place, locale)) };
}

function toFigure({ indicators, sources }: Publication, row: Observation): Figure | null {
  const { indicator, period, value, unit, status, year } = row;
  if (value === null) return null;
  const own = lookUp(indicators, indicator).unit;
  const power = (unitFacts[unit].power ?? 0) - (unitFacts[own].power ?? 0);
  const source = lookUp(sources, row.source);
  const [first = year] = /^\d{4}-/.test(period) ? period.split('-').map(Number) : [];
  return {
    indicator,
    from: first,
    to: year,
    isYear: period === 'year',
    number: Number(value) * 10 ** power,
    isFirm: status === 'actual',
    words: byLanguage((locale) => writeFigure(row, value, locale)),
    publisher: source.publisher ?? source.title,
    source: source.id,
  };
}

function writeFigure(row: Observation, value: string, locale: Locale): FigureWords {
  const { chart, confidence } = messages(locale);
  const note = columnIn(row, 'note', locale);
  const certainty = [chart.statuses[row.status], confidence[row.confidence], note];
  return {
    period: formatPeriod(row.year, row.period, locale),
    value: formatFigure(value, row.unit, locale),
    certainty: certainty.filter(Boolean).join(' · '),
  };
}

/** That nothing was found, and who could say it: of a town its own offices, of a group those who added up. */
function writeNone({ towns }: Publication, place: string, locale: Locale): string {
  const words = messages(locale);
  const town = towns.get(place);
  const who =
    town === undefined
      ? words.missing.who(words.missing.province)
      : words.town.noValuesWho(columnIn(town, 'name', locale), columnIn(town, 'county', locale));
  return words.search.noFigure(who);
}
