import { above, before, below, rows, type TableCase } from './table-case.ts';

const encoder = new TextEncoder();

function page(body: string): Uint8Array {
  return encoder.encode(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${before[0]}</title></head><body>${body}</body></html>`,
  );
}

function html(name: string, table: string, ...tables: string[]): TableCase {
  const head = [...before, above].map((line) => `<p>${line}</p>`).join('');
  const bytes = page(`<div class="TRS_Editor">${head}${table}<p>${below}</p></div>`);
  return { name, file: 'page.html', bytes, tables: tables.map(rows) };
}

/** Tables of saved pages. */
export const htmlCases: readonly TableCase[] = [
  html(
    'a head, a caption and a foot of their own',
    `<table><caption>表1 主要指标</caption><thead><tr><th>指标</th><th>单位</th><th>2016年</th></tr></thead>
     <tbody><tr><td>户籍人口</td><td>万人</td><td>61.6</td></tr><tr><td>耕地面积</td><td>万亩</td><td>45</td></tr></tbody>
     <tfoot><tr><td>合计</td><td>—</td><td>—</td></tr></tfoot></table>`,
    `| 指标 | 单位 | 2016年 |
     | :-- | --- | --- |
     | 户籍人口 | 万人 | 61.6 |
     | 耕地面积 | 万亩 | 45 |
     | 合计 | — | — |`,
  ),
  html(
    'a cell that covers three rows',
    `<table><tr><td>类别</td><td>项目</td><td>责任单位</td></tr>
     <tr><td rowspan="3">农业</td><td>高标准农田</td><td>农业农村局</td></tr>
     <tr><td>设施蔬菜</td><td>农业农村局</td></tr><tr><td>农机购置</td><td>农机局</td></tr></table>`,
    `| 类别 | 项目 | 责任单位 |
     | --- | --- | --- |
     | 农业 | 高标准农田 | 农业农村局 |
     | ^ | 设施蔬菜 | 农业农村局 |
     | ^ | 农机购置 | 农机局 |`,
  ),
  {
    ...html(
      'two rows of heads with merged cells',
      `<table><tr><td rowspan="2">指标</td><td colspan="2">规划</td><td rowspan="2">属性</td></tr>
     <tr><td>2015年</td><td>2020年</td></tr>
     <tr><td>森林覆盖率（%）</td><td>21.3</td><td>23</td><td>约束性</td></tr>
     <tr><td>万元生产总值能耗（吨标准煤）</td><td>0.62</td><td>0.51</td><td>约束性</td></tr></table>`,
      `| 指标 | 规划 | < | 属性 |
     | ^ | 2015年 | 2020年 | ^ |
     | :-- | --- | --- | --- |
     | 森林覆盖率（%） | 21.3 | 23 | 约束性 |
     | 万元生产总值能耗（吨标准煤） | 0.62 | 0.51 | 约束性 |`,
    ),
    promises: [
      'preamble__tbl_1__row_3__cell_3__p_1__s_1 23',
      'preamble__tbl_1__row_4__cell_3__p_1__s_1 0.51',
    ],
  },
  html(
    'cells that cover rows and columns at once',
    `<table><tr><th>镇</th><th>一季度</th><th>二季度</th><th>备注</th></tr>
     <tr><td>甲镇</td><td colspan="2" rowspan="2">未完成</td><td>无</td></tr>
     <tr><td>乙镇</td><td>无</td></tr><tr><td>丙镇</td><td>3</td><td>4</td><td>无</td></tr></table>`,
    `| 镇 | 一季度 | 二季度 | 备注 |
     | :-- | --- | --- | --- |
     | 甲镇 | 未完成 | < | 无 |
     | 乙镇 | ^ | < | 无 |
     | 丙镇 | 3 | 4 | 无 |`,
  ),
  html(
    'a cell that covers all rows that follow',
    `<table><tr><th>单位</th><th>任务</th></tr><tr><td rowspan="0">住建局</td><td>改造管网</td></tr>
     <tr><td>清理河道</td></tr><tr><td>修补道路</td></tr></table>`,
    `| 单位 | 任务 |
     | --- | --- |
     | 住建局 | 改造管网 |
     | ^ | 清理河道 |
     | ^ | 修补道路 |`,
  ),
  html(
    'rows that lack their last cells',
    `<table><tr><td>事项</td><td>窗口</td><td>电话</td></tr><tr><td>户口登记</td><td>3号</td></tr>
     <tr><td>婚姻登记</td><td>5号</td><td>8212345</td></tr><tr><td>社保缴费</td></tr></table>`,
    `| 事项 | 窗口 | 电话 |
     | :-- | --- | --- |
     | 户口登记 | 3号 | |
     | 婚姻登记 | 5号 | 8212345 |
     | 社保缴费 | | |`,
  ),
  html(
    'heads of rows and rows that name a group',
    `<table><tr><th>项目</th><th>2015年</th><th>2016年</th></tr>
     <tr><th colspan="3">一、经济发展</th></tr><tr><th>生产总值</th><td>210</td><td>230</td></tr>
     <tr><th colspan="3">二、社会事业</th></tr><tr><th>在园幼儿</th><td>8000</td><td>8200</td></tr></table>`,
    `| 项目 | 2015年 | 2016年 |
     | :-- | --- | --- |
     | 一、经济发展 | < | < |
     | 生产总值 | 210 | 230 |
     | 二、社会事业 | < | < |
     | 在园幼儿 | 8000 | 8200 |`,
  ),
  html(
    'cells with points, lines and lists',
    `<table><tr><td>任务</td><td>措施</td></tr>
     <tr><td>一、治水</td><td><p>（一）清淤。</p><p>（二）截污。</p></td></tr>
     <tr><td>二、治气</td><td>1.停炉；<br>2.限煤；<br>3.洒水。</td></tr>
     <tr><td>三、治土</td><td><ul><li>查清底数</li><li>分类治理</li></ul></td></tr></table>`,
    `| 任务 | 措施 |
     | --- | --- |
     | 一、治水 | （一）清淤。<br>（二）截污。 |
     | 二、治气 | 1.停炉；<br>2.限煤；<br>3.洒水。 |
     | 三、治土 | 查清底数<br>分类治理 |`,
  ),
  html(
    'cells with signs of text.md in them',
    `<table><tr><td>项</td><td>值</td></tr><tr><td>a|b</td><td>&lt;</td></tr><tr><td>^</td><td>5&lt;x&lt;7</td></tr>
     <tr><td># 一</td><td>- 无</td></tr></table>`,
    String.raw`| 项 | 值 |
     | --- | --- |
     | a\|b | \< |
     | \^ | 5\<x\<7 |
     | # 一 | - 无 |`,
  ),
  html(
    'empty cells and rows that are hidden',
    `<table><tr><td>镇</td><td>户数</td><td>备注</td></tr><tr><td>甲镇</td><td>&nbsp;</td><td></td></tr>
     <tr style="display:none"><td>模板</td><td>0</td><td>0</td></tr>
     <tr><td>乙镇</td><td>32</td><td><br></td></tr></table>`,
    `| 镇 | 户数 | 备注 |
     | :-- | --- | --- |
     | 甲镇 | | |
     | 乙镇 | 32 | |`,
  ),
  html(
    'a table in a table that sets out the page',
    `<table width="100%"><tr><td><p>具体指标如下：</p><table><tr><th>镇</th><th>亩数</th></tr><tr><td>甲镇</td><td>120</td></tr>
     <tr><td>乙镇</td><td>90</td></tr></table></td></tr></table>`,
    `| 镇 | 亩数 |
     | :-- | --- |
     | 甲镇 | 120 |
     | 乙镇 | 90 |`,
  ),
  {
    ...html(
      'a table in a cell of a table',
      `<table><tr><th>镇</th><th>任务</th></tr><tr><td>甲镇</td><td>植树</td></tr>
       <tr><td>乙镇</td><td><table><tr><td>春季</td><td>20亩</td></tr><tr><td>秋季</td><td>30亩</td></tr></table></td></tr></table>`,
      `| 镇 | 任务 |
       | --- | --- |
       | 甲镇 | 植树 |
       | 乙镇 | 春季 20亩<br>秋季 30亩 |`,
    ),
    doubt: 'a table within a cell',
  },
  html(
    'two tables one after the other with their lines',
    `<p>表1 财政收入</p><p>单位：万元</p><table><tr><td>镇</td><td>收入</td></tr><tr><td>甲镇</td><td>812</td></tr></table>
     <p>注：含基金。</p><p>表2 财政支出</p><table><tr><td>镇</td><td>支出</td></tr><tr><td>甲镇</td><td>796</td></tr></table>`,
    `| 镇 | 收入 |
     | :-- | --- |
     | 甲镇 | 812 |`,
    `| 镇 | 支出 |
     | :-- | --- |
     | 甲镇 | 796 |`,
  ),
  {
    ...html(
      'a page that is a table and no more',
      '',
      `| 序号 | 事项 | 承办单位 |
       | --- | --- | --- |
       | 1 | 企业设立登记 | 市场监管局 |
       | 2 | 食品经营许可 | 市场监管局 |
       | 3 | 取水许可 | 水务局 |`,
    ),
    bytes: page(
      `<h1>临江市2016年保留的行政许可事项目录</h1><table><tbody><tr><td>序号</td><td>事项</td><td>承办单位</td></tr><tr><td>1</td><td>企业设立登记</td><td>市场监管局</td></tr><tr><td>2</td><td>食品经营许可</td><td>市场监管局</td></tr><tr><td>3</td><td>取水许可</td><td>水务局</td></tr></tbody></table>`,
    ),
  },
  html(
    'cells that reach further than the table',
    `<table><tr><th>时间</th><th>安排</th></tr><tr><td>上午</td><td rowspan="9">报到</td></tr><tr><td>下午</td></tr>
     <tr><td colspan="5">地点：会议中心</td></tr></table>`,
    `| 时间 | 安排 |
     | --- | --- |
     | 上午 | 报到 |
     | 下午 | ^ |
     | 地点：会议中心 | ^ |`,
  ),
];

/** What pages set out in tables and what holds no data. */
export const htmlLayouts: readonly TableCase[] = [
  html(
    'the signatures of two offices',
    `<table><tr><td>甲市人民政府</td><td>乙市人民政府</td></tr><tr><td>2016年3月1日</td><td>2016年3月1日</td></tr></table>`,
  ),
  html(
    'a signature at the right',
    `<table><tr><td>&nbsp;</td><td>临江市人民政府办公室</td></tr><tr><td>&nbsp;</td><td>2016年3月1日</td></tr></table>`,
  ),
  {
    name: 'one cell around the whole text',
    file: 'page.html',
    bytes: page(
      `<table><tr><td>${[...before, above].map((line) => `<p>${line}</p>`).join('')}<p>一、抓好春耕。各镇要备足种子。</p><p>二、抓好防汛。各镇要备足物资。</p><p>${below}</p></td></tr></table>`,
    ),
    tables: [],
  },
  {
    name: 'the columns of a page',
    file: 'page.html',
    bytes: page(
      `<table><tr><td><a href="/">首页</a></td><td><a href="/a">政务公开</a></td><td><a href="/b">办事服务</a></td></tr></table><table><tr><td width="200"><a href="/c">通知公告</a><br><a href="/d">政策解读</a></td><td>${[...before, above].map((line) => `<p>${line}</p>`).join('')}<p>一、抓好春耕。各镇要备足种子，及早检修农机，组织技术人员下田指导。</p><p>二、抓好防汛。各镇要备足物资，落实值守，汛期每日报告水情。</p><p>${below}</p></td></tr></table>`,
    ),
    tables: [],
  },
  {
    name: 'what a page says of its document',
    file: 'page.html',
    bytes: page(
      `<table><tr><td>索引号</td><td>LJ001-2016-003</td><td>主题分类</td><td>农业</td></tr><tr><td>发文机关</td><td>临江市人民政府</td><td>成文日期</td><td>2016年3月1日</td></tr><tr><td>标题</td><td colspan="3">${before[0]}</td></tr></table><div class="TRS_Editor">${[...before, above].map((line) => `<p>${line}</p>`).join('')}<p>一、抓好春耕。各镇要备足种子。</p><p>${below}</p></div>`,
    ),
    tables: [],
  },
  html(
    'a table that says it is for show',
    `<table role="presentation"><tr><td>左栏文字</td><td>右栏文字</td></tr><tr><td>左下文字</td><td>右下文字</td></tr></table>`,
  ),
];
