import { describe, expect, it } from 'vitest';
import { findKind } from '#policy/citations/document-types.ts';
import { isAttendance } from '#policy/tree/imprint.ts';
import { buildTree } from '#policy/tree/build-tree.ts';
import { listNodes } from '#policy/tree/walk.ts';

import { paragraphsOf, provisionsOf, read } from './read-paper.ts';

describe('the head of a paper', () => {
  it.each([
    [
      'dateline',
      '中共中央 国务院关于做好2023年全面推进乡村振兴重点工作的意见',
      ['中共中央', '国务院'],
      '2023-01-02',
    ],
    [
      'dateline-glued',
      '中共中央 国务院关于推进试点工作的意见',
      ['中共中央', '国务院'],
      '2023-01-02',
    ],
    ['dateline-after-title', '甲省人民政府关于推进试点工作的意见', ['甲省人民政府'], '2023-03-01'],
    ['dateline-bracketed', '国务院办公厅关于推进试点工作的通知', ['国务院办公厅'], null],
    ['dateline-not', '甲省人民政府关于加强新闻发布工作的通知', ['甲省人民政府'], '2023-03-01'],
    [
      'joint',
      '中共临江市委　临江市人民政府关于加快小城市培育的意见',
      ['中共临江市委', '临江市人民政府'],
      '2012-04-10',
    ],
    [
      'joint-bureaus',
      '甲省财政厅 甲省教育厅 甲省民政厅关于做好试点工作的通知',
      ['甲省财政厅', '甲省教育厅', '甲省民政厅'],
      '2018-04-10',
    ],
    [
      'joint-tight',
      '中共甲市委办公室甲市人民政府办公室关于做好试点工作的通知',
      ['中共甲市委办公室', '甲市人民政府办公室'],
      null,
    ],
    [
      'joint-party',
      '中共中央办公厅 国务院办公厅印发《关于推进试点工作的意见》',
      ['中共中央办公厅', '国务院办公厅'],
      null,
    ],
    ['joint-not', '甲市人民政府办公室关于做好试点工作的通知', ['甲市人民政府办公室'], '2018-04-10'],
    [
      'date-zero',
      '临江市人民政府办公室关于做好小城市培育试点工作的通知',
      ['临江市人民政府办公室'],
      '2012-04-10',
    ],
  ])('of %s says its title, who issued it and when', (name, title, issuers, date) => {
    expect(read(name).metadata).toMatchObject({ title, issuers, date });
  });

  it.each([
    ['dateline', ['新华社北京2月13日电']],
    ['dateline-glued', ['新华社北京2月13日电']],
    ['dateline-after-title', ['中新社杭州３月５日电 （记者 王五 李四）']],
    ['dateline-bracketed', ['（新华社北京2023年2月13日电）']],
    ['joint-party', ['新华社北京3月5日电']],
    ['dateline-not', []],
  ])('of %s keeps the dateline by itself', (name, lines) => {
    expect(paragraphsOf(name, 'dateline')).toEqual(lines);
    expect(read(name).doubts).not.toContain('before-title');
  });

  it('has a doubt about a year with a digit for its nought', () => {
    expect(read('date-zero').doubts).toEqual(['date-form']);
  });
});

describe('版记', () => {
  it.each([
    [
      'imprint',
      ['抄送：市委各部门，市人大常委会、市政协办公室。', '临江市人民政府办公室　2024年3月6日印发'],
      ['临江市人民政府'],
      '2024-03-05',
    ],
    [
      'imprint-no-signature',
      [
        '主题词：城乡建设　试点　通知',
        '抄 送：市委办公室，市人大常委会、市政协办公室，市法院，市检察院。',
        '甲市人民政府办公室',
        '2012年4月6日印发',
        '（共印120份）',
      ],
      ['甲市人民政府办公室'],
      null,
    ],
    [
      'imprint-with-attachment',
      ['抄送：省财政厅。', '甲市财政局办公室　2019年5月8日印制'],
      ['甲市财政局'],
      '2019-05-01',
    ],
    ['imprint-not', [], ['甲市人民政府'], '2012-05-06'],
  ])('of %s is neither text nor an issuer', (name, lines, issuers, date) => {
    expect(paragraphsOf(name, 'imprint')).toEqual(lines);
    expect(read(name).metadata).toMatchObject({ issuers, date });
    for (const line of lines) expect(provisionsOf(name).join('\n')).not.toContain(line);
  });

  it('is not what a provision says of copies and of printing', () => {
    expect(provisionsOf('imprint-not')).toEqual([
      '一、办理时限。审批结果抄送：市发展改革委、市财政局。',
      '二、废止文件。甲市人民政府办公室2012年4月6日印发的《甲市试点办法》同时废止。',
      '三、抄送范围。公文抄送：抄送机关应当与办理有关。',
    ]);
  });
});

describe('minutes', () => {
  it.each([
    [
      'minutes',
      '关于推进试点镇项目建设的会议纪要',
      '〔2024〕18号',
      ['临江市人民政府办公室'],
      '2024-04-02',
    ],
    ['minutes-issue', '甲县人民政府常务会议纪要', '第18期', ['甲县人民政府办公室'], '2024-04-02'],
    [
      'minutes-code',
      '甲市财政局关于研究试点资金的会议纪要',
      '甲财纪要〔2021〕3号',
      ['甲市财政局'],
      '2021-05-06',
    ],
    ['minutes-spaced', '关于甲镇水厂建设问题的会议纪要', '〔2019〕7号', ['甲市人民政府'], null],
  ])('of %s have title, number, issuer and day', (name, title, documentNumber, issuers, date) => {
    const { metadata, doubts } = read(name);
    expect(metadata).toMatchObject({ title, documentNumber, issuers, date });
    expect(findKind(title)).toBe('minutes');
    expect(doubts).not.toContain('no-title');
  });

  it.each([
    ['minutes', ['出席：李四、王五（市发展改革委）。']],
    ['minutes-issue', ['主　持：王五', '出席人员：李四　赵六　孙七', '列席：县财政局　县教育局']],
    ['minutes-spaced', ['参加单位：市国土局、市财政局。']],
    ['minutes-not', []],
  ])('of %s say behind their text who took part', (name, lines) => {
    const { closing } = read(name).recognition.draft;
    expect(closing.filter((line) => typeof line === 'string' && isAttendance(line))).toEqual(lines);
  });

  it('are not a notice of a meeting, which says who is to come', () => {
    expect(provisionsOf('minutes-not')[1]).toContain('出席：李四、赵六。');
  });
});

describe('the line of who passed a text and when', () => {
  it.each([
    ['enacted-note', '上海市人民代表大会常务委员会', '2011-12-22', null],
    ['enacted-plain', '杭水市人民代表大会常务委员会', '2011-09-28', null],
    ['enacted-order', '甲省人民政府', '2012-04-05', '甲省人民政府令第300号'],
    ['enacted-congress', '甲市人民代表大会', '2001-02-18', null],
  ])('of %s gives issuer, day and order', (name, issuer, date, documentNumber) => {
    expect(read(name).metadata).toMatchObject({ issuers: [issuer], date, documentNumber });
  });

  it('is not a sentence that tells of a meeting', () => {
    expect(read('enacted-not').metadata).toMatchObject({ issuers: [], date: null });
  });
});

describe('a list of attachments', () => {
  it.each([
    ['attachment-list', ['查验区界址点坐标', '桥面界址点坐标'], '2006-12-30'],
    [
      'list-colon',
      ['甲市试点镇名单', '甲市试点任务分解表', '甲市试点考核办法（试行）'],
      '2012-04-05',
    ],
    ['list-numbered-heads', ['甲市试点镇名单', '甲市试点任务分解表'], '2012-04-05'],
    ['list-after-signature', ['甲市试点镇名单', '甲市试点任务分解表'], '2012-04-05'],
    ['list-no-signature', ['甲市试点镇名单', '甲市试点任务分解表'], null],
  ])('of %s is no part of the last clause', (name, attachments, date) => {
    const { metadata, doubts, recognition } = read(name);
    expect(metadata).toMatchObject({ attachments, date });
    expect(recognition.draft.body.map(({ label }) => label)).toEqual(['一、', '二、']);
    expect(provisionsOf(name).join('')).not.toContain(attachments[0]);
    expect(paragraphsOf(name, 'attachment-list').join('')).toContain(attachments.at(-1));
    expect(doubts).toEqual([]);
  });

  it('is not an attachment whose numbered points stand right below its head', () => {
    const { draft } = read('list-not').recognition;
    expect(draft.attachments).toHaveLength(1);
    expect(paragraphsOf('list-not', 'attachment-list')).toEqual([]);
  });
});

describe('a scan', () => {
  it.each([
    [
      'scanned',
      '临政办发〔2012〕45号',
      '2012-04-10',
      ['>= 12亿元', '>= 100项'],
      ['page-number', 'look-alike'],
    ],
    [
      'scanned-cut',
      '甲政发〔2015〕9号',
      '2015-05-06',
      ['>= 3.5亿立方米', '>= 12座', '>= 500公里'],
      ['page-number', 'date-form'],
    ],
    ['scanned-pages', null, '2015-12-01', [], ['page-number']],
    ['scanned-not', null, '2015-12-01', [], []],
  ])('of %s gives number, day and promises', (name, documentNumber, date, promised, kinds) => {
    const { metadata, targets, doubts } = read(name);
    expect(metadata).toMatchObject({ documentNumber, date });
    expect(targets.map(({ comparator, value, unit }) => `${comparator} ${value}${unit}`)).toEqual(
      promised,
    );
    expect(doubts).toEqual(kinds);
  });

  it.each([
    [
      'scanned',
      '全年完成投资１２亿元以上，同比增长１５％。',
      '放权事项不少于１００项。',
      '下放审批权。',
      '整合执法力量。',
    ],
    [
      'scanned-cut',
      '到２０２０年,全市新增蓄水能力３．５亿立方米以上。',
      '新建水库不少于１２座。',
      '整治河道５００公里以上。',
    ],
    ['scanned-pages', '写明完成的工程量。', '按时报送，不得拖延。', '实事求是。'],
    [
      'scanned-not',
      '投资指标按县区调整。',
      '— 上调 —',
      '按1—3个百分点调整。',
      '自2016年1月1日起执行。',
      '第3页的附表同时废止。',
    ],
  ])('of %s is read in whole sentences', (name, ...paragraphs) => {
    const nodes = buildTree(read(name).recognition.draft).body.flatMap((node) => [
      ...listNodes(node),
    ]);
    expect(nodes.flatMap((node) => (node.type === 'paragraph' ? [node.text] : []))).toEqual(
      paragraphs,
    );
  });

  it('closes the letters that stand apart in prose', () => {
    expect(read('scanned').recognition.draft.preamble.at(-1)).toBe(
      '为加快推进小城市培育试点工作，现就有关事项通知如下：',
    );
  });

  it('keeps a heading alone on its line apart from the text below it', () => {
    const headings = read('scanned-not').recognition.draft.body.map(({ heading }) => heading);
    expect(headings).toEqual(['调整范围', '调整幅度', '执行时间']);
  });
});
