import { saveFile } from '#browser/save-file.ts';

/** A file of what a reader sees. */
interface ViewFile {
  /** The end of its name. */
  readonly name: string;
  readonly blob: Blob;
}

/** Hands a file to the reader under the name of its page. */
export function saveView({ blob, name }: ViewFile, address: string): void {
  saveFile(blob, `${new URL(address).pathname.split('/').filter(Boolean).join('-')}.${name}`);
}
