import { describe, expect, it } from 'vitest';
import { createCellOrder } from '#corpus/checks/observations/store/cell-order.ts';
import { createKeptColumn } from '#corpus/checks/observations/store/kept-column.ts';
import {
  createNumberColumn,
  createWholeColumn,
} from '#corpus/checks/observations/store/number-column.ts';
import {
  createObservationStore,
  type StoredRow,
} from '#corpus/checks/observations/store/observation-store.ts';
import { createValueColumn } from '#corpus/checks/observations/store/value-column.ts';
import type { Observation } from '#schema/observation.ts';
import { buildObservation } from '../../../indicators/builders.ts';

const upTo = (length: number): number[] => Array.from({ length }, (_, at) => at);

describe('a list of numbers', () => {
  it.each([
    ['small', upTo(300)],
    ['at the edge of two bytes', [0, 65_535, 65_536, 7]],
    ['large alone', [4_294_967_295]],
    ['large after many small', [...upTo(100), 4_294_967_295, 1]],
  ])('gives back whole ones that are %s', (_, numbers) => {
    const column = createWholeColumn();
    numbers.forEach(column.push);
    expect(numbers.map((_number, at) => column.at(at))).toEqual(numbers);
    expect(column.at(numbers.length)).toBe(0);
  });

  it('gives back any', () => {
    const column = createNumberColumn();
    const numbers = [-1.5, 70_000.25, 0, ...upTo(100)];
    numbers.forEach(column.push);
    expect(numbers.map((_, at) => column.at(at))).toEqual(numbers);
  });
});

describe('a list of values', () => {
  it('gives back each as it was written', () => {
    const texts = [
      ...['0', '10', '10.50', '-0.1', '-0', '007', '1e3', '.5', '1.', '', '1.2.3', null],
      ...['12345678901234567890', '0.1000', `0.${'1'.repeat(100)}`, `0.${'0'.repeat(101)}`],
      ...['12', '3.5'],
    ];
    const column = createValueColumn();
    texts.forEach(column.push);
    expect(texts.map((_, at) => column.at(at))).toEqual(texts);
  });
});

describe('a list of things', () => {
  it('keeps each different thing once', () => {
    const column = createKeptColumn<string | null>();
    ['a', 'a', 'b', null, 'a', null].forEach(column.push);
    expect(upTo(6).map(column.codeAt)).toEqual([0, 0, 1, 2, 0, 2]);
    expect(upTo(6).map(column.at)).toEqual(['a', 'a', 'b', null, 'a', null]);
    expect(['a', 'b', null, 'c'].map(column.codeOf)).toEqual([0, 1, 2, -1]);
  });

  it('says where nothing stands', () => {
    expect(() => createKeptColumn<string>().at(3)).toThrow('nothing stands at 3');
  });
});

describe('rows in the order of their cells', () => {
  const keys = [
    [1, 2],
    [0, 1],
    [1, 2],
    [0, 0],
    [1, 0],
    [0, 1],
  ];
  const part = (at: number) => (row: number) => keys[row]?.[at] ?? Number.POSITIVE_INFINITY;
  const order = createCellOrder(keys.length, [part(0), part(1)]);

  it('come cell by cell, as they came within one', () => {
    expect(Array.from(order.cells(), (rows) => [...rows])).toEqual([[3], [1, 5], [4], [0, 2]]);
  });

  it.each([
    ['that is there', [0, 1], [1, 5]],
    ['that is the first', [0, 0], [3]],
    ['that is the last', [1, 2], [0, 2]],
    ['that is not there', [1, 1], []],
    ['before all', [0, -1], []],
    ['behind all', [1, 3], []],
    ['of a number that never occurs', [0, 3], []],
    ['of a number below none', [1, -2], []],
    ['of half a key', [0], []],
  ])('are found of a cell %s', (_, key, rows) => {
    expect([...order.of(key)]).toEqual(rows);
  });

  it('are none where there are none', () => {
    const none = createCellOrder(0, [part(0), part(1)]);
    expect([...none.cells()]).toEqual([]);
    expect([...none.of([0, 0])]).toEqual([]);
  });

  it('are refused where a number cannot tell their cells apart', () => {
    const wide = () => 2 ** 27;
    expect(() => createCellOrder(1, [wide, wide])).toThrow(
      'There are more different cells than a number can tell apart.',
    );
    expect([...createCellOrder(1, [wide, () => 0]).of([2 ** 27, 0])]).toEqual([0]);
  });
});

describe('the store of observations', () => {
  const build = (part: Partial<Observation>): Observation =>
    buildObservation({ indicator: 'gdp', place: 'a', year: 2011, period: 'year', ...part });
  const rows = [
    build({ place: 'b', value: '7' }),
    build({ period: 'M01-M06', value: null, missingReason: 'withheld' }),
    build({ noteZh: '说明', boundaryVersion: 'old', vintage: '2027-01-01' }),
    build({ supersedes: '2026-11-22', value: '10.0' }),
  ];
  const fill = (line: number | null = 2) => {
    const store = createObservationStore();
    rows.forEach((value, at) => {
      const where = line === null ? null : line + at;
      store.add({ value, at: (field) => ({ file: 'a.csv', line: where, field }) });
    });
    return store;
  };
  const say = (cells: Iterable<readonly StoredRow[]>): string[] =>
    Array.from(cells, (cell) =>
      cell.map(({ place, period, value }) => `${place} ${period} ${value ?? '-'}`).join(', '),
    );

  it('gives the rows of each cell, or of a period', () => {
    const [b, months] = ['b year 7', 'a M01-M06 -'];
    const all = [b, 'a year 10, a year 10.0', months];
    expect(say(fill().cells())).toEqual(all);
    expect(say(fill().cells('year'))).toEqual(all.slice(0, 2));
    expect(say(fill().cells('M01-M06'))).toEqual([months]);
    expect(say(fill().cells('M01-M07'))).toEqual([]);
    expect(say(createObservationStore().cells())).toEqual([]);
  });

  it('tells of a row what the checks ask for', () => {
    const [row] = fill().of(build({ place: 'b' }));
    expect(row).toMatchObject({
      ...{ indicator: 'gdp', place: 'b', year: 2011, period: 'year', value: '7', unit: '亿元' },
      ...{ status: 'actual', source: 's02', vintage: '2026-11-22' },
      ...{ supersedes: null, boundaryVersion: null, hasNote: false },
    });
    expect([row?.at('value'), row?.at('supersedes'), row?.at(null)]).toEqual([
      { file: 'a.csv', line: 2, field: 'value' },
      { file: 'a.csv', line: 2, field: 'supersedes' },
      { file: 'a.csv', line: 2, field: null },
    ]);
    expect(
      fill(null)
        .of(build({ place: 'b' }))[0]
        ?.at(null).line,
    ).toBeNull();
    expect(fill().of(build({}))).toMatchObject([
      { hasNote: true, boundaryVersion: 'old', vintage: '2027-01-01' },
      { hasNote: false, supersedes: '2026-11-22' },
    ]);
  });

  it('knows of no other cell, and of a row that comes later', () => {
    const store = fill();
    for (const other of [{ place: 'c' }, { year: 2012 }, { period: 'M01-M09' }, { year: 9999 }])
      expect(store.of(build(other))).toEqual([]);
    expect(say([store.of(build({ place: 'b' }))])).toEqual(['b year 7']);
    store.add({
      value: build({ place: 'b', value: '8' }),
      at: (field) => ({ file: 'b.csv', line: 9, field }),
    });
    expect(say([store.of(build({ place: 'b' }))])).toEqual(['b year 7, b year 8']);
    expect(say([store.of(build({ place: 'b' }))])).toEqual(['b year 7, b year 8']);
  });
});
