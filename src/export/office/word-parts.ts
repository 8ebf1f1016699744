import { packOffice, writeContentTypes, writeRelations } from './office-package.ts';
import { escapeXml } from '../xml.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A paragraph style; sizes in half points, lengths in twentieths of a point. */
export interface WordStyle {
  readonly id: string;
  /** The name by which Word knows its own styles, as `heading 1`; else the id. */
  readonly name?: string;
  readonly font: string;
  readonly size: number;
  readonly align: string;
  readonly after: number;
  /** The height of a line, if it is fixed. */
  readonly line?: number;
  /** How many characters its first line is set in. */
  readonly indent?: number;
  /** Its level in the outline of the document, from 0. */
  readonly outline?: number;
  readonly bold?: boolean;
}

/** The size of a page, and what stands on every page. */
export interface WordPage {
  readonly width: number;
  readonly height: number;
  readonly landscape?: boolean;
  readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  /** From the edge of the page to header and footer. */
  readonly edge: number;
  /** The height of a line of the grid, where it has one. */
  readonly grid?: number;
  /** Paragraphs. */
  readonly header?: string;
  readonly footer: string;
}

/** A Word file of some paragraphs and tables, their styles and their page; the same bytes for the same words. */
export function packWord(
  body: string,
  styles: readonly WordStyle[],
  page: WordPage,
): Uint8Array<ArrayBuffer> {
  const { footer, header } = page;
  const parts = [
    ['styles', `<w:styles xmlns:w="${main}">${styles.map(writeStyle).join('')}</w:styles>`],
    ['footer', `<w:ftr xmlns:w="${main}">${footer}</w:ftr>`],
    ...(header === undefined
      ? []
      : [['header', `<w:hdr xmlns:w="${main}">${header}</w:hdr>`] as const]),
  ] as const;
  // A file may have several headers and footers, so that those of Word are numbered.
  const files = parts.map(([name, xml]) => ({
    ...{ name, xml },
    file: name === 'styles' ? 'styles.xml' : `${name}1.xml`,
  }));
  return packOffice({
    '[Content_Types].xml': writeContentTypes({
      'word/document.xml': `${type}.document.main+xml`,
      ...Object.fromEntries(files.map(({ name, file }) => [`word/${file}`, `${type}.${name}+xml`])),
    }),
    '_rels/.rels': writeRelations([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `<w:document xmlns:w="${main}" xmlns:r="${relations}"><w:body>${body}${writePage(page)}</w:body></w:document>`,
    'word/_rels/document.xml.rels': writeRelations(files.map(({ name, file }) => [name, file])),
    ...Object.fromEntries(files.map(({ file, xml }) => [`word/${file}`, xml])),
  });
}

/** The references are numbered as packWord lists the parts. */
function writePage({ edge, grid, header, height, landscape, margins, width }: WordPage): string {
  const sides = Object.entries(margins).map(([side, length]) => `w:${side}="${length}"`);
  return [
    '<w:sectPr>',
    header === undefined ? '' : '<w:headerReference w:type="default" r:id="rId3"/>',
    '<w:footerReference w:type="default" r:id="rId2"/>',
    `<w:pgSz w:w="${width}" w:h="${height}"${landscape === true ? ' w:orient="landscape"' : ''}/>`,
    `<w:pgMar ${sides.join(' ')} w:header="${edge}" w:footer="${edge}" w:gutter="0"/>`,
    grid === undefined ? '' : `<w:docGrid w:type="lines" w:linePitch="${grid}"/>`,
    '</w:sectPr>',
  ].join('');
}

/** A paragraph of one style. */
export function writeParagraph(text: string, style: string): string {
  const run = text === '' ? '' : `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run}</w:p>`;
}

/** A paragraph with the number of the page, as official papers have it: — 1 —. */
export function writePageNumber(style: string): string {
  const run = (inner: string): string => `<w:r>${inner}</w:r>`;
  const field = (kind: string): string => run(`<w:fldChar w:fldCharType="${kind}"/>`);
  return [
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>`,
    run('<w:t xml:space="preserve">— </w:t>'),
    field('begin'),
    run('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    field('end'),
    run('<w:t xml:space="preserve"> —</w:t>'),
    '</w:p>',
  ].join('');
}

function writeStyle(style: WordStyle): string {
  const { after, align, bold, font, id, indent, line, name, outline, size } = style;
  const fonts = `w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"`;
  const height = line === undefined ? '' : ` w:line="${line}" w:lineRule="exact"`;
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name ?? id}"/><w:pPr>`,
    outline === undefined ? '' : '<w:keepNext/>',
    `<w:spacing w:before="0" w:after="${after}"${height}/>`,
    indent === undefined
      ? ''
      : `<w:ind w:firstLineChars="${indent * 100}" w:firstLine="${indent * size * 10}"/>`,
    `<w:jc w:val="${align}"/>`,
    outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`,
    `</w:pPr><w:rPr><w:rFonts ${fonts}/>${bold === true ? '<w:b/>' : ''}`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`,
  ].join('');
}
