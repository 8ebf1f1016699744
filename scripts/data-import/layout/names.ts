import type { Corpus } from '#corpus/corpus.ts';
import { languages } from '#schema/languages.ts';
import type { Bilingual } from '#schema/text.ts';
import { ownIn, renderingIn } from '#schema/words-in.ts';
import { foldHeading } from './fields.ts';

/** Finds what a name or id means. */
export interface Names {
  /** The ids that a name may mean; none where it is not known. */
  find(name: string): readonly string[];
  /** The known name that is most like one that is not, or null where none is. */
  suggest(name: string): string | null;
}

/** The indicators by id, by name in every language and by what tables call them. */
export function listIndicatorNames({ indicators }: Pick<Corpus, 'indicators'>): Names {
  return createNames(
    indicators.map(({ id, name, calledInTables = [] }) => ({
      id,
      names: [...listNames(name), ...calledInTables],
    })),
  );
}

/** Towns and sets of towns by id and name; a town also without its 镇. */
export function listSheetPlaceNames({ towns, scopes }: Pick<Corpus, 'towns' | 'scopes'>): Names {
  return createNames([
    ...towns.map((town) => ({
      id: town.id,
      names: [
        town.name,
        town.name.replace(/镇$/, ''),
        ...languages.flatMap(({ code }) => renderingIn(town, 'name', code) ?? []),
      ],
    })),
    ...scopes.map(({ id, name }) => ({ id, names: listNames(name) })),
  ]);
}

/** Tells whether a word for a county or city is one in which a place may lie. */
export type CountyCheck = (place: string, county: string) => boolean;

/** Knows a town's county and city by their names of 2010 and of today; of sets of towns it knows nothing. */
export function createCountyCheck({ towns }: Pick<Corpus, 'towns'>): CountyCheck {
  const known = new Map(
    towns.map(({ id, county, prefecture, presentStatusZh }) => [
      id,
      `${county} ${prefecture} ${presentStatusZh}`,
    ]),
  );
  return (place, county) => {
    const words = known.get(place);
    const [, stem] = /^(?:.*[省市])?(\p{Script=Han}{2,})[县市区]$/u.exec(foldHeading(county)) ?? [];
    return words === undefined || stem === undefined || words.includes(stem);
  };
}

function listNames(name: Bilingual): string[] {
  return languages.flatMap(({ code }) => ownIn(name, code) ?? []);
}

/** An id means itself, even where something else bears it as its name. */
function createNames(records: readonly { id: string; names: readonly string[] }[]): Names {
  const ids = new Map(records.map(({ id }) => [foldHeading(id), [id]]));
  const byName = new Map<string, Set<string>>();
  for (const { id, names } of records) {
    for (const name of names) {
      const key = foldHeading(name);
      byName.set(key, (byName.get(key) ?? new Set()).add(id));
    }
  }
  const shown = records.flatMap(({ id, names }) => [...names, id]);
  const found = new Map<string, readonly string[]>();
  const find = (name: string): readonly string[] => {
    const key = foldHeading(name);
    return ids.get(key) ?? [...(byName.get(key) ?? [])];
  };
  return {
    find: (name) => {
      // A column says the same few names again and again.
      const known = found.get(name) ?? find(name);
      found.set(name, known);
      return known;
    },
    suggest: (name) => {
      const far = shown.map((one) => ({
        one,
        distance: countEdits(foldHeading(one), foldHeading(name)),
      }));
      const nearest = far.reduce((best, next) => (next.distance < best.distance ? next : best), {
        one: '',
        distance: Math.min(3, Math.ceil(name.length / 2)),
      });
      return nearest.one === '' ? null : nearest.one;
    },
  };
}

/** How many characters must be changed, added or taken out to make one word of the other (Levenshtein). */
function countEdits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const change = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(change, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
