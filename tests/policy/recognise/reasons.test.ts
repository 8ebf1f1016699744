import { describe, expect, it } from 'vitest';
import { recogniseDocument } from '#policy/recognise/recognise.ts';

const toSource = (lines: string): string => lines.replaceAll('/', '\n');

/** The doubts about lines parted by /, each with the words where it is. */
function doubtsOf(lines: string): string {
  return recogniseDocument(toSource(lines))
    .doubts.map(({ kind, offset }) => `${kind} ${lines.slice(offset, offset + 4)}`)
    .join(', ');
}

/** How sure each label of lines parted by / is, where it stands, and what it counts on from. */
function reasonsOf(lines: string): string {
  return recogniseDocument(toSource(lines))
    .evidence.map(({ label, confidence, reasons: [place, order] }) =>
      [`${label.trim()} ${confidence}`, place, order].join(', '),
    )
    .join('; ');
}

describe('the doubts', () => {
  it.each([
    ['甲镇要点/一、要求/贯彻。/二、任务/落实。', ''],
    ['今天开会。', 'no-title 今天开会'],
    ['今天开会。/一、甲/二、乙', 'no-title 今天开会'],
    ['栏目：政务/甲镇要点/一、甲', 'before-title 栏目：政'],
    ['甲镇人民政府文件/甲镇要点/一、甲', ''],
    ['甲镇要点/一、要求/贯彻。/三、任务/落实。', 'number-jump 三、任务'],
    ['甲镇要点/二、要求/贯彻。/三、任务/落实。', ''],
    ['甲镇要点/一、要求/贯彻。/（二）任务/落实。/（四）保障/加强。', 'number-jump （四）保'],
    ['甲镇要点/一、要求/贯彻。/一、任务/落实。', 'label-in-prose 一、任务'],
    [
      '甲市条例/第一条 甲。/第三条 乙。/第三条之一 丙。/第三条之三 丁。',
      'number-jump 第三条 , number-jump 第三条之',
    ],
    [
      '甲镇要点一、明确责任各单位要抓好落实。二、健全机制由市财政局负责。三、严格督查有关部门要加强协调。',
      '',
    ],
    [
      '甲镇要点/一、要求/贯彻。/二、任务/落实。/三、各单位要抓好有关工作的落实，推进项目；加强监督。',
      'heading-unknown 三、各单',
    ],
    ['甲镇要点/一、要求/贯彻。/二、各单位要抓好有关工作的落实，推进项目；加强监督。', ''],
    [
      '甲镇要点/一、要求/贯彻。/二、任务/落实。/七、误/十二、误',
      'label-in-prose 七、误/, label-in-prose 十二、误',
    ],
    [
      '甲市条例/目录/第一章 总则/第二章 附则/第一章 总则/第一条 甲。/第二章 附则/第二条 乙。',
      'contents-list 第一章 ',
    ],
    ['关于甲的通知/各县：/现印发。/甲办法/第一条 乙。/第三条 丙。', 'number-jump 第三条 '],
    ['甲镇工作要点/一、要求/贯彻。甲市条例/第一条 乙。', ''],
  ])('about %s are: %s', (lines, doubts) => {
    expect(doubtsOf(lines)).toBe(doubts);
  });
});

describe('what speaks for the labels', () => {
  it.each([
    [
      '甲镇要点/一、要求/贯彻。/二、任务/落实。',
      '一、 0.95, stands at the start of a line, begins a count; 二、 0.95, stands at the start of a line, counts on from 一、',
    ],
    [
      '甲市条例/第一条 甲。/第三条 乙。/第三条之一 丙。/第三条之三 丁。',
      '第一条 0.97, stands at the start of a line, begins a count; 第三条 0.72, stands at the start of a line, nothing before it counts up to it; 第三条之一 0.99, stands at the start of a line, counts on from 第三条; 第三条之三 0.72, stands at the start of a line, nothing before it counts up to it',
    ],
    [
      '甲市条例/第二条 甲。第三条 乙。  第四条 丙。',
      '第二条 0.72, stands at the start of a line, nothing before it counts up to it; 第三条 0.99, stands at the start of a line, counts on from 第二条; 第四条 0.99, stands at the start of a line, counts on from 第三条',
    ],
    [
      '甲镇要点（试行）一、要求。贯彻甲。二、任务。落实乙。1.丙；2.丁。',
      '一、 0.82, stands close behind a heading or bracket, begins a count; 二、 0.9, follows the end of a sentence, counts on from 一、; 1. 0.9, follows the end of a sentence, begins a count; 2. 0.92, follows the end of a sentence, counts on from 1.',
    ],
    [
      '甲镇工作要点/二、农业。种粮。/四、工业。办厂。',
      '二、 0.72, stands at the start of a line, nothing before it counts up to it; 四、 0.72, stands at the start of a line, nothing before it counts up to it',
    ],
    [
      '甲镇要点/一、农业。种粮。/二、工业。办厂。/三、商业。开店。',
      '一、 0.9, stands at the start of a line, begins a count; 二、 0.9, stands at the start of a line, counts on from 一、; 三、 0.9, stands at the start of a line, counts on from 二、',
    ],
    [
      '甲市条例/第一章 总则/第一条 甲。/第二章 附则/第二条 乙：（一）丙；（二）丁。',
      '第一章 0.95, stands at the start of a line, begins a count; 第一条 0.97, stands at the start of a line, begins a count; 第二章 0.95, stands at the start of a line, counts on from 第一章; 第二条 0.99, stands at the start of a line, counts on from 第一条; （一） 0.9, follows the end of a sentence, begins a count; （二） 0.92, follows the end of a sentence, counts on from （一）',
    ],
  ])('of %s is: %s', (lines, reasons) => {
    expect(reasonsOf(lines)).toBe(reasons);
  });
});

describe('a text that asks and answers', () => {
  const lines =
    '《甲市水利办法》政策问答/问：谁可以申请补助？/答：居民可以申请。包括：/1.农户；/2.渔户。/问：怎么申请？/答：到窗口申请。/问：何时办结？/答：五日。/甲市水利局/2024年3月5日';
  const { draft, evidence } = recogniseDocument(toSource(lines));

  it('has its answers below its questions', () => {
    const item = (label: string, text: string): unknown => {
      return { label, heading: null, headingEnd: '', children: [text] };
    };
    expect(draft.body).toEqual([
      {
        label: '',
        heading: '问：谁可以申请补助？',
        headingEnd: '',
        children: ['答：居民可以申请。包括：', item('1.', '农户；'), item('2.', '渔户。')],
      },
      { label: '', heading: '问：怎么申请？', headingEnd: '', children: ['答：到窗口申请。'] },
      { label: '', heading: '问：何时办结？', headingEnd: '', children: ['答：五日。'] },
    ]);
  });

  it('says of each question and of each label where it is and why it is one', () => {
    const asks = ['asks, and an answer follows'];
    const line = 'stands at the start of a line';
    expect(evidence).toEqual([
      { start: 13, end: 23, label: '问：谁可以申请补', confidence: 0.9, reasons: asks },
      { start: 37, end: 39, label: '1.', confidence: 0.97, reasons: [line, 'begins a count'] },
      { start: 43, end: 45, label: '2.', confidence: 0.99, reasons: [line, 'counts on from 1.'] },
      { start: 49, end: 56, label: '问：怎么申请？', confidence: 0.9, reasons: asks },
      { start: 66, end: 73, label: '问：何时办结？', confidence: 0.9, reasons: asks },
    ]);
  });
});
