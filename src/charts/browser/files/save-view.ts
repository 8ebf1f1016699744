import { saveFile } from '#browser/save-file.ts';
import type { ViewFile } from './take-view.ts';

/** Hands a file to the reader under the name of its page. */
export function saveView({ blob, name }: ViewFile, address: string): void {
  saveFile(blob, `${new URL(address).pathname.split('/').filter(Boolean).join('-')}.${name}`);
}
