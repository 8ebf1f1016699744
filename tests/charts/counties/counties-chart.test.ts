import { describe, expect, it } from 'vitest';
import { drawCounties, toCountiesChart } from '#charts/counties/counties-chart.ts';
import { toCountiesInput } from '#charts/counties/counties-input.ts';
import { toInline } from '#charts/inline-svg.ts';
import { readRealCorpus } from '../../corpus/real-content.ts';
import { readLabels, readTexts } from '../marks.ts';

const { countyCensus, sources, towns } = readRealCorpus();

function toInput(locale: 'zh' | 'en') {
  const input = toCountiesInput({ locale, towns, sources, countyCensus });
  if (input === null) throw new Error('content/ keeps no census of a county');
  return input;
}

const zh = toInput('zh');

describe('the counties around towns', () => {
  it('stand in the order of their towns, as published', () => {
    expect(zh.rows).toHaveLength(countyCensus.length);
    expect(zh.rows.map(({ id }) => id)).toEqual(
      towns.map(({ id }) => id).filter((id) => countyCensus.some(({ place }) => place === id)),
    );
    const cixi = zh.rows.find(({ id }) => id === 'zhouxiang');
    expect(cixi).toMatchObject({
      county: '慈溪市',
      town: '周巷镇',
      people: ['1214537', '1462383', '1829488'],
      urbanShares: ['72.48', '79.67'],
    });
    expect(cixi?.sources.map(({ id, nature }) => `${id} ${nature}`)).toEqual([
      's75 encyclopaedia',
      's74 upload',
    ]);
  });

  it('are none where nothing is kept', () => {
    expect(toCountiesInput({ locale: 'zh', towns, sources, countyCensus: [] })).toBeNull();
  });

  it('are said to be whole counties and no towns', () => {
    const { sentence, title } = toCountiesChart(zh);
    expect(title).toContain('背景，不是镇的数');
    expect(sentence).toContain('24个县（市、区）全境的人口，不是其中镇的人口');
    expect(sentence).toContain('2010年到2020年，都增加了');
    expect(sentence).toContain('最多的是余杭区2402514人，最少的是普陀区382902人');
    expect(toCountiesChart(toInput('en')).sentence).toContain('not of the towns in them');
  });

  it('have a stroke for each census that was found', () => {
    const { body } = drawCounties(zh, 'wide');
    const [rowOf2, rowOf3] = ['guali', 'zhouxiang'].map(
      (id) => new RegExp(`<g data-of="${id}">.*?<g class="labels">`).exec(body)?.[0] ?? '',
    );
    expect(rowOf2?.match(/d="M\d+ [\d.]+v/g)).toHaveLength(2);
    expect(rowOf3?.match(/d="M\d+ [\d.]+v/g)).toHaveLength(3);
    expect(readLabels(body)[0]).toBe('2258872人');
    expect(readTexts(body)).toEqual(expect.arrayContaining(['萧山区', '2000年', '2020年']));
  });

  it('bear no mark of the values of towns', () => {
    const { body } = drawCounties(zh, 'narrow');
    expect(body).not.toMatch(/<circle|class="(?:stem|run|other|diamond|bar)/);
  });

  it('say in the table what was not found, and whose figures these are', () => {
    const { groups } = toCountiesChart(zh).table;
    const row = groups.find(({ of }) => of === 'guali')?.rows[0];
    expect(row?.map(({ text }) => text).slice(0, 3)).toEqual([
      '萧山区（瓜沥镇）',
      '未查到',
      '1511290人',
    ]);
    expect(row?.at(-1)).toMatchObject({ detail: '网友上传', links: [{ href: '/about/#s74' }] });
  });

  it.each(['wide', 'narrow'] as const)('are drawn as before when %s', async (size) => {
    const names = { id: 'county', title: '县', description: '说明' };
    const svg = toInline(drawCounties(zh, size), size, names);
    await expect(svg).toMatchFileSnapshot(`snapshots/counties-${size}.svg`);
  });
});
