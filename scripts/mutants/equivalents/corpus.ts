import { type Changes, type Change, noText } from './change.ts';

/** The changes in src/corpus that no test could notice, by the reason why they make no difference, then by file. */
export const ofCorpus: Changes = {
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
