import type { Force } from '#schema/task.ts';

/** Words that tell how, and stand before the verb of an order. */
export const manners =
  '加快|大力|积极|着力|切实|不断|继续|进一步|全面|深入|突出|努力|主动|重点|多渠道|有序|及时|扎实|持续|稳步|高度|基本|认真|严格|充分|加紧|抓紧|尽快|统筹|广泛|全力|科学|依法|有效|逐步|分类|率先';

/** Verbs with which official documents order something to be done; longer ones before those that they begin with. */
export const verbs =
  '贯彻落实|贯彻实施|建立健全|规范完善|对接引进|引导推动|做大做强|提升改造|分解落实|组织实施|组织开展|优化完善|改革完善|引进培育|建立|健全|完善|引进|深化|培育|增强|加大|搭建|推行|提高|提升|发展|加快|推进|推动|推广|实施|开展|强化|加强|增加(?!值)|拓展|促进|扩大|下放|抓好|做好|搞好|落实|拨付|设立|发行|营造|发挥|列入|完成|实现|新增|参照|重视|改革|创新|优化|规范|鼓励|支持|引导|探索|编制|修订|制定|出台|建设|打造|改造|整合|清理|控制|降低|减少|严禁|禁止|保障|确保|安排|组织|协调|督促|检查|考核|公布|报送|上报|研究|总结|宣传|培训|配备|选派|动员|形成|构建|巩固|保护|治理|整治|查处|纳入|抓';

/** The one list of the words of each degree of force; none for `plain`. */
export const forceWords: Readonly<Record<Force, readonly string[]>> = {
  ensure: ['确保'],
  must: ['必须', '应当', '要', '须'],
  complete: ['全面完成'],
  'largely-complete': ['基本完成'],
  strive: ['力争', '争取'],
  support: ['鼓励', '支持'],
  explore: ['探索'],
  plain: [],
};

const toPattern = (...forces: readonly Force[]): string =>
  forces.flatMap((force) => forceWords[force]).join('|');

/** Words that oblige, before the verb of an order; 应 alone does too, but says nothing of how much. */
export const obliging = `${toPattern('must')}|应`;

/** Words of what is to be reached. */
export const hoping = toPattern('ensure', 'strive');

/** Words before which a list of degrees of completion (全面完成甲、基本完成乙) is cut. */
export const degrees = toPattern('complete', 'largely-complete', 'strive');

/** Where these are part of another word (主要, 须知) they oblige to nothing. */
const guarded = new Map([
  ['要', '(?<![主重需不只摘纪提概简紧])要(?![求点素件领害闻])'],
  ['须', '(?<!胡)须(?!知)'],
]);
const must = forceWords.must.map((word) => guarded.get(word) ?? word).join('|');

/** Where the force of an order shows, the strongest word first. */
export const forces: readonly (readonly [Force, RegExp])[] = [
  ['ensure', new RegExp(toPattern('ensure'))],
  ['largely-complete', new RegExp(toPattern('largely-complete'))],
  ['complete', new RegExp(toPattern('complete'))],
  ['strive', new RegExp(toPattern('strive'))],
  // Only as the verb of the order: 全社会关心支持… orders something else.
  ['support', new RegExp(`^(?:要|应当)?(?:大力|积极|继续)?(?:${toPattern('support')})`)],
  ['explore', new RegExp(`^(?:要|应当)?(?:积极)?(?:${toPattern('explore')})`)],
  ['must', new RegExp(must)],
];

/** Beginnings that give an order its frame and order nothing themselves: 按照, 通过, 围绕, 在…上. */
export const frames =
  /^(?:按照|根据|依照|遵照|紧紧围绕|围绕|紧扣|通过|结合|本着|立足|坚持以|以[^为]{1,20}为|在[^,，]*(?:下|中|时|前|后)$|对[^,，]*[的,，]$)/;
