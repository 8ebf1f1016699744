import { messages } from '#i18n/messages.ts';
import type { Chart } from '../chart.ts';
import { type Drawing, type DrawingSize, drawingWidths } from '../svg/drawing.ts';
import type { MapInput, MapItem, MapPart } from './map-input.ts';
import { describeMap } from './map-sentence.ts';
import { tabulateMap } from './map-table.ts';
import { drawLegend } from '../panel/legend.ts';
import { element, escapeSvg } from '../svg/markup.ts';
import { measureText } from '../svg/text-width.ts';
import { wrapText } from '../svg/wrap-text.ts';

/** Where a node stands: the point at which lines meet it, and its height. */
interface Placed {
  readonly x: number;
  readonly y: number;
  /** Where its first line of words ends. */
  readonly end: number;
  readonly body: string;
  readonly bottom: number;
}

interface Columns {
  readonly width: number;
  /** Where part marks stand at depth 0, and how far each depth goes in. */
  readonly left: number;
  readonly indent: number;
  readonly partEnd: number;
  readonly itemLeft: number;
  /** Whether items stand beside their part; else under it. */
  readonly beside: boolean;
}

const lineHeight = 18;
const gap = 8;
const columns: Record<DrawingSize, Columns> = {
  wide: {
    width: drawingWidths.wide,
    left: 34,
    indent: 22,
    partEnd: 282,
    itemLeft: 344,
    beside: true,
  },
  narrow: {
    width: drawingWidths.narrow,
    left: 26,
    indent: 14,
    partEnd: drawingWidths.narrow,
    itemLeft: 62,
    beside: false,
  },
};

/** The structure of a document with its words and table. */
export function toMapChart(input: MapInput): Chart {
  return {
    kind: 'map',
    locale: input.locale,
    title: messages(input.locale).map.title,
    unit: null,
    sentence: describeMap(input),
    table: tabulateMap(input),
    draw: (size) => drawMap(input, size),
  };
}

/** Parts down the page in reading order, each joined to the targets it sets and the documents it cites; arcs show which part refers to which. */
export function drawMap(input: MapInput, size: DrawingSize): Drawing {
  const layout = columns[size];
  const parts = new Map<string, Placed>();
  const items = new Map<string, Placed>();
  const edges: string[] = [];
  let y = 6;
  for (const part of input.parts) {
    const placed = placePart(part, layout, y);
    parts.set(part.id, placed);
    let itemY = layout.beside ? y : placed.bottom;
    for (const item of listNew(input, part, items)) {
      const own = placeItem(item, layout, itemY);
      items.set(item.id, own);
      itemY = own.bottom;
    }
    for (const id of part.items) edges.push(drawEdge(placed, items.get(id), layout));
    y = Math.max(placed.bottom, itemY) + gap;
  }
  const key = drawKey(input, layout.width, y + gap);
  const arcs = drawArcs(input.parts, parts, layout);
  const nodes = [...parts.values(), ...items.values()].map(({ body }) => body);
  return {
    width: layout.width,
    height: y + gap + key.height,
    body: [...edges, ...arcs, key.body].join(''),
    links: nodes.join(''),
  };
}

/** The items of a part that no earlier part has: a document cited twice is one node. */
function listNew(
  { items }: MapInput,
  part: MapPart,
  placed: ReadonlyMap<string, Placed>,
): MapItem[] {
  return part.items.flatMap((id) => {
    const item = items.find((one) => one.id === id);
    return item === undefined || placed.has(id) ? [] : [item];
  });
}

function placePart({ name, href, depth }: MapPart, layout: Columns, top: number): Placed {
  const x = layout.left + depth * layout.indent;
  const lines = wrapText(name, layout.partEnd - x - 14);
  const mark = drawPartMark(x, top + 13);
  const className = depth === 0 ? 'heading' : null;
  return toNode({ x, top, href, mark, lines, className, right: layout.partEnd });
}

function drawPartMark(x: number, y: number): string {
  return element('circle', { class: 'node', cx: x, cy: y, r: 4.4 });
}

function placeItem(item: MapItem, layout: Columns, top: number): Placed {
  const { amount, href, kind, name } = item;
  const x = layout.itemLeft;
  const lines = wrapText(amount === null ? name : `${amount} ${name}`, layout.width - x - 14);
  const mark = itemMarks[kind](x - 5, top + 13);
  return toNode({ x, top, href, mark, lines, className: null, right: layout.width });
}

const itemMarks: Record<MapItem['kind'], (x: number, y: number) => string> = {
  target: (x, y) => element('rect', { class: 'promise', x: x + 1, y: y - 4, width: 8, height: 8 }),
  document: (x, y) => element('path', { class: 'held', d: `M${x} ${y}l5 -5 5 5 -5 5z` }),
};

interface NodeParts {
  readonly x: number;
  readonly top: number;
  readonly right: number;
  readonly href: string;
  readonly mark: string;
  readonly lines: readonly string[];
  readonly className: string | null;
}

/** A mark with its words, all one link; the whole row can be hit. */
function toNode({ x, top, right, href, mark, lines, className }: NodeParts): Placed {
  const height = Math.max(1, lines.length) * lineHeight + 8;
  const words = lines.map((line, index) =>
    element(
      'text',
      { class: className, x: x + 14, y: top + 17.5 + index * lineHeight },
      escapeSvg(line),
    ),
  );
  const hit = { class: 'hit', x: x - 8, y: top, width: right - x + 8, height };
  const body = element('a', { href }, element('rect', hit), mark, ...words);
  const end = x + 14 + measureText(lines[0] ?? '');
  return { x, y: top + 13, end, body, bottom: top + height };
}

/** From a part to an item: from its words along the row where they stand side by side, down and in where the item stands below. */
function drawEdge(part: Placed, item: Placed | undefined, { beside, partEnd }: Columns): string {
  if (item === undefined) return '';
  const end = item.x - 8;
  if (!beside) {
    return element('path', { class: 'edge', d: `M${part.x} ${part.y + 5}V${item.y}H${end}` });
  }
  const middle = Math.round((partEnd + end) / 2);
  const bend = `C${middle} ${part.y} ${middle} ${item.y} ${end} ${item.y}`;
  const start = Math.min(partEnd, Math.round(part.end) + 10);
  return element('path', { class: 'edge', d: `M${start} ${part.y}H${partEnd}${bend}` });
}

/** In the margin, from the part that refers to the one that it means, with a dot at that end. */
function drawArcs(
  parts: readonly MapPart[],
  placed: ReadonlyMap<string, Placed>,
  { left }: Columns,
): string[] {
  return parts.flatMap(({ id, refersTo }) =>
    refersTo.flatMap((other) => {
      const [from, to] = [placed.get(id), placed.get(other)];
      if (from === undefined || to === undefined) return [];
      const reach = Math.max(2, left - 8 - Math.round(Math.abs(to.y - from.y) / 24));
      const curve = `C${reach} ${from.y} ${reach} ${to.y} ${to.x - 8} ${to.y}`;
      return [
        element('path', { class: 'arc', d: `M${from.x - 8} ${from.y}${curve}` }),
        element('circle', { class: 'held', cx: to.x - 9, cy: to.y, r: 2 }),
      ];
    }),
  );
}

function drawKey({ locale }: MapInput, width: number, top: number): ReturnType<typeof drawLegend> {
  const words = messages(locale).map;
  return drawLegend(
    [
      { words: words.keyPart, draw: (x, y) => drawPartMark(x + 5, y) },
      { words: words.keyTarget, draw: itemMarks.target },
      { words: words.keyDocument, draw: itemMarks.document },
    ],
    { width, top },
  );
}
