/** What an issue of the build’s own checks means to someone with a spreadsheet. */
const checks: Readonly<Record<string, string>> = {
  'field-invalid': '这一格的写法不对。',
  'key-duplicate': '同一个值出现了两次。请删去一行；修订要等采集日期晚于原来那一行。',
  'reference-unknown': '没有这个名称或编号。请改正，或先收录它。',
  'unit-mismatch': '单位不对：不是这个指标公布时用的单位。请按单位换算后填写，或改正单位。',
  'value-and-reason': '要么填数值，要么填没有值的原因，二者只填一个。',
  'value-out-of-range': '这个数不可能。请与出处核对。',
  'period-invalid': '时期与年份对不上：几年合计的，年份填最后一年；月份从小到大。',
  'period-not-over':
    '这个时期在采集那天还没有结束，或者早于1949年。请核对年份；当年的预计数，性质填“预计”。',
  'period-outside-validity': '这一年这个镇还没有设立，或已经撤销。请核对年份和镇。',
  'year-jump': '比上一年变得太多。请与出处核对；没有错就在说明里写明原因。',
  'supersedes-unknown': '“取代”所写的采集日期没有对应的一行。请写被取代那一行的采集日期，或空着。',
  'supersedes-cycle':
    '修订的采集日期必须晚于被取代的那一行。请改用较晚的日期（--vintage），同一天不能改两次。',
  'sign-hidden': '这一格里有看不见的符号，或者看起来像另一个字的字符。请删去重新输入。',
  'value-exceeds-whole': '部分大于整体。请两边都与出处核对。',
};

/** What the commands for tables of data say in Chinese. */
export const sheets = {
  sheets: {
    /** What is wrong with a sheet or cell before the checks of the build see it, and what to do. */
    cells: {
      'no-header':
        '没有找到表头。请在一行里写上“镇”和“数值”，或“镇”和各个年份；列名见 /about/data/；列名是别的说法，在命令里写 --map "列名=指标编号"。',
      'column-unknown':
        '不认识这一列的名称，或几行名称互相矛盾。要读，在命令里写 --map "列名=指标编号"；不读，写 --skip "列名"。',
      'column-twice': '同一列出现了两次。请删去一列。',
      'column-unnamed': '这一列有内容，却没有列名。请写上列名，或清空它。',
      'title-plan':
        '表题或工作表的名称说这些是计划数、目标数或预计数，不是实际数。确是实际数的，在命令里写 --map "表题="。',
      'two-forms': '表里既有“数值”列，又有按年份或指标分的列。请只用一种。',
      'column-missing': '表里没有这一列，命令里也没有写。请补上其中之一。',
      'option-invalid': '命令里这个选项的值不对。请改正。',
      'is-date': '这一格存的是日期，不是数。请把格式改成“常规”，重新输入。',
      'is-error': '这一格的公式算出了错误。请改正公式，或直接填数。',
      'is-truth': '这一格是 TRUE 或 FALSE，不是数。请填数。',
      'no-result': '这一格的公式没有存下结果。请在 Excel 或 WPS 里打开、保存一次，或直接填数。',
      'is-merged': '数值不能放在合并的单元格里。请取消合并，逐格填写。',
      'number-form': '数字写法不对。请只写数字，如 2200 或 61.6；约数、区间写在说明里。',
      'number-mark': '数字带着注释的记号，记号不是数字。请只留数字；注释的话写在“说明”一列。',
      'number-exponent': '数字成了科学记数，后面的位数丢了。请把列设为数字格式，重新导出。',
      'number-separators': '千位分隔符的位置不对，看不出是多少。请去掉分隔符。',
      'number-placeholder': '没有数就空着，原因写在“没有值的原因”一列：未公布、未查到或不公开。',
      'number-counted': '按个数数的单位（人、名、项）不会有小数。请核对单位和数。',
      'share-fraction':
        '比重是不到1的小数，看不出是百分之几还是几分之几。是百分之几的，写上 %（如 0.5%）；是比例的，请乘以100。',
      'unit-missing': '没有写单位。请在列名、表头上方或“单位”一列写上，或在命令里加 --unit 亿元。',
      'unit-unclear': '这一格的单位有两种说法。请改成一致。',
      'number-with-unit': '单位不要写在数字后面。请写在“单位”一列。',
      'number-hidden-digits':
        '这一格存的位数比显示的多，看见的不是存下的。请用 ROUND 取到要公布的位数，或显示全部小数。',
      'number-decimals': '小数位数太多，多半是算出来的尾数。请取到公布的位数。',
      'number-scaled':
        '这一格用格式把数缩小了显示（如以万显示），存下的是另一个数。请改成“常规”，按单位填写。',
      'percent-format': '这一格是百分比格式，而单位不是 %。请改成“常规”，或改正单位。',
      'format-unit': '格式里显示的单位与“单位”不同。请改成一致。',
      'name-unknown':
        '没有这个名称。请改成已收录的名称或编号；合计数要写明是哪一组镇；不读这些行，在命令里写 --skip "名称"。',
      'county-other': '旁边写的县（市、区）不是这个镇所在的县：别处有同名的镇。请核对。',
      'name-unclear': '这个名称不止指一个。请写编号。',
      'source-differs': '这个编号的出处已经收录，内容不同。请换一个新编号。',
      'source-unused': '没有一个值用到这个出处。请在“出处”列写上它的编号，或删去它。',
    },
    /** Why a file cannot be read at all, and what to do. */
    files: {
      unreadable: '打不开这个文件。请检查文件名和权限。',
      'no-file': '这不是普通文件（可能是管道或设备）。请先存成文件，再写它的名字。',
      'not-a-table':
        '这不是 .xlsx 或 .csv 表格。请在 Excel 或 WPS 里另存为 .xlsx 或 CSV（有密码的先去掉密码）。',
      broken: '文件损坏。请用 Excel 或 WPS 打开它，重新保存。',
      'too-large': '文件里的文字太多，不像一张数据表。请只留数据表。',
      encoding: '看不懂这个 CSV 的编码。请另存为“CSV UTF-8”。',
      'no-mapping': '这不是 --save-mapping 存下的列名对照表。',
      'sheet-unknown': '没有这个工作表。请检查 --sheet 后面的名称。',
    },
    withDetail: (words: string, detail: string) => `${words}（${detail}）`,
    /** An issue of the build’s checks; its own words are English, `about` says what its column holds. */
    checked: (kind: string, _words: string, about: string) => `${checks[kind] ?? ''}${about}`,
    aboutColumn: (title: string, description: string) => `“${title}”：${description}。`,
    missing: (title: string, option: string, description: string) =>
      `缺“${title}”：在命令里加 ${option}，或在表里加一列“${title}”。${description}`,
    options: { status: '--status 实际', confidence: '--confidence 高' },
    /** What an empty table bears: names. */
    heading: (_column: string, title: string) => title,
    filledName: (_id: string, name: string) => name,
    period: '全年',
    status: '实际',
    /** How to fill an empty table; `out` is its folder. */
    readme: (out: string) =>
      [
        '# 怎样填写（English below）',
        '',
        '1. 每个指标一个文件，用 Excel 或 WPS 打开。镇和年份已经列好，一行一个镇的一年。',
        '2. 在“数值”里照公布的写法填数，不加千位分隔符，不写单位。没有数的行空着，不用删。',
        '3. 填了数的行，还要填“出处”和“可靠程度”。出处是编号：已有的编号见网站“关于”页的出处表；新的出处先写进 sources.csv。',
        '4. 知道没有值的，数值空着，在“没有值的原因”里写：未公布、未查到、不公开。没有不等于零。',
        '5. 预计数把“性质”改成“预计”；只有几个月的，把“时期”改成“1-9月”。',
        '6. 采集日期空着就是导入的那一天；取代、区划口径一般空着。',
        '7. 存成 CSV 或 .xlsx 都可以，然后检查：',
        '',
        '   ```sh',
        `   npm run --silent data:import -- ${out}`,
        '   ```',
        '',
        '   它逐行核对，指出哪个文件、哪一行、哪一列写错了、怎样改，并列出会新增、会修订、与已公布的不一致各有多少。有一处错就什么也不写。',
        '8. 没有错了，加 `--write` 再运行一次，就写进去了。用 `npm start` 看网页和图，再运行 `npm run build` 和 `npm run verify -- --write-ids`，一起提交。',
        '',
        '也可以不用模板：一列写镇，其余每列一年（2013、2014……），或每列一个指标，写明单位，同样能导入；各地现成的表也行，见 docs/add-figures.md。',
        '',
      ].join('\n'),
    columnsTitle: '## 每一列填什么',
    sourceColumnsTitle: '## sources.csv 的每一列',
    indicatorsTitle: '## 指标',
    column: (name: string, title: string, description: string, required: boolean) =>
      `- ${title}（${name}）：${description}${required ? '；必填' : ''}`,
    indicator: (id: string, name: string, unit: string, definition: string) =>
      `- ${id}.csv ${name}（${unit}）${definition === '' ? '' : `：${definition}`}`,
  },
} as const;
