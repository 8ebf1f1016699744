import { toIndicatorPage } from '../places/single-values.ts';
import { messages } from '#i18n/messages.ts';
import { byLanguage, type LanguageCode } from '#schema/languages.ts';
import { columnIn, wordsIn } from '#schema/words-in.ts';
import { toComparedAmount } from '#search/query/asked-amount.ts';
import { toLexicon, type Lexicon, type Meaning, type Named } from '#search/question/lexicon.ts';
import { toPlainWords } from '#search/question/plain-words.ts';
import type { KeptWords } from '#schema/search/kept-words.ts';
import { listTaskPages } from '../promises/task-groups.ts';
import { type Publication } from '../publication.ts';

/** What questions are read by: the names of places, indicators and actors, and the words that are kept for them; in Latin letters too, as `spell` spells them. */
export function makeLexicon(
  publication: Publication,
  spell: (words: string) => string | null,
): Lexicon {
  const own = [
    ...listPlaceNames(publication),
    ...listIndicatorNames(publication),
    ...listActorNames(publication),
    ...listTermNames(publication),
  ];
  const meanings = own.map(({ meaning }) => meaning);
  const find = (kind: Meaning['kind'], id: string): Meaning[] => {
    const found = meanings.find((one) => one.kind === kind && one.id === id);
    return found === undefined ? [] : [found];
  };
  const kept = publication.corpus.keptWords.flatMap((item) => {
    const meant = listMeant(item, find);
    return item.words.flatMap((name) => meant.map((meaning) => ({ name, meaning })));
  });
  const named = [...own, ...kept];
  const spelled = named.flatMap(({ name, meaning }) => {
    const letters = meaning.kind === 'page' ? null : spell(name);
    return letters === null ? [] : [{ name: letters, meaning }];
  });
  const amounts = [...publication.targets.values()].flatMap(
    ({ target: { unit, value, valueMax } }) =>
      [value, valueMax].flatMap((number) =>
        unit === null || number === null ? [] : toComparedAmount(number, unit),
      ),
  );
  return toLexicon([...named, ...spelled], amounts, (name) => toPlainWords(name));
}

/** What stands before a note in brackets: 地区生产总值 of 地区生产总值（GDP）. */
const noted = /^(.+?)\s*[（(].+[)）]$/;

function toMeaning(
  kind: Meaning['kind'],
  id: string,
  address: string,
  title: Meaning['title'],
): Meaning {
  return { kind, id, address, title };
}

function listPlaceNames({ corpus }: Publication): Named[] {
  const towns = corpus.towns.flatMap((town) => {
    const title = byLanguage((locale) => columnIn(town, 'name', locale));
    const meaning = toMeaning('place', town.id, `/towns/${town.id}/`, title);
    const { name, code2015, code2023 } = town;
    const names = [name, name.replace(/镇$/, ''), ...Object.values(title), town.id];
    return [...names, code2015, code2023].map((one) => ({ name: one, meaning }));
  });
  const scopes = corpus.scopes.flatMap(({ id, name, mentionedAs }) => {
    const title = byLanguage((locale) => wordsIn(name, locale));
    const meaning = toMeaning('place', id, '/towns/', title);
    return [...Object.values(title), ...mentionedAs].map((one) => ({ name: one, meaning }));
  });
  return [...towns, ...scopes];
}

/** Whole titles before those that are named by a part of theirs. */
function listIndicatorNames(publication: Publication): Named[] {
  const all = publication.corpus.indicators.map(({ id, name, calledInTables = [] }) => {
    const title = byLanguage((locale) => wordsIn(name, locale));
    const meaning = toMeaning('indicator', id, toIndicatorPage(publication, id), title);
    const own = Object.values(title);
    const parts = own.flatMap((one) => noted.exec(one)?.[1] ?? []);
    const toNamed = (one: string): Named => ({ name: one, meaning });
    return { whole: [...own, ...calledInTables].map(toNamed), parts: parts.map(toNamed) };
  });
  return [...all.flatMap(({ whole }) => whole), ...all.flatMap(({ parts }) => parts)];
}

/** Whom tasks name, with the list of what they are told to do. */
function listActorNames(publication: Publication): Named[] {
  return [...listTaskPages(publication)].flatMap(([page, groups]) => {
    const actors = new Set(groups.flatMap(({ rows }) => rows.flatMap((row) => row.actors)));
    return Array.from(actors, (name): Named => {
      const title = byLanguage((locale) => messages(locale).search.tasksOf(name));
      return { name, meaning: toMeaning('actor', name, `${page}?actor=${name}`, title) };
    });
  });
}

function listTermNames({ corpus }: Publication): Named[] {
  return corpus.terms.flatMap((term) => {
    const title = byLanguage((locale) => columnIn(term, 'name', locale));
    const meaning = toMeaning('term', term.id, `/glossary/${term.id}/`, title);
    return [...Object.values(title), ...term.forms].map((name) => ({ name, meaning }));
  });
}

function listMeant(
  { indicators = [], places = [], terms = [], actors = [], page, reads }: KeptWords,
  find: (kind: Meaning['kind'], id: string) => Meaning[],
): Meaning[] {
  const titled = (title: (code: LanguageCode) => string) => byLanguage(title);
  return [
    ...indicators.flatMap((id) => find('indicator', id)),
    ...places.flatMap((id) => find('place', id)),
    ...terms.flatMap((id) => find('term', id)),
    ...actors.flatMap((id) => find('actor', id)),
    ...(page === undefined
      ? []
      : [
          toMeaning(
            'page',
            page,
            page,
            titled((of) => messages(of).search.pages[page]),
          ),
        ]),
    ...(reads === undefined
      ? []
      : [
          toMeaning(
            'word',
            reads,
            '',
            titled(() => reads),
          ),
        ]),
  ];
}
