import type { Observation } from '#schema/observation.ts';

type Change = (rows: readonly Observation[]) => Observation[];

/** What stands in the demonstration on purpose, by indicator; every one also has the cases of all. */
const cases: Readonly<Record<string, readonly Change[]>> = {
  // The sum of 2012 is the goal to the last person; what was first published was more.
  'built-up-new-residents': [sumTo(2012, 200_000), revise('synthetic-01', 2012, 1500)],
  // The sum of 2012 is the goal, but each part is rounded.
  investment: [sumTo(2012, 1000)],
  'fiscal-revenue-total': [
    reach('synthetic-05', 2015, 10),
    reach('synthetic-06', 2015, 24.8),
    reach('synthetic-07', 2015, 9.71),
    revise('synthetic-08', 2015, 1.2),
  ],
  gdp: [revise('synthetic-03', 2012, -2.5), backCast('synthetic-09', 2012)],
};

/** Gaps, a forecast, an annexation in every indicator, and what its own cases ask for. */
export function applyDemoCases(indicator: string, rows: readonly Observation[]): Observation[] {
  const own = cases[indicator] ?? [];
  const isWhole = own.some((change) => change.name === 'sumUp');
  const changes = [
    annex('synthetic-09', 2013),
    forecast('synthetic-12', 2015),
    drop('synthetic-11', 2013),
    withhold('synthetic-14', 2011),
    ...(isWhole ? [] : [drop('synthetic-27')]),
    ...own,
  ];
  return changes.reduce<Observation[]>((all, change) => change(all), [...rows]);
}

/** Takes out a town’s row of a year, or all of its rows. */
function drop(place: string, year?: number): Change {
  return (rows) =>
    rows.filter((row) => row.place !== place || (year !== undefined && row.year !== year));
}

/** Says of a year that its value was not published. */
function withhold(place: string, year: number): Change {
  return edit(place, year, (row) => ({ ...row, value: null, missingReason: 'not-published' }));
}

function forecast(place: string, year: number): Change {
  return edit(place, year, (row) => ({ ...row, status: 'estimate' }));
}

/** Scales a town’s whole course so that it comes to a value in a year: a single changed value would be a jump. */
function reach(place: string, year: number, wanted: number): Change {
  return (rows) => {
    const own = rows.find((row) => row.place === place && row.year === year);
    const factor = wanted / Number(own?.value);
    return rows.map((row) => (row.place === place ? scale(row, factor) : row));
  };
}

function scale(row: Observation, factor: number): Observation {
  if (row.value === null) return row;
  const decimals = row.value.split('.')[1]?.length ?? 0;
  return { ...row, value: (Number(row.value) * factor).toFixed(decimals) };
}

/** Up to the year before, a town’s values speak of its former extent. */
function annex(place: string, year: number): Change {
  return (rows) =>
    rows.map((row) => {
      if (row.place !== place) return row;
      if (row.year < year) return { ...row, boundaryVersion: `${place}-before-${year}` };
      if (row.year > year) return row;
      return { ...row, noteZh: '演示：这一年并入邻镇', noteEn: 'SYNTHETIC: annexed a neighbour' };
    });
}

/** Adds the value of a year restated for the present extent, from a source of its own. */
function backCast(place: string, year: number): Change {
  return (rows) =>
    rows.flatMap((row) => {
      if (row.place !== place || row.year !== year) return [row];
      const restated = (Number(row.value) * 1.18).toFixed(2);
      const extent = { boundaryVersion: null, source: 'synthetic-restated' };
      const notes = { noteZh: '演示：按新区划重算', noteEn: 'SYNTHETIC: restated' };
      return [row, { ...row, ...extent, ...notes, value: restated }];
    });
}

/** The value that holds becomes a revision of one that was more by so much. */
function revise(place: string, year: number, more: number): Change {
  return (rows) =>
    rows.flatMap((row) => {
      if (row.place !== place || row.year !== year || row.value === null) return [row];
      const decimals = row.value.split('.')[1]?.length ?? 0;
      const first = (Number(row.value) + more).toFixed(decimals);
      const vintage = `${year + 2}-03-01`;
      const notes = { noteZh: '演示：修订前', noteEn: 'SYNTHETIC: before revision' };
      return [
        { ...row, ...notes, value: first },
        { ...row, vintage, supersedes: row.vintage },
      ];
    });
}

/** Scales every course so that the whole numbers of a year add up to a number; what rounding leaves goes to the first towns, one each. */
function sumTo(year: number, total: number): Change {
  return function sumUp(rows) {
    const factor = total / sumOf(rows, year);
    const scaled = rows.map((row) => scale(row, factor));
    const rest = total - sumOf(scaled, year);
    const first = scaled.filter((row) => row.year === year).slice(0, Math.abs(rest));
    return scaled.map((row) =>
      first.includes(row) ? { ...row, value: String(Number(row.value) + Math.sign(rest)) } : row,
    );
  };
}

function sumOf(rows: readonly Observation[], year: number): number {
  return rows.filter((row) => row.year === year).reduce((sum, { value }) => sum + Number(value), 0);
}

function edit(place: string, year: number, change: (row: Observation) => Observation): Change {
  return (rows) =>
    rows.map((row) => (row.place === place && row.year === year ? change(row) : row));
}
