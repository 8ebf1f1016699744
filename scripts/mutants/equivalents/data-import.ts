import { type Changes, noText } from './change.ts';

/** The changes to scripts/data-import that no test could notice. */
export const ofDataImport: Changes = {
  'the types ask for a value that is always there': {
    'scripts/data-import/format-result.ts': [
      [
        "const others = change.kind === 'conflicting' ? change.others : [];",
        '[]',
        '["Stryker was here"]',
      ],
      ["return value === null ? `— (${missingReason ?? ''})` : `${value} ${unit}`;", ...noText],
    ],
    'scripts/data-import/csv/detect-encoding.ts': [
      [
        'if (piece instanceof Uint8Array) yield decoder.decode(piece, { stream: true });',
        'piece instanceof Uint8Array',
        'true',
      ],
    ],
    'scripts/data-import/csv/open-csv.ts': [
      ['if (!Array.isArray(record)) return [];', '!Array.isArray(record)', 'false'],
      ['if (!Array.isArray(record)) return [];', '[]', '["Stryker was here"]'],
    ],
    'scripts/data-import/layout/missing-fields.ts': [
      ['if (!option) return same(field);', '!option', 'false'],
    ],
    'scripts/data-import/values/clean-cell.ts': [
      ["const [, year = '', month = '', day = ''] = match;", ...noText],
    ],
    'scripts/data-import/values/read-sources.ts': [
      [
        'layout.labels[[...layout.fields].find(([name]) => name === field)?.[1] ?? -1] ?? null;',
        '-1',
        '+1',
      ],
      ["const at = { ...place, column: labelOf(issue.field ?? '') ?? issue.field };", ...noText],
    ],
    'scripts/data-import/xlsx/find-merges.ts': [
      ["for (const [, range = ''] of text.matchAll(pattern)) ranges.add(range);", ...noText],
    ],
    'scripts/data-import/xlsx/number-format.ts': [
      ["const [positive = ''] = code.split(';');", ...noText],
    ],
    'scripts/data-import/xlsx/open-package.ts': [
      [
        'if (chunk instanceof Uint8Array) yield decoder.decode(chunk, { stream: true });',
        'chunk instanceof Uint8Array',
        'true',
      ],
    ],
    'scripts/data-import/sheet/address.ts': [
      ["const [, from = '', top = '', to = '', bottom = ''] = match ?? [];", ...noText],
      [
        "const [, from = '', top = '', to = '', bottom = ''] = match ?? [];",
        '[]',
        '["Stryker was here"]',
      ],
    ],
    'scripts/data-import/xlsx/cell-value.ts': [
      [
        "const [mantissa = '', exponent = '0'] = number.toExponential(digits - 1).split('e');",
        ...noText,
      ],
      [
        "const [mantissa = '', exponent = '0'] = number.toExponential(digits - 1).split('e');",
        "'0'",
        '""',
      ],
    ],
  },
  'what would tell the two apart was ruled out before': {
    'scripts/data-import/sheet/address.ts': [
      [
        'if (firstColumn === null || lastColumn === null) return null;',
        'lastColumn === null',
        'false',
      ],
    ],
    'scripts/data-import/values/clean-number.ts': [
      [
        "if (decimals > format.decimals) return { kind: 'number-hidden-digits', detail: text };",
        'decimals > format.decimals',
        'decimals >= format.decimals',
      ],
    ],
    'scripts/data-import/xlsx/read-strings.ts': [["let text = '';", ...noText]],
  },
  'either gives the same value': {
    'scripts/data-import/xlsx/read-workbook.ts': [
      [
        "if (name === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');",
        ...noText,
      ],
    ],
    // No name that is known has a dot in it.
    'scripts/data-import/layout/sheet-defaults.ts': [
      [
        "for (const name of [basename(file).replace(/\\.[^.]+$/, ''), sheet ?? '']) {",
        '/\\.[^.]+$/',
        '/\\.[^.]+/',
      ],
    ],
    // The first words of a text are no mark.
    'scripts/data-import/xlsx/find-merges.ts': [
      ["let rest = '';", ...noText],
      ["if (text.includes('mergeCell')) {", "text.includes('mergeCell')", 'true'],
      ["if (text.includes('mergeCell')) {", "'mergeCell'", '""'],
    ],
    'scripts/data-import/xlsx/number-format.ts': [
      [
        "words: [...words, ...(bare.match(/[\\p{Script=Han}]+/gu) ?? [])].join(''),",
        '/[\\p{Script=Han}]+/gu',
        '/[\\p{Script=Han}]/gu',
      ],
    ],
    'scripts/data-import/xlsx/cell-value.ts': [
      [
        'if (!timesHundred && /^[1-9]\\d{0,14}$/.test(stored)) return stored;',
        '!timesHundred && /^[1-9]\\d{0,14}$/.test(stored)',
        'false',
      ],
    ],
  },
};
