import { onOneLine, type ReaderNote } from '../source/source-text.ts';
import type { Package } from './open-package.ts';
import { readXml } from './read-xml.ts';

const names: readonly { readonly part: RegExp; readonly what: string }[] = [
  { part: /\/header\d*\.xml$/, what: 'a page header' },
  { part: /\/footer\d*\.xml$/, what: 'a page footer' },
  { part: /\/comments\.xml$/, what: 'comments' },
];

/** Says of headers, footers and comments that they were left out, where they hold words. */
export function describeOtherParts(parts: Package, file: string): ReaderNote[] {
  return [...parts].flatMap(([part, xml]): ReaderNote[] => {
    const what = names.find((name) => name.part.test(part))?.what;
    if (what === undefined) return [];
    const text = onOneLine(readWords(xml, part, file));
    return text === '' ? [] : [{ kind: 'dropped', what, text, offset: null }];
  });
}

function readWords(xml: string, part: string, file: string): string {
  const words: string[] = [];
  let inText = false;
  readXml(xml, part, file, {
    open: ({ name }) => void (inText = name === 'w:t'),
    close(name) {
      inText = false;
      if (name === 'w:p') words.push(' ');
    },
    text(text) {
      if (inText) words.push(text);
    },
  });
  return words.join('');
}
