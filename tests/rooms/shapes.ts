import ts from 'typescript';
import { parseCode, toCode, toMarkup } from './code.ts';
import type { Finding, Source } from './source.ts';

const longest = 265;

/** Where markup of our own making may be set as it is, each with the reason. */
const rawMarkup: Readonly<Record<string, string>> = {
  'src/components/figures/Figure.astro': 'the SVG string that our own charts draw',
  'src/components/targets/AnswerLine.astro': 'the bar that our own charts draw',
  'src/components/targets/TargetAnswer.astro': 'the bar that our own charts draw',
};

/** Files too long, files that only pass on, words of seeds in src, and markup that the policy of the pages forbids. */
export function findBadShapes(sources: readonly Source[]): Finding[] {
  return sources.flatMap((source) =>
    rules.flatMap((rule) => {
      const message = rule(source);
      return message === null ? [] : [{ path: source.path, message }];
    }),
  );
}

/** What makes markup of words, in a component or in a browser, where the policy of the pages refuses it as well. */
const rawSetters =
  /set:html|Fragment set:|innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc/;

type Rule = (source: Source) => string | null;

const rules: readonly Rule[] = [
  isShort,
  isNoBarrel,
  isFreeOfSeeds,
  isFreeOfGlobs,
  isFreeOfStyles,
  isFreeOfRawMarkup,
];

function isShort({ text }: Source): string | null {
  const lines = text.trimEnd().split('\n').length;
  return lines > longest ? `${lines} lines are more than ${longest}` : null;
}

function isNoBarrel(source: Source): string | null {
  const { statements } = parseCode(source);
  if (statements.length === 0) return null;
  return statements.every(
    (statement) => isReExport(statement) || ts.isImportDeclaration(statement),
  ) && statements.some(isReExport)
    ? 'it only passes on what other files export'
    : null;
}

function isReExport(statement: ts.Statement): boolean {
  return ts.isExportDeclaration(statement);
}

/** Comments may name the seeds, code may not. */
function isFreeOfSeeds(source: Source): string | null {
  if (!source.path.startsWith('src/')) return null;
  const words = findStrings(parseCode(source)).find((text) => /(^|\W)seeds\//.test(text));
  return words === undefined ? null : `src never reads seeds, but names ${words}`;
}

/** A glob import would go around the doors. */
function isFreeOfGlobs(source: Source): string | null {
  return toCode(source).includes('import.meta.glob') ? 'it imports by import.meta.glob' : null;
}

function isFreeOfStyles(source: Source): string | null {
  const markup = toMarkup(source);
  if (/\sstyle=|<style[\s>]/.test(markup)) return 'styles stand in src/styles/, not in the markup';
  return /\son[a-z]+=/.test(markup) ? 'event attributes are inline scripts' : null;
}

function isFreeOfRawMarkup(source: Source): string | null {
  if (rawMarkup[source.path] !== undefined) return null;
  return rawSetters.test(source.text)
    ? 'it sets markup as it is; if that is right, say why in the table of tests/rooms/shapes.ts'
    : null;
}

function findStrings(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  const found: string[] = [];
  node.forEachChild((child) => void found.push(...findStrings(child)));
  return found;
}
