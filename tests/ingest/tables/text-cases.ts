import { above, before, below, rows, type TableCase } from './table-case.ts';

function text(name: string, lines: string, ...tables: string[]): TableCase {
  const own = lines.replace(/^\n/, '').replace(/\n +$/, '');
  const bytes = new TextEncoder().encode([...before, above, own, below, ''].join('\n'));
  return { name, file: 'text.txt', bytes, tables: tables.map(rows) };
}

const towns = `| 镇 | 面积 | 户数 |
  | :-- | --- | --- |
  | 甲镇 | 120 | 3200 |
  | 乙镇 | 95 | 2800 |`;

/** Tables of plain texts. */
export const textCases: readonly TableCase[] = [
  text('bars without a frame', '镇 | 面积 | 户数\n甲镇 | 120 | 3200\n乙镇 | 95 | 2800', towns),
  text(
    'bars with a frame',
    '| 镇 | 面积 | 户数 |\n| 甲镇 | 120 | 3200 |\n| 乙镇 | 95 | 2800 |',
    towns,
  ),
  text(
    'bars with a rule below the head',
    '|镇|面积|户数|\n|---|:-:|--:|\n|甲镇|120|3200|\n|乙镇|95|2800|',
    towns,
  ),
  text(
    'lines that are drawn',
    `┌──┬──┬──┐
│镇  │面积│户数│
├──┼──┼──┤
│甲镇│120 │3200│
├──┼──┼──┤
│乙镇│95  │2800│
└──┴──┴──┘`,
    towns,
  ),
  text(
    'a frame of plus and minus signs',
    `+------+------+------+
| 镇   | 面积 | 户数 |
+======+======+======+
| 甲镇 | 120  | 3200 |
+------+------+------+
| 乙镇 | 95   | 2800 |
+------+------+------+`,
    towns,
  ),
  text('tabs', '镇\t面积\t户数\n甲镇\t120\t3200\n乙镇\t95\t2800', towns),
  text(
    'tabs with empty cells',
    '镇\t面积\t户数\t备注\n甲镇\t120\t\t\n乙镇\t\t2800\t在册\n\t合计\t2800\t',
    `| 镇 | 面积 | 户数 | 备注 |
     | :-- | --- | --- | --- |
     | 甲镇 | 120 | | |
     | 乙镇 | | 2800 | 在册 |
     | | 合计 | 2800 | |`,
  ),
  text(
    'tabs behind an indent',
    '　　镇\t面积\t户数\n　　甲镇\t120\t3200\n　　乙镇\t95\t2800',
    towns,
  ),
  text(
    'blanks of half width',
    `镇      面积    户数
甲镇    120     3200
乙镇    95      2800`,
    towns,
  ),
  text(
    'blanks of full width',
    `镇　　　面积　　户数
甲镇　　120 　　3200
乙镇　　95  　　2800`,
    towns,
  ),
  {
    ...text(
      'blanks with empty cells',
      `    指标            单位     2015年   2020年
    生产总值        亿元     210      300
    城镇化率        %                 58
    森林覆盖率      %        21.3     23`,
      `| 指标 | 单位 | 2015年 | 2020年 |
     | :-- | --- | --- | --- |
     | 生产总值 | 亿元 | 210 | 300 |
     | 城镇化率 | % | | 58 |
     | 森林覆盖率 | % | 21.3 | 23 |`,
    ),
    promises: [
      'preamble__tbl_1__row_2__cell_4__p_1__s_1 300',
      'preamble__tbl_1__row_3__cell_4__p_1__s_1 58',
      'preamble__tbl_1__row_4__cell_4__p_1__s_1 23',
    ],
  },
  text(
    'columns that the typeface has moved',
    '镇  面积   户数\n甲镇　　120     3200\n乙镇  95  2800',
    towns,
  ),
  text('rows apart by blank lines', '镇\t面积\t户数\n\n甲镇\t120\t3200\n\n乙镇\t95\t2800', towns),
  text(
    'cells that hold labels, and a title above',
    '表1 任务分解表\n序号\t工作任务\t牵头单位\n1\t一、改造老旧小区\t住建局\n2\t（二）新建停车场\t城管局\n注：单位以职责为准。',
    `| 序号 | 工作任务 | 牵头单位 |
     | --- | --- | --- |
     | 1 | 一、改造老旧小区 | 住建局 |
     | 2 | （二）新建停车场 | 城管局 |`,
  ),
  text(
    'rows that fold within the frame',
    `┌────┬────────┐
│任务    │要求            │
├────┼────────┤
│治水    │清淤、截污，年底│
│        │前完成。        │
├────┼────────┤
│治气    │停炉。          │
└────┴────────┘`,
    `| 任务 | 要求 |
     | --- | --- |
     | 治水 | 清淤、截污，年底前完成。 |
     | 治气 | 停炉。 |`,
  ),
];

/** What plain texts set out in columns and what is no table. */
export const textLayouts: readonly TableCase[] = [
  text(
    'a list of contents with its pages',
    '目录\n一、总体要求\t1\n二、主要任务\t3\n三、保障措施\t9\n一、总体要求\n坚持稳中求进。\n二、主要任务\n抓好春耕。\n三、保障措施\n加强领导。',
  ),
  text('labels with tabs behind them', '一、\t抓好春耕。\n二、\t抓好防汛。\n三、\t抓好秋收。'),
  text(
    'two signatures side by side',
    '　　甲市财政局　　　　　　乙市税务局\n　　2016年3月1日　　　　　2016年3月1日',
  ),
  text('a bar of links', '首页 | 政务公开 | 办事服务 | 互动交流'),
  text(
    'the foot of a page',
    '主办：临江市人民政府 | 承办：市政府办公室\n备案号：冀ICP备00000000号 | 网站地图',
  ),
  text(
    'names that stand apart',
    '主　任：张　三\n副主任：李　四　　王　五　　赵　六\n委　员：钱一一　　孙二二　　周三三　　吴四四',
  ),
  text(
    'a signature far to the right',
    '                                临江市人民政府\n                                2016年3月1日',
  ),
  text('a poem', '　　春眠不觉晓　　处处闻啼鸟\n　　夜来风雨声　　花落知多少'),
  text(
    'names in three columns',
    '　　张三三　　李四四　　王五五\n　　赵六六　　钱七七　　孙八八\n　　周九九　　吴十十　　郑一一',
  ),
  text(
    'words behind their names',
    '时间：\t3月1日上午\n地点：\t会议中心\n联系人：\t张三，8212345。',
  ),
  {
    ...text(
      'a frame with a cell over two columns',
      `┌──┬─────┐
│镇  │  户数    │
│    ├──┬──┤
│    │去年│今年│
├──┼──┼──┤
│甲镇│3100│3200│
└──┴──┴──┘`,
    ),
    doubt: 'look like the rows of a table',
  },
  {
    ...text(
      'rows of which one has lost a cell',
      '镇\t面积\t户数\n甲镇\t120\t3200\n乙镇\t95\t2800\t无\n丙镇\t80\t2100\t无\t附',
    ),
    doubt: 'look like the rows of a table',
  },
];
