import { describe, expect, it } from 'vitest';
import { byLanguage } from '#schema/languages.ts';
import { parseFigureFile, type Figure, type FigureFile } from '#search/figures/figure-file.ts';
import { asksFigures, findFigures } from '#search/figures/find-figures.ts';
import { plotFigures, plotSize } from '#search/figures/plot-figures.ts';
import type { Meaning } from '#search/question/lexicon.ts';
import type { Meant } from '#search/question/read-meant.ts';

const title = byLanguage(() => '名');
const town: Meaning = { kind: 'place', id: 'a', address: '/towns/a/', title };
const group: Meaning = { kind: 'place', id: 'b', address: '/towns/', title };
const gdp: Meaning = { kind: 'indicator', id: 'gdp', address: '/indicators/gdp/', title };
const people: Meaning = { kind: 'indicator', id: 'people', address: '/indicators/people/', title };

function figureOf(indicator: string, to: number, number: number, from = to): Figure {
  const words = byLanguage(() => ({ period: `${to}年`, value: `${number}`, certainty: '高' }));
  const isYear = from === to;
  return {
    indicator,
    from,
    to,
    isYear,
    number,
    isFirm: true,
    words,
    publisher: '某报',
    source: 's1',
  };
}

const file: FigureFile = {
  figures: [
    figureOf('gdp', 2013, 185),
    figureOf('gdp', 2021, 340),
    figureOf('people', 2020, 46),
    figureOf('gdp', 2013, 13, 2011),
  ],
  none: byLanguage(() => '没有查到'),
};
const indicators = [gdp, people];

function ask(indicator: readonly Meaning[], years: readonly number[], place = town) {
  const named = { indicator, place: [place], term: [], actor: [], page: [], word: [] };
  const meant: Meant = { named, years, rest: '' };
  expect(asksFigures(meant)).toBe(true);
  const read = parseFigureFile(JSON.parse(JSON.stringify(file)));
  const find = (id: string) => indicators.find((one) => one.id === id) ?? null;
  return findFigures(meant, place, read, find).map((one) => ({
    at: one.address,
    of: one.indicator.id,
    figures: one.figures.map(({ to, number }) => [to, number]),
    others: one.others.length,
    isNone: one.none !== null,
  }));
}

describe('findFigures', () => {
  it('finds the value of a year', () => {
    expect(ask([gdp], [2021])).toEqual([
      { at: '/towns/a/', of: 'gdp', figures: [[2021, 340]], others: 2, isNone: false },
    ]);
  });

  it('finds the latest value where no year is asked for', () => {
    expect(ask([gdp], [])[0]?.figures).toEqual([[2021, 340]]);
  });

  it('finds all of a year, spans that hold it too', () => {
    expect(ask([], [2012])[0]?.figures).toEqual([[2013, 13]]);
    expect(ask([], [2020]).map(({ of }) => of)).toEqual(['people']);
  });

  it('says what is missing, with the years that are there', () => {
    expect(ask([gdp], [2015])).toEqual([
      { at: '/towns/a/', of: 'gdp', figures: [], others: 3, isNone: true },
    ]);
  });

  it('leads to the indicator of what is no town', () => {
    expect(ask([people], [2020], group)[0]?.at).toBe('/indicators/people/');
  });
});

describe('plotFigures', () => {
  it('places whole years from zero up', () => {
    const [late, early, span] = [
      figureOf('g', 2020, 10),
      figureOf('g', 2010, 5),
      figureOf('g', 2020, 9, 2018),
    ];
    const points = plotFigures([late], [early, span]);
    const floor = plotSize.height - plotSize.bottom;
    expect(points.map(({ x, isAsked }) => [x, isAsked])).toEqual([
      [plotSize.edge, false],
      [plotSize.width - plotSize.edge, true],
    ]);
    expect(points.map(({ y }) => y)).toEqual([(plotSize.top + floor) / 2, plotSize.top]);
  });

  it('draws nothing for a single year', () => {
    expect(plotFigures([figureOf('g', 2020, 10)], [])).toEqual([]);
  });
});
