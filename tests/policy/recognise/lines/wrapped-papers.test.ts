import { describe, expect, it } from 'vitest';
import { recogniseDocument } from '#policy/recognise/recognise.ts';

const blocks = [
  '临江市人民政府办公室关于粮食储备有关问题的复函',
  '临政办函〔2016〕16号',
  '市粮食局、市财政局：',
  '你们《关于解决当前粮食储备问题的请示》收悉。经与有关部门协商，并经市政府领导同意，现就有关问题函复如下：',
  '一、关于储备资金问题',
  '为促进全市粮食储备持续稳定的发展，储备工作只能加强，不能削弱。在收购价格并轨之前，市财政每年仍继续安排专项资金用于储备库建设。',
  '二、关于理顺投资渠道问题',
  '（一）从今年起，新开工项目由市农业发展银行贷款；续建项目，过去由哪家银行贷款，今后仍由其安排贷款，不得以任何理由推诿。',
  '（二）“十三五”期间，固定资产投资规模每年仍按现行标准安排，所需资金由有关专业银行筹措解决，如确有困难，请市人民银行积极给予支持。',
  '三、关于管理经费问题',
  '市财政局每年安排的储备费用，用于粮食行业的管理经费，粮食局要督促各县，专项用于加强行业管理，不得挪作他用。',
];

/** Each block on lines of so many characters, its first line set in. */
function wrap(width: number, indent: string): string {
  return blocks
    .map((block) => (indent + block).match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? '')
    .join('\n');
}

describe('a short paper whose lines are wrapped', () => {
  it.each([
    [24, ''],
    [28, '\u3000\u3000'],
    [32, ''],
    [32, '    '],
    [36, '\u3000\u3000'],
    [40, '    '],
    [40, '\u3000\u3000'],
  ])('is read as if they were not, at %i characters set in by %j', (width, indent) => {
    expect(recogniseDocument(wrap(width, indent)).draft.body).toEqual(
      recogniseDocument(blocks.join('\n')).draft.body,
    );
  });

  it('is read alike whether or not a line end stands behind its last line', () => {
    const lines = ['\u3000\u3000一、甲乙丙丁，戊己庚辛壬癸子丑寅卯', '辰巳午未。'];
    const text = [
      '临江市河道管理办法',
      ...lines,
      '\u3000\u3000二、甲乙。',
      ...lines.map((one) => one.replace('一', '三')),
    ];
    const { draft } = recogniseDocument(text.join('\n'));
    expect(recogniseDocument(`${text.join('\n')}\n`).draft).toEqual(draft);
    expect(JSON.stringify(draft)).toContain('寅卯辰巳午未。');
  });

  it('goes on where a line begins with a figure and its unit', () => {
    const wrapped = (next: string) =>
      `临江市就业规划\n\u3000\u3000一、目标\n\u3000\u3000收入持续增长，五年新增城镇就业\n${next}，甲乙丙\n丁。\n\u3000\u3000二、任务\n\u3000\u3000改造农房，新建公\n路。\n\u3000\u3000三、保障\n\u3000\u3000甲。`;
    const textOf = (next: string) => JSON.stringify(recogniseDocument(wrapped(next)).draft.body);
    expect(textOf('1.8万人')).toContain('五年新增城镇就业1.8万人，甲乙丙丁。');
    expect(textOf('1.8建设')).not.toContain('就业1.8建设');
  });

  it.each(['根据《', '现将“', '投资（'])('goes on behind %s', (opening) => {
    const close = { '《': '》', '“': '”', '（': '）' }[opening.slice(-1)] ?? '';
    const text = `临江市关于供水的通知\n${opening}\n供水条例${close}的规定，甲。\n一、乙\n丙。\n二、丁\n戊。`;
    expect(recogniseDocument(text).draft.preamble).toEqual([
      `${opening}供水条例${close}的规定，甲。`,
    ]);
  });

  it('keeps lines apart that are all short', () => {
    const list = ['临江市先进单位名单', ...'甲乙丙丁戊己庚辛'].map(
      (one) => `${one}镇人民政府办公室`,
    );
    expect(recogniseDocument(list.join('\n')).draft.preamble).toHaveLength(list.length);
  });
});
