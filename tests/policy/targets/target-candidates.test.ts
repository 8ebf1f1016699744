import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTargetCandidates } from '#policy/targets/target-candidates.ts';

describe('findTargetCandidates', () => {
  it.each([
    ['完成投资2200亿元以上', '>=', '2200', '亿元', null],
    ['投资不低于10亿元', '>=', '10', '亿元', null],
    ['投资不\n少于10亿元', '>=', '10', '亿元', null],
    ['能耗不\n超过5万吨', '<=', '5', '万吨', null],
    ['突破50项关键共性技术', '=', '50', '项', null],
    ['产值突破50亿元', '>=', '50', '亿元', null],
    ['力争累计完成投资5亿元', '=', '5', '亿元', null],
    ['争取累计完成投资5亿元', '=', '5', '亿元', null],
    ['算力规模达到12EFLOPS', '=', '12', 'EFLOPS', null],
    ['存储总量达10EB', '=', '10', 'EB', null],
    ['遴选100项技术难题', '=', '100', '项', null],
    ['争创1—2个创新平台', 'range', '1', '个', null],
    ['能耗少于5万吨', '<', '5', '万吨', null],
    ['规模超过3万人', '>=', '3', '万人', null],
    ['能耗不超过5万吨', '<=', '5', '万吨', null],
    ['失业率控制在5%以内', '<=', '5', '%', null],
    ['失业率控制在5%左右', 'approx', '5', '%', null],
    ['选择10个左右城市', 'approx', '10', '个', null],
    ['总规模达到2万亿元', '=', '2', '万亿元', null],
    ['比重提高2个百分点以上', '>=', '2', '个百分点', 'increase'],
    ['能耗下降3.5%', '=', '3.5', '%', 'decrease'],
    ['新增就业1,200人', '=', '1200', '人', null],
    ['覆盖率提高到80%以上', '>=', '80', '%', null],
    ['审查周期压缩至4个月以内', '<=', '4', '个月', null],
    ['能耗比2010年下降17%左右', 'approx', '17', '%', 'decrease'],
    ['浓度低于35微克/立方米', '<', '35', '微克/立方米', null],
    ['投入一百亿元以上', '>=', '100', '亿元', null],
    ['合格率达到百分之九十五', '=', '95', '%', null],
    ['节水两成以上', '>=', '20', '%', null],
    ['完成投资约200亿元', 'approx', '200', '亿元', null],
    ['建成两个以上试验基地', '>=', '2', '个', null],
    ['人均预期寿命提高到80岁以上', '>=', '80', '岁', null],
    ['增加值超8千亿元', '>=', '8', '千亿元', null],
    ['浓度控制在29微克每立方米以下', '<=', '29', '微克每立方米', null],
    ['化学需氧量低于40毫克/升', '<', '40', '毫克/升', null],
    ['浓度下降到33微克/立方米左右', 'approx', '33', '微克/立方米', null],
    ['必须通过工程措施削减化学需氧量400万吨', '=', '400', '万吨', 'decrease'],
    ['减少老旧机组二氧化硫490万吨', '=', '490', '万吨', 'decrease'],
    ['形成化学需氧量削减能力300万吨', '=', '300', '万吨', null],
    ['减少审批环节新建大厅300个', '=', '300', '个', null],
    ['削减比例较2010年不低于10%', '>=', '10', '%', 'decrease'],
    ['人口增长8%', '=', '8', '%', 'increase'],
    ['人口自然增长率控制在8‰以内', '<=', '8', '‰', null],
    ['服务能力提升20%', '=', '20', '%', 'increase'],
    ['整治提升村庄20个', '=', '20', '个', null],
    ['新（改）建公路4000公里', '=', '4000', '公里', null],
    ['新增业主委员会（管委会）1000个', '=', '1000', '个', null],
    ['培育创新型、专精特新企业110家', '=', '110', '家', null],
    ['到2030年建成基地3000多个', '>=', '3000', '个', null],
    ['力争投入五百余亿元', '>=', '500', '亿元', null],
    ['总产值突破千亿元', '>=', '1000', '亿元', null],
    ['通勤距离缩短至5公里以内', '<=', '5', '公里', null],
    ['翻两番', '=', '4', '倍', 'increase'],
  ] as const)('reads %s', (text, comparator, value, unit, change) => {
    expect(findTargetCandidates(text)).toMatchObject([{ comparator, value, unit, change }]);
  });

  it('reads a range with both its ends', () => {
    expect(findTargetCandidates('建成3-5个中心')).toMatchObject([
      { comparator: 'range', value: '3', valueMax: '5', unit: '个' },
    ]);
  });

  it.each([
    ['分别达到65%和55%', ['=65', '=55']],
    ['收入分别增长8%、9%以上', ['>=8', '>=9']],
    ['新增企业100家以上、合作社50家', ['>=100', '=50']],
    ['投入一百亿元以上，其中省级三十亿元', ['>=100', '=30']],
    ['面积稳定在1500万亩以上、产量在600万吨以上', ['>=1500', '>=600']],
    ['去年完成300亿元，增长12%；今年力争完成350亿元', ['=350']],
    ['培育年产值10亿元以上的企业20家', ['=20']],
    ['床位由300张增加到500张', ['=500']],
    ['标准从380元左右提高至1000元', ['=1000']],
    ['由省级安排300万元，提高到人均500元', ['=300', '=500']],
    ['新建1000个粮油千亩高产片', ['=1000']],
    ['公交站点500米内覆盖率达到90%', ['=90']],
  ] as [string, string[]][])('shares words among numbers in %s', (text, found) => {
    const targets = findTargetCandidates(text);
    expect(targets.map(({ comparator, value }) => comparator + value)).toEqual(found);
  });

  it('takes figures of earlier years for past', () => {
    const text = '2023年，产值达到1200亿元，增长6%。到2025年，产值突破1500亿元。';
    const values = (year: number | null): string[] =>
      findTargetCandidates(text, { year }).map(({ value }) => value);
    expect(values(2024)).toEqual(['1500']);
    expect(values(null)).toEqual(['1200', '6', '1500']);
  });

  it('takes a share of an earlier year for past', () => {
    const values = (text: string): string[] =>
      findTargetCandidates(text, { year: 2011 }).map(({ value }) => value);
    expect(values('2010年劣五类水质比例为17.7%，好于三类的比例为55%')).toEqual([]);
    expect(values('据此测算，劣五类水质比例为17.7%')).toEqual([]);
    expect(values('到2015年劣五类水质比例为17.7%')).toEqual(['17.7']);
  });

  it('takes a year to reach for future', () => {
    const values = (text: string): string[] =>
      findTargetCandidates(text, { year: 1996 }).map(({ value }) => value);
    expect(values('以1995年1445名为基数，至1998年达到2000名')).toEqual(['2000']);
    expect(values('1993年起扩招，1995年达到2000名')).toEqual([]);
  });

  it('tells the way to go from the step to go', () => {
    expect(findTargetCandidates('周期压缩至4个月以内')).toMatchObject([
      { change: null, direction: 'decrease' },
    ]);
    expect(findTargetCandidates('占比提高2个百分点')).toMatchObject([
      { change: 'increase', direction: 'increase' },
    ]);
  });

  it.each([
    '2012年4月5日印发',
    '处五万元以上十万元以下罚款',
    '对年产值5000万元以上的企业给予奖励',
    '坚持一个中心、三项制度',
    '初步统计，全市生产总值增长5%、投资增长3%',
    '依照第12条办理',
    '国发〔2011〕35号',
    '去年完成投资300亿元',
    '已建成20个',
    '期限为30日',
    '确保3个月完成',
    '面积20亩的地块',
    '惠及60岁以上老年人',
    '涉及两个以上部门的事项',
    '大力发展“十个重点产业”',
    '涌现先进典型3000多个',
    '建成基地3000多个',
    '支持千亩高产片、万亩果园',
    '公交与轨道50米内接驳',
    '已建成甲、乙两类医院10家',
    '负责教育、卫生、文化3项工作',
    '标准分为智能工厂设计、智能工厂建设等2个部分',
  ])('finds no target in %s', (text) => {
    expect(findTargetCandidates(text)).toEqual([]);
  });

  it('quotes the clause up to the number', () => {
    const text = '各地要努力,确保全年完成投资2200亿元以上,其中甲镇20亿元。';
    const [found] = findTargetCandidates(text);
    expect(found?.quote).toBe('确保全年完成投资2200亿元以上');
    expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
  });

  it('quotes its text whatever that is', () => {
    const words = [
      '由',
      '增加到',
      '削减',
      '（',
      '）',
      '、',
      '，',
      '。',
      '到2030年',
      '去年',
      '新建',
    ];
    const amounts = [
      '300个',
      '3000多家',
      '千亩',
      '29微克/立方米',
      '以下',
      '50米内',
      '翻一番',
      '注：',
    ];
    const text = fc
      .array(fc.constantFrom(...words, ...amounts), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (any) => {
        for (const { start, end, quote, value } of findTargetCandidates(any, { year: 2026 })) {
          expect(any.slice(start, end)).toBe(quote);
          expect(Number(value)).toBeGreaterThan(0);
        }
      }),
      { seed: 20261126 },
    );
  });
});
