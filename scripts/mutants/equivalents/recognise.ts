import { type Changes, noText } from './change.ts';

/** The changes to src/policy/recognise that make no difference, by the reason why, then by file. */
export const ofRecognise: Changes = {
  'the types ask for a value that is always there': {
    'src/policy/recognise/headings/explain.ts': [
      [
        "reasons: [place?.[2] ?? '', order, ...(heading?.reasons ?? [])],",
        'place?.[2]',
        'place[2]',
      ],
    ],
    'src/policy/recognise/headings/bare-headings.ts': [
      [
        "return ['“”', '《》', '（）', '()', '〔〕'].every(([open = '', close = '']) => {",
        ...noText,
      ],
    ],
    'src/policy/recognise/headings/cut-evidence.ts': [
      ["const [first = '', second, third] = head.split(/[，,]/);", ...noText],
    ],
    'src/policy/recognise/labels/candidates.ts': [
      ["const [head = '', ...lines] = before.slice(start).split('\\n');", ...noText],
      [
        "return /^1[.．、]/.test(head.slice(mark.length)) && counted && lines.at(-1)?.trim() === '';",
        'lines.at(-1)?.trim',
        'lines.at(-1).trim',
      ],
    ],
    'src/policy/recognise/old-line.ts': [
      ["const [, code, year, number = ''] = dated.exec(plain) ?? [];", ...noText],
      [
        "if (code !== undefined) return `${code}〔19${year ?? ''}〕${parseChineseNumeral(number) ?? ''}号`;",
        ...noText,
      ],
      ["const [, name, own = ''] = yearless.exec(plain) ?? [];", ...noText],
      [
        "return name === undefined ? null : `${name}第${parseChineseNumeral(own) ?? ''}号`;",
        ...noText,
      ],
    ],
    'src/policy/recognise/regions/closing.ts': [
      ["const [rest = '', ...below] = tail.slice(date.end).split('\\n');", ...noText],
    ],
    'src/policy/recognise/regions/joint-title.ts': [
      [
        "return isBody(before ?? '') && isBody(own) ? { start: word.start, end: word.end + 1 } : word;",
        ...noText,
      ],
    ],
    'src/policy/recognise/regions/regions.ts': [
      ["const line = source.slice(own.start, own.end).split('\\n', 1)[0] ?? '';", ...noText],
      ["const line = source.slice(range.start, range.end).split('\\n', 1)[0] ?? '';", ...noText],
    ],
    'src/policy/recognise/regions/second-titles.ts': [
      ["const [line = '', ...others] = text.split('\\n');", ...noText],
      [
        "const name = /[^。；;，,：:！？\\n\\d.．、）)]*$/.exec(before.trimEnd())?.[0] ?? '';",
        ...noText,
      ],
    ],
    'src/policy/recognise/regions/titles.ts': [
      [
        "source.slice(word.start, Math.min(own.end, word.start + 200)).split('\\n', 1)[0] ?? '';",
        ...noText,
      ],
    ],
    'src/policy/recognise/tables/aligned-columns.ts': [
      ['const end = lines[at]?.end ?? 0;', 'lines[at]?.end', 'lines[at].end'],
      [
        '? trimRange(source, { start: own[0].at, end: (own.at(-1)?.at ?? 0) + 1 })',
        'own.at(-1)?.at',
        'own.at(-1).at',
      ],
    ],
    'src/policy/recognise/tables/barred-rows.ts': [
      ['(row[0] ?? []).length === 0 &&', '[]', '["Stryker was here"]'],
      [
        'row.every((cell, at) => cell.length === 0 || (last[at] ?? []).length > 0);',
        '[]',
        '["Stryker was here"]',
      ],
      [
        'return [...rows.slice(0, -1), last.map((cell, at) => [...cell, ...(row[at] ?? [])])];',
        '[]',
        '["Stryker was here"]',
      ],
      [
        'else groups.at(-1)?.push(trimRange(source, line));',
        'groups.at(-1)?.push',
        'groups.at(-1).push',
      ],
    ],
    'src/policy/recognise/tables/find-text-tables.ts': [
      ['const [head = [], ...others] = words;', '[]', '["Stryker was here"]'],
      [
        "const filled = others.map((row) => row[at] ?? '').filter((text) => text !== '');",
        ...noText,
      ],
      ["const first = texts.map(([text = '']) => text);", ...noText],
      ["const last = texts.map((row) => row.at(-1) ?? '');", ...noText],
      [
        'else if (isUneven(source, make, lines)) uneven.push(lines[0]?.start ?? 0);',
        'lines[0]?.start',
        'lines[0].start',
      ],
      ['const start = lines[0]?.start ?? 0;', 'lines[0]?.start', 'lines[0].start'],
      ['const end = lines.at(-1)?.end ?? start;', 'lines.at(-1)?.end', 'lines.at(-1).end'],
    ],
    'src/policy/recognise/tables/text-rows.ts': [
      [
        'return rows.every((row) => row.length === rows[0]?.length);',
        'rows[0]?.length',
        'rows[0].length',
      ],
    ],
    'src/policy/recognise/tables/guess-head.ts': [
      ['const first = rows[from] ?? [];', '[]', '["Stryker was here"]'],
      [
        'const below = parted ? (rows[from + 1] ?? []).every(isName) : false;',
        '[]',
        '["Stryker was here"]',
      ],
    ],
    'src/policy/recognise/write-questions.ts': [
      [
        'const [first = [], ...answers] = splitParagraphs(text, spaces, own);',
        '[]',
        '["Stryker was here"]',
      ],
    ],
  },
  'it only spares work': {
    'src/policy/recognise/lines/pool.ts': [
      ['known.set(key, value);', 'known.set(key, value);', ';'],
    ],
    'src/policy/recognise/tables/find-text-tables.ts': [
      [
        'if (!/[|｜¦│┃\\t]|\\S(?: {2}|\\u3000)[ \\u3000]*\\S/.test(source)) return;',
        '!/[|｜¦│┃\\t]|\\S(?: {2}|\\u3000)[ \\u3000]*\\S/.test(source)',
        'false',
      ],
    ],
  },
  'either gives the same value': {
    'src/policy/recognise/tables/aligned-columns.ts': [
      ['const end = lines[at]?.end ?? 0;', 'lines[at]?.end ?? 0', 'lines[at]?.end && 0'],
    ],
    'src/policy/recognise/lines/paragraphs.ts': [
      ['return ranges.slice();', 'ranges.slice()', 'ranges'],
    ],
    'src/policy/recognise/lines/spaces.ts': [
      ['const all = Array.from({ length: widest + 2 }, () => 0);', '{ length: widest + 2 }', '{}'],
    ],
    'src/policy/recognise/labels/sequences.ts': [
      [
        "const runsOn = branches.length === 1 && label.style === 'decimal' ? [`~${ordinal - 1}`] : [];",
        '[]',
        '["Stryker was here"]',
      ],
      [
        'return may && branches.length === 0 ? [`~${ordinal - 2}`] : [];',
        '[]',
        '["Stryker was here"]',
      ],
    ],
    'src/policy/recognise/regions/title-end.ts': [
      ["const organ = /^\\p{Script=Han}{3,16}(?=\\s)/u.exec(rest)?.[0] ?? '';", ...noText],
    ],
  },
};
