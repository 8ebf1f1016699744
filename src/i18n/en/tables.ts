import type { Messages } from '../zh/zh.ts';
import { townTables } from './town-tables.ts';

const targetColumns = {
  id: ['Id', 'The id of the target'],
  document: ['Document', 'The document that makes it'],
  labelZh: ['Label in Chinese', 'A short name of ours'],
  labelEn: ['Label in English', 'The same in English'],
  eId: ['Sentence', 'The address of its sentence'],
  quote: ['Quote', 'The words that make it'],
  indicator: ['Indicator', 'What is to be measured'],
  scope: ['Scope', 'The set of towns it speaks of'],
  scopeMode: ['Scope mode', 'Their sum (pooled), each of them, or unstated'],
  kind: ['Kind', 'Level, change, flow and so on'],
  comparator: ['Comparator', '以上 includes the number: >='],
  value: ['Value', 'The number as printed'],
  valueMax: ['Upper end', 'The upper end of a range'],
  unit: ['Unit', 'As printed'],
  baseRule: ['Base', 'What a change is counted from'],
  start: ['Start', 'The stated starting value'],
  startYear: ['Start year', 'The year from which it counts'],
  deadline: ['Deadline', 'The year or day by which'],
  modality: ['Modality', 'The word of force'],
  partOf: ['Part of', 'The target of which it is a part'],
  alternativeTo: ['Alternative to', 'Either of the two will do'],
  source: ['Source', 'The id of the source'],
  confidence: ['Confidence', 'How far it can be relied on'],
} as const;

const resultColumns = {
  status: ['Status', 'The verdict, or why there is none'],
  reason: ['Reason', 'What lies behind the status'],
  met: ['Met', 'Empty where there are no figures'],
  goal: ['Goal', 'The number promised; 1 for a milestone'],
  actual: ['Actual', 'The quantity that was compared'],
  margin: ['Margin', 'Actual less goal'],
  completion: ['Completion', 'Actual over goal, uncapped'],
  unit: ['Unit', 'The unit of these numbers'],
} as const;

const natureWords =
  'Government, official press, press, encyclopaedia, aggregator, upload or own reckoning; empty if unknown';

const observationColumns = {
  indicator: ['Indicator', 'The id of the indicator'],
  place: ['Place', 'The id of a town or of a set of towns'],
  year: ['Year', 'The year, or the last year of a span'],
  period: ['Period', 'year, months like M01-M09, or several years like 2011-2013'],
  value: [
    'Value',
    'As published, without separators; empty with a reason where there is none, never zero',
  ],
  unit: ['Unit', 'The unit in which it was published'],
  status: [
    'Status',
    'Measured (actual), forecast (estimate), worked out (derived) or preliminary (provisional)',
  ],
  source: ['Source', 'The id of the source'],
  locator: ['Locator', 'Where in the source'],
  vintage: ['Vintage', 'The day on which it was taken over'],
  supersedes: ['Supersedes', 'The vintage of the row that this one replaces'],
  boundaryVersion: ['Boundary', 'The extent of the place, where it is not the present one'],
  confidence: [
    'Confidence',
    'How sure the value is: high, medium or low; the nature of the page is that of its source',
  ],
  missingReason: ['Missing because', 'Not published, not found, or withheld'],
  noteZh: ['Note in Chinese', 'What a reader must know'],
  noteEn: ['Note in English', 'The same in English'],
  confidenceReason: [
    'Reason of the confidence',
    'Stated, a copy that names its origin, second-hand, worked out, measure or date inferred, undated, approximate, garbled or contradicted',
  ],
} as const;

/** What the tables of data are called in English; of each column its name, then what it holds. */
export const tables: Pick<Messages, 'tables'> = {
  tables: {
    observations: {
      title: 'Observations',
      description:
        'Every published value, one a row, as printed; a revision is a new row, the old one stays.',
      columns: observationColumns,
    },
    publishedObservations: {
      title: 'Observations',
      description:
        'Every published value, one a row, as printed; a revision is a new row, the old one stays.',
      columns: {
        ...observationColumns,
        publisher: ['Publisher', 'The publisher of the source; else empty'],
        nature: ['Nature of the source', natureWords],
      },
    },
    indicators: {
      title: 'Indicators',
      description: 'What is measured; measures with different names are different indicators.',
      columns: {
        id: ['Id', 'Lower-case words joined by hyphens'],
        nameZh: ['Name in Chinese', 'The name as published'],
        nameEn: ['Name in English', 'Our rendering'],
        definitionZh: ['Definition', 'Empty where none was published'],
        definitionEn: ['Definition, English', 'In English'],
        unit: ['Unit', 'The unit in which it is shown'],
        alsoPublishedIn: [
          'Other units',
          'Other units in which sources print it, separated by spaces',
        ],
        kind: ['Kind', 'Flow, stock, share, rate, coverage, milestone, rank or grade'],
        direction: ['Direction', 'Which way is better'],
        decimals: ['Decimals', 'The most that sources print'],
        min: ['Least', 'The least value that can be true'],
        max: ['Greatest', 'The greatest value that can be true'],
        numerator: ['Numerator', 'The indicator above the line'],
        denominator: ['Denominator', 'The indicator below the line'],
        additive: ['Additive', 'Whether places may be added up'],
      },
    },
    places: {
      title: 'Places',
      description: 'Towns, and the sets of towns that targets and totals speak of.',
      columns: {
        id: ['Id', 'Pinyin for a town'],
        kind: ['Kind', 'A town, or a set of towns (scope)'],
        nameZh: ['Name in Chinese', 'The name of 2010'],
        nameEn: ['Name in English', 'The name in English'],
        stated: [
          'Stated number',
          'How many towns a set is stated to have; empty where that is not stated',
        ],
        within: ['Within', 'The larger set to which it belongs'],
        confidence: ['Confidence', 'How far the listing can be relied on'],
      },
    },
    towns: {
      title: 'Pilot towns',
      description: 'The first pilot towns: name and county of 2010, area codes of 2015 and 2023.',
      columns: {
        id: ['Id', 'Pinyin'],
        name: ['Name', 'The name of 2010'],
        nameEn: ['Name in English', 'The name in English'],
        county: ['County', 'The county-level unit of 2010'],
        countyEn: ['County in English', 'The same in English'],
        prefecture: ['Prefecture', 'The prefecture'],
        prefectureEn: ['Prefecture in English', 'In English'],
        batch: ['Batch', 'The batch in which it became a pilot'],
        code2015: ['Area code 2015', 'The code of 2015'],
        code2023: ['Area code 2023', 'The code of 2023'],
        codeSource: ['Source of codes', 'Where the codes were read'],
        presentStatusZh: ['Present status', 'What became of it'],
        presentStatusEn: ['Present status, English', 'In English'],
        validFrom: ['Valid from', 'The first year of its values'],
        validTo: ['Valid to', 'The last year of its values'],
        lat: ['Latitude', 'The town’s own point'],
        lon: ['Longitude', 'The town’s own point'],
        coordNoteZh: ['Note on the point', 'Where the point is from'],
        coordNoteEn: ['Note, English', 'In English'],
        countyLat: ['County label latitude', 'Not the town’s position'],
        countyLon: ['County label longitude', 'Not the town’s position'],
        listSource: ['Source of the list', 'The page that lists it'],
        secondSource: ['Second source', 'A second page that lists it'],
        listConfidence: ['Confidence of the list', 'How far the listing can be relied on'],
      },
    },
    ...townTables,
    memberships: {
      title: 'Memberships',
      description: 'Which town belongs to which set; sets whose list was not found have no rows.',
      columns: {
        scope: ['Set', 'The id of the set'],
        town: ['Town', 'The id of the town'],
      },
    },
    sources: {
      title: 'Sources',
      description: 'The pages that values and targets were read from.',
      columns: {
        id: ['Id', 'Lower-case letters, digits and single hyphens'],
        title: ['Title', 'The title of the page or document'],
        publisher: ['Publisher', 'Who published it; else empty'],
        date: ['Date', 'Its own date'],
        dateNoteZh: ['Note on the date', 'What is uncertain'],
        dateNoteEn: ['Note, English', 'In English'],
        address: ['Address', 'The address of the page'],
        retrieved: ['Retrieved', 'The day on which it was read'],
        nature: ['Nature of the source', natureWords],
      },
    },
    targets: {
      title: 'Targets',
      description: 'Promised values and milestones, each bound to the sentence that makes it.',
      columns: {
        ...targetColumns,
      },
    },
    documents: {
      title: 'Documents',
      description:
        'The documents that make the targets, and those that they cite or that follow them.',
      columns: {
        id: ['Id', 'Lower-case words joined by hyphens'],
        title: ['Title', 'As printed'],
        titleEn: ['Title in English', 'Our rendering'],
        documentNumber: ['Document number', 'Empty if not known'],
        date: ['Date', 'As exactly as known'],
        kind: ['Kind', 'The sort of document'],
      },
    },
    assessments: {
      title: 'Assessments',
      description:
        'Verdicts worked out from the observations by one set of rules; none is entered by hand.',
      columns: {
        target: ['Target', 'The id of the target'],
        ...resultColumns,
      },
    },
    findings: {
      title: 'Findings',
      description: 'What was worked out for a target by each reading and for each place.',
      columns: {
        ...resultColumns,
        target: ['Target', 'The id of the target'],
        scope: ['Scope', 'The scope of this reading'],
        mode: ['Mode', 'The group as one, or each town by itself'],
        place: ['Place', 'Of which place the finding speaks'],
      },
    },
    targetResults: {
      title: 'Targets',
      description: 'Promised values and milestones, each bound to the sentence that makes it.',
      columns: {
        ...targetColumns,
        ...resultColumns,
      },
    },
    coverage: {
      title: 'Who published what',
      description: 'The firmest thing found of each town for each year; none where nothing was.',
      columns: {
        place: ['Place', 'The id of the town'],
        name: ['Name', 'The name of the town'],
        year: ['Year', 'The year'],
        coverage: ['Coverage', 'A measured value, a forecast, a part of a year, or nothing'],
      },
    },
    tiles: {
      title: 'Towns by prefecture',
      description: 'The prefecture of each town and how many values were found.',
      columns: {
        prefecture: ['Prefecture', 'The prefecture'],
        place: ['Place', 'The id of the town'],
        name: ['Name', 'The name of the town'],
        values: ['Values', 'How many values were found'],
      },
    },
  },
};
