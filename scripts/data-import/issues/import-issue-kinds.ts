import type { IssueKind } from '#corpus/issue-kinds.ts';
import type { Bilingual } from '#schema/text.ts';

/** What can be wrong with a sheet or cell before the checks of the build see it: the meaning and the remedy. */
export const cellKinds = {
  'no-header': {
    zh: '没有找到表头。请在一行里写上“镇”和“数值”，或“镇”和各个年份；列名见 /about/data/。',
    en: 'No header was found. Name the columns in one row: place and value, or place and the years.',
  },
  'column-unknown': {
    zh: '不认识这一列的名称。请改成列表里的名称，或删去这一列。',
    en: 'The name of this column is not known. Use a name of the list, or delete the column.',
  },
  'column-twice': {
    zh: '同一列出现了两次。请删去一列。',
    en: 'Two columns have the same name. Delete one.',
  },
  'column-unnamed': {
    zh: '这一列有内容，却没有列名。请写上列名，或清空它。',
    en: 'This column holds something and has no name. Name it, or clear it.',
  },
  'two-forms': {
    zh: '表里既有“数值”列，又有按年份或指标分的列。请只用一种。',
    en: 'The table has a value column and columns of years or indicators too. Use one form.',
  },
  'column-missing': {
    zh: '表里没有这一列，命令里也没有写。请补上其中之一。',
    en: 'Neither a column nor an option of the command gives this. Add one of the two.',
  },
  'option-invalid': {
    zh: '命令里这个选项的值不对。请改正。',
    en: 'The value of this option of the command is not known. Correct it.',
  },
  'is-date': {
    zh: '这一格存的是日期，不是数。请把格式改成“常规”，重新输入。',
    en: 'The cell holds a date. Set its format to General and type it again.',
  },
  'is-error': {
    zh: '这一格的公式算出了错误。请改正公式，或直接填数。',
    en: 'The formula of the cell gives an error. Mend it, or type the number.',
  },
  'is-truth': {
    zh: '这一格是 TRUE 或 FALSE，不是数。请填数。',
    en: 'The cell holds TRUE or FALSE. Type the number.',
  },
  'no-result': {
    zh: '这一格的公式没有存下结果。请在 Excel 或 WPS 里打开、保存一次，或直接填数。',
    en: 'The formula of the cell was saved without a result. Open and save the file, or type the number.',
  },
  'is-merged': {
    zh: '数值不能放在合并的单元格里。请取消合并，逐格填写。',
    en: 'A value cannot stand in merged cells. Unmerge them and fill each cell.',
  },
  'number-form': {
    zh: '数字写法不对。请只写数字，如 2200 或 61.6；约数、区间写在说明里。',
    en: 'This is no plain number. Write it like 2200 or 61.6; about and between belong into the note.',
  },
  'number-exponent': {
    zh: '数字成了科学记数，后面的位数丢了。请把列设为数字格式，重新导出。',
    en: 'The number was saved with an exponent and lost its digits. Format the column and export again.',
  },
  'number-separators': {
    zh: '千位分隔符的位置不对，看不出是多少。请去掉分隔符。',
    en: 'The separators do not stand between thousands. Take them out.',
  },
  'number-placeholder': {
    zh: '没有数就空着，原因写在“没有值的原因”一列：未公布、未查到或不公开。',
    en: 'Where there is no value leave the cell empty and give the reason in its own column.',
  },
  'number-with-unit': {
    zh: '单位不要写在数字后面。请写在“单位”一列。',
    en: 'The unit belongs into its own column.',
  },
  'number-hidden-digits': {
    zh: '这一格存的位数比显示的多，看见的不是存下的。请用 ROUND 取到要公布的位数，或显示全部小数。',
    en: 'The cell holds more digits than it shows. Round it, or show all of them.',
  },
  'number-decimals': {
    zh: '小数位数比这个指标公布的多，多半是算出来的尾数。请取到公布的位数。',
    en: 'The number has more decimals than this indicator is published with. Round it as published.',
  },
  'number-scaled': {
    zh: '这一格用格式把数缩小了显示（如以万显示），存下的是另一个数。请改成“常规”，按单位填写。',
    en: 'The format shows the number divided. Set it to General and write it in its unit.',
  },
  'percent-format': {
    zh: '这一格是百分比格式，而单位不是 %。请改成“常规”，或改正单位。',
    en: 'The cell is a percentage and the unit is not %. Change the one or the other.',
  },
  'format-unit': {
    zh: '格式里显示的单位与“单位”不同。请改成一致。',
    en: 'The format shows another unit than the unit given. Make them agree.',
  },
  'name-unknown': {
    zh: '没有这个名称。请改成已收录的名称或编号；合计数要写明是哪一组镇。',
    en: 'No such name is known. Use a known name or id; a total names its set of towns.',
  },
  'name-unclear': {
    zh: '这个名称不止指一个。请写编号。',
    en: 'Several bear this name. Write the id.',
  },
  'source-differs': {
    zh: '这个编号的出处已经收录，内容不同。请换一个新编号。',
    en: 'A source with this id is there already and differs. Use a new id.',
  },
  'source-unused': {
    zh: '没有一个值用到这个出处。请在“出处”列写上它的编号，或删去它。',
    en: 'No value names this source. Name it in the source column, or delete it.',
  },
} as const satisfies Record<string, Bilingual>;

/** What an issue of the build’s own checks means to someone with a spreadsheet; the English stands with the issue. */
export const checkKinds = {
  'field-invalid': '这一格的写法不对。',
  'key-duplicate': '同一个值出现了两次。请删去一行；修订要等采集日期晚于原来那一行。',
  'reference-unknown': '没有这个名称或编号。请改正，或先收录它。',
  'unit-mismatch': '单位不对：不是这个指标公布时用的单位。请按单位换算后填写，或改正单位。',
  'value-and-reason': '要么填数值，要么填没有值的原因，二者只填一个。',
  'value-out-of-range': '这个数不可能。请与出处核对。',
  'period-invalid': '时期与年份对不上：几年合计的，年份填最后一年；月份从小到大。',
  'period-outside-validity': '这一年这个镇还没有设立，或已经撤销。请核对年份和镇。',
  'year-jump': '比上一年变得太多。请与出处核对；没有错就在说明里写明原因。',
  'supersedes-unknown': '“取代”所写的采集日期没有对应的一行。请写被取代那一行的采集日期，或空着。',
  'supersedes-cycle':
    '修订的采集日期必须晚于被取代的那一行。请改用较晚的日期（--vintage），同一天不能改两次。',
  'value-exceeds-whole': '部分大于整体。请两边都与出处核对。',
} as const satisfies Partial<Record<IssueKind, string>>;

/** Every kind of finding. */
export type FindingKind = keyof typeof cellKinds | IssueKind;
