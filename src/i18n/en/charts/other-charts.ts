import type * as zh from '../../zh/charts/other-charts.ts';
import type { Messages } from '../../zh/zh.ts';

/** What the site says in English about charts that no page draws again, apart from those of which a page loads the words. */
export const otherCharts: Pick<Messages['chart']['sentences'], keyof typeof zh.otherCharts> = {
  townSeveral: (count: number, first: number, last: number) =>
    `${count === 1 ? '1 indicator has' : `${count} indicators have`} values of several years (${first}–${last}).`,
  townGaps: 'Years without a value are left open and nothing is filled in.',
  townGoals: 'The dashed line is the goal.',
  townOthers: (count: number) =>
    `Indicators with a value for only one year (${count}) stand below the charts.`,
  townOne: (town: string, count: number) =>
    count === 1
      ? `${town}: a published full-year value was found for 1 indicator, for one year only.`
      : `${town}: published full-year values were found for ${count} indicators, each for one year only.`,
  coverage: (places: number, some: number, none: number) =>
    none === 0
      ? `All ${places} towns have a published value.`
      : `Of ${places} towns, ${some} ${some === 1 ? 'has' : 'have'} a published value and ${none} ${none === 1 ? 'has' : 'have'} none.`,
  coverageEmpty: (places: string) => `Nothing was found for ${places}.`,
  coverageYear: (year: number, places: string) =>
    `For the target year ${year} there is a value only of ${places}.`,
  coverageYearMany: (year: number, places: number) =>
    `For the target year ${year}, ${places} towns have a value.`,
  coverageYearAll: (year: number) => `For the target year ${year}, every town has a value.`,
  coverageYearEmpty: (year: number) => `For the target year ${year}, no town has a value.`,
  multiples: (top: string) =>
    `All charts share one scale up to ${top}; each point on the ground is a year.`,
  multiplesEmpty: (places: string) => `There is no full-year value for ${places}.`,
  bullets:
    'Each bar is the published value, from zero; the line is the goal, in one place for all rows.',
  bulletList: (results: string) => `${results}.`,
  bulletCounts: (rows: number, counts: string) =>
    `${rows === 1 ? '1 row' : `${rows} rows`}: ${counts}.`,
  bulletClipped:
    'A bar beyond one and a half times its goal is cut off with an arrow; its figure is not.',
  statusCount: (status: string, count: number) => `${count} ${status.toLowerCase()}`,
  tiles: (prefectures: number, towns: number, known: number) =>
    `${towns} pilot towns in ${prefectures} prefectures; values were found for ${known}, with their number beside the name.`,
  tilesEmpty: (prefectures: string) => `There is not one value in ${prefectures}.`,
};

/** The names and words of such charts. */
export const otherWords: Pick<Messages['chart'], keyof typeof zh.otherWords> = {
  noFullYearShort: 'no full year',
  course: 'course over the years',
  valuePlain: 'Value',
  // English names and units are long, so that the unit takes a line of its own.
  panelHeading: (title: string, unit: string) => `${title}\n${unit}`,
  townLabel: (name: string) => name,
  prefectureLabel: (name: string) => name,
  key: {
    actual: 'an actual full-year value',
    estimate: 'only a forecast or a derived value',
    part: 'only months of the year, or several years together',
    none: 'none found',
  },
  targetYear: 'target year',
  totalHeading: 'values',
  goalOfEach: 'each pilot town',
  goalAlternative: ', or an alternative condition',
  partSeparator: '; ',
  stepSeparator: '; ',
  stepsAbove: (count: number) => `${count === 1 ? '1 step' : `${count} steps`}, listed above`,
  noteOf: (place: string, period: string, note: string) => `${place}, ${period}: ${note}`,
  withYears: (name: string, years: string) => `${name} (${years})`,
  bulletHead: (name: string, promised: string) => `${name}: goal ${promised}`,
  bulletResult: (name: string, actual: string, status: string) => `${name} ${actual} (${status})`,
  townsNone: (count: number) => `${count} with none`,
};
