import { list, makeWordFile, numbered, paragraph, run, use } from '../word-file.ts';
import { above, before, below, rows, type TableCase } from './table-case.ts';

function tc(text: string | readonly string[], properties = ''): string {
  const inner =
    typeof text === 'string'
      ? text.startsWith('<w:')
        ? text
        : paragraph(text)
      : text.map((line) => paragraph(line)).join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
}

function tr(cells: readonly string[], properties = ''): string {
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((cell) => (cell.startsWith('<w:tc>') || cell.startsWith('<w:sdt>') ? cell : tc(cell))).join('')}</w:tr>`;
}

function tbl(...rowsOf: string[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rowsOf.join('')}</w:tbl>`;
}

const span = (columns: number): string => `<w:gridSpan w:val="${columns}"/>`;
const restart = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

function word(name: string, table: string, ...tables: string[]): TableCase {
  const body =
    [...before, above].map((line) => paragraph(line)).join('') + table + paragraph(below);
  const numbering = { 'numbering.xml': list(0, [['decimal', '%1.']]) + use(1, 0) };
  return {
    name,
    file: 'file.docx',
    bytes: makeWordFile(body, numbering),
    tables: tables.map(rows),
  };
}

/** Tables of Word files. */
export const wordCases: readonly TableCase[] = [
  {
    ...word(
      'a cell over two columns',
      tbl(
        tr(['指标', tc('目标', span(2))]),
        tr(['', '2016年', '2020年']),
        tr(['绿地率（%）', '35', '38']),
        tr(['污水处理率（%）', '88', '95']),
      ),
      `| 指标 | 目标 | < |
     | | 2016年 | 2020年 |
     | :-- | --- | --- |
     | 绿地率（%） | 35 | 38 |
     | 污水处理率（%） | 88 | 95 |`,
    ),
    promises: [
      'preamble__tbl_1__row_3__cell_2__p_1__s_1 35',
      'preamble__tbl_1__row_3__cell_3__p_1__s_1 38',
      'preamble__tbl_1__row_4__cell_2__p_1__s_1 88',
      'preamble__tbl_1__row_4__cell_3__p_1__s_1 95',
    ],
  },
  word(
    'cells that go on below',
    tbl(
      tr(['牵头单位', '任务', '时限']),
      tr([tc('教育局', restart), '新建幼儿园2所', '6月底']),
      tr([tc('', goesOn), '改建小学1所', '9月底']),
      tr([tc('卫计局', restart), '改建卫生院1所', '6月底']),
      tr([tc('', '<w:vMerge w:val="continue"/>'), '签约居民3万人', '年底']),
    ),
    `| 牵头单位 | 任务 | 时限 |
     | --- | --- | --- |
     | 教育局 | 新建幼儿园2所 | 6月底 |
     | ^ | 改建小学1所 | 9月底 |
     | 卫计局 | 改建卫生院1所 | 6月底 |
     | ^ | 签约居民3万人 | 年底 |`,
  ),
  word(
    'a cell over columns and rows',
    tbl(
      tr([tc('指标', span(2) + restart), tc('年份', span(2))]),
      tr([tc('', span(2) + goesOn), '2015年', '2016年']),
      tr([tc('收入', restart), '城镇（元）', '28000', '30200']),
      tr([tc('', goesOn), '农村（元）', '13000', '14100']),
    ),
    `| 指标 | < | 年份 | < |
     | ^ | < | 2015年 | 2016年 |
     | :-- | :-- | --- | --- |
     | 收入 | 城镇（元） | 28000 | 30200 |
     | ^ | 农村（元） | 13000 | 14100 |`,
  ),
  word(
    'rows that begin or end within the grid',
    tbl(
      tr(['项目', '投资', '进度']),
      tr(['60', '完工'], '<w:gridBefore w:val="1"/>'),
      tr(['道路', '80'], '<w:gridAfter w:val="1"/>'),
      tr(['桥梁', '45', '开工']),
    ),
    `| 项目 | 投资 | 进度 |
     | :-- | --- | --- |
     | | 60 | 完工 |
     | 道路 | 80 | |
     | 桥梁 | 45 | 开工 |`,
  ),
  word(
    'rows that repeat on each page',
    tbl(
      tr([tc('临江市2016年实事项目', span(2))], '<w:tblHeader/>'),
      tr(['项目', '内容'], '<w:tblHeader/>'),
      tr(['供水', '改造旧管网，更换水表。']),
      tr(['供暖', '新建换热站。']),
    ),
    `| 临江市2016年实事项目 | < |
     | 项目 | 内容 |
     | --- | --- |
     | 供水 | 改造旧管网，更换水表。 |
     | 供暖 | 新建换热站。 |`,
  ),
  {
    ...word(
      'a table in a cell',
      tbl(
        tr(['镇', '任务']),
        tr(['甲镇', '修渠']),
        tr(['乙镇', tc(tbl(tr(['春', '3公里']), tr(['秋', '5公里'])) + paragraph(''))]),
      ),
      `| 镇 | 任务 |
       | --- | --- |
       | 甲镇 | 修渠 |
       | 乙镇 | 春 3公里<br>秋 5公里 |`,
    ),
    doubt: 'a table within a cell',
  },
  word(
    'changes that are tracked',
    tbl(
      tr(['任务', '时限']),
      tr([
        '清淤',
        tc(
          `<w:p><w:del w:id="1"><w:r><w:delText>5月底</w:delText></w:r></w:del><w:ins w:id="2">${run('6月底')}</w:ins></w:p>`,
        ),
      ]),
      tr(['截污', '7月底'], '<w:del w:id="3"/>'),
      tr(['护坡', '8月底'], '<w:ins w:id="4"/>'),
    ),
    `| 任务 | 时限 |
     | --- | --- |
     | 清淤 | 6月底 |
     | 护坡 | 8月底 |`,
  ),
  word(
    'numbers that Word counts',
    tbl(
      tr(['序号', '任务', '单位']),
      tr([tc(paragraph('', numbered(1))), '修路', '交通局']),
      tr([tc(paragraph('', numbered(1))), '植树', '林业局']),
      tr(['合计', tc(paragraph('两项', numbered(1)) + paragraph('完工', numbered(1))), '']),
    ),
    `| 序号 | 任务 | 单位 |
     | --- | --- | --- |
     | 1. | 修路 | 交通局 |
     | 2. | 植树 | 林业局 |
     | 合计 | 3.两项<br>4.完工 | |`,
  ),
  word(
    'paragraphs and points in cells',
    tbl(
      tr(['任务', '要求']),
      tr(['（一）治水', tc(['一、清淤。', '二、截污。'])]),
      tr([
        '（二）治气',
        tc(`<w:p>${run('第一条 停炉')}<w:r><w:br/></w:r>${run('第二条 限煤')}</w:p>`),
      ]),
    ),
    `| 任务 | 要求 |
     | --- | --- |
     | （一）治水 | 一、清淤。<br>二、截污。 |
     | （二）治气 | 第一条 停炉<br>第二条 限煤 |`,
  ),
  word(
    'cells and rows within controls',
    tbl(
      tr(['事项', '<w:sdt><w:sdtContent>' + tc('答复') + '</w:sdtContent></w:sdt>']),
      `<w:sdt><w:sdtContent>${tr(['道路', '已修'])}</w:sdtContent></w:sdt>`,
      tr(['路灯', tc(`<w:sdt><w:sdtContent>${paragraph('已装')}</w:sdtContent></w:sdt>`)]),
    ),
    `| 事项 | 答复 |
     | --- | --- |
     | 道路 | 已修 |
     | 路灯 | 已装 |`,
  ),
  word(
    'a text box in a cell',
    tbl(
      tr(['项目', '说明']),
      tr([
        '广场',
        tc(
          `<w:p>${run('见图')}<w:r><w:pict><w:txbxContent>${paragraph('改造范围')}</w:txbxContent></w:pict></w:r></w:p>`,
        ),
      ]),
      tr(['公园', '新建']),
    ),
    `| 项目 | 说明 |
     | --- | --- |
     | 广场 | 见图<br>改造范围 |
     | 公园 | 新建 |`,
  ),
  word(
    'empty cells, tabs and hidden words in cells',
    tbl(
      tr(['镇', '面积', '备注']),
      tr([
        '甲镇',
        '',
        tc(`<w:p>${run('核')}${run('内部', '<w:vanish/>')}<w:r><w:tab/></w:r>${run('定')}</w:p>`),
      ]),
      tr(['乙镇', '30', '']),
    ),
    `| 镇 | 面积 | 备注 |
     | :-- | --- | --- |
     | 甲镇 | | 核&#x9;定 |
     | 乙镇 | 30 | |`,
  ),
  word(
    'a table in an attachment, with its lines',
    paragraph('一、抓好落实。请对照任务表执行。') +
      paragraph('附件：任务分解表') +
      paragraph('临江市人民政府') +
      paragraph('2016年3月1日') +
      paragraph('附件') +
      paragraph('2016年重点工作任务分解表', '<w:jc w:val="center"/>') +
      tbl(
        tr(['序号', '工作任务', '牵头单位', '完成时限']),
        tr(['1', '改造老旧小区12个。', '住建局', '10月底前']),
        tr(['2', '新建停车场3处。', tc(['城管局', '公安局']), '年底前']),
      ),
    `| 序号 | 工作任务 | 牵头单位 | 完成时限 |
     | --- | --- | --- | --- |
     | 1 | 改造老旧小区12个。 | 住建局 | 10月底前 |
     | 2 | 新建停车场3处。 | 城管局<br>公安局 | 年底前 |`,
  ),
];

/** What Word files set out in tables and what holds no data. */
export const wordLayouts: readonly TableCase[] = [
  word(
    'a box around a paragraph',
    tbl(tr(['专栏1 重点工程']), tr(['推进治水、治气、治土三大工程。'])),
  ),
  word(
    'the signatures of two offices',
    tbl(tr(['甲市财政局', '乙市税务局']), tr(['2016年3月1日', '2016年3月1日'])),
  ),
  word(
    'the imprint below a text',
    tbl(
      tr([tc('抄送：市委办公室，市人大常委会办公室。', span(2))]),
      tr(['临江市人民政府办公室', '2016年3月2日印发']),
    ),
  ),
];
