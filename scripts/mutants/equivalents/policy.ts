import { type Changes, noText } from './change.ts';

/** The changes to src/policy but its recognise and text that make no difference, by the reason why, then by file. */
export const ofPolicy: Changes = {
  'the types ask for a value that is always there': {
    'src/policy/targets/target-candidates.ts': [
      [
        "const tail = bound?.[0].exec(after)?.[0] ?? '';",
        'bound?.[0].exec(after)?.[0]',
        'bound?.[0].exec(after)[0]',
      ],
    ],
    'src/policy/citations/decree-number.ts': [
      ["const [, kind = '', bracket = '', yearText, number = ''] = match;", ...noText],
      ["const [, yearText, number = '', kind = ''] = match;", ...noText],
    ],
    'src/policy/citations/document-number.ts': [
      ["const yearNumber = parseChineseNumeral(match[1] ?? '');", ...noText],
      ["const n = parseChineseNumeral(match[2] ?? '');", ...noText],
      ["const n = parseChineseNumeral(match[1] ?? '');", ...noText],
    ],
    'src/policy/citations/old-number.ts': [
      [
        "const { organ = '', year: yearText = '', serial: digits = '' } = match.groups ?? {};",
        ...noText,
      ],
      ["const { code: written = '', serial: digits = '' } = match.groups ?? {};", ...noText],
      [
        "const { code: written = '', year: yearText = '', serial: digits = '' } = match.groups ?? {};",
        ...noText,
      ],
    ],
    'src/policy/markdown/tables/cell-text.ts': [
      ["else paragraphs.push((paragraphs.pop() ?? '') + sign);", ...noText],
      [
        "const [words] = block?.type === 'paragraph' ? block.children : [];",
        '[]',
        '["Stryker was here"]',
      ],
    ],
    'src/policy/markdown/tables/parse-table.ts': [
      [
        'return { headRows: rule, headColumns: countHeadColumns(lines[rule] ?? []), rows: cells };',
        '[]',
        '["Stryker was here"]',
      ],
      [
        "return [...line.slice(1).matchAll(/((?:\\\\[^]|[^\\\\|])*)\\|/g)].map(([, cell = '']) => cell.trim());",
        ...noText,
      ],
    ],
    'src/policy/references/find-anchor.ts': [
      [
        "if (that) return { anchor: { kind: 'last', ending: that[1] ?? '' }, length: that[0].length };",
        ...noText,
      ],
    ],
    'src/policy/targets/tables/list-table-targets.ts': [
      ["const parts = inner.flatMap(([, part = '']) => part.split(/[，,、；;]/));", ...noText],
    ],
    'src/policy/tree/short-id.ts': [["const [kind = '', ...rest] = step.split('_');", ...noText]],
    'src/policy/tree/table-grid.ts': [
      [
        "const cell = table.children[row]?.children.find((one) => one.eId === `${id}__${steps[at] ?? ''}`);",
        'table.children[row]?.children',
        'table.children[row].children',
      ],
      [
        "const cell = table.children[row]?.children.find((one) => one.eId === `${id}__${steps[at] ?? ''}`);",
        ...noText,
      ],
      ["const part = findNode(root, toParentEId(table.eId) ?? '');", ...noText],
    ],
    'src/policy/citations/citations.ts': [
      ["const between = number ? text.slice(title.end, number.start) : '';", ...noText],
    ],
    'src/policy/citations/find-aliases.ts': [["const words = titled ?? quoted ?? '';", ...noText]],
    'src/policy/citations/standard-number.ts': [
      ["const [all, code = '', number = '', year] = bracketed.exec(after) ?? [];", ...noText],
    ],
    'src/policy/targets/five-year-plans.ts': [
      [
        "return [...plans].map(([, digit = '']) => 2005 + 5 * (parseChineseNumeral(digit) ?? 0));",
        ...noText,
      ],
    ],
    'src/policy/tasks/find-tasks.ts': [
      [
        "if (moved) return [{ ...order, act: moved[2] ?? '', object: toObject(moved[1]) }];",
        ...noText,
      ],
      [
        "if (plain) return [{ ...order, act: plain[1] ?? '', object: toObject(plain[2]) }];",
        ...noText,
      ],
      ["return by ? [{ ...order, act: by[2] ?? '', object: toObject(by[1]) }] : [];", ...noText],
      ["else if (opening.has(character)) open.push(opening.get(character) ?? '');", ...noText],
      ["else parts.push((parts.pop() ?? '') + character);", ...noText],
    ],
    'src/policy/tree/labels.ts': [
      ["const ordinal = match && parseOrdinal(match[1] ?? '');", ...noText],
      ["const branch = parseChineseNumeral(match[3] ?? '');", ...noText],
    ],
  },
  'it only spares work': {
    'src/policy/fidelity/check-draft.ts': [
      [
        'const same = word.slice(said, said + end - at);',
        'word.slice(said, said + end - at)',
        'word',
      ],
      ['skipRemoved();', 'skipRemoved();', ';'],
    ],
    'src/policy/tree/table-lines.ts': [
      [
        "if (children.every(({ type }) => type !== 'table')) return children;",
        "({ type }) => type !== 'table'",
        '() => undefined',
      ],
    ],
    'src/policy/references/find-pathless.ts': [
      ['if (!/[前上述本附]/.test(text)) return [];', '!/[前上述本附]/.test(text)', 'false'],
    ],
    'src/policy/citations/citations.ts': [
      ['if (bare.length === 0) return quoted;', 'bare.length === 0', 'false'],
    ],
    'src/policy/citations/find-aliases.ts': [
      ['if (matches.length === 0) return [];', 'matches.length === 0', 'false'],
      ["const matches = text.includes('称') ? [...text.matchAll(given)] : [];", "'称'", '""'],
    ],
  },
  'either gives the same value': {
    'src/policy/targets/target-clause.ts': [
      ['while (start < at && /\\s/.test(text.charAt(start))) start += 1;', 'start < at', 'true'],
      [
        'while (start < at && /\\s/.test(text.charAt(start))) start += 1;',
        'start < at',
        'start <= at',
      ],
    ],
    'src/policy/targets/target-time.ts': [
      [
        'return years.some(([, reached]) => year === null || Number(reached) >= year);',
        'year === null',
        'false',
      ],
      ['.filter((match) => year !== null && Number(match[1]) < year)', 'year !== null', 'true'],
      ['return last < 0 ? null : last;', 'last < 0', 'last <= 0'],
    ],
    'src/policy/tree/walk.ts': [["case 'stretch':", "'stretch'", '""']],
    'src/policy/tree/labels.ts': [
      ["const ordinal = parseChineseNumeral(match?.[1] ?? '');", ...noText],
    ],
    'src/policy/citations/citations.ts': [
      ['for (let at = 0; at < text.length; at += 1) {', 'at < text.length', 'at <= text.length'],
    ],
  },
  'what would tell the two apart was ruled out before': {
    'src/policy/targets/outlook.ts': [
      [
        "if (back && (ended === undefined || (year !== null && Number(ended) < year))) return 'back';",
        'year !== null && Number(ended) < year',
        'year !== null || Number(ended) < year',
      ],
      [
        "if (back && (ended === undefined || (year !== null && Number(ended) < year))) return 'back';",
        'year !== null',
        'true',
      ],
      [
        "if (back && (ended === undefined || (year !== null && Number(ended) < year))) return 'back';",
        'Number(ended) < year',
        'true',
      ],
      [
        "if (back && (ended === undefined || (year !== null && Number(ended) < year))) return 'back';",
        'Number(ended) < year',
        'Number(ended) <= year',
      ],
    ],
    'src/policy/citations/citations.ts': [
      [
        'for (; number && number.start < title.start; number = numbers[(next += 1)]) {',
        'number.start < title.start',
        'number.start <= title.start',
      ],
    ],
  },
};
