import { messages } from '#i18n/messages.ts';
import { tabulateBullets } from './bullets-table.ts';
import type { Chart } from '../chart.ts';
import { describeBullets } from './bullets-sentence.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { measureText } from '../svg/text-width.ts';
import type { BulletInput, BulletRow } from './bullets-input.ts';
import { wrapText } from '../svg/wrap-text.ts';

/** Where the bar is cut off, as a multiple of the goal; beyond it stands an arrow, and the figure says the rest. */
const mostShare = 1.5;
const lineHeight = 17;
const barHeight = 24;

/** Values against their goals, with words and numbers. */
export function toBulletChart(input: BulletInput): Chart {
  return {
    kind: 'bullets',
    locale: input.locale,
    title: input.title,
    unit: null,
    sentence: describeBullets(input),
    table: tabulateBullets(input),
    draw: (size) => drawBullets(input, size),
  };
}

/** A row a value: its name and goal in words, a bar from zero, and the goal as a line at the same place in each row. */
export function drawBullets(input: BulletInput, size: DrawingSize): Drawing | null {
  if (input.rows.length === 0) return null;
  const width = drawingWidths[size];
  const words = input.rows.map((row) => measureText(writeResult(input, row)));
  const left = size === 'wide' ? 240 : 0;
  const right = width - (size === 'wide' ? Math.max(...words) + 20 : 16);
  const parts: string[] = [];
  let y = 4;
  for (const row of input.rows) {
    const head = wrapText(writeHead(input, row), size === 'wide' ? left - 16 : width);
    const under = size === 'wide' ? [] : [writeResult(input, row)];
    const bar = size === 'wide' ? y : y + head.length * lineHeight;
    const at = size === 'wide' ? { x: right + 16, y: bar + barHeight / 2 + 4.5 } : null;
    parts.push(
      element(
        'g',
        { 'data-of': row.id },
        element('g', { class: 'names' }, ...writeLines(head, y)),
        drawBar(row, { left, right, y: bar }),
        at === null
          ? element('g', {}, ...writeLines(under, bar + barHeight))
          : element('text', at, escapeSvg(writeResult(input, row))),
      ),
    );
    const text = (head.length + under.length) * lineHeight;
    y += size === 'wide' ? Math.max(barHeight, text) + 8 : text + barHeight + 14;
  }
  return { width, height: y, body: parts.join('') };
}

function writeHead({ locale }: BulletInput, row: BulletRow): string {
  return messages(locale).chart.bulletHead(row.name, row.promised);
}

function writeResult({ locale }: BulletInput, { actual, status }: BulletRow): string {
  return `${actual} ${messages(locale).status[status]}`;
}

function writeLines(lines: readonly string[], y: number): string[] {
  return lines.map((line, index) =>
    element('text', { x: 0, y: y + 15 + index * lineHeight }, escapeSvg(line)),
  );
}

/** A bar as long as its share of the way from zero to the cut-off; less than zero is drawn as nothing but an arrow back. */
function drawBar(
  { share }: BulletRow,
  { left, right, y }: { left: number; right: number; y: number },
): string {
  const toX = (part: number) => Math.round(left + ((right - left) * part) / mostShare);
  const middle = Math.round(y + barHeight / 2);
  const end = toX(Math.max(0, Math.min(share, mostShare)));
  const goal = toX(1);
  const line = element('path', { d: `M${goal} ${Math.round(y)}v${barHeight}` });
  return [
    element('path', { class: 'grid', d: `M${left} ${middle}H${toX(mostShare)}` }),
    element('path', { class: 'bar', d: `M${left} ${middle}H${end}` }),
    share > mostShare ? drawArrow(end, middle, 1) : '',
    share < 0 ? drawArrow(left + 8, middle, -1) : '',
    element('g', { class: 'goal' }, line),
  ].join('');
}

function drawArrow(x: number, y: number, way: 1 | -1): string {
  return element('path', { class: 'diamond', d: `M${x} ${y - 6}l${8 * way} 6 ${-8 * way} 6z` });
}
