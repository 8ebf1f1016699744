import type { Messages } from '../zh/zh.ts';

/** What the site says in English of targets and figures. */
export const promises: Pick<Messages, 'explore' | 'figure' | 'target' | 'status'> = {
  explore: {
    title: 'Explore the figures',
    lead: 'Choose one indicator or two, then towns, years and view; every choice has an address of its own. How much is known stands behind each.',
    indicator: 'Indicator',
    against: 'Held against',
    withoutScript:
      'Choosing here needs scripts, and this browser runs none. Each indicator below has a page of its own with its chart, table and files.',
    nothing: 'nothing',
    show: 'Show',
    all: 'Indicators to choose from',
    known: (towns: number, values: number, years: string) =>
      `${towns} towns, ${values} full-year values, ${years}`,
  },
  figure: {
    asTable: 'The same figures as a table',
    sources: 'Where the figures of this page were read',
    allSources: 'All sources',
    keys: 'Chart: arrow keys go from point to point, Home and End to the ends, Enter shows only this one, Esc leaves',
    choose: 'Choose towns, years, measure',
    loading: 'Fetching the data …',
    failed: 'The chart is as it was: the data did not come, or this browser is too old.',
  },
  target: {
    listTitle: 'Targets',
    listLead: (total: number) =>
      `${total} checkable promises, each linked to the sentence that makes it and held against published figures.`,
    counted: (total, bound, numbered) =>
      `${total} in all: ${bound} from texts held here (${numbered} with a number, ${bound - numbered} things to complete)` +
      (total > bound ? `, ${total - bound} from a text that is not held.` : '.'),
    board: 'Narrow the list of targets',
    shown: 'Targets that fit the choice: ',
    boundTitle: 'Targets in a text held here',
    document: 'Document',
    filterTitle: 'Filter',
    filterAll: 'All targets',
    facets: { clause: 'By clause', scope: 'By scope', status: 'By status' },
    filtered: (value: string) => `Targets: ${value}`,
    filteredLead: (count: number) => (count === 1 ? '1 target.' : `${count} targets.`),
    clauses: (count) => `All ${count} clauses that set targets`,
    methodLink: 'How verdicts are reached: rules and thresholds',
    firstPublished: (status: string, margin: string | null) =>
      margin === null
        ? `On the figures first published the verdict is “${status}”; they were revised later.`
        : `On the figures first published the verdict is “${status}”, margin ${margin}; they were revised later.`,
    target: 'Target',
    answer: {
      title: 'Result',
      promised: 'Promised',
      published: 'Published',
      difference: 'Difference',
      verdict: 'Verdict',
      nothing: 'Nothing found that could be compared',
      unused: (count) =>
        count === 1
          ? 'The one published figure cannot be compared'
          : `None of the ${count} published figures can be compared`,
      atLeast: (figure) => `${figure} for the part that is known`,
      towns: (met, missed, unknown) =>
        [
          met > 0 ? `${met} reached it` : '',
          missed > 0 ? `${missed} missed it` : '',
          unknown > 0 ? `no data for ${unknown}` : '',
        ]
          .filter(Boolean)
          .join(', '),
      known: (met, missed, unknown) => {
        const told = [met > 0 ? `${met} reached it` : '', missed > 0 ? `${missed} missed it` : ''];
        const rest = unknown > 0 ? `no data for ${unknown}` : 'the list of towns is not complete';
        return `Known towns: ${told.filter(Boolean).join(', ')}; ${rest}`;
      },
      ofGoal: (share) => `${share} of the goal`,
      sources: (count) => `and others, ${count} sources`,
    },
    scope: 'Scope',
    status: 'Status',
    coverage: 'Towns with data',
    sentence: 'The sentence that promises it',
    openSentence: 'Go to this sentence',
    indicator: 'Indicator',
    figures: (count: number) =>
      `Chart and table: ${count} published ${count === 1 ? 'figure' : 'figures'} found`,
    noFigures: 'No published figure was found',
    kind: 'Kind',
    kinds: {
      level: 'a level to reach',
      change: 'a change from a base',
      flow: 'an amount within the year',
      cumulative: 'a running total',
      coverage: 'coverage',
      milestone: 'something to complete',
      qualitative: 'qualitative only',
    },
    comparator: 'Comparison',
    comparators: {
      '>=': 'at least (以上 includes the number itself)',
      '>': 'more than',
      '<=': 'at most',
      '<': 'less than',
      '=': 'exactly',
      range: 'within a range',
      approx: 'about',
    },
    comparatorSigns: {
      '>=': '≥',
      '>': '>',
      '<=': '≤',
      '<': '<',
      '=': '=',
      range: '',
      approx: '≈',
    },
    rise: 'rise of',
    deadline: 'By',
    modality: 'Word used',
    eitherScope: (names: readonly string[]) => `${names.join(', or ')} (the sentence does not say)`,
    scopeModes: {
      pooled: 'taken together',
      each: 'each town',
      unstated: 'together or each, not stated',
    },
    baseRule: 'Base',
    baseRules: {
      'prior-year': 'the year before',
      fixed: 'a fixed year',
      zero: 'zero',
      unstated: 'not printed in the text',
      none: 'not needed',
    },
    partOf: 'Part of',
    parts: 'Of which',
    alternative: 'Either this or',
    notes: 'Read with care',
    readingsLead:
      'The sentence does not say which. Each is worked out; a verdict is given only if all agree.',
    arithmetic: 'The arithmetic',
    steps: {
      title: (count) => (count === 1 ? 'The sum: 1 step' : `The sum: ${count} steps`),
      observed: (place: string, period: string, figure: string) => `${place}, ${period}: ${figure}`,
      converted: (from: string, to: string) => `Converted: ${from} = ${to}`,
      sum: (terms: string, result: string) => `Sum: ${terms} = ${result}`,
      sumPart: (known: number, total: number | string) => ` (${known} of ${total} known)`,
      difference: (value: string, base: string, result: string) =>
        `Change: ${value} − ${base} = ${result}`,
      growth: (value: string, base: string, result: string) =>
        `Growth: ${value} ÷ ${base} − 1 = ${result}%`,
      comparison: (actual: string, sign: string, goal: string, holds: boolean) =>
        `Compared: ${actual} ${sign} ${goal} ${holds ? 'holds' : 'does not hold'}`,
      margin: (actual: string, goal: string, result: string) =>
        `Margin: ${actual} − ${goal} = ${result}`,
      completion: (actual: string, goal: string, percent: string, atLeast: boolean) =>
        `Completion: ${actual} ÷ ${goal} = ${atLeast ? 'at least ' : ''}${percent}`,
      rounding: (low: string, high: string, goal: string) =>
        `Rounding: the true value lies between ${low} and ${high}; the goal is ${goal}`,
      pace: (progress: string, elapsed: string, result: string) =>
        `Pace: ${progress} ÷ elapsed ${elapsed} = ${result}`,
      countKnown: (met: number, missed: number, unknown: number) =>
        `The list is not complete; of ${met + missed + unknown} towns that are known: ${met} met it, ${missed} did not, ${unknown} cannot be judged`,
      count: (met: number, missed: number, unknown: number, total: number) =>
        `Of ${total} towns: ${met} met it, ${missed} did not, ${unknown} cannot be judged` +
        (unknown === 0 ? '' : `; so between ${met} and ${met + unknown} met it`),
    },
    noArithmetic: 'There are no figures to work with.',
    unused: 'Figures looked at and not used',
    unusedCount: (because: string, count: number) => `${because} (${count})`,
    unusedBecause: {
      estimate: 'a forecast, never used for a verdict',
      'part-of-year': 'covers part of a year',
      'span-of-years': 'covers several years',
      'other-year': 'not the year of the target',
      'other-group': 'another group of places',
      'less-preferred': 'a more reliable source gives the same figure',
    },
    reasons: {
      'no-observation': 'No published figure of any kind has been found.',
      'other-years-only': 'There are only figures for other years.',
      'estimate-only': 'There are only forecasts.',
      'part-of-year-only': 'There are only figures for part of a year.',
      'other-group-only': 'There are only figures for another group, which cannot be compared.',
      'part-of-group-only':
        'There are only figures for some towns, which cannot stand for the total.',
      'part-of-towns-only': 'There are figures for some towns only.',
      'not-published': 'It was not published.',
      'not-found': 'It was not found.',
      withheld: 'It is withheld.',
      'base-year-unstated': 'The sentence does not say from which year the change is counted.',
      'base-missing': 'There is no figure for the base year.',
      'start-year-unstated': 'It is not stated from which year the total runs.',
      'boundary-changed': 'The boundary changed in between.',
      'base-not-positive': 'The base is not a positive number, so there is no ratio.',
      'unit-differs': 'The units differ.',
      'no-threshold': 'The sentence sets no measurable threshold.',
      'conflicting-values': 'The published figures contradict each other.',
      'readings-disagree': 'The readings lead to different verdicts.',
      'deadline-ahead': 'The deadline has not come.',
      'replaced-by-later-target': 'A later target replaced it.',
      'alternative-met': 'The alternative goal was met.',
      'alternative-unknown': 'There is no figure for the alternative goal.',
      'known-parts-suffice': 'The known part alone reaches it.',
      'first-known-miss': 'A goal for each town is not met once a single town misses it.',
      maintained: 'It was maintained.',
      'not-maintained': 'It was not maintained.',
    },
    done: 'Fully completed',
    basicallyDone: 'Basically completed',
    fullCover: 'Full coverage',
    source: 'Source',
  },
  status: {
    met: 'Met',
    'met-within-rounding': 'Met within rounding',
    'missed-narrowly': 'Narrowly missed',
    missed: 'Missed',
    'missed-by-some': 'Missed by some towns',
    reversed: 'Went the other way',
    'already-met': 'Met early',
    ahead: 'Ahead',
    'on-track': 'On track',
    behind: 'Behind',
    'far-behind': 'Far behind',
    pending: 'Not yet due',
    'no-data': 'No published result',
    'no-baseline': 'No baseline',
    'not-comparable': 'Not comparable',
    'not-quantified': 'No measurable standard',
    ambiguous: 'Readings differ; no verdict',
    superseded: 'Superseded',
  },
};
