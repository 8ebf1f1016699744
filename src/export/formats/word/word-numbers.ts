import { formatChineseNumeral } from '#policy/text/numerals.ts';
import { parseLabel } from '#policy/tree/labels.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { Block, DocumentPart, Provision } from '#policy/tree/tree.ts';

/** How the numbers of one level are written. */
export interface NumberLevel {
  readonly level: number;
  /** A number format of Word. */
  readonly format: NumberFormat;
  /** What stands around the numbers, as `（%2）`. */
  readonly text: string;
  readonly start: number;
}

type NumberFormat = 'chineseCountingThousand' | 'decimal' | 'decimalEnclosedCircleChinese';

/** Which number Word writes before a provision. */
export interface GivenNumber {
  /** The articles of a law run on through its chapters, in a list of their own. */
  readonly list: ListName;
  readonly level: number;
}

/** The lists of a text. */
export type ListName = 'outline' | 'articles';

/** The labels of a text that Word counts by itself, exactly as they are printed; all others stay words. */
export interface WordNumbers {
  readonly levels: Readonly<Record<ListName, readonly NumberLevel[]>>;
  readonly given: ReadonlyMap<string, GivenNumber>;
}

/** Word has nine levels. */
const deepest = 8;

interface Counting {
  readonly levels: Map<number, NumberLevel>;
  readonly counts: Map<number, number>;
}

/** Finds the labels that a list of Word gives by counting, in parts of a text below so many provisions. */
export function planNumbers(parts: readonly DocumentPart[], depth: number): WordNumbers {
  const lists: Record<ListName, Counting> = {
    outline: { levels: new Map(), counts: new Map() },
    articles: { levels: new Map(), counts: new Map() },
  };
  const given = new Map<string, GivenNumber>();
  const visit = (node: DocumentPart | Block, at: number): void => {
    if (node.type === 'provision') {
      const list = node.kind === 'article' ? 'articles' : 'outline';
      const level = list === 'articles' ? 0 : at;
      if (count(node, level, lists[list])) given.set(node.eId, { list, level });
      for (const child of node.children) visit(child, at + 1);
    } else if (node.type === 'attachment') for (const child of node.children) visit(child, 0);
  };
  for (const part of parts) visit(part, depth);
  const levels = {
    outline: [...lists.outline.levels.values()],
    articles: [...lists.articles.levels.values()],
  };
  return { levels, given };
}

/** Whether the next number of a level is the label of a provision; it is counted then. */
function count(provision: Provision, level: number, { counts, levels }: Counting): boolean {
  const own = level > deepest ? null : readNumber(provision, level);
  if (own === null) return false;
  const known = levels.get(level);
  if (known !== undefined && (known.format !== own.format || known.text !== own.text)) return false;
  const start = known?.start ?? own.number;
  if ((counts.get(level) ?? start - 1) + 1 !== own.number) return false;
  for (const [at, number] of own.above.entries()) {
    const above = level - own.above.length + at;
    if (levels.get(above)?.format !== own.format || counts.get(above) !== number) return false;
  }
  if (known === undefined) {
    levels.set(level, { level, format: own.format, text: own.text, start });
  }
  counts.set(level, own.number);
  for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper);
  return true;
}

interface ReadNumber extends Pick<NumberLevel, 'format' | 'text'> {
  readonly number: number;
  /** The numbers before it, as of 2.1.3. */
  readonly above: readonly number[];
}

const circles = '①②③④⑤⑥⑦⑧⑨⑩';

/** The label as it is shown, taken apart; null where it is no plain number. */
function readNumber(provision: Provision, level: number): ReadNumber | null {
  const label = parseLabel(provision.label);
  if (label?.text !== provision.label) return null;
  const { branches, ordinal, style } = label;
  const shown = toShownLabel(provision);
  if (style === 'circled') {
    const fits = shown === circles.charAt(ordinal - 1);
    return fits ? toPlain('decimalEnclosedCircleChinese', shown, shown, level, ordinal) : null;
  }
  if (style === 'decimal') {
    const numbers = [ordinal, ...branches];
    const written = numbers.join('.');
    if (!shown.startsWith(written) || numbers.length > level + 1) return null;
    const places = numbers.map((_, at) => `%${level - numbers.length + 2 + at}`);
    return {
      format: 'decimal',
      text: places.join('.') + shown.slice(written.length),
      number: numbers.at(-1) ?? 0,
      above: numbers.slice(0, -1),
    };
  }
  if (branches.length > 0 || ordinal < 1 || ordinal > 999) return null;
  const chinese = formatChineseNumeral(ordinal);
  if (shown.includes(String(ordinal))) {
    return toPlain('decimal', shown, String(ordinal), level, ordinal);
  }
  return shown.includes(chinese)
    ? toPlain('chineseCountingThousand', shown, chinese, level, ordinal)
    : null;
}

function toPlain(
  format: NumberFormat,
  shown: string,
  numeral: string,
  level: number,
  number: number,
): ReadNumber {
  return { format, text: shown.replace(numeral, `%${level + 1}`), number, above: [] };
}

/** The label of a provision as its page shows it: how it is set depends on what follows. */
export function toShownLabel({ children, heading, headingEnd, label }: Provision): string {
  const [first] = children;
  const next = heading ?? (first?.type === 'paragraph' ? first.text : '');
  return toTypeset(label + next + headingEnd).slice(0, label.length);
}
