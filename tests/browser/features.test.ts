import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { features } from '#browser/features.ts';
import { messages } from '#i18n/messages.ts';
import { dropRules, listRules } from '../e2e/engines/style-rules.ts';

/** What no style sheet and no markup uses: an entry in the list of features, with what happens without it, comes first. */
const unlisted = {
  css: [
    /^@media.*\(\s*(?:width|height)\s*[<>=]/,
    /^@(?:layer|scope|starting-style|property|position-try|supports)/,
    /^(?:anchor-name|position-anchor|position-area|interpolate-size|field-sizing):/,
    /\banchor(?:-size)?\(/,
    /:(?:modal|open|user-invalid|state\()/,
    /^[^:@]*&/,
  ],
  markup: [/<dialog\b/, /\sinert\b(?!\w)/, /\.showModal\(/],
  lists:
    /\.(?:toSorted|toReversed|toSpliced|findLast|findLastIndex)\(|Promise\.(?:try|withResolvers)|Object\.(?:groupBy|hasOwn)|Map\.groupBy|structuredClone/,
};

let rules: string[];
let markup: string[];
let scripts: string[];

async function read(pattern: string): Promise<string[]> {
  const texts: string[] = [];
  for await (const file of glob(pattern)) texts.push(readFileSync(file, 'utf8'));
  return texts;
}

beforeAll(async () => {
  rules = (await read('src/styles/*.css')).flatMap(listRules);
  scripts = await read('src/**/{browser,client}/**/*.ts');
  markup = [...scripts, ...(await read('src/**/*.astro'))];
});

describe('the features that a browser may lack', () => {
  it.each(features.map((feature) => [feature.id, feature] as const))(
    'are used, each of them: %s',
    (_, feature) => {
      const names = 'apis' in feature ? feature.apis.map((path) => path.split('.').pop()) : [];
      const isUsed =
        ('css' in feature && rules.some((rule) => feature.css.test(rule))) ||
        names.some((name) => scripts.some((script) => script.includes(name ?? ''))) ||
        feature.id === 'lookbehind' ||
        // What draws charts again is the code that draws them at build.
        feature.id === 'grouping' ||
        // Pagefind's own, in search.
        feature.id === 'webAssembly';
      expect(isUsed).toBe(true);
    },
  );

  it.each(['zh', 'en'] as const)('are explained in %s, each and no other', (locale) => {
    const said = messages(locale).browsers.features;
    expect(Object.keys(said).sort()).toEqual(features.map(({ id }) => id).sort());
    const words: readonly string[] = Object.values(said).flat();
    expect(words.every((each) => each.length > 3)).toBe(true);
  });

  it('stand in the list before a style sheet uses them', () => {
    expect(rules.length).toBeGreaterThan(800);
    expect(rules.filter((rule) => unlisted.css.some((mark) => mark.test(rule)))).toEqual([]);
  });

  it('stand in the list before a page or script uses them', () => {
    const found = [...unlisted.markup].filter((mark) => markup.some((text) => mark.test(text)));
    expect(found).toEqual([]);
  });

  it('stand in the list before a script of a page uses them', () => {
    expect(scripts.length).toBeGreaterThan(20);
    // The list itself names them.
    const others = scripts.filter((text) => !text.includes('export const features'));
    expect(others.filter((text) => unlisted.lists.test(text))).toEqual([]);
  });
});

describe('dropRules', () => {
  const css =
    "/* a; { */ a{content:'}';color:red}b:has(c){d:e}@media (width<1px){f{g:h}}@import './i.css';j{k:url(data:a;b)}";

  it('lists what an engine may know or not', () => {
    expect(listRules(css)).toEqual([
      'a',
      "content:'}'",
      'color:red',
      'b:has(c)',
      'd:e',
      '@media (width<1px)',
      'f',
      'g:h',
      "@import './i.css'",
      'j',
      'k:url(data:a;b)',
    ]);
  });

  it('drops a whole rule by its selector or condition', () => {
    const kept = dropRules(css, (part) => part.includes(':has(') || part.startsWith('@media'));
    expect(kept.trim()).toBe("a{content:'}';color:red}@import './i.css';j{k:url(data:a;b)}");
  });

  it('drops one declaration alone', () => {
    expect(dropRules('a{b:c;d:e;f:g}', (part) => part === 'd:e')).toBe('a{b:c;f:g}');
  });
});
