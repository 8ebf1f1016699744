import type { LineEvidence } from '../../../src/policy/recognise/line-evidence.ts';
import { toFont } from '../font.ts';
import type { LineStyle, RunStyle } from '../line-writer.ts';
import { attributeOf, type Element } from './nodes.ts';

/** How the words in an element look. */
export interface Look extends RunStyle, LineStyle {
  /** Whether white space is kept as it is. */
  readonly pre: boolean;
}

/** How words look before any element says otherwise. */
export const plainLook: Look = {
  bold: false,
  font: null,
  centred: false,
  headingLevel: null,
  pre: false,
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
    pre: tagName === 'pre' || (/white-space\s*:\s*pre/.test(style) ? true : parent.pre),
  };
}

function readBold(tagName: string, style: string): boolean | null {
  const weight = /font-weight\s*:\s*(\w+)/.exec(style)?.[1];
  if (weight !== undefined) return /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return /^(?:b|strong|h[1-6]|th)$/.test(tagName) ? true : null;
}

function readFont(element: Element, style: string): LineEvidence['font'] {
  const family = /font-family\s*:\s*([^;]+)/.exec(style)?.[1];
  return toFont(family ?? attributeOf(element, 'face'));
}

function readCentred(element: Element, style: string): boolean | null {
  const align = /text-align\s*:\s*(\w+)/.exec(style)?.[1] ?? attributeOf(element, 'align');
  if (align !== '') return /^center$/i.test(align);
  return element.tagName === 'center' ? true : null;
}
