import { describe, expect, it } from 'vitest';
import { listRequestFiles, toLetter } from '#files/request-files.ts';
import { listGaps, listRequestsOf } from '#publication/promises/requests.ts';
import { findMissing } from '#publication/promises/target-items.ts';
import { toPublication } from '#publication/publication.ts';
import { readFirstCorpus } from '../corpus/real-content.ts';

const corpus = readFirstCorpus();
const publication = toPublication(corpus);
const gaps = listGaps(publication);
const site = new URL('https://example.org');

describe('what can be asked for', () => {
  it('is each number that a target lacks, and nothing else', () => {
    for (const assessed of publication.targets.values()) {
      const wanted = findMissing(publication, assessed).flatMap((one) =>
        'places' in one ? one.places : [],
      );
      const own = gaps.get(assessed.target.id) ?? [];
      expect(own.map(({ place }) => place).toSorted()).toEqual([...new Set(wanted)].toSorted());
    }
  });

  it('of the group is asked of whoever summed it up', () => {
    const [gap] = gaps.get('zj-2012-t7') ?? [];
    if (!gap) throw new Error('t7 lacks nothing');
    expect(toLetter(publication, gap, site)).toMatchObject({
      addressee: '＿＿＿＿（当年负责汇总考核的省级部门）',
      other: null,
      place: '小城市培育试点镇（首批27个）',
      indicator: '建成区新增常住人口',
      asked: [{ period: '2012年', besides: null }],
      ground: { locator: '第二部分第（六）项第4句' },
    });
  });

  it('of a town is asked of the town', () => {
    const gap = (gaps.get('plan-2015-g1') ?? []).find(({ place }) => place === 'shipu');
    if (!gap) throw new Error('石浦 lacks nothing');
    const letter = toLetter(publication, gap, site);
    expect(letter.addressee).toBe('石浦镇人民政府（或者承继其职权的机关）');
    expect(letter.place).toBe('宁波市象山县石浦镇');
    expect(letter.other).toBe('象山县统计部门');
    expect(letter.address).toBe('https://example.org/targets/plan-2015-g1/');
  });

  it('stands as text and Word beside its target', () => {
    const paths = listRequestFiles(publication, site).map(({ path }) => path);
    expect(paths).toContain('/targets/zj-2012-t7/request/pilot-towns.txt');
    expect(paths).toContain('/targets/plan-2015-g1/request/shipu.docx');
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('what was asked', () => {
  it('is shown at its target', () => {
    const request = {
      id: 'first',
      target: 'zj-2012-t7',
      place: 'pilot-towns',
      body: '甲委员会',
      askedOn: '2026-12-01',
      answeredOn: null,
      result: null,
      address: null,
    };
    const asked = toPublication({ ...corpus, requests: [request] });
    expect(listRequestsOf(asked, 'zj-2012-t7')).toEqual([request]);
    expect(listRequestsOf(asked, 'zj-2012-t1')).toEqual([]);
  });
});
