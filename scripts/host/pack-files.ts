import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isTextFile } from '#schema/media-types.ts';

const [packGzip, packBrotli] = [promisify(gzip), promisify(brotliCompress)];

/** Shorter files fit into one packet as they are. */
const least = 1000;

/** What packing has made of some files, in bytes. */
export interface Packed {
  readonly files: number;
  readonly plain: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** Lays a .gz and a .br beside each text, as small as can be, where that saves something. */
export async function packFiles(files: readonly string[]): Promise<Packed> {
  const sum = { files: 0, plain: 0, gzip: 0, brotli: 0 };
  const waiting = files.filter(isTextFile);
  const work = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const plain = await readFile(file);
      if (plain.length < least) continue;
      const params = {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
      };
      const [gz, br] = await Promise.all([
        packGzip(plain, { level: 9 }),
        packBrotli(plain, { params }),
      ]);
      sum.files += 1;
      sum.plain += plain.length;
      sum.gzip += gz.length;
      sum.brotli += br.length;
      await Promise.all([writeFile(`${file}.gz`, gz), writeFile(`${file}.br`, br)]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return sum;
}
