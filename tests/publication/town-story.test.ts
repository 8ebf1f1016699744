import { describe, expect, it } from 'vitest';
import { toPublication } from '#publication/publication.ts';
import { joinStory, tellTown } from '#publication/places/town-story.ts';
import type { Corpus } from '#corpus/corpus.ts';
import type { Locale } from '#schema/text.ts';
import { readFirstCorpus } from '../corpus/real-content.ts';

const corpus = readFirstCorpus();
/** What the sentences are made of besides the first records. */
const bare: Corpus = { ...corpus, areas: [], countyCensus: [], grades: [] };

function findTown(id: string, { towns }: Corpus = bare) {
  const town = towns.find((one) => one.id === id);
  if (!town) throw new Error(`no town ${id}`);
  return town;
}

function tell(id: string, locale: Locale, of: Corpus = bare): string[] {
  const { known, promised, was } = tellTown(toPublication(of), findTown(id, of), locale);
  return [was, promised ?? [], known].map(joinStory);
}

describe('the three sentences of a town', () => {
  it('tell of 贺村 what it was, was promised and is known', () => {
    expect(tell('hecun', 'zh')).toEqual([
      '首批试点（2010年）：贺村镇，2010年属衢州市江山市；现状：仍为贺村镇（江山市）。',
      '每个试点镇到2015年要达到9项目标。',
      '查到3项指标的6个值（2010、2015年）；有结果的目标1项：每镇财政总收入5.69亿元，未完成；其余目标：未见公布结果8个。',
    ]);
    expect(tell('hecun', 'en')).toEqual([
      'First batch of pilots (2010): Hecun, in 2010 in Jiangshan City, Quzhou; at present: Hecun Town (Jiangshan City).',
      'Promised for 2015: 9 goals that bind each pilot town.',
      'Found: 6 values of 3 indicators (2010, 2015); goals with a result (1): Total fiscal revenue of each town 5.69\u00a0亿元 (Missed); the other goals: 8 no published result.',
    ]);
  });

  it('say of 塘栖 that nothing was found, and who could tell', () => {
    const [, , zh] = tell('tangqi', 'zh');
    expect(zh).toBe(
      '没有查到这个镇公开的任何数字。可以公布的单位：塘栖镇人民政府（或其后的街道办事处）和余杭区统计部门。',
    );
    expect(tell('tangqi', 'en')[2]).toMatch(/^No published figure of any kind has been found/);
  });

  it('name areas with their dates and the counts of people', () => {
    const area = { place: 'longgang', source: 's05', noteZh: null, noteEn: null };
    const areas = [
      { ...area, squareKilometres: '80.7', asOf: null },
      { ...area, squareKilometres: '172.05', asOf: '2013' },
    ];
    const [was] = tell('longgang', 'zh', { ...bare, areas });
    expect(was).toContain(
      '；面积：80.7平方公里（日期不明）、172.05平方公里（2013）；常住人口（人口普查）：2020年464732人。',
    );
  });

  it('lead to where each figure was read', () => {
    const { known, promised, was } = tellTown(toPublication(bare), findTown('hecun'), 'zh');
    const paths = [...was, ...(promised ?? []), ...known].flatMap(({ path }) => path ?? []);
    expect(paths).toEqual(['#goals', '/targets/plan-2015-g5/']);
  });

  it('promise nothing where no goal binds each town', () => {
    const documents = bare.documents.map((document) => ({
      ...document,
      targets: document.targets.filter(({ scopeMode }) => scopeMode !== 'each'),
    }));
    const publication = toPublication({ ...bare, documents });
    const { known, promised } = tellTown(publication, findTown('hecun'), 'zh');
    expect(promised).toBeNull();
    expect(joinStory(known)).toBe('查到3项指标的6个值（2010、2015年）。');
  });
});
