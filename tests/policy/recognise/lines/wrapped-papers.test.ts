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

  it('keeps lines apart that are all short', () => {
    const list = ['临江市先进单位名单', ...'甲乙丙丁戊己庚辛'].map(
      (one) => `${one}镇人民政府办公室`,
    );
    expect(recogniseDocument(list.join('\n')).draft.preamble).toHaveLength(list.length);
  });
});
