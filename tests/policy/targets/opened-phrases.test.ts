import { describe, expect, it } from 'vitest';
import { findTargetCandidates } from '#policy/targets/target-candidates.ts';

/** What a sentence of a plan of 2024 promises. */
function promisedIn(sentence: string): string {
  return findTargetCandidates(sentence, { year: 2024, plan: true })
    .map(({ comparator, value, unit }) => `${comparator}${value}${unit}`)
    .join(' ');
}

describe('what a plan says is to be done', () => {
  it.each([
    ['全县平整土地四万亩，新修水渠120公里，新打机井300眼。', '=4万亩 =120公里 =300眼'],
    ['春季修塘筑坝三万处。', '=3万处'],
    ['完成改造管网3.6万公里以上，惠及农村人口1200万人。', '>=3.6万公里 =1200万人'],
    ['新修街道６条，加装电梯50部，建设灯杆500根。', '=6条 =50部 =500根'],
    ['净增“四上”企业100家，新晋“小巨人”企业3家。', '=100家 =3家'],
    ['落实减税降费12亿元，清偿欠款2亿元，统筹资金3亿元。', '=12亿元 =2亿元 =3亿元'],
    ['年处理生活垃圾36万吨，查处违法案件300起。', '=36万吨 =300起'],
    ['免费为1.5万名适龄妇女开展筛查。', '=1.5万名'],
    ['重污染天数不超过2天。', '<=2天'],
    ['利用系数提高到0.62以上，换乘系数降至1.3以下。', '>=0.62 <=1.3'],
    ['整治非法码头12座，拆除违法建设20万平方米。', '=12座 =20万平方米'],
    ['新增架次1.2万架次，接种疫苗3万剂次。', '=1.2万架次 =3万剂次'],
    ['预期寿命提高到79岁以上。', '>=79岁'],
  ])('is found in %j', (sentence, promised) => {
    expect(promisedIn(sentence)).toBe(promised);
  });

  it.each([
    '对漏损率高于20%的农村管网优先改造。',
    '总质量5吨以上货车绕行二桥。',
    '降雨量达到100毫米以上时，发布红色预警。',
    '水位达到警戒水位以上1米时，启动响应。',
    '所需编制十五人，在总额内解决。',
    '非法种植大麻五千株以上的，从重处理。',
    '走私货物价值达到20万元。',
    '对新认定的企业给予20万元奖励。',
    '申请人年龄不超过35周岁。',
    '公示天数不少于7天。',
    '新建居住区按每百户30平方米标准配建用房。',
    '本县对62个在建工地逐一检验。',
    '工资指数由上级核定，系数为1.2。',
    '一起来到5根据地。',
  ])('is none in %j', (sentence) => {
    expect(promisedIn(sentence)).toBe('');
  });

  it('is read in traditional characters where the sentence alone does not tell', () => {
    const sentence = '參加互助組的農戶，要達到總農戶的百分之四十。';
    expect(findTargetCandidates(sentence, { year: 1953, traditional: true })).toMatchObject([
      { value: '40', unit: '%' },
    ]);
  });
});
