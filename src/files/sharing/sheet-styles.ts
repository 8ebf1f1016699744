import { sheetStylesPath } from '#export/cite-page.ts';
import { joinStyles } from '../join-styles.ts';
import type { PublishedFile } from '../published-file.ts';

/** The style sheet of the pages by which something is taken, and of the sheet on other pages: the colours of the site, and what is their own. */
export function toSheetStyles(): PublishedFile {
  return { path: sheetStylesPath, write: () => joinStyles('tokens', 'signs', 'sheet') };
}
