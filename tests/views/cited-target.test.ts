import { describe, expect, it } from 'vitest';
import { citationStyles } from '#export/citations/citation-styles.ts';
import type { Cited } from '#export/citations/cited.ts';
import { lookUp, toPublication } from '#publication/publication.ts';
import { citeTarget } from '#views/cited-target.ts';
import { citeView } from '#views/cited-view.ts';
import { listViews } from '#views/list-views.ts';
import { readRealCorpus } from '../corpus/real-content.ts';

const publication = toPublication(readRealCorpus());
const site = new URL('https://example.org');
const assessed = lookUp(publication.targets, 'zj-2012-t1');

function write(cited: Cited): Record<string, string> {
  return Object.fromEntries(citationStyles.map(({ id, write: writer }) => [id, writer(cited)]));
}

describe('a target', () => {
  it('is cited with its promise and what became of it', () => {
    const styles = write(citeTarget(publication, assessed, 'zh', site));
    expect(styles['plain']).toBe(
      [
        '试点镇和中心镇限额以上投资 · ≥ 2200 亿元 · 小城市培育试点镇和中心镇 · 未见公布结果',
        '——要点：试点镇和中心镇限额以上投资 · ≥ 2200 亿元（数据截至2026-11-22）',
        'https://example.org/targets/zj-2012-t1/',
      ].join('\n'),
    );
    expect(styles['gbt7714']).toBe(
      '要点. 试点镇和中心镇限额以上投资 · ≥ 2200 亿元[DS/OL]. 数据截至2026-11-22. https://example.org/targets/zj-2012-t1/',
    );
  });

  it('is cited in English from its English page', () => {
    const { apa, chicago } = write(citeTarget(publication, assessed, 'en', site));
    const title =
      'Above-quota investment, pilot and central towns · ≥ 2200 亿元 (100 million yuan)';
    const address = 'https://example.org/en/targets/zj-2012-t1/';
    expect(apa).toBe(
      `Yaodian. (2026, November 22). ${title} (Data up to 2026-11-22) [Data set]. ${address}`,
    );
    expect(chicago).toBe(`Yaodian. “${title}.” Data up to 2026-11-22. ${address}.`);
  });

  it('needs to know where the site stands', () => {
    expect(() => citeTarget(publication, assessed, 'zh', undefined)).toThrow('`site` is not set');
  });
});

describe('a chart', () => {
  it('is cited in each style with its state', () => {
    const view = listViews(publication, 'en').find(({ file }) => file === '/indicators/gdp/data');
    if (view === undefined) throw new Error('no view');
    const { cited, citation, fingerprint } = citeView(view, publication, site);
    const styles = write(cited);
    expect(styles['gbt7714']).toBe(citation);
    const edition = `Data up to 2026-11-22, fingerprint ${fingerprint}`;
    expect(styles['apa']).toBe(
      `Yaodian. (2026, November 22). Gross domestic product (GDP) (${edition}) [Data set]. https://example.org/en/indicators/gdp/`,
    );
    expect(styles['bibtex']).toBe(
      [
        '@misc{en-indicators-gdp,',
        '  author = {{Yaodian}},',
        '  title = {{Gross domestic product (GDP)}},',
        '  date = {2026-11-22},',
        '  year = {2026},',
        '  month = nov,',
        '  url = {https://example.org/en/indicators/gdp/},',
        `  note = {${edition}},`,
        '  langid = {english},',
        '  type = {Data set},',
        '}',
      ].join('\n'),
    );
  });
});
