import type { Chart } from './chart.ts';
import type { Drawing, DrawingSize } from './svg/drawing.ts';
import { element, escapeSvg } from './svg/markup.ts';

/** The names under which a drawing stands in a page; `id` is unique there. */
export interface InlineNames {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** A drawing as an SVG element for a page: named, described, styled by classes only. */
export function toInline(drawing: Drawing, size: DrawingSize | 'only', names: InlineNames): string {
  const [titleId, descId] = [`${names.id}-${size}-title`, `${names.id}-${size}-desc`];
  const frame = {
    class: `chart chart-${size}`,
    viewBox: `0 0 ${drawing.width} ${Math.ceil(drawing.height)}`,
  };
  const image = { role: 'img', 'aria-labelledby': titleId, 'aria-describedby': descId };
  const inside = [
    element('title', { id: titleId }, escapeSvg(names.title)),
    element('desc', { id: descId }, escapeSvg(names.description)),
    drawing.body,
  ];
  if (drawing.links === undefined) return element('svg', { ...frame, ...image }, ...inside);
  // A picture is one thing to whoever cannot see it, so that links inside it would be lost.
  const picture = element('svg', image, ...inside);
  return element('svg', { ...frame, role: 'group' }, picture, drawing.links);
}

/** The drawings of a chart for a page: one for every width, or two of which the style sheet shows the one that fits. */
export function writeDrawings(chart: Chart, id: string): string {
  return listSizes(chart)
    .map((size) => writeDrawing(chart, id, size))
    .join('');
}

/** The sizes in which a chart is drawn for a page, in their order there. */
export function listSizes({ compact = false }: Chart): readonly DrawingSize[] {
  return compact ? ['narrow'] : ['wide', 'narrow'];
}

/** One of the drawings of a chart for a page; nothing where the chart has none of this size. */
export function writeDrawing(
  { compact = false, draw, sentence, title }: Chart,
  id: string,
  size: DrawingSize,
): string {
  const drawing = draw(size);
  const names = { id, title, description: sentence };
  return drawing ? toInline(drawing, compact ? 'only' : size, names) : '';
}
