import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type ISectionPropertiesOptions,
} from 'docx';

/** The height of a line of which 22 fill a page, in twentieths of a point. */
const line = 579;

/** A4 with the type area of official papers, 156 by 225 mm (GB/T 9704-2012, 5.2). */
export const paper = {
  titlePage: true,
  page: {
    size: { width: 11906, height: 16838 },
    margin: { top: 2098, right: 1474, bottom: 1984, left: 1588, header: 850, footer: 850 },
  },
  grid: { type: 'lines', linePitch: line },
} as const satisfies ISectionPropertiesOptions;

/** Characters of 16 points stand a quarter of a point closer, so that 28 fill a line; a grid of characters would draw them apart in some programs. */
const closer = -5;

/** How wide a line is. */
export const textWidth = paper.page.size.width - paper.page.margin.left - paper.page.margin.right;

/** Two characters of three-hao type (16 points), by which a paragraph is set in. */
export const twoCharacters = 640;

/** The fonts of official papers, each with those that stand in for it where it is missing. */
export const fonts = {
  title: ['方正小标宋简体', '方正小标宋_GBK', '华文中宋', 'Noto Serif CJK SC', '宋体'],
  section: ['黑体', 'SimHei', 'Noto Sans CJK SC'],
  clause: ['楷体', '楷体_GB2312', 'KaiTi', '华文楷体'],
  body: ['仿宋', '仿宋_GB2312', 'FangSong', '华文仿宋'],
  plain: ['宋体', 'SimSun', 'Noto Serif CJK SC'],
} as const;

type FontName = keyof typeof fonts;

interface StyleFacts {
  readonly name?: string;
  readonly font: FontName;
  /** In half points. */
  readonly size: number;
  readonly align: 'both' | 'center' | 'left' | 'right' | 'end';
  readonly after?: number;
  readonly free?: boolean;
  readonly indent?: number;
  readonly right?: number;
  readonly outline?: number;
  readonly bold?: boolean;
}

/** 28 characters a line in 仿宋, sections in 黑体, clauses in 楷体 (GB/T 9704-2012, 7.2 and 7.3). */
const facts = {
  Title: { name: 'Title', font: 'title', size: 44, align: 'center', after: line },
  Heading1: heading(1, 'section'),
  Heading2: heading(2, 'clause'),
  Heading3: { ...heading(3, 'body'), bold: true },
  Heading4: heading(4, 'body'),
  Text: { font: 'body', size: 32, align: 'both', indent: twoCharacters },
  Flush: { font: 'body', size: 32, align: 'both' },
  Closing: { font: 'body', size: 32, align: 'right', right: 2 * twoCharacters },
  TableTitle: { font: 'section', size: 28, align: 'center', after: 120, free: true },
  TableUnit: { font: 'body', size: 24, align: 'right', free: true },
  Cell: { font: 'body', size: 24, align: 'left', free: true },
  Note: { font: 'body', size: 24, align: 'both', free: true },
  PageOdd: { font: 'plain', size: 28, align: 'right', right: 280, free: true },
  PageEven: { font: 'plain', size: 28, align: 'left', indent: 280, free: true },
  Frame: { font: 'plain', size: 18, align: 'center', free: true },
} as const satisfies Record<string, StyleFacts>;

/** The name of a style. */
export type StyleName = keyof typeof facts;

function heading(level: number, font: FontName) {
  return {
    ...{ name: `heading ${level}`, font, size: 32, align: 'both' as const },
    ...{ indent: twoCharacters, outline: level - 1 },
  };
}

/** The styles of an official paper. */
export const styles: readonly IParagraphStyleOptions[] = Object.entries<StyleFacts>(facts).map(
  ([id, style]) => ({
    id,
    name: style.name ?? id,
    basedOn: 'Normal',
    quickFormat: true,
    run: {
      font: {
        ascii: 'Times New Roman',
        hAnsi: 'Times New Roman',
        eastAsia: fonts[style.font][0],
      },
      size: style.size,
      ...(style.size === 32 && { characterSpacing: closer }),
      ...(style.bold === true && { bold: true }),
    },
    paragraph: {
      spacing: {
        before: 0,
        after: style.after ?? 0,
        ...(style.free !== true && { line, lineRule: LineRuleType.EXACT }),
      },
      indent: {
        ...(style.indent !== undefined && { firstLine: style.indent }),
        ...(style.right !== undefined && { right: style.right }),
      },
      alignment: AlignmentType[style.align === 'both' ? 'BOTH' : toAlignment(style.align)],
      ...(style.outline !== undefined && { outlineLevel: style.outline, keepNext: true }),
    },
  }),
);

function toAlignment(align: Exclude<StyleFacts['align'], 'both'>): 'CENTER' | 'LEFT' | 'RIGHT' {
  return align === 'center' ? 'CENTER' : align === 'left' ? 'LEFT' : 'RIGHT';
}

/** The table of fonts: for each that a machine may lack the name of another. */
export function writeFontTable(): string {
  const rows = Object.values(fonts).map(
    ([name, ...others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${rows.join('')}</w:fonts>`;
}
