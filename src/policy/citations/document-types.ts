import type { DocumentRecord } from '#schema/document.ts';
import { toSimplifiedForms } from '../text/simplified.ts';

/** What a word for a kind of document is good for. */
type Use =
  /** It ends the titles of documents, and of what is cited without 《》 before its number. */
  | 'title'
  /** It ends titles in 《》 alone; as the end of a title at a document's head it would mislead. */
  | 'cited'
  /** It ends a name without 《》 that a path may follow (刑法第三条, 本办法第三条). */
  | 'path'
  /** 上述 before it leads to the document cited last, and not to what was just said. */
  | 'above'
  /** 本 before it begins sentences and ends no heading. */
  | 'opens'
  /** Alone in 《》 it names no document of its own (《实施细则》). */
  | 'mere'
  /** Two characters before it are name enough (《信访条例》). */
  | 'short'
  /** The name of one part may stand behind it (《环境影响评价技术导则 大气环境》). */
  | 'parts'
  /** It ends headings too. */
  | 'heading';

/** The one list of words for kinds of document: each with what a draft of its record is called, where that is sure, and with its uses. */
const types: readonly (readonly [
  word: string,
  kind: DocumentRecord['kind'] | null,
  ...uses: Use[],
])[] = [
  ['通知', 'notice', 'title', 'path', 'above', 'opens', 'mere'],
  ['意见', 'opinions', 'title', 'path', 'above', 'opens', 'mere', 'heading'],
  ['办法', 'law', 'title', 'path', 'above', 'opens', 'mere', 'heading'],
  ['条例', 'law', 'title', 'path', 'above', 'opens', 'mere', 'short'],
  ['规定', 'law', 'title', 'path', 'opens', 'mere', 'heading'],
  ['规则', 'law', 'title', 'path'],
  ['法', 'law', 'title', 'path'],
  ['决定', 'decision', 'title', 'path', 'above', 'mere'],
  ['决议', 'decision', 'title', 'path'],
  ['方案', 'plan', 'title', 'path', 'opens', 'mere', 'heading'],
  ['要点', 'key-points', 'title', 'path'],
  ['规划', 'plan', 'title', 'path', 'opens', 'mere', 'heading'],
  ['函', 'reply', 'title', 'path', 'mere'],
  ['批复', 'reply', 'title', 'path'],
  ['公告', 'announcement', 'title', 'path'],
  ['通告', 'announcement', 'title', 'path'],
  ['公报', 'announcement', 'title'],
  ['解释', 'law', 'title', 'path'],
  ['细则', 'law', 'title', 'path', 'opens', 'mere'],
  ['报告', 'report', 'title', 'heading'],
  ['纲要', 'plan', 'title', 'path', 'mere'],
  ['计划', 'plan', 'title', 'path', 'mere'],
  ['制度', null, 'title', 'path', 'mere', 'heading'],
  ['章程', 'law', 'title', 'path', 'mere'],
  ['规范', null, 'title', 'path', 'parts', 'heading'],
  ['准则', 'law', 'title', 'path', 'short'],
  ['守则', null, 'title', 'path'],
  ['导则', null, 'title', 'path', 'parts'],
  ['令', 'order', 'title', 'mere'],
  ['编', null, 'title', 'mere'],
  ['规程', null, 'title', 'path', 'mere', 'parts'],
  ['标准', 'law', 'title', 'path', 'mere', 'parts', 'heading'],
  ['目录', 'list', 'title', 'mere'],
  ['清单', 'list', 'title', 'mere'],
  ['名单', 'list', 'title', 'mere'],
  ['通报', 'circular', 'title'],
  ['指引', null, 'title', 'path'],
  ['指南', null, 'title', 'path', 'parts'],
  ['预案', 'plan', 'title', 'path', 'opens', 'mere'],
  ['任务', null, 'title', 'mere', 'heading'],
  ['工程', null, 'title', 'mere', 'heading'],
  ['措施', null, 'title', 'mere', 'heading'],
  ['政策', null, 'title', 'heading'],
  ['纪要', 'minutes', 'title'],
  ['简报', null, 'title'],
  ['解读', 'explanation', 'title'],
  ['问答', 'explanation', 'title'],
  ['答问', 'explanation', 'title'],
  ['解答', 'explanation', 'title'],
  ['答记者问', 'explanation', 'title'],
  ['一封信', null, 'title'],
  ['公开信', null, 'title'],
  ['倡议书', null, 'title'],
  ['责任书', null, 'title'],
  ['承诺书', null, 'title'],
  ['公示', 'announcement', 'title'],
  ['简章', 'announcement', 'title'],
  ['汇报', null, 'title'],
  ['工作总结', 'report', 'title'],
  ['工作打算', null, 'title'],
  ['民约', null, 'title'],
  ['请示', null, 'title'],
  ['讲话', null, 'title'],
  ['安排', null, 'title', 'mere', 'heading'],
  ['分工', null, 'title', 'heading'],
  ['公约', null, 'title', 'path', 'short'],
  ['协定', null, 'title', 'path', 'short'],
  ['条约', null, 'title', 'path'],
  ['议定书', null, 'title', 'path'],
  ['宣言', null, 'title', 'short'],
  ['名录', 'list', 'title'],
  ['原则', null, 'cited', 'heading'],
  ['框架', null, 'cited'],
  ['体系', null, 'cited', 'heading'],
  ['要素', null, 'cited'],
  ['模型', null, 'cited'],
  ['大纲', null, 'cited'],
  ['远景目标', null, 'cited'],
  ['法典', 'law', 'cited', 'path'],
  ['修正案', 'law', 'cited', 'path'],
  ['指示', null, 'title'],
  ['批示', null, 'cited'],
  ['说明', null, 'cited', 'mere'],
  ['建议', null, 'cited', 'mere', 'heading'],
  ['声明', null, 'cited'],
  ['备忘录', null, 'cited'],
  ['协议', null, 'cited', 'path', 'mere'],
  ['答复', 'reply', 'cited'],
  ['复函', 'reply', 'cited'],
  ['行动', null, 'cited', 'heading'],
  ['须知', null, 'cited'],
  ['要求', null, 'cited', 'mere', 'heading'],
  ['白皮书', null, 'cited'],
  ['蓝皮书', null, 'cited'],
  ['倡议', null, 'cited'],
  ['议案', null, 'cited'],
  ['图', null, 'cited'],
  ['总则', null, 'cited', 'heading'],
  ['通则', 'law', 'cited', 'path'],
  ['意向书', null, 'cited'],
  ['口径', null, 'cited'],
  ['宪章', null, 'path'],
  ['党章', null, 'path'],
  ['文件', null, 'path', 'above'],
  ['合同', null, 'path'],
];

const byLength = types.toSorted(([a], [b]) => b.length - a.length);

/** The words for kinds of document that have one of some uses, as the source of a pattern. */
export function toTypePattern(...uses: readonly Use[]): string {
  const used = byLength.filter(([, , ...own]) => own.some((use) => uses.includes(use)));
  return used.map(([word]) => word).join('|');
}

/** What a document is by the word with which its title ends, or null where that is not sure. */
export function findKind(title: string): DocumentRecord['kind'] | null {
  const plain = toSimplifiedForms(title);
  return byLength.find(([word, kind]) => kind !== null && plain.endsWith(word))?.[1] ?? null;
}

const typeEnd = new RegExp(
  `(?:${toTypePattern('title')})(?:[（(](?:试行|暂行|草案|修订|摘要|摘登|节选|征求意见稿|送审稿|[^（）()月日]{0,14}(?:年|本|版|稿))[）)]){0,2}$`,
);

/** What is answered stands before the word (对…第7240号建议的答复). */
const answers = /(?:对|关于).{2,60}的答复$/;

const citedEnd = new RegExp(
  `(?:${toTypePattern('title', 'cited')})(?:(?:19|20)\\d\\d(?:[-—–－~～至](?:19|20)\\d\\d)?年?)?(?:[（(〔][^（）()〔〕]{1,20}[）)〕]){0,2}$`,
);

/** Forms and general words that stand in 《》 and name no document of their own. */
const mereWords = new RegExp(
  `^(?:[^关国省市县年]{0,8}报告|(?:本|该|实施|工作|整改|施工|应急|设计|建设|管理|具体|若干|补充|有关){0,2}(?:${toTypePattern('mere')}))$`,
);

/** Names that need no kind behind them, or a short one: 信访条例, 中国制造2025, 甲部公告2019年第13号. */
const ownName = new RegExp(
  `^(?:\\p{Script=Han}{2,}(?:${toTypePattern('short')})|[\\p{Script=Han}“”]{4,20}20[2-5]\\d”?|.*(?:公告|令)(?:\\d{4}年)?第?\\d{1,4}号)$`,
  'u',
);

/** One part of a standard stands behind the name of the whole: 环境影响评价技术导则 大气环境. */
const parted = new RegExp(
  `^\\p{Script=Han}{2,}(?:${toTypePattern('parts')})[\\s—―－–-]+\\p{Script=Han}{2,}`,
  'u',
);

/** Whether words in 《》 name a document: they end as its titles do and say more than its kind (《章程》 does not). */
export function namesDocument(words: string): boolean {
  const title = words.replace(/\s/g, '');
  if (mereWords.test(title)) return false;
  if (/^(?:中华人民共和国)?[\p{Script=Han}、]{1,30}(?<![办方])法典?(?:[（(].*[）)])?$/u.test(title))
    return true;
  if (/^关于./.test(title)) return true;
  return (title.length > 4 && citedEnd.test(title)) || ownName.test(title) || parted.test(words);
}

/** Whether a text ends as titles of official documents do, a bracketed 试行 or year included. */
export function endsAsTitle(text: string): boolean {
  return typeEnd.test(text) || answers.test(text);
}
