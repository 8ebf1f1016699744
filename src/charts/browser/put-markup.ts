import { walkMarkup } from '../svg/walk-markup.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Drawings that our own functions wrote, as nodes of the page: its policy lets no script set markup. */
export function toNodes(markup: string): Element[] {
  const top = document.createElementNS(svgNamespace, 'g');
  let open: Element = top;
  walkMarkup(markup, {
    words: (text) => open.append(decode(text)),
    close: () => {
      open = open.parentElement ?? top;
    },
    open: (name, attributes) => {
      const node = document.createElementNS(svgNamespace, name);
      for (const [, key = '', value = ''] of attributes) node.setAttribute(key, decode(value));
      open.append(node);
      open = node;
    },
  });
  return [...top.children];
}

/** What `escapeSvg` escaped. */
function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
