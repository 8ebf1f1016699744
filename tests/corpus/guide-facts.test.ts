import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRealCorpus } from './real-content.ts';

const corpus = readRealCorpus();
const guides = ['zh', 'en'].map((locale) =>
  readFileSync(`content/guides/about-${locale}.mdx`, 'utf8'),
);

/** Both guides say a number in their own words. */
function expectBoth(zh: string, en: string): void {
  expect(guides[0]).toContain(zh);
  expect(guides[1]).toContain(en);
}

describe('the guide on what is not known', () => {
  it('counts the towns without any value', () => {
    const known = new Set(corpus.observations.map(({ place }) => place));
    expect(corpus.towns).toHaveLength(27);
    expect(corpus.towns.filter(({ id }) => !known.has(id))).toHaveLength(10);
    expectBoth('27个镇里，有10个', '10 of the 27 towns');
  });

  it('counts the towns that a second page names', () => {
    expect(corpus.towns.filter(({ secondSource }) => secondSource !== null)).toHaveLength(20);
    expectBoth('20个镇', '20 of the towns');
  });

  it('names the measures that no town published', () => {
    const measured = new Set(corpus.observations.map(({ indicator }) => indicator));
    for (const id of ['industrial-zone-share', 'tertiary-share', 'land-transfer-rate']) {
      expect(measured.has(id)).toBe(false);
    }
    expectBoth('工业功能区占比、三产占比、土地流转率', 'industrial-zone share, its tertiary share');
  });
});

describe('the guide on data', () => {
  it.each(['zh', 'en'])('ends with the commands that publish: %s', (locale) => {
    const guide = readFileSync(`content/guides/data-${locale}.mdx`, 'utf8');
    const [last] = /^6\. .*$/m.exec(guide) ?? [];
    const commands = [...(last ?? '').matchAll(/`(npm [^`]+)`/g)].map(([, command]) => command);
    expect(commands).toEqual(['npm start', 'npm run build', 'npm run verify -- --write-ids']);
  });
});
