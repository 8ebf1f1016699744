import { messages } from '#i18n/messages.ts';
import { joinSentences } from '#i18n/phrases/join-sentences.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import { formatPeriod } from '#i18n/phrases/period-words.ts';
import { formatYears } from '#i18n/phrases/year-words.ts';
import { isAnswered } from '#indicators/answer.ts';
import { listCurrent } from '#indicators/observations/revisions.ts';
import type { Town } from '#schema/place.ts';
import type { Locale } from '#schema/text.ts';
import { columnIn, columnLang, langIn, wordsIn } from '#schema/words-in.ts';
import type { Publication } from '../publication.ts';
import { findTownGoals, type TownGoal } from './town-facts.ts';
import { listYearValues } from './year-values.ts';
import { toFiguresPath } from './single-values.ts';

/** A piece of a sentence: its words, and where they lead. */
export interface StoryPart {
  readonly text: string;
  /** An address without language, or a place on the same page. */
  readonly path?: string;
  /** The language of the words, where it is not the page's. */
  readonly lang?: string | undefined;
}

/** What a town's page says first, each a sentence made of records alone. */
export interface TownStory {
  /** What it was and is, and how large. */
  readonly was: readonly StoryPart[];
  /** What was promised for it; null where no goal binds it by itself. */
  readonly promised: readonly StoryPart[] | null;
  /** What was published of it, and what became of the goals; or that nothing was found, and who could tell. */
  readonly known: readonly StoryPart[];
}

/** More answered goals than this are counted and not named. */
const mostNamed = 6;

/** The three sentences of a town in a language. */
export function tellTown(publication: Publication, town: Town, locale: Locale): TownStory {
  const goals = findTownGoals(publication, town.id);
  const years = [...new Set(goals.map(({ target }) => Number(target.deadline.slice(0, 4))))];
  const { end, promised } = messages(locale).townStory;
  const wording = promised(formatYears(years.sort(), locale), goals.length);
  return {
    was: tellWas(publication, town, locale),
    promised: goals.length === 0 ? null : [{ text: wording, path: '#goals' }, { text: end }],
    known: tellKnown(publication, town, goals, locale),
  };
}

/** The words of a sentence in one. */
export function joinStory(parts: readonly StoryPart[]): string {
  return parts.map(({ text }) => text).join('');
}

function tellWas(publication: Publication, town: Town, locale: Locale): StoryPart[] {
  const { townStory: words, town: townWords } = messages(locale);
  const [name, county, prefecture] = (['name', 'county', 'prefecture'] as const).map((column) =>
    columnIn(town, column, locale),
  );
  const lead = words.was(townWords.batches[town.batch], name ?? '', county ?? '', prefecture ?? '');
  const status = columnIn(town, 'presentStatus', locale);
  return joinParts(locale, [
    [{ text: lead }, { text: status, lang: columnLang(town, 'presentStatus', locale) }],
    tellAreas(publication, town, locale),
    ...tellPeople(publication, town, locale),
  ]);
}

function tellAreas({ corpus }: Publication, town: Town, locale: Locale): StoryPart[] {
  const { chart, townRecords, townStory } = messages(locale);
  const areas = corpus.areas
    .filter(({ place }) => place === town.id)
    .map(({ asOf, squareKilometres }) =>
      chart.marked(formatFigure(squareKilometres, '平方公里', locale), asOf ?? townRecords.undated),
    );
  if (areas.length === 0) return [];
  return introduce(townStory.area, '/towns/around/#areas', areas.join(chart.listSeparator), locale);
}

/** Of each count of its people the latest. */
function tellPeople(publication: Publication, town: Town, locale: Locale): StoryPart[][] {
  const { moment, otherExtent } = messages(locale).chart;
  return publication.corpus.indicators
    .filter(({ counts }) => counts !== undefined)
    .flatMap((indicator) => {
      const last = listYearValues(publication, indicator.id).findLast(({ values }) =>
        values.has(town.id),
      );
      const row = last?.values.get(town.id);
      if (row === undefined) return [];
      const name = wordsIn(indicator.name, locale);
      const figure = moment(
        formatPeriod(row.year, row.period, locale),
        formatFigure(row.value, row.unit, locale),
      );
      const title = row.boundaryVersion === null ? name : otherExtent(name);
      return [introduce(title, toFiguresPath(publication, indicator), figure, locale)];
    });
}

/** What is said, and behind it the words that say it; what it is leads to where it was read. */
function introduce(title: string, path: string, words: string, locale: Locale): StoryPart[] {
  return [{ text: title, path }, { text: messages(locale).forms.introduced('', words) }];
}

function tellKnown(
  { observationsByPlace }: Publication,
  town: Town,
  goals: readonly TownGoal[],
  locale: Locale,
): StoryPart[] {
  const { town: townWords, townStory: words } = messages(locale);
  const rows = listCurrent(observationsByPlace.get(town.id) ?? []);
  const known = rows.filter(({ value }) => value !== null);
  if (known.length === 0) {
    const who = townWords.noValuesWho(
      columnIn(town, 'name', locale),
      columnIn(town, 'county', locale),
    );
    return [{ text: joinSentences(locale, townWords.noValues, who) }];
  }
  const indicators = new Set(known.map(({ indicator }) => indicator));
  const years = [...new Set(known.map(({ year }) => year))].sort();
  const answered = goals.filter(({ finding }) => isAnswered(finding));
  const open = goals.filter(({ finding }) => !isAnswered(finding));
  return joinParts(locale, [
    [{ text: words.known(known.length, indicators.size, formatYears(years, locale)) }],
    tellAnswered(answered, locale),
    open.length === 0
      ? []
      : [{ text: words.openGoals(answered.length > 0, countStatuses(open, locale)) }],
  ]);
}

function tellAnswered(goals: readonly TownGoal[], locale: Locale): StoryPart[] {
  const { chart, status, townStory } = messages(locale);
  if (goals.length === 0) return [];
  const lead = { text: townStory.answered(goals.length) };
  if (goals.length > mostNamed) return [lead, { text: countStatuses(goals, locale) }];
  const named = goals.map(({ finding, target }): StoryPart => {
    const { actual } = finding;
    const figure =
      actual === null || target.unit === null ? '' : formatFigure(actual, target.unit, locale);
    const text = chart.bulletResult(wordsIn(target.label, locale), figure, status[finding.status]);
    return { text, path: `/targets/${target.id}/`, lang: langIn(target.label, locale) };
  });
  const separator = { text: chart.listSeparator };
  return [lead, ...named.flatMap((part, index) => (index === 0 ? [part] : [separator, part]))];
}

function countStatuses(goals: readonly TownGoal[], locale: Locale): string {
  const { chart, status } = messages(locale);
  return [...Map.groupBy(goals, ({ finding }) => finding.status)]
    .map(([name, { length }]) => chart.sentences.statusCount(status[name], length))
    .join(chart.listSeparator);
}

/** What is told, one thing after the other, those that say nothing left out, and the full stop. */
function joinParts(locale: Locale, all: readonly (readonly StoryPart[])[]): StoryPart[] {
  const { chart, townStory } = messages(locale);
  const separator = { text: chart.partSeparator };
  const told = all.filter((parts) => parts.length > 0);
  const joined = told.flatMap((parts, index) => (index === 0 ? parts : [separator, ...parts]));
  return [...joined, { text: townStory.end }];
}
