import { type Changes, noText } from './change.ts';

/** The changes to src/charts, but for its panels, that make no difference, by the reason why, then by file. */
export const ofCharts: Changes = {
  // A list has a first where it has a last, and a match all its groups; what is indexed was counted before.
  'the types ask for a value that is always there': {
    'src/charts/coverage/coverage-chart.ts': [
      [
        "if (first === undefined || last === undefined) return '';",
        'first === undefined || last === undefined',
        'first === undefined && last === undefined',
      ],
      ["if (first === undefined || last === undefined) return '';", 'first === undefined', 'false'],
      ["if (first === undefined || last === undefined) return '';", 'last === undefined', 'false'],
      [
        "return year === undefined ? '' : drawCoverageMark(state, grid.x(year), y, markRadius(grid));",
        'year === undefined',
        'false',
      ],
      [
        "return year === undefined ? '' : drawCoverageMark(state, grid.x(year), y, markRadius(grid));",
        ...noText,
      ],
    ],
    'src/charts/coverage/overview-chart.ts': [
      [
        'if (first === undefined || last === undefined) return null;',
        'first === undefined || last === undefined',
        'first === undefined && last === undefined',
      ],
      [
        'if (first === undefined || last === undefined) return null;',
        'first === undefined',
        'false',
      ],
      [
        'if (first === undefined || last === undefined) return null;',
        'last === undefined',
        'false',
      ],
    ],
    'src/charts/town/town-chart.ts': [
      [
        '(_, index) => (headings[index]?.length ?? 0) + (goals[index]?.length ?? 0),',
        'headings[index]?.length',
        'headings[index].length',
      ],
      [
        '(_, index) => (headings[index]?.length ?? 0) + (goals[index]?.length ?? 0),',
        'goals[index]?.length',
        'goals[index].length',
      ],
      [
        'const heading = drawHeading(headings[column] ?? [], goals[column] ?? [], x, top);',
        '[]',
        '["Stryker was here"]',
      ],
    ],
    'src/charts/svg/parse-markup.ts': [
      ['words: (text) => open.at(-1)?.push(text),', 'open.at(-1)?.push', 'open.at(-1).push'],
      [
        'open.at(-1)?.push({ name, attributes, children });',
        'open.at(-1)?.push',
        'open.at(-1).push',
      ],
    ],
    'src/charts/svg/mark-rules.ts': [
      [
        "if (name !== undefined && value !== undefined) return [[name, value.replaceAll(/\\s+/g, ' ')]];",
        'name !== undefined && value !== undefined',
        'name !== undefined || value !== undefined',
      ],
      [
        "if (name !== undefined && value !== undefined) return [[name, value.replaceAll(/\\s+/g, ' ')]];",
        'name !== undefined',
        'true',
      ],
      [
        "if (name !== undefined && value !== undefined) return [[name, value.replaceAll(/\\s+/g, ' ')]];",
        'value !== undefined',
        'true',
      ],
      [
        'if (size !== undefined && family !== undefined) {',
        'size !== undefined && family !== undefined',
        'size !== undefined || family !== undefined',
      ],
      ['if (size !== undefined && family !== undefined) {', 'size !== undefined', 'true'],
      ['if (size !== undefined && family !== undefined) {', 'family !== undefined', 'true'],
    ],
    'src/charts/svg/resolve-marks.ts': [
      [
        "return root === undefined ? '' : write(root, initialMarks);",
        'root === undefined',
        'false',
      ],
      ["return root === undefined ? '' : write(root, initialMarks);", ...noText],
      [
        'if (own === undefined || !isMeant(source, own)) return false;',
        'own === undefined',
        'false',
      ],
    ],
    'src/charts/series/series-sentence.ts': [
      ['low && high', 'low && high', 'true'],
      ['low && high', 'low && high', 'low || high'],
      [": '',", ...noText],
    ],
    'src/charts/document-map/map-chart.ts': [
      ["const end = x + 14 + measureText(lines[0] ?? '');", ...noText],
    ],
    'src/charts/document-map/map-table.ts': [
      [
        "if (kind === 'target') return [toRow(promises, { text: name, href }, amount ?? '')];",
        ...noText,
      ],
    ],
    'src/charts/tiles/tiles-input.ts': [
      ['if (!place || !first) return [];', '!place || !first', 'false'],
      ['if (!place || !first) return [];', '!place || !first', '!place && !first'],

      ['towns: towns.flatMap(({ id }) => rows.get(id) ?? []),', '[]', '["Stryker was here"]'],
    ],
    'src/charts/bullets/step-words.ts': [
      [
        "return words.observed(names.get(place) ?? place, when, figure(value ?? '', unit));",
        ...noText,
      ],
    ],
  },
  // An arrow goes by 1 or −1; a match is read from its second; no rule asks for such a class.
  'either gives the same value': {
    'src/charts/svg/resolve-marks.ts': [
      ["const classes = (attributes.get('class') ?? '').split(' ');", ...noText],
    ],
    'src/charts/bullets/bullets-chart.ts': [
      [
        "return element('path', { class: 'diamond', d: `M${x} ${y - 6}l${8 * way} 6 ${-8 * way} 6z` });",
        '8 * way',
        '8 / way',
      ],
      [
        "return element('path', { class: 'diamond', d: `M${x} ${y - 6}l${8 * way} 6 ${-8 * way} 6z` });",
        '-8 * way',
        '-8 / way',
      ],
    ],
    'src/charts/svg/mark-rules.ts': [
      [
        'const [, name, value] = /^\\s*([\\w-]+)\\s*:\\s*([\\s\\S]+?)\\s*$/.exec(line) ?? [];',
        '[]',
        '["Stryker was here"]',
      ],
      [
        "const [, name = '', classes = ''] = /^(\\w*)((?:\\.[\\w-]+)*)$/.exec(word) ?? [];",
        '[]',
        '["Stryker was here"]',
      ],
      [
        'const [, size, family] = /^font:([\\d.]+)px (\\D.*)$/.exec(`${name}:${value}`) ?? [];',
        '[]',
        '["Stryker was here"]',
      ],
    ],
  },
};
