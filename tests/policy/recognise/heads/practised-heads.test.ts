import { describe, expect, it } from 'vitest';
import { ingestText } from '#ingest/ingest-text.ts';

/** What a paper of lines parted by / says of itself. */
function headOf(lines: string): string {
  const { metadata } = ingestText(lines.replaceAll('/', '\n'), 'paper.txt');
  const { title, documentNumber, issuers, addressee } = metadata;
  return [title, documentNumber, issuers.join('+'), addressee].map((one) => one ?? '-').join(' ');
}

const text = '一、要求/各地要抓好落实。/二、保障/加强领导。';

describe('the head of a paper', () => {
  it.each([
    [
      `甲县人民政府文件/甲政〔2017〕21号　　　　签发人：方　远/甲县人民政府关于调整概算的请示/乙市人民政府：/现请示如下。/${text}`,
      '甲县人民政府关于调整概算的请示 甲政〔2017〕21号 甲县人民政府 乙市人民政府',
    ],
    [
      `甲市交通局/甲交函〔2023〕58 号/A类　同意公开/甲市交通局关于第23号提案的答复/林书婷委员：/现答复如下。/${text}`,
      '甲市交通局关于第23号提案的答复 甲交函〔2023〕58号 甲市交通局 林书婷委员',
    ],
    [
      `致全市居民的一封信/广大居民朋友们：/你们好！/${text}`,
      '致全市居民的一封信 -  广大居民朋友们',
    ],
    [
      `甲县人民政府文件/甲政（1987）字第24号/关于加强木材管理的通告/特通告如下。/${text}`,
      '关于加强木材管理的通告 甲政字〔1987〕24号 甲县人民政府 -',
    ],
    [
      `甲省财政厅　甲省税务局关于税收政策的公告/甲省财政厅　甲省税务局公告2023年第6号/现公告如下。/${text}`,
      '甲省财政厅　甲省税务局关于税收政策的公告 甲省财政厅甲省税务局公告2023年第6号 甲省财政厅+甲省税务局 -',
    ],
    [
      `甲市审计局公告/2021年第3号（总第47号）/现公告如下。/${text}`,
      '甲市审计局公告 甲市审计局公告2021年第3号 甲市审计局 -',
    ],
    [
      `甲县城管局　行政许可函/甲城函〔2020〕8号/关于照明方案的函/乙公司：/现函复如下。/${text}`,
      '关于照明方案的函 甲城函〔2020〕8号  乙公司',
    ],
    [`《甲省车辆条例》有关问题解答/${text}`, '《甲省车辆条例》有关问题解答 -  -'],
  ])('is read in %j', (lines, head) => {
    expect(headOf(lines)).toBe(head);
  });
});

describe('a question that is no question by its mark', () => {
  it('is a heading with its full stop apart', () => {
    const lines =
      '甲局就《乙办法》答记者问\n问：请介绍背景。\n答：很好。\n问：怎么办？\n答：照办。';
    const [first] = ingestText(lines, 'paper.txt').recognition.draft.body;
    expect(first).toMatchObject({ heading: '问：请介绍背景', headingEnd: '。' });
  });
});
