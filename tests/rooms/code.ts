import ts from 'typescript';
import { remember } from '#remember.ts';
import type { Source } from './source.ts';

/** The TypeScript of a file: all of it, or the front matter and scripts of an Astro component. */
export function toCode({ path, text }: Source): string {
  if (!path.endsWith('.astro')) return text;
  const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontMatter, ...scripts.map((script) => script[1] ?? '')].join('\n');
}

/** The TypeScript of a file as a tree of which each node knows its parent. */
export const parseCode = remember((source: Source): ts.SourceFile =>
  ts.createSourceFile('code.ts', toCode(source), ts.ScriptTarget.Latest, true),
);

/** The markup of an Astro component, without its front matter and its comments; empty for other files. */
export function toMarkup({ path, text }: Source): string {
  if (!path.endsWith('.astro')) return '';
  return text.replace(/^---[\s\S]*?\n---/, '').replace(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, '');
}
