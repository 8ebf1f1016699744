import { describe, expect, it } from 'vitest';
import { listFiles } from '#files/list-files.ts';
import { toPublication } from '#publication/publication.ts';
import { readRealCorpus } from '../corpus/real-content.ts';

const corpus = readRealCorpus();
const page = '/documents/zj-2012-key-points/';
const sentence = 'sec_2__cl_6__p_1__s_4';

function listWith(old: readonly (readonly [string, { moved: string } | { gone: string }])[]) {
  const registry = new Map([
    ...corpus.registry,
    ...old.map(([address, fate]) => [address, { since: '2026-01-01', ...fate }] as const),
  ]);
  const files = listFiles(toPublication({ ...corpus, registry }), new URL('https://example.org'));
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (path: string) => String(byPath.get(path)?.write() ?? 'nothing');
}

describe('what pages of others show', () => {
  it('stays where it was when its address moves', () => {
    const read = listWith([
      [`${page}sec_9/`, { moved: `${page}sec_2/` }],
      [`${page}#sec_9__p_1__s_1`, { moved: `${page}#${sentence}` }],
    ]);
    for (const language of ['', '/en']) {
      const root = `${language}/embed${page}`;
      expect(read(`${root}sec_9/index.html`)).toBe(read(`${root}sec_2/index.html`));
      expect(read(`${root}sec_9/oembed.json`)).toBe(read(`${root}sec_2/oembed.json`));
      expect(read(`${root}sec_9__p_1__s_1/index.html`)).toBe(read(`${root}${sentence}/index.html`));
      expect(read(`${root}sec_2/index.html`)).toContain('lang=');
    }
  });

  it('says that it is gone, and since when', () => {
    const read = listWith([
      [`${page}sec_9/`, { gone: '2026-05-01' }],
      ['/targets/old-target/', { gone: '2026-05-02' }],
    ]);
    expect(read(`/embed${page}sec_9/index.html`)).toContain('2026-05-01');
    expect(read('/en/embed/targets/old-target/index.html')).toContain('has been taken down');
    expect(read('/en/embed/targets/old-target/oembed.json')).toContain('"type":"rich"');
  });

  it('is nothing where nothing stood', () => {
    expect(listWith([])(`/embed${page}sec_9/index.html`)).toBe('nothing');
  });
});

describe('the forms of a text', () => {
  it('stay where they were when their page moves', () => {
    const read = listWith([[`${page}sec_9/`, { moved: `${page}sec_2/` }]]);
    for (const file of ['index.json', 'index.akn.xml', 'index.docx']) {
      expect(read(`${page}sec_9/${file}`)).toBe(read(`${page}sec_2/${file}`));
    }
    const file = '/files/zj-2012-key-points__';
    expect(read(`${file}sec_9.html`)).toBe(read(`${file}sec_2.html`));
    expect(read(`${file}sec_2.html`)).toContain('重点任务');
    expect(listWith([])(`${page}sec_9/index.json`)).toBe('nothing');
  });
});
