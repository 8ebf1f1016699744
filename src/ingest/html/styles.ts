import type { LineEvidence } from '#policy/recognise/lines/line-evidence.ts';
import { toFont } from '../source/font.ts';
import type { LineStyle, RunStyle } from '../source/open-line.ts';
import { attributeOf, type Element } from './nodes.ts';

/** How the words in an element look. */
export interface Look extends RunStyle, LineStyle {
  /** Whether white space is kept as it is. */
  readonly pre: boolean;
  /** How its words stand above or below the line; null is on it. */
  readonly drawn: 'raised' | 'lowered' | null;
}

/** How words look before any element says otherwise. */
export const plainLook: Look = {
  bold: false,
  font: null,
  centred: false,
  headingLevel: null,
  pre: false,
  drawn: null,
};

/** Not those whose names only end so, as Word writes them (mso-bidi-font-weight). */
const properties = {
  weight: /(?:^|;)\s*font-weight\s*:\s*([^;]+)/,
  family: /(?:^|;)\s*font-family\s*:\s*([^;]+)/,
  farEast: /(?:^|;)\s*mso-fareast-font-family\s*:\s*([^;]+)/,
  vertical: /(?:^|;)\s*vertical-align\s*:\s*([^;]+)/,
  align: /(?:^|;)\s*text-align\s*:\s*([^;]+)/,
};

/** How the words in an element look, by its tag and its own style, else as its parent's do. */
export function lookOf(element: Element, parent: Look): Look {
  const { tagName } = element;
  const style = attributeOf(element, 'style').toLowerCase();
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return {
    bold: readBold(tagName, style) ?? parent.bold,
    font: readFont(element, style) ?? parent.font,
    centred: readCentred(element, style) ?? parent.centred,
    headingLevel: level === undefined ? parent.headingLevel : Number(level),
    drawn: readDrawn(tagName, style) ?? parent.drawn,
    pre: tagName === 'pre' || (/white-space\s*:\s*pre/.test(style) ? true : parent.pre),
  };
}

function readBold(tagName: string, style: string): boolean | null {
  const weight = readDeclaration(style, properties.weight);
  if (weight !== null) return /^(?:bold|bolder|[6-9]00)/.test(weight);
  return /^(?:b|strong|h[1-6]|th)$/.test(tagName) ? true : null;
}

/** How a tag and its style set words above or below the line; null where neither says so. */
export function readDrawn(tagName: string, style: string): Look['drawn'] {
  const align = readDeclaration(style.toLowerCase(), properties.vertical) ?? '';
  if (tagName === 'sup' || /^(?:super|text-top)(?!\S)/.test(align)) return 'raised';
  return tagName === 'sub' || /^sub(?!\S)/.test(align) ? 'lowered' : null;
}

/** Word also writes the typeface for Chinese by a property of its own. */
function readFont(element: Element, style: string): LineEvidence['font'] {
  const own = readDeclaration(style, properties.family) ?? attributeOf(element, 'face');
  return toFont(own) ?? toFont(readDeclaration(style, properties.farEast) ?? '');
}

function readCentred(element: Element, style: string): boolean | null {
  const align =
    readDeclaration(style, properties.align) ?? attributeOf(element, 'align').toLowerCase();
  if (align !== '') return /^(?:center|middle)$/.test(align);
  return element.tagName === 'center' ? true : null;
}

/** What a style says of one property. */
function readDeclaration(style: string, property: RegExp): string | null {
  return property.exec(style)?.[1]?.trim() ?? null;
}
