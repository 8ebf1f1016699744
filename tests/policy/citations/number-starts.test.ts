import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from '#policy/citations/document-number.ts';

const numbersOf = (text: string): string[] =>
  findDocumentNumbers(text).map(({ canonical }) => canonical);

const leads =
  '见 经 按 由 报 同 以 据 对 将 为 及 与 该 根据 依据 参照 转发 符合 违反 代替 会同 并按 须经 现以 改由 连同 经批准的 文号为 我市'.split(
    ' ',
  );
const codes =
  '国发 国函 中办发 浙政办函 皖政 粤府函 鲁政字 冀政办字 赣府厅发 杭政办函 临政办发 镇政办 财税 财办农 财预 川财预 教基一厅 教师厅函 建办城函 发改办环资 苏发改价格 国土资厅发 民函 民办发 商建发 商资函 国知发协函字 工商企字 国卫办医函 环办 国家税务总局函 国经贸投资 浙经信技术 浙组 组通字 国扶组 国办发明电'.split(
    ' ',
  );

describe('where a number begins that is glued to the words before it', () => {
  it.each(codes)('is found for %s behind any lead', (code) => {
    const number = `${code}〔2015〕12号`;
    const wrong = ['', ...leads].filter((lead) => {
      const found = numbersOf(`，${lead}${number}规定`);
      return found.length !== 1 || found[0] !== number;
    });
    expect(wrong).toEqual([]);
  });

  it.each([
    ['财政部财税〔2015〕3号', ['财税〔2015〕3号']],
    ['前发青革生字（71）第6号', ['青革生字〔1971〕6号']],
    ['一九八一年市革命委员会临革发〔1981〕22号', ['临革发〔1981〕22号']],
    ['一九八一年五月三日县人民政府青政字〔1981〕22号', ['青政字〔1981〕22号']],
    ['三年行动〔1981〕22号', ['三年行动〔1981〕22号']],
    ['国家税务总局国税发〔2009〕3号', ['国税发〔2009〕3号']],
    ['浙江省人民政府办公厅浙政办发〔2012〕3号', ['浙政办发〔2012〕3号']],
    ['劳动部劳部发〔1995〕309号', ['劳部发〔1995〕309号']],
    ['最高人民法院以法发〔1993〕15号通知', ['法发〔1993〕15号']],
    ['我院法〔2019〕254号', ['法〔2019〕254号']],
    ['（法（研）发〔1987〕32号）', ['法（研）发〔1987〕32号']],
    ['工信部联企业〔2011〕300号', ['工信部联企业〔2011〕300号']],
    ['人社部发〔2012〕3号', ['人社部发〔2012〕3号']],
  ])('leaves the name of the organ out in %s', (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });

  it.each([
    ['大同市政府同政发〔2015〕3号', ['同政发〔2015〕3号']],
    ['经信办〔2015〕3号', ['经信办〔2015〕3号']],
    ['自然资办发〔2019〕3号', ['自然资办发〔2019〕3号']],
    ['和政办发〔2015〕3号', ['和政办发〔2015〕3号']],
    ['国数据政策〔2024〕3号', ['国数据政策〔2024〕3号']],
  ])('keeps what only looks like a lead in %s', (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers);
  });
});

describe('numbers that are none of documents', () => {
  it.each([
    '（2012）浙民终字第3号',
    '甲民初字〔2012〕3号',
    '（2009）执监字第12号',
    '(2003)民一他字第5号',
    '（2011）京房权证朝字第12号',
    '（2009）甲仲裁字第12号',
    '取得国药准字第12号',
    '《求是》2012年第3号',
    '2012年印发12号',
    '见图〔2012〕3，',
    '的〔2012〕3号',
  ])('are not found in %s', (text) => {
    expect(numbersOf(text)).toEqual([]);
  });
});

describe('numbers in the forms of the 1950s to 1980s', () => {
  it.each([
    ['财政部（83）财税字第46号', '（83）财税字第46号', '〔1983〕财税字第46号'],
    ['（一九八六）国函字12号', '（一九八六）国函字12号', '〔1986〕国函字第12号'],
    ['财税字〔84〕第5号', '财税字〔84〕第5号', '财税字〔1984〕5号'],
    ['国发一九八一年第57号文', '国发一九八一年第57号', '国发〔1981〕57号'],
    ['浙政发一九八二年十二号', '浙政发一九八二年十二号', '浙政发〔1982〕12号'],
    ['国务院一九八二年国发64号文件', '一九八二年国发64号', '国发〔1982〕64号'],
    ['政务院一九五二年政财字第一二号', '一九五二年政财字第一二号', '政财字〔1952〕12号'],
    ['1985年财政部财税字第12号', '1985年财政部财税字第12号', '财税字〔1985〕12号'],
    ['（国发〔1981〕57）', '国发〔1981〕57', '国发〔1981〕57号'],
    ['国务院一九八〇年275号文件', '国务院一九八〇年275号', '国务院〔1980〕275号'],
    ['《指示》（国农办字第137号）', '国农办字第137号', '国农办字第137号'],
    ['浙革发（一九七九）三十三号', '浙革发（一九七九）三十三号', '浙革发〔1979〕33号'],
  ])('are read in %s', (text, words, canonical) => {
    const [found, ...more] = findDocumentNumbers(text);
    expect(more).toEqual([]);
    expect([found?.text, found?.canonical]).toEqual([words, canonical]);
  });

  it('are not read where orders and announcements stand', () => {
    expect(numbersOf('1998年国务院令第251号')).toEqual(['国务院令第251号']);
    expect(findDocumentNumbers('国务院令〔2012〕5号')).toMatchObject([
      { canonical: '国务院令〔2012〕5号', sure: true },
    ]);
  });

  it('are looked for in little time', () => {
    const long = '财政部办公厅发函字'.repeat(20_000);
    expect(numbersOf(long)).toEqual([]);
    expect(numbersOf('（83）'.repeat(40_000))).toEqual([]);
  }, 10_000);
});
