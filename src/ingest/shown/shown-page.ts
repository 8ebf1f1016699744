import { decodeHtml } from '../html/decode-html.ts';
import { isBlock, isHidden, walkHtml, type Element } from '../html/nodes.ts';
import { parsePage } from '../html/parse-page.ts';
import { createCollector, type ShownBlock } from './shown-block.ts';

/** Elements whose text no browser shows. */
const silent =
  /^(?:script|style|noscript|template|head|iframe|object|audio|video|canvas|datalist|rp|desc|metadata)$/;

/** All that a browser shows of a page, frame and controls included, line by line and cell by cell. */
export function listPageWords(
  bytes: Uint8Array,
  file: string,
  stated: string | null = null,
): ShownBlock[] {
  const words = createCollector('the page');
  const page = parsePage(decodeHtml(bytes, file, stated).html, file);
  for (const step of walkHtml(page, isSilent)) {
    if (step.kind === 'text') {
      words.write(step.text);
      continue;
    }
    const { tagName } = step.element;
    if (tagName === 'table' && step.kind === 'enter') words.openTable();
    else if (tagName === 'table') words.closeTable();
    else if (isBlock(step.element) || tagName === 'br' || tagName === 'text') words.end();
  }
  return words.finish();
}

function isSilent(element: Element): boolean {
  return silent.test(element.tagName) || isHidden(element);
}
