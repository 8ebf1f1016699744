import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** The encodings in which spreadsheets save CSV here. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** The encoding of a CSV file: by its byte-order mark, else UTF-8 where all of it is, else GB18030. */
export async function detectEncoding(file: string): Promise<Encoding> {
  const marked = await readMark(file);
  if (marked) return marked;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(file)) {
      if (chunk instanceof Uint8Array) decoder.decode(chunk, { stream: true });
    }
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'gb18030';
    throw error;
  }
}

async function readMark(file: string): Promise<Encoding | null> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
    return buffer[0] === 0xfe && buffer[1] === 0xff ? 'utf-16be' : null;
  } finally {
    await handle.close();
  }
}
