import { type Changes, noText } from './equivalents/change.ts';
import { ofDataImport } from './equivalents/data-import.ts';
import { ofIngest } from './equivalents/ingest.ts';
import type { Mutant } from './mutant.ts';

/** A change that no test could notice, by its file and its code. */
interface Equivalent extends Pick<Mutant, 'file' | 'code' | 'original' | 'replacement'> {
  /** Why it makes no difference that anybody could notice. */
  readonly why: string;
}

/** The changes by the reason why they make no difference, then by file. */
const byReason: Changes = {
  'the types ask for a value that is always there': {
    // The store gives no cell without rows, and every row that is compared has a value.
    'src/corpus/checks/observations/jumps.ts': [
      [
        'const { middle, deviation, count } = usual.get(change.row.indicator) ?? describeUsual([]);',
        '[]',
        '["Stryker was here"]',
      ],
      ["const words = `${row.value ?? ''} ${row.unit}`;", ...noText],
    ],
    'src/corpus/checks/observations/observation-parts.ts': [
      [
        'const above = cell ? wholes.of(cell).flatMap((one) => listComparable(store.of(one))) : [];',
        '[]',
        '["Stryker was here"]',
      ],
      ["const number = parseDecimal(value ?? '');", ...noText],
      ["return `${value ?? ''} ${unit} (${indicator}, ${place}, ${period})`;", ...noText],
    ],
    'src/corpus/checks/observations/ranges.ts': [
      [
        'if (!indicator || amount.value === null || amount.unit === null) return [];',
        'amount.unit === null',
        'false',
      ],
    ],
    'src/indicators/assess/agree.ts': [
      [
        'return readings.every(({ reason }) => reason === first?.reason) ? (first?.reason ?? null) : null;',
        'first?.reason',
        'first.reason',
      ],
    ],
    'src/indicators/assess/assess.ts': [
      [
        'return readings.every(({ met }) => met === first?.met) ? (first?.met ?? null) : null;',
        'first?.met',
        'first.met',
      ],
    ],
    'src/indicators/measure/find-value.ts': [
      ["const published = parseDecimal(observation.value ?? '');", ...noText],
      ["const from = observation.value ?? '';", ...noText],
    ],
    'src/indicators/measure/moments.ts': [
      ["return asOf >= deadline + (ends[deadline.split('-').length - 1] ?? '');", ...noText],
      ["const [year = '', month = '12'] = deadline.split('-');", ...noText],
    ],
    'src/indicators/observations/conflicts.ts': [
      ["const wanted = parseDecimal(a.value ?? '');", ...noText],
      ["const other = convertUnit(parseDecimal(b.value ?? ''), b.unit, a.unit);", ...noText],
    ],
    'src/search/pinyin/pinyin-pairs.ts': [
      ["const [first = '', second = ''] = key.split(' ');", ...noText],
    ],
    'src/search/query/asked-address.ts': [
      [
        "return match === null ? null : toStep(aliases[match[2] ?? ''] ?? '', match[1]);",
        ...noText,
      ],
    ],
    'src/search/records/index-id.ts': [
      [
        "const [document = '', eId = '', pack = '', headingTokens, ...rest] = id.split('.');",
        ...noText,
      ],
    ],
  },
  'what would tell the two apart was ruled out before': {
    // The schema knows no other words for a period.
    'src/corpus/checks/observations/periods.ts': [
      [
        'const months = /^M(\\d\\d)-M(\\d\\d)$/.exec(period);',
        '/^M(\\d\\d)-M(\\d\\d)$/',
        '/M(\\d\\d)-M(\\d\\d)$/',
      ],
      [
        'const months = /^M(\\d\\d)-M(\\d\\d)$/.exec(period);',
        '/^M(\\d\\d)-M(\\d\\d)$/',
        '/^M(\\d\\d)-M(\\d\\d)/',
      ],
      [
        'const span = /^(\\d{4})-(\\d{4})$/.exec(period);',
        '/^(\\d{4})-(\\d{4})$/',
        '/(\\d{4})-(\\d{4})$/',
      ],
      [
        'const span = /^(\\d{4})-(\\d{4})$/.exec(period);',
        '/^(\\d{4})-(\\d{4})$/',
        '/^(\\d{4})-(\\d{4})/',
      ],
    ],
    'src/corpus/checks/observations/validity.ts': [
      [
        'const firstYear = Number(/^(\\d{4})-/.exec(period)?.[1] ?? year);',
        '/^(\\d{4})-/',
        '/(\\d{4})-/',
      ],
    ],
    'src/corpus/checks/observations/units.ts': [
      [
        "return findIssue(indicator, unit, indicator ? listUnits(indicator) : [], () => at('unit'));",
        '[]',
        '["Stryker was here"]',
      ],
      [
        'const allowed = indicator ? listTargetUnits(target, indicator) : [];',
        '[]',
        '["Stryker was here"]',
      ],
    ],
    'src/corpus/checks/observations/jumps.ts': [
      ['let before: readonly StoredRow[] = [];', '[]', '["Stryker was here"]'],
    ],
    // An address is not among those that are compared with it.
    'src/corpus/addresses/find-broken.ts': [
      [
        'while (at < address.length && one.address[at] === address[at]) at += 1;',
        'at < address.length',
        'at <= address.length',
      ],
    ],
    'src/indicators/measure/measure-cumulative.ts': [
      [
        'const shared = known.at(-1)?.find((one) => known.every((extents) => extents.includes(one)));',
        '-1',
        '+1',
      ],
    ],
    'src/indicators/measure/moments.ts': [
      [
        '.flatMap(({ period }) => /^M01-M(\\d\\d)$/.exec(period)?.[1] ?? [])',
        '/^M01-M(\\d\\d)$/',
        '/^M01-M(\\d\\d)/',
      ],
      [
        '.flatMap(({ period }) => /^M01-M(\\d\\d)$/.exec(period)?.[1] ?? [])',
        '/^M01-M(\\d\\d)$/',
        '/M01-M(\\d\\d)$/',
      ],
    ],
    'src/indicators/measure/compare.ts': [
      [
        "const upper = comparator === 'range' && max !== null ? toRatio(max) : goal;",
        'max !== null',
        'true',
      ],
    ],
    'src/indicators/measure/find-value.ts': [
      [
        "if (exact.some(({ status }) => status === 'estimate')) return 'estimate-only';",
        "status === 'estimate'",
        'true',
      ],
    ],
    'src/indicators/numbers/ratio.ts': [
      [
        'if (b.units > 0n) return { numerator: a, denominator: b };',
        'b.units > 0n',
        'b.units >= 0n',
      ],
    ],
    'src/ingest/mht/mime-part.ts': [
      ['if (begin >= 0) parts.push(body.subarray(begin, at));', 'begin >= 0', 'begin > 0'],
    ],
    // No two documents have one id.
    'src/search/records/list-record-files.ts': [
      [
        'return documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));',
        'a.id < b.id',
        'a.id <= b.id',
      ],
    ],
    'src/policy/recognise/find-metadata.ts': [
      ['.slice(0, end < 0 ? texts.length : end)', 'end < 0', 'end <= 0'],
    ],
  },
  'either gives the same value': {
    'src/corpus/checks/observations/store/observation-store.ts': [
      ['if (first === undefined) return [];', 'first === undefined', 'false'],
    ],
    // What lies behind the end of a list of numbers is neither written nor read.
    'src/corpus/checks/observations/store/cell-order.ts': [
      [
        'for (let index = 0; index < size; index += 1) order[index] = index;',
        'index < size',
        'index <= size',
      ],
      ['for (let index = 0; index < size; index += 1) {', 'index < size', 'index <= size'],
      ['while (end < size && keyAt(end) === keyAt(start)) end += 1;', 'end < size', 'end <= size'],
      ['const isFound = low < size && keyAt(low) === packed;', 'low < size', 'true'],
      ['const isFound = low < size && keyAt(low) === packed;', 'low < size', 'low <= size'],
    ],
    'src/indicators/numbers/decimal.ts': [
      [
        "const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');",
        'units < 0n',
        'units <= 0n',
      ],
      ['return shifted >= 0', 'shifted >= 0', 'shifted > 0'],
    ],
    // What is not in the list comes before its first.
    'src/indicators/observations/preference.ts': [["'actual',", "'actual'", '""']],
    'src/indicators/measure/moments.ts': [
      [
        "const before = startYear === null ? null : kind === 'cumulative' ? startYear - 1 : startYear;",
        'startYear === null',
        'false',
      ],
    ],
  },
  'only the room or the time that it takes differs': {
    'src/corpus/checks/observations/observation-keys.ts': [
      ['rows.length > 1 ? findRepeats(rows) : [];', 'rows.length > 1', 'true'],
      ['rows.length > 1 ? findRepeats(rows) : [];', 'rows.length > 1', 'rows.length >= 1'],
    ],
    'src/corpus/checks/observations/observation-parts.ts': [
      ['if (above.length === 0) return [];', 'above.length === 0', 'false'],
    ],
    'src/corpus/addresses/find-broken.ts': [
      ['if (lost.length === 0) return [];', 'lost.length === 0', 'false'],
    ],
    'src/corpus/checks/observations/store/number-column.ts': [
      ...(
        [
          ['number > largestSmall && create !== createLarge', 'true'],
          [
            'number > largestSmall && create !== createLarge',
            'number > largestSmall || create !== createLarge',
          ],
          ['number > largestSmall', 'true'],
          ['number > largestSmall', 'number >= largestSmall'],
          ['create !== createLarge', 'true'],
        ] as const
      ).map(([original, replacement]): Change => {
        return ['if (number > largestSmall && create !== createLarge) {', original, replacement];
      }),
    ],
    'src/corpus/checks/observations/store/observation-store.ts': [
      ...(
        [
          ['recent.size >= mostRecent', 'true'],
          ['recent.size >= mostRecent', 'false'],
          ['recent.size >= mostRecent', 'recent.size > mostRecent'],
          ['recent.size >= mostRecent', 'recent.size < mostRecent'],
          ['recent.clear();', ';'],
        ] as const
      ).map(([original, replacement]): Change => {
        return ['if (recent.size >= mostRecent) recent.clear();', original, replacement];
      }),
      ['recent.set(first, rows);', 'recent.set(first, rows);', ';'],
    ],
    'src/corpus/checks/observations/store/value-column.ts': [
      [
        "const places = Math.min(text?.split('.')[1]?.length ?? 0, most);",
        "text?.split('.')[1]?.length ?? 0",
        "text?.split('.')[1]?.length && 0",
      ],
      ["const places = Math.min(text?.split('.')[1]?.length ?? 0, most);", "'.'", '""'],
      [
        'if (number.toFixed(places) !== text) others.set(size, text);',
        'number.toFixed(places) !== text',
        'true',
      ],
    ],
  },
};

/** Every change that no test could notice. */
export const equivalents: readonly Equivalent[] = [byReason, ofIngest, ofDataImport].flatMap(
  (changes) => Object.entries(changes).flatMap(([why, files]) => listOf(why, files)),
);

function listOf(why: string, files: Changes[string]): Equivalent[] {
  return Object.entries(files).flatMap(([file, changes]) =>
    changes.map(([code, original, replacement]) => ({ file, code, original, replacement, why })),
  );
}

/** Whether no test could notice a mutant. */
export function isEquivalent(mutant: Mutant): boolean {
  return equivalents.some((entry) => fits(entry, mutant));
}

/** What the list says of these files and none of their mutants is, and what to do about it. */
export function findStale(files: readonly string[], mutants: readonly Mutant[]): string[] {
  return equivalents
    .filter(({ file }) => files.includes(file))
    .filter((entry) => !mutants.some((mutant) => fits(entry, mutant)))
    .map(
      ({ file, code, original, replacement }) =>
        `${file}: no mutant makes ${original} into ${replacement} in ${code}: take it off the list in scripts/mutants/equivalent.ts`,
    );
}

function fits(entry: Equivalent, { file, code, original, replacement }: Mutant): boolean {
  return (
    entry.file === file &&
    entry.code === code &&
    entry.original === original &&
    entry.replacement === replacement
  );
}
