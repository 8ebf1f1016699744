import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '#schema/languages.ts';
import { readRealCorpus } from './real-content.ts';

const corpus = readRealCorpus();
const members = corpus.scopes.find(({ id }) => id === 'pilot-towns')?.members ?? [];
const pilots = corpus.towns.filter(({ id }) => members.includes(id));

function readGuide(name: string, code: string): string {
  return readFileSync(`content/guides/${name}-${code}.mdx`, 'utf8');
}

/** The items of the guide in a language, each with the numbers that it says, falling. */
function listNumbers(code: string): number[][] {
  const items = readGuide('about', code).split(/\n(?=[-#]|\n)/);
  return items.map((item) => (item.match(/\d+/g) ?? []).map(Number).toSorted((a, b) => b - a));
}

describe.each(languages.map(({ code }) => code))('the guide on what is not known: %s', (code) => {
  it('counts the towns without any value', () => {
    const known = new Set(corpus.observations.map(({ place }) => place));
    const silent = pilots.filter(({ id }) => !known.has(id)).length;
    expect(listNumbers(code)).toContainEqual([pilots.length, silent]);
  });

  it('counts the towns that a second page names', () => {
    const named = pilots.filter(({ secondSource }) => secondSource !== null).length;
    expect(listNumbers(code)).toContainEqual([named]);
  });
});

describe('the guide on what is not known', () => {
  const sayings = { zh: /(\d+)个镇里，有(\d+)个/, en: /(\d+) of the (\d+) towns/ };

  it.each(Object.entries(sayings))(
    'says in %s of how many towns nothing was found',
    (code, words) => {
      const [, ...numbers] = words.exec(readGuide('about', code)) ?? [];
      const known = new Set(corpus.observations.map(({ place }) => place));
      const silent = pilots.filter(({ id }) => !known.has(id)).length;
      expect(numbers.map(Number).toSorted((a, b) => b - a)).toEqual([pilots.length, silent]);
    },
  );

  it('names the measures that no town published', () => {
    const measured = new Set(corpus.observations.map(({ indicator }) => indicator));
    for (const id of ['industrial-zone-share', 'tertiary-share', 'land-transfer-rate']) {
      expect(measured.has(id)).toBe(false);
    }
    expect(readGuide('about', 'zh')).toContain('工业功能区占比、三产占比、土地流转率');
    expect(readGuide('about', 'en')).toContain('industrial-zone share, its tertiary share');
  });
});

describe('the guide on data', () => {
  it.each(languages.map(({ code }) => code))('ends with the commands that publish: %s', (code) => {
    const [last] = /^6\. .*$/m.exec(readGuide('data', code)) ?? [];
    const commands = [...(last ?? '').matchAll(/`(npm [^`]+)`/g)].map(([, command]) => command);
    expect(commands).toEqual(['npm start', 'npm run build', 'npm run verify -- --write-ids']);
  });
});
