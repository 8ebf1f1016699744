/** One field that a page prints about its document, the white space of its label taken out. */
export interface FieldLine {
  readonly label: string;
  /** The words after it, or the empty string. */
  readonly value: string;
}

const labels = [
  ...['信息索引号', '索引号', '统一编号', '登记号', '发文机关', '发文机构', '发文单位', '制发机关'],
  ...[
    '发布机构',
    '发布单位',
    '公开主体',
    '责任部门',
    '成文日期',
    '制发日期',
    '生成日期',
    '发文日期',
  ],
  ...['发布日期', '公开日期', '发布时间', '实施日期', '生效日期', '废止日期', '失效日期', '有效期'],
  ...[
    '信息名称',
    '文件名称',
    '名称',
    '标题',
    '发文字号',
    '文件编号',
    '文号',
    '主题分类',
    '公文种类',
  ],
  ...['信息分类', '体裁分类', '组配分类', '服务对象', '主题词', '关键词', '来源', '公开方式'],
  ...['公开形式', '公开范围', '公开时限', '公开程序', '有效性', '时效性', '效力状态', '语种'],
  ...['内容概述', '内容概要', '内容摘要', '生效时间', '信息来源', '浏览次数'],
];
/** Those that say too little to tell by, where no colon stands behind them. */
const shortLabels = ['分类', '时效'];
const spaced = labels.map(toSpaced).join('|');
const whole = new RegExp(String.raw`^(?:${spaced})\s*[:：]?$`);
const within = new RegExp(String.raw`(?<=^|\s)(${spaced})\s*[:：]`, 'g');
const apart = new RegExp(
  String.raw`(?<=^|\s)(${spaced}|${shortLabels.map(toSpaced).join('|')})(?=\s|$)\s*[:：]?`,
  'g',
);
/** Those that stand in such lists and hardly anywhere else. */
const telling = ['索引号', '信息索引号', '发文字号', '文号', '发文机关', '发文机构', '成文日期'];
const tellingWords = new RegExp(telling.map(toSpaced).join('|'));

/** Whether a text names a field at all, a quick look before the one that reads them. */
export function mayHoldFields(text: string): boolean {
  return tellingWords.test(text);
}

/** Whether fields are those that government pages set out above a document: several, and one of them found hardly anywhere else. */
export function areFields(fields: readonly FieldLine[]): boolean {
  const found = new Set(fields.map(({ label }) => label));
  return found.size >= 2 && telling.some((label) => found.has(label));
}

/** The fields that a line sets out (索引号：甲 发布日期：乙), or none. */
export function splitFields(line: string): FieldLine[] {
  if (whole.test(line)) return [{ label: squeeze(line), value: '' }];
  return splitAt(line, within);
}

/** The same of a line of plain text, in which bars, dots or blanks alone may part the fields (索引号 | 甲 | 文号 | 乙). */
export function splitPlainFields(line: string): FieldLine[] {
  const plain = line.replaceAll(/[|｜•·]|\[\s|\s\]/g, '  ').trim();
  const own = splitFields(plain);
  if (own.length > 0) return own;
  const fields = splitAt(plain, apart);
  // One alone is told by the blanks within it (时 效 有效).
  return fields.length >= 2 || /^\S\s/.test(plain) ? fields : [];
}

function splitAt(line: string, pattern: RegExp): FieldLine[] {
  const found = [...line.matchAll(pattern)];
  if (found[0]?.index !== 0) return [];
  return found.map((match, at) => ({
    label: squeeze(match[1] ?? ''),
    value: line.slice(match.index + match[0].length, found[at + 1]?.index).trim(),
  }));
}

/** A label whose characters may stand apart (索 引 号). */
function toSpaced(label: string): string {
  return [...label].join(String.raw`\s*`);
}

function squeeze(text: string): string {
  return text.replace(/[\s:：]/g, '');
}
