import { readFileSync } from 'node:fs';
import { sheetStylesPath } from '#export/cite-page.ts';
import type { PublishedFile } from '../published-file.ts';

/** The style sheet of the pages by which something is taken, and of the sheet on other pages: the colours of the site, and what is their own. */
export function toSheetStyles(): PublishedFile {
  return {
    path: sheetStylesPath,
    write: () => read('tokens.css') + read('signs.css') + read('sheet.css'),
  };
}

function read(name: string): string {
  return readFileSync(new URL(`../../styles/${name}`, import.meta.url), 'utf8');
}
