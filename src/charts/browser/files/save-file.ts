import type { ViewFile } from './take-view.ts';

/** Hands a file to the reader under the name of its page. */
export function saveFile({ blob, name }: ViewFile, address: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${new URL(address).pathname.split('/').filter(Boolean).join('-')}.${name}`;
  link.click();
  URL.revokeObjectURL(link.href);
}
