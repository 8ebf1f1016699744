/** The words with which the titles of official documents end. */
export const documentTypes = [
  '通知 意见 办法 条例 规定 规则 法 决定 决议 方案 要点 规划 函 批复 公告 通告 公报 解释 细则 报告 纲要 计划 制度',
  '章程 令 编 规程 标准 目录 清单 名单 通报 指引 指南 预案 任务 工程 措施 政策 汇报 请示 讲话 安排 分工 公约 协定 条约 议定书 宣言 名录',
]
  .join(' ')
  .split(' ');

const typeEnd = new RegExp(
  `(?:${documentTypes.join('|')})(?:[（(](?:试行|暂行|草案|修订|征求意见稿|送审稿|[^（）()月日]{0,6}(?:年|本|版|稿))[）)])?$`,
);

/** Whether a text ends as titles of official documents do, a bracketed 试行 or year included. */
export function endsAsTitle(text: string): boolean {
  return typeEnd.test(text);
}
