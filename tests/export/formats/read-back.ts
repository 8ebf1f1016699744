import { SaxesParser } from 'saxes';
import { textFileSchema } from '#export/formats/data/text-schema.ts';

/** The words of an Akoma Ntoso file in their order, without what it says of them: those of numbers, headings, titles and paragraphs, and the marks of notes. */
export function readAkn(xml: string): string {
  let words = '';
  let meta = 0;
  let within = 0;
  const parser = new SaxesParser();
  const isWords = (name: string): boolean => ['p', 'num', 'heading', 'docTitle'].includes(name);
  parser.on('opentag', ({ attributes, name }) => {
    if (name === 'meta') meta += 1;
    if (isWords(name)) within += 1;
    if (name === 'authorialNote') words += attributes['marker'] ?? '';
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'meta') meta -= 1;
    if (isWords(name)) within -= 1;
  });
  parser.on('text', (text) => {
    // Between the paragraphs of a note stand line ends of the file.
    if (meta === 0 && within > 0) words += text.replace(/^\n$/, '');
  });
  parser.write(xml).close();
  return words;
}

/** The words of a JSON file in their order. */
export function readJson(json: string): string {
  return textFileSchema.parse(JSON.parse(json)).contents.map(wordsOf).join('');
}

function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  const node = value as Readonly<Record<string, unknown>>;
  const own = ['mark', 'label', 'heading', 'headingEnd', 'title', 'text'].map((name) =>
    typeof node[name] === 'string' ? node[name] : '',
  );
  const inner = ['children', 'sentences', 'rows', 'cells'].map((name) => wordsOf(node[name] ?? []));
  return [...own, ...inner].join('');
}

/** The words of plain text: its lines without their ends and the tabs between cells. */
export function readPlain(text: string): string {
  return text.replace(/[\n\t]/g, '');
}

/** Words without the blanks that a program sets between them. */
export function pack(words: string): string {
  return words.replace(/\s/g, '');
}
