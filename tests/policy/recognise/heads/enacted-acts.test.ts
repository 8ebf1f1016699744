import { describe, expect, it } from 'vitest';
import { readEnacted } from '#policy/recognise/enacted.ts';

/** What a line says of who passed a text: the day, who issued it, and its number. */
function enactedOf(line: string): string {
  const found = readEnacted(line.replaceAll('/', '\n'));
  if (found === null) return 'nothing';
  const { date, issuers, documentNumber } = found;
  return [date, ...issuers, documentNumber].filter((part) => part !== null).join(' ');
}

describe('a line of acts', () => {
  it.each([
    ['（2012年4月5日国务院（通过）', 'nothing'],
    ['2012年4月5日检察委员会令第5号公布修证', 'nothing'],
    ['（2012年4月5日）公布批准(通过发布批准）', 'nothing'],
    ['2012年4月5日第八届全国人民代表大会修订批准修正', '2012-04-05 全国人民代表大会'],
    ['2012年4月5日全村村民财政部最高人民检察院公告财政部国务院(公布', 'nothing'],
    ['（2012年4月5日最高人民法院审判委员会第20次会议通过）', '2012-04-05 最高人民法院'],
    ['（2012年4月5日最高人民检察院检察委员会第20次会议通过）', '2012-04-05 最高人民检察院'],
    ['（2012年4月5日中华人民共和国财政部公布）', '2012-04-05 财政部'],
    ['（2012年4月5日全村村民会议通过）', '2012-04-05'],
    ['2012年4月5日全村村民会议通过', 'nothing'],
    ['（2012年4月5日甲市人民政府批准）', '2012-04-05'],
    ['（2012年4月5日甲市人民代表大会批准）', '2012-04-05 甲市人民代表大会'],
    ['（2012年4月 5日 甲市 人民政府通过）', '2012-04-05 甲市人民政府'],
    ['（（2012年4月5日甲市人民政府通过）', 'nothing'],
    ['（通过2012年4月5日甲市人民政府）', 'nothing'],
    [
      '（2012年4月5日甲市人民政府令第5号公布，根据2015年6月1日甲市人民政府令第6号修改）',
      '2012-04-05 甲市人民政府 甲市人民政府令第5号',
    ],
    [
      '（2012年4月5日甲市人民政府公布，2015年6月1日甲市人民政府令第6号公布）',
      '2012-04-05 甲市人民政府 甲市人民政府令第6号',
    ],
  ])('%s says: %s', (line, enacted) => {
    expect(enactedOf(line)).toBe(enacted);
  });
});
