import type { ChartWords } from '../../zh/zh.ts';

/** What the site says in English of charts and the sentences about them. */
export const chart: Pick<ChartWords, 'chart'> = {
  chart: {
    statuses: {
      actual: 'actual',
      estimate: 'forecast',
      derived: 'derived',
      provisional: 'preliminary',
    },
    missing: {
      'not-published': 'not published',
      'not-found': 'not found',
      withheld: 'withheld',
    },
    noValue: 'no published value found',
    notComparable: 'no value that can be compared',
    revised: (before: string) => `revised, before: ${before}`,
    around: {
      name: (county: string, town: string) => `all of ${county} (${town} lies in it)`,
      marked: (name: string) => `${name}: surroundings, no value of the town`,
      census: 'census',
    },
    noValueShort: 'none',
    otherExtent: (name: string) => `${name} (extent of the time)`,
    columns: {
      place: 'Town',
      period: 'Period',
      value: (unit: string) => `Value, ${unit}`,
      status: 'Kind',
      source: 'Source',
      total: 'Values',
      years: 'Years and indicators with a value',
      prefecture: 'Prefecture',
      rank: 'Rank',
      actual: 'Published',
      goal: 'Goal',
      margin: 'Margin',
      verdict: 'Verdict',
      steps: 'Arithmetic',
    },
    withUnit: (title: string, unit: string) => `${title}, ${unit}`,
    captions: {
      series: (title: string) => `${title}: published values`,
      town: (town: string) => `${town}: published values`,
      coverage: 'Published values found for each town',
      ranking: (title: string, year: number) => `${title}, ${year}: published values`,
      tiles: 'The pilot towns by prefecture',
    },
    titles: {
      coverage: 'Who published figures for which year',
      ranking: (title: string, year: number) => `${title}, ${year}, highest first`,
      dumbbell: (title: string, from: number, to: number) => `${title}, ${from} and ${to}`,
      scatter: (up: string, across: string, year: number) => `${up} against ${across}, ${year}`,
      townMap: (title: string, year: number) => `${title}, ${year}, by prefecture`,
      multiples: (title: string) => `${title}, town by town`,
      tiles: 'Where the towns are and how many values each has',
      bullets: (label: string, mode: string) => `${label}: value and goal (${mode})`,
      townBullets: (town: string) => `${town}: values and goals`,
    },
    goal: (year: string, promised: string, scope: string) =>
      `goal for ${year}: ${promised} (${scope})`,
    listSeparator: ', ',
    placeFigure: (place: string, figure: string) => `${place} ${figure}`,
    towns: (count: number) => `${count} with values`,
    moment: (period: string, figure: string) => `${figure} in ${period}`,
    momentOf: (place: string, period: string, figure: string) => `${place} ${figure} in ${period}`,
    marked: (figure: string, status: string) => `${figure} (${status})`,
    sentences: {
      moments: (words: string) => `${words}.`,
      none: (title: string) => `No published value of ${title} was found.`,
      noFullYear: (title: string) => `No published full-year value of ${title} was found.`,
      one: (place: string, title: string, moments: string) => `${place}, ${title}: ${moments}.`,
      many: (places: number, title: string, values: number, first: number, last: number) =>
        `${places} towns have a published full-year value of ${title}; ${values} values from ${first} to ${last}.`,
      extremes: (highest: string, lowest: string) =>
        `The highest is ${highest}, the lowest ${lowest}.`,
      gap: (years: string) =>
        `No published value was found for ${years}; the chart leaves a gap and fills in nothing.`,
      gapOfAll: (years: string) =>
        `No value of any town was found for ${years}; the chart leaves a gap and fills in nothing.`,
      workedOut: 'The values are worked out from published ones and cut off, not rounded.',
      around:
        'The dotted lines are the residents of the whole county around a town at each census (a stroke): surroundings, no value of the town.',
      hollow: 'Hollow dots are forecast, preliminary or derived values.',
      breaks:
        'Where neighbouring years come from different publishers no line joins them, for they need not be one measure.',
      diamonds: 'A round dot was published by government or official press; a diamond was not.',
      rings: 'A ring marks a value that is not of high certainty.',
      parts: (moments: string) =>
        `Values that are not of one town and one full year stand only in the table: ${moments}.`,
      partCount: (count: number) =>
        `Values that are not of one town and one full year (${count}) stand only in the table.`,
      goals: (words: string) => `The dashed line is the ${words}.`,
      ranking: (year: number, count: number, title: string, first: string) =>
        `For ${year} there are values of ${title} for ${count} towns; the highest are ${first}.`,
      twoYears: (title: string, from: number, to: number, count: number) =>
        `${count} ${count === 1 ? 'town has' : 'towns have'} a measured value of ${title} for both ${from} and ${to}.`,
      mostChanged: (change: string) => `The greatest change is ${change}.`,
      leastChanged: (change: string) => `The least is ${change}.`,
      notCompared: (count: number) =>
        `${count === 1 ? '1 other town lacks' : `${count} other towns lack`} two values that can be compared, and are not drawn.`,
      scatter: (year: number, count: number, up: string, across: string) =>
        `For ${year}, ${count} ${count === 1 ? 'town has' : 'towns have'} measured values of both ${up} and ${across}; each dot is a town.`,
      noCause: 'That both are high or low together does not say that one causes the other.',
      rankingLast: (last: string) => `The lowest is ${last}.`,
      rankingOthers: (count: number) =>
        `${count === 1 ? '1 other town has' : `${count} other towns have`} no measured value for that year, so this is not a ranking of all pilot towns.`,
      townMap: (year: number, count: number, title: string, prefectures: number) =>
        `For ${year} there are values of ${title} for ${count} towns of ${prefectures} prefectures; the darker, the greater, about as many towns in each shade.`,
      townMapOthers: (count: number) =>
        `No full-year value was found for ${count === 1 ? '1 other town' : `${count} other towns`}.`,
      tilesScheme: 'The tiles show only roughly what lies where, neither borders nor areas.',
    },
    measured: {
      indexOf: (title: string, year: number) => `${title} (${year} = 100%)`,
      changeSince: (title: string, year: number) => `${title} (change since ${year})`,
      perPerson: (title: string) => `${title} per resident`,
    },
    refusals: {
      'no-common-year':
        'The towns have no year in common for which all have a value, so they cannot be counted from one year; the chart shows the values as published. Choose two or three towns first.',
      'no-ratio':
        'This indicator is a rank or a per cent already; the chart shows the values as published.',
      'no-residents':
        'No count of residents is known for the same year and extent; the chart shows the values as published.',
      'no-years': 'No value is known for these years; the chart shows all years.',
      'too-few': 'Too few values are left for this; the chart shows them over the years.',
      'not-above-zero':
        'Some values are not above zero, so a logarithmic axis cannot show them; the axis stays even.',
    },
    ask: {
      views: 'View',
      view: {
        lines: 'over the years',
        ranking: 'ranking',
        map: 'map',
        dumbbell: 'two years',
        scatter: 'two indicators',
      },
      towns: (most: number) => `Towns (${most} at most)`,
      group: 'Prefecture',
      allGroups: 'all',
      first: 'From',
      last: 'To',
      play: 'Year by year',
      stop: 'Stop',
      measures: 'Measure',
      measure: {
        value: 'as published',
        index: 'first common year = 100%',
        change: 'change since first common year',
        'per-person': 'per resident',
      },
      logarithmic: 'logarithmic axis',
      around: 'census of the county behind it',
      reset: 'As it was',
      remember: 'Remember these towns on this device',
      files: 'Take what is shown',
      take: { square: 'square', print: 'A4 page', embed: 'link and embed', cite: 'cite' },
      picked: (names: string) => `Told apart: ${names}`,
      mostPicked: (most: number) => `${most} at most can be told apart; take one away first.`,
    },
    standaloneSources: (names: string, date: string) => `Sources: ${names}. Data up to ${date}.`,
    standaloneSource: (address: string) => `Sources and data: ${address}`,
  },
};
