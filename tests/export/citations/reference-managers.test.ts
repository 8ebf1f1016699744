import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { writeBibtex } from '#export/citations/bibtex.ts';
import type { Cited } from '#export/citations/cited.ts';
import { writeCslJson } from '#export/citations/csl-json.ts';
import { writeRis } from '#export/citations/ris.ts';
import { citeKeyPoints, citeNotice, citeUntitled } from './cited-sentences.ts';

const partsSchema = z.object({ 'date-parts': z.array(z.array(z.coerce.number())) });
const itemSchema = z.object({
  id: z.string(),
  type: z.string(),
  title: z.string(),
  URL: z.string(),
  issued: partsSchema.optional(),
  author: z.array(z.object({ literal: z.string().optional(), family: z.string().optional() })),
});
const writers = { BibTeX: writeBibtex, RIS: writeRis, 'CSL-JSON': writeCslJson };

/** What a reference manager has after it read a citation. */
function read(text: string) {
  const { data } = new Cite(text);
  expect(data).toHaveLength(1);
  const { author, id, issued, title, URL } = itemSchema.parse({
    author: [],
    ...z.record(z.string(), z.unknown()).parse(data[0]),
  });
  return {
    ...{ id, title, URL },
    issued: issued?.['date-parts'][0] ?? null,
    names: author.map(({ literal, family }) => literal ?? family),
  };
}

const notice = citeNotice();
const figures: Cited = {
  ...notice,
  ...{ form: 'data', title: '地区生产总值', edition: '数据截至2026-11-22，指纹0123456789ab' },
  ...{ titleEn: null, number: null, issuers: ['要点'], date: '2026-11-22', locator: '' },
  address: 'https://example.org/indicators/gdp/',
};

describe.each(Object.entries(writers))('a reference manager that reads %s', (_, write) => {
  it('knows title, date and address of a sentence', () => {
    expect(read(write(citeKeyPoints()))).toEqual({
      id: 'documents-zj-2012-key-points-sec_2__cl_6__p_1__s_4',
      title: '2012年全省小城市培育试点和中心镇发展改革工作要点: 第二部分第（六）项第4句',
      URL: 'https://example.org/documents/zj-2012-key-points/sec_2__cl_6/#sec_2__cl_6__p_1__s_4',
      issued: [2012, 4, 5],
      names: [],
    });
  });

  it('knows the issuer, and the year alone', () => {
    expect(read(write(notice))).toMatchObject({
      title: '浙江省人民政府办公厅关于开展小城市培育试点的通知: 第一部分第2段第1句',
      URL: notice.address,
      issued: [2010],
      names: ['浙江省人民政府办公厅'],
    });
  });

  it('knows a month, and no date where none is known', () => {
    const cited = citeUntitled();
    expect(read(write({ ...cited, date: '2008-06' })).issued).toEqual([2008, 6]);
    expect(read(write(cited))).toMatchObject({
      title: '甲市{试行}办法: 第三条第1句',
      issued: null,
      names: ['甲市政府', '乙市政府', '丙市政府', '丁市政府'],
    });
  });

  it('knows the figures of a chart', () => {
    expect(read(write(figures))).toMatchObject({
      id: 'indicators-gdp',
      title: '地区生产总值',
      URL: 'https://example.org/indicators/gdp/',
      issued: [2026, 11, 22],
      names: ['要点'],
    });
  });
});
