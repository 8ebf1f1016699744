import { describe, expect, it } from 'vitest';
import { citationStyles } from '#export/citations/citation-styles.ts';
import type { Cited } from '#export/citations/cited.ts';
import { lookUp, toPublication } from '#publication/publication.ts';
import { toTargetEmbed } from '#embeds/target-embed.ts';
import { citeTarget } from '#views/cited-target.ts';
import { citeView } from '#views/cited-view.ts';
import { toTargetView } from '#views/target-views.ts';
import { listViews } from '#views/list-views.ts';
import { readRealCorpus } from '../corpus/real-content.ts';

const publication = toPublication(readRealCorpus());
const site = new URL('https://example.org');
const assessed = lookUp(publication.targets, 'zj-2012-t1');

const work = '《2012年全省小城市培育试点和中心镇发展改革工作要点》';
const place = `${work}第二部分第（一）项第1句`;
const placeEn = `${work}, Section 2, clause 1, sentence 1`;
/** That of the table of the target. */
const print = 'a930951ba5f8';

function write(cited: Cited): Record<string, string> {
  return Object.fromEntries(citationStyles.map(({ id, write: writer }) => [id, writer(cited)]));
}

describe('a target', () => {
  it('is cited with its promise and what became of it', () => {
    const styles = write(citeTarget(publication, assessed, 'zh', site));
    expect(styles['plain']).toBe(
      [
        '试点镇和中心镇限额以上投资 · ≥ 2200 亿元 · 小城市培育试点镇和中心镇 · 未见公布结果',
        `——要点：试点镇和中心镇限额以上投资 · ≥ 2200 亿元，${place}（数据截至2026-11-29，指纹${print}）`,
        'https://example.org/targets/zj-2012-t1/',
      ].join('\n'),
    );
    expect(styles['gbt7714']).toBe(
      `要点. 试点镇和中心镇限额以上投资 · ≥ 2200 亿元: ${place}[DS/OL]. 数据截至2026-11-29，指纹${print}. [YYYY-MM-DD]. https://example.org/targets/zj-2012-t1/`,
    );
  });

  it('is cited in English from its English page', () => {
    const { apa, chicago } = write(citeTarget(publication, assessed, 'en', site));
    const title =
      'Above-quota investment, pilot and central towns · ≥ 2200 亿元 (100 million yuan)';
    const address = 'https://example.org/en/targets/zj-2012-t1/';
    expect(apa).toBe(
      `Yaodian. (2026, November 29). ${title} (${placeEn}; Data up to 2026-11-29, fingerprint ${print}) [Data set]. ${address}`,
    );
    expect(chicago).toBe(
      `Yaodian. “${title}.” ${placeEn}. Data up to 2026-11-29, fingerprint ${print}. ${address}.`,
    );
  });

  it('has one name in citations, embed and figure', () => {
    for (const one of publication.targets.values()) {
      const { title } = citeTarget(publication, one, 'zh', site);
      const view = toTargetView(publication, 'zh', one);
      expect(view.title).toBe(title);
      expect(citeView(view, publication, site).citation).toContain(`${title}: `);
      expect(toTargetEmbed(publication, one, 'zh').title).toBe(title);
      if (view.chart !== null) expect(view.chart.title.startsWith(`${title}：`)).toBe(true);
    }
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
    const edition = `Data up to 2026-11-29, fingerprint ${fingerprint}`;
    expect(styles['apa']).toBe(
      `Yaodian. (2026, November 29). Gross domestic product (GDP) (${edition}) [Data set]. https://example.org/en/indicators/gdp/`,
    );
    expect(styles['bibtex']).toBe(
      [
        '@misc{en-indicators-gdp,',
        '  author = {{Yaodian}},',
        '  title = {{Gross domestic product (GDP)}},',
        '  year = {2026},',
        '  month = nov,',
        '  day = {29},',
        '  url = {https://example.org/en/indicators/gdp/},',
        `  note = {${edition}},`,
        '  langid = {english},',
        '  type = {Data set},',
        '}',
      ].join('\n'),
    );
  });
});
