import { parseLabel } from '#policy/tree/labels.ts';
import { formatNumber } from '../source/format-number.ts';
import { attributeOf, getAttribute, textOf, walkHtml, wordsOf, type Element } from './nodes.ts';

/** The label that a browser sets before an item of a list, and what stands between it and the words. */
export interface ListLabel {
  readonly text: string;
  readonly gap: string;
}

/** Counts the items of the numbered lists of a page as they are met. */
export interface ListCounter {
  open(list: Element): void;
  close(): void;
  /** The label of an item of the innermost open list; null where it has none or prints its own. */
  next(item: Element): ListLabel | null;
}

/** The styles that number, by the names of CSS, as Word calls the same forms, with what stands behind the number. */
const styles: Readonly<Record<string, readonly [format: string, end: string, gap: string]>> = {
  decimal: ['decimal', '.', ' '],
  'decimal-leading-zero': ['decimalZero', '.', ' '],
  'lower-alpha': ['lowerLetter', '.', ' '],
  'lower-latin': ['lowerLetter', '.', ' '],
  'upper-alpha': ['upperLetter', '.', ' '],
  'upper-latin': ['upperLetter', '.', ' '],
  'lower-roman': ['lowerRoman', '.', ' '],
  'upper-roman': ['upperRoman', '.', ' '],
  'cjk-ideographic': ['chineseCountingThousand', '、', ''],
  'simp-chinese-informal': ['chineseCountingThousand', '、', ''],
  'trad-chinese-informal': ['chineseCountingThousand', '、', ''],
  'cjk-decimal': ['ideographDigital', '、', ''],
  'simp-chinese-formal': ['chineseLegalSimplified', '、', ''],
  'cjk-heavenly-stem': ['ideographTraditional', '、', ''],
  'cjk-earthly-branch': ['ideographZodiac', '、', ''],
};

/** What the attribute `type` of older pages says. */
const types: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

interface OpenList {
  readonly style: string | null;
  readonly step: number;
  next: number;
}

/** Creates a counter for a page; the sheet of styles in the page may take the numbers of all lists away. */
export function createListCounter(sheet: string): ListCounter {
  const open: OpenList[] = [];
  const bare = /(?:^|[},\s])(?:ol|li)\s*(?:,[^{}]*)?\{[^}]*list-style(?:-type)?\s*:\s*none/i.test(
    sheet,
  );
  return {
    open: (list) => void open.push(openList(list, bare)),
    close: () => void open.pop(),
    next(item) {
      const list = open.at(-1);
      if (!list) return null;
      const own = Number.parseInt(attributeOf(item, 'value'), 10);
      const value = Number.isNaN(own) ? list.next : own;
      list.next = value + list.step;
      const named = readStyle(item) ?? list.style;
      const [format, end, gap] = (named === null ? undefined : styles[named]) ?? [];
      if (format === undefined || parseLabel(wordsOf(item).trim()) !== null) return null;
      const text = formatNumber(value, format);
      return text === null ? null : { text: `${text}${end ?? ''}`, gap: gap ?? '' };
    },
  };
}

function openList(list: Element, bare: boolean): OpenList {
  if (list.tagName !== 'ol') return { style: readStyle(list), step: 1, next: 1 };
  const step = getAttribute(list, 'reversed') === null ? 1 : -1;
  const start = Number.parseInt(attributeOf(list, 'start'), 10);
  const items = list.childNodes.filter((node) => 'tagName' in node && node.tagName === 'li').length;
  const next = Number.isNaN(start) ? (step > 0 ? 1 : items) : start;
  return { style: readStyle(list) ?? (bare ? null : 'decimal'), step, next };
}

/** What an element says of the numbers of its items, by its own style or attribute; null where it says nothing. */
function readStyle(element: Element): string | null {
  const style = attributeOf(element, 'style').toLowerCase();
  const declared = /(?:^|;)\s*list-style(?:-type)?\s*:\s*([^;]+)/.exec(style)?.[1]?.trim();
  const word = declared?.split(/\s+/).find((one) => one === 'none' || styles[one] !== undefined);
  const type = attributeOf(element, 'type');
  return word ?? types[type] ?? (declared === undefined ? null : 'other');
}

/** The words of the sheets of styles that a page holds. */
export function readSheet(page: Element): string {
  const head = page.parentNode;
  const root = head && 'tagName' in head ? head : page;
  let sheet = '';
  for (const step of walkHtml(root, () => false)) {
    if (step.kind === 'enter' && step.element.tagName === 'style') sheet += textOf(step.element);
  }
  return sheet;
}
