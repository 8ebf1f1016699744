/** Words by which a question is put and that name nothing; Chinese ones, the longest first. */
const chinese =
  /请问|哪个镇|哪一个|最高|最多|最低|最少|请查|查一下|什么是|是什么|是多少|有多少|多少|有没有|怎么样|如何|情况|数据|数字|公布|统计|全年|年度|年底|年末|的|是|在|有|年|镇|市|了|吗|呢|要|和|与|应该|应当/gu;
const english =
  /\b(?:what|was|is|are|were|the|of|in|for|how|many|much|did|does|do|has|have|by|at|an?|to|towns?|figures?|data|numbers?|and|on|about|total|year)\b/g;

/** What is left of plain words without those that only put the question. */
export function dropFillers(plain: string): string {
  return plain.replaceAll(chinese, ' ').replaceAll(english, ' ').replaceAll(/\s+/g, ' ').trim();
}
