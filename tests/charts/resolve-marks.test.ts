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

describe('readMarkRules', () => {
  it.each([
    ['.chart > text { fill: red }', 'selector “.chart > text”'],
    ['.chart a:hover { fill: red }', 'selector “.chart a:hover”'],
    ['.chart text { text-decoration: underline }', 'sets “text-decoration: underline”'],
    ['.chart text { font: bold 1em serif }', 'sets “font: bold 1em serif”'],
    ['.chart text { fill: var(--gone) }', 'names --gone'],
    ['.chart text { fill }', 'holds “fill”'],
  ])('refuses what no file can carry: %s', (marks, message) => {
    expect(() => readMarkRules(marks, tokens)).toThrow(message);
  });
});
