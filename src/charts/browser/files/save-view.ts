import { toHere } from '#browser/site-folder.ts';
import { saveFile } from '#browser/save-file.ts';
import type { ViewFile } from './take-view.ts';

/** Hands a file to the reader under the name of its page. */
export function saveView({ blob, name }: ViewFile, address: string): void {
  const path = new URL(address).pathname.replace(toHere(''), '');
  saveFile(blob, `${path.split('/').filter(Boolean).join('-')}.${name}`);
}
