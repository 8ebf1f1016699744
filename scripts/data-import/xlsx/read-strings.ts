import type { Package } from './open-package.ts';
import { createRunReader } from './runs.ts';

/** The texts that cells share, in their order, each as its runs are drawn; phonetic guides are no part of them. */
export async function readStrings(source: Package, part: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let guides = 0;
  const runs = createRunReader();
  await source.read(part, {
    open: ({ name, attributes }) => {
      runs.open(name, attributes);
      if (name === 'si') text = '';
      else if (name === 'rPh') guides += 1;
      else if (name === 't') isText = guides === 0;
    },
    text: (piece) => {
      if (isText) text += runs.show(piece);
    },
    close: (name) => {
      runs.close(name);
      if (name === 't') isText = false;
      else if (name === 'rPh') guides -= 1;
      else if (name === 'si') strings.push(decodeEscapes(text));
    },
  });
  return strings;
}

/** Characters that XML cannot hold are written `_x000D_`. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
