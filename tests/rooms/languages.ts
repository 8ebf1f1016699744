import ts from 'typescript';
import { languages } from '#schema/languages.ts';
import { parseCode, toMarkup } from './code.ts';
import type { Finding, Source } from './source.ts';

/** Where a language may be named, each with the reason. */
const exceptions: Readonly<Record<string, string>> = {
  'src/schema/languages.ts': 'it is the list of languages',
  'src/schema/words-in.ts': 'it reads the words of records',
  'src/export/citations/english.ts': 'APA and Chicago are English, whatever language a page speaks',
  'src/search/figures/figure-file.ts': 'a figure of the search has words in every language',
  'src/search/client/draw-figures.ts': 'a figure of the search has words in every language',
  'src/search/client/render-further.ts': 'what answers a question has words in every language',
  'src/search/client/render-entries.ts': 'an entry of the search has words in every language',
  'src/search/query/loose-query.ts':
    'it cuts Chinese text into words, whatever language a page speaks',
  'scripts/bench/search/draw-substrings.ts': 'it cuts Chinese text into words',
  'scripts/bench/search/write-rivals.ts': 'it tells another index that the text is Chinese',
  'scripts/demo/demo-towns.ts': 'it writes records',
};

const codes: readonly string[] = languages.map(({ code }) => code);
const quoted = new RegExp(`[{(=!?:,]\\s*(['"])(${codes.join('|')})\\1|\\b(${codes.join('|')}):\\s`);

/** Code that asks for one language or has words for some: both belong into the catalogue of src/i18n, where a new language brings its own. */
export function findLanguages(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) => {
    if (source.path.startsWith('src/i18n/') || exceptions[source.path] !== undefined) return [];
    const named = [...findNamed(source), ...findInMarkup(source)].map(
      (found) =>
        `${found} names a language; say it in src/i18n, or why here in tests/rooms/languages.ts`,
    );
    const picked = [...source.text.matchAll(/\w+(\?\.)?\[(\w+\.)?locale\]/g)].map(
      ([found]) => `${found} may be missing: read the words of a record with wordsIn`,
    );
    return [...named, ...picked].map((message) => ({ path: source.path, message }));
  });
}

function findNamed(source: Source): string[] {
  return listNodes(parseCode(source))
    .filter((node) => isCode(node) || isWords(node))
    .map((node) => node.parent.getText().split('\n')[0] ?? '');
}

/** A text that is the code of a language and nothing else. */
function isCode(node: ts.Node): boolean {
  return ts.isStringLiteralLike(node) && codes.includes(node.text);
}

/** A field that is named by the code of a language, in an object that is written down. */
function isWords(node: ts.Node): boolean {
  return (
    ts.isIdentifier(node) &&
    codes.includes(node.text) &&
    (ts.isPropertyAssignment(node.parent) || ts.isShorthandPropertyAssignment(node.parent)) &&
    node.parent.name === node
  );
}

function listNodes(node: ts.Node): ts.Node[] {
  const found = [node];
  node.forEachChild((child) => void found.push(...listNodes(child)));
  return found;
}

/** In markup: `locale="zh"` and what stands in its brackets; official words may be marked as such. */
function findInMarkup(source: Source): string[] {
  return toMarkup(source)
    .replaceAll(/\s(href)?lang=("[^"]*"|\{[^}]*\})/g, (found) =>
      found.includes('===') ? found : '',
    )
    .split('\n')
    .filter((line) => quoted.test(line))
    .map((line) => line.trim());
}
