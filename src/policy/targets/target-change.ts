/** What a number changes: by how much something is to rise or fall, and which way it is to go. */
export interface Change {
  /** Whether the number is by how much something is to rise or fall. */
  readonly change: 'increase' | 'decrease' | null;
  /** Which way it is to go, be the number the step or the level to reach (压缩至4个月以内). */
  readonly direction: 'increase' | 'decrease' | null;
}

const rising =
  /(?:提高|增长(?![率点极带])|增加|增收(?!节支)|上升|提升(?!改造|整治|工程|行动|项目)|递增|扩大)(?!到|至|值)[^到至达，,]{0,4}$/;
/** 整治提升 and the like do something to a thing, and make nothing more. */
const improving =
  /(?:整治|治理|改造|修复|修缮|优化|巩固|完善|提质|更新|建设)提升[^到至达，,]{0,4}$/;
/** A verb that reduces governs its number across what it reduces; one within a noun (削减能力) governs none. */
const falling =
  /(?:下降|降低|减少|压减|削减|缩短|压缩|精简|下调)(?!到|至|能力|潜力|工程|项目|任务|行动)([^到至达，,；;]{0,24})$/;
const otherVerb =
  /完成|实现|新增|增加|增长|提高|提升|上升|扩大|建成|建立|建设|新建|改造|打造|形成|培育|引进|控制|安排|投入|支持|带动|实施|推广|覆盖|发展|保持|淘汰/;
const risingTo = /(?:提高|增长|增加|上升|提升|扩大|[拓扩]展)[到至][^，,]{0,3}$/;
const fallingTo = /(?:下降|降低|减少|压减|削减|缩短|压缩|下调|降)[到至][^，,]{0,3}$/;

/** What a number with the words of its clause before it changes; a share or a multiple can be added to anything. */
export function findChange(lead: string, unit: string): Change {
  const change = rises(lead, unit) ? 'increase' : falls(lead) ? 'decrease' : null;
  const level = risingTo.test(lead) ? 'increase' : fallingTo.test(lead) ? 'decrease' : null;
  return { change, direction: change ?? level };
}

function rises(lead: string, unit: string): boolean {
  if (!rising.test(lead)) return false;
  return /[%‰倍点]$/.test(unit) || !improving.test(lead);
}

function falls(lead: string): boolean {
  const between = falling.exec(lead)?.[1];
  return between !== undefined && (between.length <= 4 || !otherVerb.test(between));
}
