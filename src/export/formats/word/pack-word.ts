import { strToU8 } from 'fflate';
import { Packer, type File } from 'docx';
import { z } from 'astro/zod';
import { escapeXml } from '../../xml.ts';
import { writeZip } from '../../zip.ts';
import { writeFontTable } from './word-styles.ts';

/** What the library's packer holds and its types keep to themselves: what writes the parts of a package. */
const packerSchema = z.object({ compile: z.custom<(file: File) => unknown>() });
const partsSchema = z.map(z.string(), z.union([z.string(), z.instanceof(Uint8Array)]));

/**
 * A Word file of a document of the library, the same bytes for the same words on any day: the library's own packer dates
 * its parts by the clock and answers later, so that its parts are packed here.
 */
export function packWordFile(file: File, title: string, creator: string): Uint8Array {
  const compiler = packerSchema.parse(Reflect.get(Packer, 'compiler'), {});
  const parts = partsSchema.parse(compiler.compile.call(Reflect.get(Packer, 'compiler'), file));
  const bytes = [...parts].map(
    ([path, data]) => [path, typeof data === 'string' ? strToU8(data) : data] as const,
  );
  return writeZip(
    new Map([
      ...bytes,
      ['docProps/core.xml', strToU8(writeProperties(title, creator))],
      ['word/fontTable.xml', strToU8(writeFontTable())],
    ]),
  );
}

/** What the file is, without a day: the library would write the present one. */
function writeProperties(title: string, creator: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><dc:language>zh-CN</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}
