import { type MarkupElement, parseMarkup } from '../svg/parse-markup.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Drawings that our own functions wrote, as nodes of the page: its policy lets no script set markup. */
export function toNodes(markup: string): SVGElement[] {
  return parseMarkup(`<g>${markup}</g>`).children.flatMap((child) =>
    typeof child === 'string' ? [] : [build(child)],
  );
}

function build({ attributes, children, name }: MarkupElement): SVGElement {
  const node = document.createElementNS(svgNamespace, name);
  for (const [key, value] of attributes) node.setAttribute(key, decode(value));
  node.append(
    ...children.map((child) => (typeof child === 'string' ? decode(child) : build(child))),
  );
  return node;
}

/** What `escapeSvg` escaped. */
function decode(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
