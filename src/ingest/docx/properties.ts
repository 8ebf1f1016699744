import type { LineEvidence } from '#policy/recognise/lines/line-evidence.ts';
import type { XmlTag } from '../office/xml-reader.ts';
import { readVertAlign, type Shifted } from '../office/vert-align.ts';
import { toFont } from '../source/font.ts';
import { isOn, valueOf } from './read-xml.ts';

/** What a paragraph or a style says of a paragraph and its words; what it does not say is undefined. */
export interface Properties {
  style?: string;
  centred?: boolean;
  /** 1 is the highest; null is running text. */
  headingLevel?: number | null;
  numId?: string;
  level?: number;
  bold?: boolean;
  font?: LineEvidence['font'];
  hidden?: boolean;
  /** How its words stand above or below the line; null is on it. */
  drawn?: Shifted | null;
  /** Whether its style is one for the lines of a contents list. */
  contents?: boolean;
}

/** Whether a paragraph is a line of the contents list that Word makes of the headings. */
export function isContentsLine({ contents = false }: Properties): boolean {
  return contents;
}

/** Notes what one element of a pPr or rPr says. */
export function readProperty(tag: XmlTag, properties: Properties): void {
  const value = valueOf(tag);
  switch (tag.name) {
    case 'w:pStyle':
    case 'w:rStyle':
      if (value !== null) properties.style = value;
      return;
    case 'w:jc':
      properties.centred = value === 'center';
      return;
    case 'w:outlineLvl':
      properties.headingLevel = Number(value) < 9 ? Number(value) + 1 : null;
      return;
    case 'w:numId':
      if (value !== null) properties.numId = value;
      return;
    case 'w:ilvl':
      properties.level = Number(value);
      return;
    case 'w:b':
      properties.bold = isOn(tag);
      return;
    case 'w:vanish':
      properties.hidden = isOn(tag);
      return;
    case 'w:vertAlign':
      properties.drawn = readVertAlign(value);
      return;
    case 'w:rFonts':
      readFont(tag, properties);
  }
}

/** Only the East Asian font shows in Chinese characters; one that the theme names is not known by its name. */
function readFont(tag: XmlTag, properties: Properties): void {
  const name = valueOf(tag, 'eastAsia');
  if (valueOf(tag, 'eastAsiaTheme') !== null) properties.font = null;
  else if (name !== null) properties.font = toFont(name);
}
