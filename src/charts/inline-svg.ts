import type { Chart } from './chart.ts';
import type { Drawing, DrawingSize } from './svg/drawing.ts';
import { element, escapeSvg } from './svg/markup.ts';

/** The names under which a drawing stands in a page; `id` is unique there. */
export interface InlineNames {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** True where its marks are links: a picture without parts would hide them. */
  readonly linked?: boolean;
}

/** A drawing as an SVG element for a page: named, described, styled by classes only. */
export function toInline(drawing: Drawing, size: DrawingSize | 'only', names: InlineNames): string {
  const [titleId, descId] = [`${names.id}-${size}-title`, `${names.id}-${size}-desc`];
  return element(
    'svg',
    {
      class: `chart chart-${size}`,
      viewBox: `0 0 ${drawing.width} ${Math.ceil(drawing.height)}`,
      role: names.linked === true ? 'group' : 'img',
      'aria-labelledby': titleId,
      'aria-describedby': descId,
    },
    element('title', { id: titleId }, escapeSvg(names.title)),
    element('desc', { id: descId }, escapeSvg(names.description)),
    drawing.body,
  );
}

/** The drawings of a chart for a page: one for every width, or two of which the style sheet shows the one that fits. */
export function writeDrawings(
  { compact = false, draw, sentence, title }: Chart,
  id: string,
): string {
  const sizes: readonly DrawingSize[] = compact ? ['narrow'] : ['wide', 'narrow'];
  const names = { id, title, description: sentence };
  return sizes
    .map((size) => ({ size, drawing: draw(size) }))
    .map(({ size, drawing }) => (drawing ? toInline(drawing, compact ? 'only' : size, names) : ''))
    .join('');
}

/** Both drawings of a chart; the style sheet shows the one that fits. */
export function toInlinePair(
  draw: (size: DrawingSize) => Drawing | null,
  names: InlineNames,
): string[] {
  const sizes: readonly DrawingSize[] = ['wide', 'narrow'];
  return sizes.flatMap((size) => {
    const drawing = draw(size);
    return drawing ? [toInline(drawing, size, names)] : [];
  });
}
