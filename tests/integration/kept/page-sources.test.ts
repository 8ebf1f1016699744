import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const pages = 'src/pages/[[]...locale]';
/** The routes whose pages are kept: their groups are listed in src/publication/page-groups.ts. */
const routes = [
  `${pages}/documents/[[]document]/**/*.astro`,
  `${pages}/compare-text/[[]...pair].astro`,
  `${pages}/towns/[[]town]/mentions/page/*.astro`,
  `${pages}/glossary/[[]term]/sentences/page/*.astro`,
];
const files = globSync(routes).map((path) => path.replaceAll('\\', '/'));

describe('a page that builds keep', () => {
  it('stands at one of eight routes', () => {
    expect(files).toHaveLength(8);
  });

  it.each(files)('is made of what is seen in its group: %s', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(text).toMatch(/findNew|getNewDocuments/);
    // What stands behind the props makes the page; before them its addresses are listed.
    const made = text.slice(text.indexOf('= Astro.props'));
    expect(made).not.toMatch(/get(?:Publication|Corpus|Catalogue)\(|\bpublication\b/);
  });
});
