import { openArchive } from '../mht/read-mht.ts';
import { sniffFormat } from '../sniff-format.ts';
import { decodeText } from '../source/decode-text.ts';
import { listPageWords } from './shown-page.ts';
import type { ShownBlock } from './shown-block.ts';
import { listWordWords } from './shown-word-file.ts';

/**
 * All words that a file shows, found without what ingest knows of documents: no frame, table, note or hidden list is told
 * apart, so that what ingest lost is among them.
 */
export function listShown(bytes: Uint8Array, file: string): ShownBlock[] {
  switch (sniffFormat(bytes, file)) {
    case 'docx':
      return listWordWords(bytes, file);
    case 'html':
      return listPageWords(bytes, file);
    case 'mht': {
      const { content, charset } = openArchive(bytes, file);
      return listPageWords(content, file, charset);
    }
    case 'text':
      return decodeText(bytes, file)
        .text.split(/\r\n?|[\n\u2028\u2029\f]/)
        .map((line, at) => ({ place: `line ${at + 1}`, runs: [line] }));
  }
}
