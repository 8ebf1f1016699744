import { type Changes, noText } from './equivalents/change.ts';
import { ofCharts } from './equivalents/charts.ts';
import { ofChartPanels } from './equivalents/charts-panel.ts';
import { ofCorpus } from './equivalents/corpus.ts';
import { ofDataImport } from './equivalents/data-import.ts';
import { ofIngest } from './equivalents/ingest.ts';
import { ofPolicy } from './equivalents/policy.ts';
import { ofPolicyGuards } from './equivalents/policy-guards.ts';
import { ofPolicyKinds } from './equivalents/policy-kinds.ts';
import { ofPolicyRuledOut } from './equivalents/policy-ruled-out.ts';
import { ofPolicyValues } from './equivalents/policy-values.ts';
import { ofRecognise } from './equivalents/recognise.ts';
import { ofText } from './equivalents/text.ts';
import type { Mutant } from './mutant.ts';

/** A change that no test could notice, by its file and its code. */
interface Equivalent extends Pick<Mutant, 'file' | 'code' | 'original' | 'replacement'> {
  /** Why it makes no difference that anybody could notice. */
  readonly why: string;
}

/** The changes by the reason why they make no difference, then by file. */
const byReason: Changes = {
  'the types ask for a value that is always there': {
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
      ['.slice(0, end < 0 ? lines.length : end)', 'end < 0', 'end <= 0'],
    ],
  },
  'either gives the same value': {
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
};

/** Every change that no test could notice. */
export const equivalents: readonly Equivalent[] = [
  byReason,
  ofCharts,
  ofChartPanels,
  ofCorpus,
  ofIngest,
  ofDataImport,
  ofPolicy,
  ofPolicyGuards,
  ofPolicyKinds,
  ofPolicyRuledOut,
  ofPolicyValues,
  ofRecognise,
  ofText,
].flatMap((changes) => Object.entries(changes).flatMap(([why, files]) => listOf(why, files)));

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
