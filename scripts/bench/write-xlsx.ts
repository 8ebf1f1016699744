import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The parts of a workbook with one sheet, beside the sheet itself. */
const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** How much of a sheet is compressed at once. */
const piece = 1 << 20;

/** Writes a workbook of one sheet, row by row, so that it may be of any size; numbers stand as numbers. */
export async function writeXlsx(file: string, rows: Iterable<readonly string[]>): Promise<void> {
  const out = createWriteStream(file);
  const zip = new Zip((error, chunk, isLast) => {
    if (error) throw error;
    out.write(chunk);
    if (isLast) out.end();
  });
  for (const [name, text] of Object.entries(parts)) addPart(zip, name).push(strToU8(text), true);
  const sheet = addPart(zip, 'xl/worksheets/sheet1.xml');
  let text = `<worksheet xmlns="${main}"><sheetData>`;
  for (const row of rows) {
    text += `<row>${row.map(writeCell).join('')}</row>`;
    if (text.length < piece) continue;
    sheet.push(strToU8(text));
    text = '';
  }
  sheet.push(strToU8(`${text}</sheetData></worksheet>`), true);
  zip.end();
  await finished(out);
}

function addPart(zip: Zip, name: string): ZipDeflate {
  const part = new ZipDeflate(name, { level: 1 });
  zip.add(part);
  return part;
}

function writeCell(text: string): string {
  if (/^-?\d+(\.\d+)?$/.test(text)) return `<c><v>${text}</v></c>`;
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}
