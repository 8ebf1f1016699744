import type { Messages } from '../zh/zh.ts';

/** What the site says in English of indicators, towns and the data handed out. */
export const data: Pick<
  Messages,
  'method' | 'missing' | 'request' | 'indicator' | 'town' | 'data'
> = {
  method: {
    title: 'How verdicts are reached',
    lead: 'The thresholds, statuses, units and orders below are printed by the code that reaches the verdicts; when it changes, so does this page. All arithmetic is in exact decimals; only drawing rounds.',
    stepsTitle: 'Steps',
    steps: [
      'Each target is bound to the sentence that makes it; number, unit and comparison are taken from its words, and 以上 (at least) and 以内 (at most) include the number itself.',
      'Only full-year figures of the same indicator, the same places and the same year are used. Where there is none, that is said; no neighbouring year, no zero and no interpolation takes its place.',
      'The target becomes three numbers, start, goal and actual, in the target’s unit.',
      'They are compared, and the margin (actual less goal) is written out; counted from zero to a positive goal also the completion, never capped.',
      'Where the sentence can be read in several ways, each is worked out; a verdict is given only if all agree.',
      'Revised figures count as they stand now; the verdict on the figures first published is shown too.',
    ],
    formsTitle: 'How each kind of target is worked out',
    form: { kind: 'Kind', start: 'Start', goal: 'Goal', actual: 'Actual' },
    forms: {
      level: ['the base that the sentence states, else none', 'the number', 'the value at the end'],
      change: ['0', 'the rise', 'value at the end less base; in % the growth'],
      flow: [
        '0',
        'the number',
        'the year’s value; towns added up where the group has none of its own',
      ],
      cumulative: [
        '0',
        'the number',
        'years added up from the stated first one, or a published sum of them',
      ],
      coverage: ['0', 'all of it (100%)', 'the share covered'],
      milestone: ['0', 'done (1)', '1 when done, 0 when not'],
      qualitative: ['—', 'no measurable threshold', '—'],
    },
    comparatorsTitle: 'Words of comparison',
    statusesTitle: 'Verdicts and statuses',
    classes: {
      reached: 'reached',
      failed: 'not reached',
      'under-way': 'under way',
      open: 'no verdict',
    },
    columns: { status: 'Status', class: 'Comes to', rule: 'When' },
    rules: {
      met: () =>
        'At the deadline the figure satisfies the comparison, and rounding cannot change that.',
      'met-within-rounding': () =>
        'At the deadline; the published figures are rounded, and the truth may satisfy the comparison or fall short by no more than the rounding.',
      'missed-narrowly': ({ missedNarrowly }) =>
        `At the deadline the comparison fails, but ${missedNarrowly} or more of the way from start to goal was gone.`,
      missed: () => 'At the deadline the comparison fails.',
      'missed-by-some': () =>
        'The deadline has passed; of a goal for each town some towns are known to have missed it, of the others nothing is known.',
      reversed: () => 'The figure moved from the start away from the goal.',
      'already-met': () => 'Before the deadline the comparison already holds.',
      ahead: ({ ahead }) => `Before the deadline, at more than ${ahead} times the pace needed.`,
      'on-track': ({ onTrack }) =>
        `Before the deadline, at ${onTrack} times the pace needed or more.`,
      behind: ({ behind }) => `Before the deadline, at ${behind} times the pace needed or more.`,
      'far-behind': ({ behind }) => `Before the deadline, below ${behind} times the pace needed.`,
      pending: () => 'Before the deadline, with no pace to be worked out yet.',
      'no-data': () => 'There is no figure that could be used.',
      'no-baseline': () => 'There is a figure for the end and none for the base.',
      'not-comparable': () =>
        'Boundary, definition or unit changed and the figures were not restated.',
      'not-quantified': () => 'The sentence sets no measurable threshold.',
      ambiguous: () => 'Readings, or equally reliable sources, lead to different verdicts.',
      superseded: () => 'A later target replaced it.',
    },
    pace: 'Pace = (actual − start) ÷ (goal − start) ÷ share of the time that has passed.',
    reasonsTitle: 'What is said beside a status',
    groupTitle: 'Together and each',
    group: [
      'For towns taken together the group’s own published figure comes first; without one, amounts that can be added are added up town by town. Where only a part is known and no part can be negative, the known part proves the goal met if it suffices; else only “at least” is said.',
      'For each town, those that met it, missed it or cannot be judged are counted, with the bounds of how many met it; one town that misses it is enough for the whole to be missed.',
      'Of “of which” only this is checked: the part is no more than the whole. No goal for the rest is derived.',
      'A page counts how many targets have which status; there is never a mean score.',
    ],
    roundingTitle: 'Rounding and units',
    rounding: (decimals: number) =>
      `A figure with k decimals lies within half a unit of its last digit, a difference of two within twice that. If that straddles the goal, it is “Met within rounding”. Quotients show ${decimals} decimals with the rest cut off; the verdict is taken before that.`,
    counted: (units: string) => `Figures in ${units} are counted one by one and carry no rounding.`,
    preferenceTitle: 'Which of several figures comes first',
    preference: (statuses: string, confidences: string) =>
      `First by what it is: ${statuses}; then by reliability: ${confidences}; then the newer. The others are listed all the same, as figures that disagree.`,
    unusedTitle: 'Figures that are listed and never used for a verdict',
    order: ' > ',
  },
  request: {
    title: 'Ask for it: a request to the body that could publish the number',
    lead: 'Requests in Chinese by the Regulation on Open Government Information, one for each place. Name, identity and address of the applicant are blank: fill them in and send the letter yourself. This site sends and keeps nothing.',
    anyTown: 'Any of the towns (its name is blank)',
    asText: 'Text',
    askedTitle: 'Asked already',
    askedOn: (day) => `Asked on ${day}.`,
    unanswered: 'No answer yet.',
    answeredOn: (day, result) => `Answered on ${day}: ${result}.`,
    results: {
      given: 'the number was given',
      'given-in-part': 'part of it was given',
      'published-already': 'it was published before, and the body said where',
      'not-held': 'the body holds no such information',
      'other-body': 'another body is responsible, and was named',
      refused: 'it was refused',
    },
  },
  missing: {
    title: 'What is missing',
    nothing: 'Nothing: every figure that the verdict needs is there.',
    who: (who: string) => `Who could say or publish it: ${who}.`,
    issuer: 'the body that issued the text',
    province: 'the provincial body that assessed the pilots at the time',
    townOffices:
      'the town governments (or subdistrict offices) and the statistics offices of their counties',
    or: '; ',
    towns: (count: number) => (count === 1 ? '1 town' : `${count} towns`),
    unsaid: {
      threshold: 'What counts as done: the sentence sets no measurable threshold',
      'base-year': 'From which year the change is counted: the sentence does not say',
      'start-year': 'From which year the total runs: the sentence does not say',
      reading:
        'Whether the towns together or each of them, and which towns: the sentence is not clear',
    },
    value: (places: string, period: string, indicator: string) =>
      `${indicator} in ${period}: ${places}`,
    'comparable-value': (places: string, period: string, indicator: string) =>
      `${indicator} in ${period}, restated for the same boundary: ${places}`,
    'settled-value': (places: string, period: string, indicator: string) =>
      `${indicator} in ${period}, on which sources disagree: ${places}`,
  },
  indicator: {
    revisionTitle: 'Revised figures',
    revisionLead:
      'A revision is a row of its own and the old one stays; charts and tables use what holds now.',
    revised: (before: string, then: string, after: string, since: string) =>
      `${before} as taken in on ${then}, revised to ${after} on ${since}`,
    conflictTitle: 'Figures that disagree',
    conflictLead:
      'Sources give different figures for the same thing. The more reliable one comes first; the others are kept.',
    listTitle: 'Indicators',
    listLead:
      'Everything that the targets or the published pages measure, those with most figures first; each opens to its charts, tables and sources. Measures with different names are kept apart: the several kinds of fiscal revenue and of investment are never mixed.',
    definition: 'Definition',
    noDefinition: 'No definition published',
    unit: 'Unit',
    notes: 'Read with care',
    values: (count: number) => (count === 1 ? '1 value' : `${count} values`),
    noValues: 'No published figure has been found.',
    oneValue: 'This is the only value found, and one value makes no chart.',
    toShared: 'Its table and citation, with the other indicators of one value',
    singlesTitle: 'Indicators of which one value was found',
    singlesLead: (count) =>
      `Of each of these ${count} indicators one published value was found; they share this page. Each keeps its address, where its meaning and the targets that use it stand. With a second value it gets a chart of its own.`,
    usedBy: 'Targets that use it',
    withValues: (count: number) => `Published figures found for ${count}`,
    withoutValues: (count: number) => `No published figure found for ${count}`,
  },
  town: {
    listTitle: 'Towns',
    listLead: (towns) =>
      `${towns}. Only some have figures; a town without any has its page all the same, and the page says so.`,
    record: 'About the town',
    code2015: 'Area code (2015)',
    code2023: 'Area code (2023)',
    codeSource: (source: string) => `Codes from ${source}`,
    batches: { 1: 'First batch of pilots (2010)', 2: 'Second batch', 3: 'Third batch' },
    listSource: 'Source of the list',
    values: 'Published figures',
    noValues: 'No published figure of any kind has been found for this town.',
    noValuesWho: (town: string, county: string) =>
      `Who could publish them: the government of ${town} (or the subdistrict office that followed it) and the statistics office of ${county}.`,
    goalsOpen: (count: number) => `Goals without a figure to compare (${count}):`,
    goalsTitle: (years) => `Against the goals for ${years}`,
    boundTo: 'Sentences about the pilot towns',
    valueCount: (count: number) => (count === 0 ? 'none found' : String(count)),
    place: 'Location',
    point: (north: string, east: string) => `${north}° N, ${east}° E`,
    noPoint: 'No coordinates were found',
  },
  data: {
    setDescription:
      'The numeric targets of an official document, and the values that public pages print for towns and sets of towns. Every value has a source; a missing value is empty with its reason, never zero and never interpolated. Each figure belongs to its source.',
    emptyCell:
      'none, not applicable or not known; for an empty value the reason stands in missingReason',
    title: 'Data',
    lead: 'Every figure of this site can be downloaded; whoever holds figures can turn a spreadsheet into charts here by the steps below.',
    downloadsTitle: 'All downloads',
    downloadsLead: (date: string) =>
      `Data up to ${date}. Each file is listed with its size and SHA-256, so that a copy can be checked. In CSV files an apostrophe stands before each cell that begins with = + - @ and is no number, so that no spreadsheet takes it for a formula; the import takes it off.`,
    columns: { file: 'File', what: 'What it holds', size: 'Size', hash: 'SHA-256' },
    kinds: {
      package: 'The whole set described (Data Package v2, a Table Schema for every column)',
      csvw: 'The CSV files described (W3C CSVW)',
      zip: 'All of the above in one file',
      'json-ld': 'All data (schema.org JSON-LD)',
      catalog: 'The data catalogue (W3C DCAT)',
    },
    csvwOf: (table: string) => `“${table}” described (W3C CSVW)`,
    size: (bytes: number) => (bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`),
    feed: 'Follow changes of the data (Atom)',
    feedEntry: (indicator: string, added: number, revised: number) =>
      [
        `${indicator}: `,
        [added > 0 ? `${added} added` : '', revised > 0 ? `${revised} revised` : '']
          .filter((part) => part !== '')
          .join(', '),
      ].join(''),
    feedLine: (words: { place: string; period: string; value: string }, status: string) =>
      `${words.place}, ${words.period}: ${words.value} (${status})`,
    feedMore: (count: number) => `and ${count} more`,
    columnsTitle: 'What stands in each column',
    columnsLead:
      'A template bears the column names, or the Chinese ones; an import understands both, in any order.',
    columnHeads: {
      column: 'Column',
      title: 'Chinese name',
      holds: 'What it holds',
      required: 'Required',
    },
    required: 'yes',
    optional: 'no',
    citeTitle: 'Cite this data',
    citeNote:
      'The fingerprint, the first 12 digits of the SHA-256 of the CSV after its 3 bytes of encoding mark, changes with any figure; earlier ones stay listed.',
    earlier: 'Earlier fingerprints',
    earlierItem: (date: string, hash: string) => `from ${date}: ${hash}`,
  },
};
