import { toHere } from '#browser/site-folder.ts';
import { saveFile } from '#browser/save-file.ts';

/** A file of what a reader sees. */
interface ViewFile {
  /** The end of its name. */
  readonly name: string;
  readonly blob: Blob;
}

/** Hands a file to the reader under the name of its page. */
export function saveView({ blob, name }: ViewFile, address: string): void {
  const path = new URL(address).pathname.replace(toHere(''), '');
  saveFile(blob, `${path.split('/').filter(Boolean).join('-')}.${name}`);
}
