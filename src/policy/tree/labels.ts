import type { ProvisionKind } from './tree.ts';
import { parseChineseNumeral } from '../text/numerals.ts';

/** How a label is written, whatever it stands for in its document. */
export type LabelStyle =
  | 'part'
  | 'chapter'
  | 'division'
  | 'article'
  | 'chinese'
  | 'chinese-bracketed'
  | 'arabic'
  | 'arabic-bracketed'
  | 'circled'
  | 'decimal';

/** A label at the start of a text. */
export interface Label {
  /** Exactly as printed, closing punctuation included (`一、`, `(一)`, `第三条`). */
  readonly text: string;
  readonly style: LabelStyle;
  /** What the style stands for where no article is above it. */
  readonly kind: ProvisionKind;
  readonly ordinal: number;
  /** The further numbers of 第一百二十条之一 (1) and of 1.2.3 (2, 3); none for the top of a decimal plan. */
  readonly branches: readonly number[];
}

const numeral = '[零〇○一二三四五六七八九十百千两]{1,9}';
const arabic = '[0-9０-９]{1,4}';
/** A sign that means something only in the font of its page, as pages made from typeset files hold. */
export const privateSign = /[\ue000-\uf8ff]/;
/** The dot after a number; a font's own glyph for both leaves a sign of private use there. */
const dot = `(?:[.．]|${privateSign.source})`;
const lawKinds = {
  编: 'part',
  篇: 'part',
  分编: 'part',
  章: 'chapter',
  节: 'division',
  条: 'article',
  編: 'part',
  分編: 'part',
  節: 'division',
  條: 'article',
} as const;

/** One for all: nearly every label has none. */
const noBranches: readonly number[] = [];

const decimalKinds: readonly ProvisionKind[] = ['section', 'clause', 'point'];

const lawPattern = new RegExp(
  `^第\\s?(${numeral}|${arabic})\\s?(分[编編]|[编編篇章节節条條])(?:之(${numeral}))?`,
);
const decimalPattern = /^[0-9０-９]{1,2}(?:[.．][0-9０-９]{1,2}){1,4}(?![0-9０-９%％])[.．]?/;
/** A decimal plan's top level has no dot (1 总则); the space after it is what parts it from a figure. */
const barePattern = /^[0-9０-９]{1,2}(?=[ \u3000]{1,4}\S|$)/;
const patterns: readonly (readonly [LabelStyle, ProvisionKind, RegExp])[] = [
  ['chinese', 'section', new RegExp(`^(${numeral})(?:、|[.．](?!\\d))`)],
  ['chinese-bracketed', 'clause', new RegExp(`^[(（](${numeral})[)）]、?`)],
  ['chinese-bracketed', 'clause', /^([㈠-㈩])/],
  ['arabic', 'point', new RegExp(`^(${arabic})(?:${dot}(?![0-9０-９])|、)`)],
  ['arabic-bracketed', 'subpoint', new RegExp(`^[(（]?(${arabic})[)）]`)],
  ['arabic-bracketed', 'subpoint', /^([⑴-⒇])/],
  ['circled', 'item', /^([①-⑳])/],
];

/** Reads the label at the start of a text, or null when there is none; it does not judge whether prose follows. */
export function parseLabel(text: string): Label | null {
  const head = text.slice(0, 32);
  return parseLawLabel(head) ?? parseDecimalLabel(head) ?? parseNumberedLabel(head);
}

function parseLawLabel(text: string): Label | null {
  const match = lawPattern.exec(text);
  const ordinal = parseChineseNumeral(match?.[1] ?? '');
  const word = match?.[2];
  if (!match || ordinal === null || !isLawWord(word)) return null;
  const branch = parseChineseNumeral(match[3] ?? '');
  const style = lawKinds[word];
  const branches = branch === null ? noBranches : [branch];
  return { text: match[0], style, kind: style, ordinal, branches };
}

function isLawWord(word: string | undefined): word is keyof typeof lawKinds {
  return word !== undefined && word in lawKinds;
}

function parseDecimalLabel(text: string): Label | null {
  const match = (decimalPattern.exec(text) ?? barePattern.exec(text))?.[0];
  if (match === undefined) return null;
  const [ordinal = 0, ...branches] = match
    .normalize('NFKC')
    .split('.')
    .filter((part) => part !== '')
    .map(Number);
  const kind = decimalKinds[branches.length] ?? 'subpoint';
  return { text: match, style: 'decimal', kind, ordinal, branches };
}

function parseNumberedLabel(text: string): Label | null {
  for (const [style, kind, pattern] of patterns) {
    const match = pattern.exec(text);
    const ordinal = match && parseOrdinal(match[1] ?? '');
    if (match && ordinal !== null)
      return { text: match[0], style, kind, ordinal, branches: noBranches };
  }
  return null;
}

function parseOrdinal(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[()]/g, '');
  return parseChineseNumeral(plain);
}
