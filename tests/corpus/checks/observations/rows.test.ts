import { describe, expect, it } from 'vitest';
import { checkPeriods } from '#corpus/checks/observations/periods.ts';
import { checkRanges } from '#corpus/checks/observations/ranges.ts';
import { checkUnits } from '#corpus/checks/observations/units.ts';
import { checkValidity } from '#corpus/checks/observations/validity.ts';
import type { CorpusIndicator } from '#corpus/corpus.ts';
import type { Observation } from '#schema/observation.ts';
import type { Town } from '#schema/place.ts';
import type { Target } from '#schema/target.ts';
import { buildObservation, buildTarget } from '../../../indicators/builders.ts';
import { buildIndicator, buildTown, makeDraft, say } from './draft.ts';

describe('a period', () => {
  it.each([
    ['year', 2012, null],
    ['M03-M03', 2012, null],
    ['M01-M11', 2012, null],
    ['M04-M03', 2012, 'the months of "M04-M03" run backwards'],
    ['M01-M12', 2012, '"M01-M12" is the full year, which is written `year`'],
    ['2011-2012', 2012, null],
    [
      '2011-2012',
      2013,
      'the span "2011-2012" does not end in the year 2013, or does not begin before it',
    ],
    [
      '2012-2012',
      2012,
      'the span "2012-2012" does not end in the year 2012, or does not begin before it',
    ],
  ])('%s of %s is told: %s', (period, year, words) => {
    const issues = checkPeriods(makeDraft({ observations: [buildObservation({ period, year })] }));
    expect(say(issues)).toEqual(words === null ? [] : [`1 [period] ${words}`]);
  });
});

describe('the range of an indicator', () => {
  const of = (indicator: Partial<CorpusIndicator>, observation: Partial<Observation>): string[] =>
    say(
      checkRanges(
        makeDraft({
          indicators: [buildIndicator(indicator)],
          observations: [buildObservation(observation)],
        }),
      ),
    );
  const share = { kind: 'share', unit: '%', min: null, max: null } as const;

  it.each<[Partial<CorpusIndicator>, Partial<Observation>, string | null]>([
    [{ min: '0', max: null }, { value: '-1' }, '-1 亿元 lies outside 0 to … 亿元'],
    [{ min: '0', max: null }, { value: '0' }, null],
    [{ min: null, max: '9' }, { value: '9.1' }, '9.1 亿元 lies outside … to 9 亿元'],
    [{ min: null, max: '9' }, { value: '9.0' }, null],
    [{ min: null, max: null }, { value: '-1' }, null],
    [{ max: '9' }, { value: '100000', unit: '万元' }, '100000 万元 lies outside 0 to 9 亿元'],
    [{ max: '9' }, { value: '100000', unit: '人' }, null],
    [{ max: '9' }, { value: null }, null],
    [{ id: 'other', max: '9' }, { value: '10' }, null],
    [share, { value: '-1', unit: '%' }, '-1 % lies outside 0 to 100 %'],
    [share, { value: '101', unit: '%' }, '101 % lies outside 0 to 100 %'],
    [{ ...share, kind: 'coverage' }, { value: '101', unit: '%' }, '101 % lies outside 0 to 100 %'],
    [{ ...share, min: '5', max: '50' }, { value: '51', unit: '%' }, '51 % lies outside 5 to 50 %'],
    [{ ...share, min: '5' }, { value: '4', unit: '%' }, '4 % lies outside 5 to 100 %'],
    [{ ...share, kind: 'rate' }, { value: '101', unit: '%' }, null],
    [{ ...share, unit: '项' }, { value: '101', unit: '项' }, null],
  ])('%o holds a value %o: %s', (indicator, observation, words) => {
    const told = words === null ? [] : [`1 [value] ${words} of investment`];
    expect(of(indicator, observation)).toEqual(told);
  });

  it.each<[Partial<Target>, boolean]>([
    [{ kind: 'level', value: '-1' }, true],
    [{ kind: 'coverage', value: '-1' }, true],
    [{ kind: 'flow', value: '-1' }, false],
    [{ kind: 'change', value: '-1' }, false],
    [{ kind: 'level', value: '1' }, false],
    [{ kind: 'level', value: '-1', unit: null }, false],
  ])('is asked of a target %o: %s', (target, isAsked) => {
    const issues = checkRanges(makeDraft({ targets: [buildTarget(target)] }));
    expect(say(issues)).toEqual(
      isAsked ? ['1 [value] -1 亿元 lies outside 0 to … 亿元 of investment'] : [],
    );
  });
});

describe('the unit of an indicator', () => {
  const wrong = (unit: string, allowed: string): string[] => [
    `1 [unit] the unit is "${unit}", investment is given in ${allowed}`,
  ];

  it.each<[Partial<CorpusIndicator>, Partial<Observation>, string[]]>([
    [{}, { unit: '亿元' }, []],
    [{}, { unit: '元' }, wrong('元', '亿元')],
    [{ alsoPublishedIn: ['元', '万元'] }, { unit: '万元' }, []],
    [{ alsoPublishedIn: ['元', '万元'] }, { unit: '人' }, wrong('人', '亿元, 元, 万元')],
    [{ id: 'other' }, { unit: '人' }, []],
  ])('%o is asked of a value %o', (indicator, observation, told) => {
    const draft = makeDraft({
      indicators: [buildIndicator(indicator)],
      observations: [buildObservation(observation)],
    });
    expect(say(checkUnits(draft))).toEqual(told);
  });

  it.each<[Partial<CorpusIndicator>, Partial<Target>, string[]]>([
    [{}, { unit: '亿元' }, []],
    [{}, { unit: null }, []],
    [{}, { unit: '%' }, wrong('%', '亿元')],
    [{ id: 'other' }, { unit: '%' }, []],
    [{}, { unit: '%', kind: 'change' }, []],
    [{}, { unit: '亿元', kind: 'change' }, []],
    [{}, { unit: '个百分点', kind: 'change' }, wrong('个百分点', '亿元, %')],
    [{ unit: '%' }, { unit: '个百分点', kind: 'change' }, []],
    [{ unit: '%' }, { unit: '%', kind: 'change' }, []],
    [{ unit: '%' }, { unit: '项', kind: 'change' }, wrong('项', '个百分点, %')],
    [{ unit: '%' }, { unit: '个百分点' }, wrong('个百分点', '%')],
  ])('%o is asked of a target %o', (indicator, target, told) => {
    const draft = makeDraft({
      indicators: [buildIndicator(indicator)],
      targets: [buildTarget(target)],
    });
    expect(say(checkUnits(draft))).toEqual(told);
  });
});

describe('the years of a town', () => {
  it.each<[Partial<Town>, Partial<Observation>, string | null]>([
    [{}, {}, null],
    [{ validFrom: 2012 }, {}, null],
    [{ validTo: 2012 }, {}, null],
    [{ validFrom: 2013 }, {}, '2013 to …, the value is of 2012 to 2012'],
    [{ validTo: 2011 }, {}, '… to 2011, the value is of 2012 to 2012'],
    [
      { validFrom: 2012, validTo: 2013 },
      { period: '2011-2012' },
      '2012 to 2013, the value is of 2011 to 2012',
    ],
    [{ validFrom: 2012 }, { period: 'M01-M06' }, null],
    [{ id: 'beta', validFrom: 2013 }, {}, null],
  ])('%o hold a value %o: %s', (town, observation, words) => {
    const draft = makeDraft({
      towns: [buildTown(town)],
      observations: [buildObservation({ place: 'alpha', ...observation })],
    });
    const told = words === null ? [] : [`1 [year] alpha is valid from ${words}`];
    expect(say(checkValidity(draft))).toEqual(told);
  });
});
