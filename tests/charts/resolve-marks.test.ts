import { describe, expect, it } from 'vitest';
import { readMarkRules } from '#charts/svg/mark-rules.ts';
import { resolveMarks } from '#charts/svg/resolve-marks.ts';

const tokens = `/* first */
:root { --ink: #111; --rim: #fff; --sans: 'A Font',
  sans-serif; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; } }`;

/** What stands in the file for a drawing under the given rules. */
function resolve(marks: string, drawing: string): string {
  return resolveMarks(`<svg class="chart">${drawing}</svg>`, readMarkRules(marks, tokens));
}

describe('resolveMarks', () => {
  it('writes light colours and fonts as attributes', () => {
    const file = resolve(
      '.chart text { font: 13px var(--sans); font-variant-numeric: tabular-nums; fill: var(--ink); }',
      '<text x="1" class="year">2012</text>',
    );
    expect(file).toBe(
      `<svg fill="#111" font-family="'A Font', sans-serif" font-size="13" font-variant="tabular-nums"><text x="1">2012</text></svg>`,
    );
  });

  it('lets the class win over the name and the later over the earlier', () => {
    const marks =
      '.chart .a, .chart .b { fill: #a00 } .chart path { fill: #00a; stroke: #0a0 } .chart .b { fill: #b00 }';
    const file = resolve(marks, '<path class="b" d="M0 0"/><path d="M1 1"/><rect class="a"/>');
    expect(file).toBe(
      '<svg fill="#b00" stroke="#0a0"><path d="M0 0"/><path d="M1 1" fill="#00a"/><rect fill="#a00" stroke="none"/></svg>',
    );
  });

  it('heeds in what a mark stands', () => {
    const marks = '.chart .goal path { stroke: #a00 } .chart .goal .near path { stroke: #00a }';
    const drawing =
      '<path d="a"/><g class="goal"><path d="b"/><g class="near"><path d="c"/></g></g>';
    expect(resolve(marks, drawing)).toBe(
      '<svg><path d="a"/><g stroke="#a00"><path d="b"/><g stroke="#00a"><path d="c"/></g></g></svg>',
    );
  });

  it('writes what most marks share on what holds them', () => {
    const dots = '<circle r="1"/><circle r="2"/><circle r="3"/>';
    const drawing = `<path d="a"/><path d="b"/><g data-of="x">${dots}</g>`;
    expect(resolve('.chart circle { fill: #00a }', drawing)).toBe(
      `<svg><path d="a"/><path d="b"/><g fill="#00a">${dots}</g></svg>`,
    );
  });

  it('keeps dashes, opacity and anchors', () => {
    const marks = '.chart .gap { stroke: #555; stroke-dasharray: 1.5 4; stroke-opacity: 0.55 }';
    const drawing = '<path class="gap" d="a"/><path d="b" stroke="#111"/><g text-anchor="end"/>';
    expect(resolve(marks, drawing)).toBe(
      '<svg stroke="#555"><path d="a" stroke-dasharray="1.5 4" stroke-opacity="0.55"/><path d="b" stroke="#111"/><g text-anchor="end"/></svg>',
    );
  });

  it('lets a rule win over an attribute of the drawing', () => {
    const drawing = '<path stroke-dasharray="1 3" d="a"/><path class="whole" stroke="#333" d="b"/>';
    expect(resolve('.chart path { stroke: #111 } .chart .whole { stroke: #222 }', drawing)).toBe(
      '<svg stroke="#111"><path d="a" stroke-dasharray="1 3"/><path d="b" stroke="#222"/></svg>',
    );
  });

  it('draws words with a rim twice, the rim first', () => {
    const marks =
      '.chart text { font: 13px sans-serif; fill: #111; stroke: #fff; stroke-width: 3; paint-order: stroke }';
    expect(resolve(marks, '<text x="1">5 &lt; 6</text>')).toBe(
      '<svg fill="#111" stroke-width="3" font-family="sans-serif" font-size="13"><text x="1" stroke="#fff">5 &lt; 6</text><text x="1">5 &lt; 6</text></svg>',
    );
  });
});

describe('what a mark has in the file', () => {
  it.each<[string, string, string, string]>([
    [
      'no width of a line that is not drawn',
      '.a { stroke-width: 3 }',
      '<path class="a"/>',
      '<svg><path/></svg>',
    ],
    [
      'no dashes after the line is gone',
      '.a { stroke: #111; stroke-width: 3 } .b { stroke: none }',
      '<path class="a"/><path class="a b"/>',
      '<svg stroke-width="3"><path stroke="#111"/><path/></svg>',
    ],
    [
      'no font without words',
      '.a { font-weight: 600; fill: #111 }',
      '<path class="a"/><text class="a">1</text>',
      '<svg fill="#111" font-weight="600"><path/><text>1</text></svg>',
    ],
    [
      'words once where their rim is not drawn',
      'text { paint-order: stroke }',
      '<text>1</text>',
      '<svg><text>1</text></svg>',
    ],
    [
      'words once where the rim is above',
      'text { paint-order: fill; stroke: #111 }',
      '<text>1</text>',
      '<svg stroke="#111"><text>1</text></svg>',
    ],
    [
      'neither classes nor data',
      '.a { fill: #111 }',
      '<g class="a" data-of="x"><path d="b"/></g>',
      '<svg fill="#111"><path d="b"/></svg>',
    ],
    [
      'no group that says nothing',
      '.a { fill: #111 }',
      '<g><g><path d="b"/></g></g><g id="c"/>',
      '<svg><path d="b"/><g id="c"/></svg>',
    ],
    [
      'what it stands in, the outer first',
      '.a .b path { fill: #111 }',
      '<g class="a"><g class="b"><path d="c"/></g></g><g class="b"><g class="a"><path d="d"/></g></g>',
      '<svg><g fill="#111"><path d="c"/></g><path d="d"/></svg>',
    ],
    [
      'what stands further out',
      '.a path { fill: #111 }',
      '<g class="a"><g class="b"><path d="c"/></g></g>',
      '<svg fill="#111"><path d="c"/></svg>',
    ],
    [
      'both of two classes',
      '.a.b { fill: #111 }',
      '<path class="b a"/><path class="a"/><path class="c"/>',
      '<svg><path fill="#111"/><path/><path/></svg>',
    ],
    [
      'a name and a class',
      'path.a { fill: #111 }',
      '<path class="a"/><rect class="a"/><path/>',
      '<svg><path fill="#111"/><rect/><path/></svg>',
    ],
    [
      'what a class and a name say more than a name',
      '.a path { fill: #111 } .a { fill: #222 } path { fill: #333 }',
      '<g class="a"><path d="c"/></g>',
      '<svg fill="#111"><path d="c"/></svg>',
    ],
    [
      'what a class in a name says more than a later class',
      '.a path { fill: #111 } .b { fill: #222 }',
      '<g class="a"><path class="b"/></g>',
      '<svg fill="#111"><path/></svg>',
    ],
    [
      'what two classes and a name say more than two later classes',
      'path.a.b { fill: #111 } .a .b { fill: #222 }',
      '<g class="a"><path class="a b"/></g>',
      '<svg fill="#111"><path/></svg>',
    ],
    [
      'a class more than three names',
      '.a { fill: #111 } svg g path { fill: #222 }',
      '<g><path class="a"/></g>',
      '<svg fill="#111"><path/></svg>',
    ],
    [
      'several rules with one body',
      'path, .a { fill: #111 }',
      '<path d="b"/><rect class="a"/><rect/>',
      '<svg fill="#111"><path d="b"/><rect/><rect fill="#000"/></svg>',
    ],
    [
      'what only some of a group differ in',
      '.a { fill: #111 } .b { fill: #222 }',
      '<g><path class="a"/><path class="b"/><path class="b"/></g><path/>',
      '<svg><g fill="#222"><path fill="#111"/><path/><path/></g><path/></svg>',
    ],
    [
      'what most of them have, further down too',
      'line { stroke: #111 } circle { stroke: #222 }',
      '<line/><circle/><g><circle/><rect/></g>',
      '<svg stroke="#222"><line stroke="#111"/><circle/><circle/><rect stroke="none"/></svg>',
    ],
    [
      'what has no look of its own',
      '.a { fill: #111 }',
      '<a href="x"><title>1</title><path class="a"/></a>',
      '<svg fill="#111"><a href="x"><title>1</title><path/></a></svg>',
    ],
    [
      'spaces of a value as one',
      ".a { font: 13px 'A',\n  serif }",
      '<text class="a">1</text>',
      `<svg font-family="'A', serif" font-size="13"><text>1</text></svg>`,
    ],
  ])('is %s', (_, marks, drawing, expected) => {
    expect(resolve(marks, drawing)).toBe(expected);
  });
});

describe('readMarkRules', () => {
  const holds = (line: string) => `A style sheet of charts holds “${line}”: write “name: value;”.`;
  const sets = (line: string) =>
    `chart-marks.css sets “${line}”, which no .svg file can carry: put it into chart.css if it is for pages alone, or teach src/charts/svg/mark-rules.ts the attribute.`;
  const selects = (words: string) =>
    `chart-marks.css holds the selector “${words}”, which no .svg file can carry: use names and classes with spaces between, or put the rule into chart.css if it is for pages alone.`;

  it.each([
    ['.chart > text { fill: red }', selects('.chart > text')],
    ['.chart a:hover { fill: red }', selects('.chart a:hover')],
    ['#a { fill: red }', selects('#a')],
    ['text { fill: red } , { fill: red }', selects('')],
    ['text { text-decoration: underline }', sets('text-decoration: underline')],
    ['text { font: bold 1em serif }', sets('font: bold 1em serif')],
    ['text { font: 13px 14px serif }', sets('font: 13px 14px serif')],
    ['text { to-string: a }', sets('to-string: a')],
    ['text { toString: a }', sets('toString: a')],
    ['text { fill: var(--gone) }', 'chart-marks.css names --gone, which tokens.css does not have.'],
    ['text { fill }', holds('fill')],
    ['text { stroke: red; 1 }', holds('1')],
  ])('refuses what no file can carry: %s', (marks, message) => {
    expect(() => readMarkRules(marks, tokens)).toThrow(new Error(message));
  });

  it('reads selectors, values and light colours, the weakest first', () => {
    const marks = `/* a { b } */ .a g.b , text{fill:var(--ink);
      stroke : var(--rim) }/* c */`;
    expect(readMarkRules(marks, tokens)).toEqual([
      {
        selectors: [{ name: 'text', classes: [] }],
        values: new Map([
          ['fill', '#111'],
          ['stroke', '#fff'],
        ]),
      },
      {
        selectors: [
          { name: null, classes: ['a'] },
          { name: 'g', classes: ['b'] },
        ],
        values: new Map([
          ['fill', '#111'],
          ['stroke', '#fff'],
        ]),
      },
    ]);
    expect(readMarkRules('text { fill: red }', '')).toEqual([
      { selectors: [{ name: 'text', classes: [] }], values: new Map([['fill', 'red']]) },
    ]);
  });
});
