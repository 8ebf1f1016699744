import { linesOf, type Element } from './nodes.ts';

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
  ...['内容概述', '内容概要', '内容摘要'],
];
const spaced = labels.map(toSpaced).join('|');
const whole = new RegExp(String.raw`^(?:${spaced})\s*[:：]?$`);
const within = new RegExp(String.raw`(?<=^|\s)(${spaced})\s*[:：]`, 'g');
const longestValue = 200;
/** Those that stand in such lists and hardly anywhere else. */
const telling = ['索引号', '信息索引号', '发文字号', '文号', '发文机关', '成文日期'];
const tellingWords = new RegExp(telling.map(toSpaced).join('|'));

/** Reads the fields that an element prints and how much of its words they are, from 0 to 1. */
export function readFieldLines(element: Element): { fields: FieldLine[]; share: number } {
  const lines = linesOf(element);
  const fields: { label: string; value: string }[] = [];
  let known = 0;
  for (const line of lines) {
    const last = fields.at(-1);
    const own = splitFields(line);
    if (own.length > 0) fields.push(...own);
    else if (last?.value === '' && line.length <= longestValue) last.value = line;
    else continue;
    known += line.length;
  }
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  return { fields, share: total === 0 ? 0 : known / total };
}

/** Whether a text names a field at all, a quick look before the one that reads them. */
export function mayHoldFields(text: string): boolean {
  return tellingWords.test(text);
}

/** Whether an element only sets out fields of a document, as government pages do above it. */
export function isFieldList(element: Element): boolean {
  const { fields, share } = readFieldLines(element);
  const found = new Set(fields.map(({ label }) => label));
  return share >= 0.9 && found.size >= 2 && telling.some((label) => found.has(label));
}

function splitFields(line: string): { label: string; value: string }[] {
  if (whole.test(line)) return [{ label: squeeze(line), value: '' }];
  const found = [...line.matchAll(within)];
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
