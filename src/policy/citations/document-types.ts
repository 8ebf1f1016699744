/** The words with which the titles of official documents end. */
export const documentTypes = [
  '通知 意见 办法 条例 规定 规则 法 决定 决议 方案 要点 规划 函 批复 公告 通告 公报 解释 细则 报告 纲要 计划 制度',
  '章程 规范 准则 守则 导则 令 编 规程 标准 目录 清单 名单 通报 指引 指南 预案 任务 工程 措施 政策 汇报 请示 讲话 安排 分工 公约 协定 条约 议定书 宣言 名录',
]
  .join(' ')
  .split(' ');

const typeEnd = new RegExp(
  `(?:${documentTypes.join('|')})(?:[（(](?:试行|暂行|草案|修订|征求意见稿|送审稿|[^（）()月日]{0,14}(?:年|本|版|稿))[）)]){0,2}$`,
);

/** What is answered stands before the word (对…第7240号建议的答复). */
const answers = /(?:对|关于).{2,60}的答复$/;

/** More words with which the titles of cited documents end; as titles at a document's head they would mislead. */
const citedTypes =
  '原则 框架 体系 要素 模型 大纲 法典 修正案 指示 批示 说明 建议 声明 备忘录 协议 答复 复函 行动 须知 要求 白皮书 蓝皮书 倡议 议案 图 总则 通则 意向书 口径'.split(
    ' ',
  );
const citedEnd = new RegExp(
  `(?:${[...documentTypes, ...citedTypes].join('|')})(?:[（(〔][^（）()〔〕]{1,20}[）)〕])?$`,
);

/** Forms and general words that stand in 《》 and name no document of their own. */
const mereWords =
  /^(?:[^关国省市县年]{0,8}报告|(?:本|该|实施|工作|整改|施工|应急|设计|建设|管理|具体|若干|补充|有关){0,2}(?:方案|预案|计划|意见|细则|办法|章程|规定|通知|决定|条例|规划|纲要|目录|标准|规程|制度|措施|清单|名单|安排|任务|工程|令|函|编|要求|说明|建议|协议))$/;

/** Names that need no kind behind them, or a short one: 信访条例, 中国制造2025, 甲部公告2019年第13号. */
const ownName =
  /^(?:\p{Script=Han}{2,}(?:条例|公约|准则|协定|宣言)|[\p{Script=Han}“”]{4,20}20[2-5]\d|.*(?:公告|令)(?:\d{4}年)?第?\d{1,4}号)$/u;

/** One part of a standard stands behind the name of the whole: 环境影响评价技术导则 大气环境. */
const parted = /^\p{Script=Han}{2,}(?:标准|规范|导则|规程|指南)[\s—―－–-]+\p{Script=Han}{2,}/u;

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
