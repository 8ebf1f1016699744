import { strToU8, zipSync } from 'fflate';

const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Makes a Word file of the body's XML and of other parts by their name under word/. */
export function makeWordFile(
  body: string,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = `xmlns:w="${space}" xmlns:mc="${compatibility}"`;
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${names}><w:body>${body}</w:body></w:document>`,
    ),
  };
  for (const [name, xml] of Object.entries(parts)) {
    const root = name.replace(/\d*\.xml$/, '');
    files[`word/${name}`] = strToU8(`<w:${root} ${names}>${xml}</w:${root}>`);
  }
  return zipSync(files);
}

/** A run with its properties. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = '', own = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text, own)}</w:p>`;
}

/** A paragraph style. */
export function style(id: string, name: string, properties = '', own = ''): string {
  return `<w:style w:styleId="${id}" w:type="paragraph"><w:name w:val="${name}"/><w:pPr>${properties}</w:pPr><w:rPr>${own}</w:rPr></w:style>`;
}

/** The properties that put a paragraph into a list. */
export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** A list that is defined by its levels, each a format and a pattern. */
export function list(
  id: number,
  levels: readonly (readonly [format: string, pattern: string, more?: string])[],
): string {
  const own = levels.map(
    ([format, pattern, more = ''], at) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/>${more}</w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${own.join('')}</w:abstractNum>`;
}

/** The number under which paragraphs use a list, with what it sets anew. */
export function use(id: number, abstract: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`;
}
