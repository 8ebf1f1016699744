/** What the 2012 key points mention, read from the text by eye, sentence by sentence and in the order of the words. */

const pilots = '小城市培育试点';
const pilot = '小城市培育试点镇';
const central = '中心镇';

/** The two documents of 2010, as the preamble names them. */
export const citedDocuments: readonly (readonly [string, string, string])[] = [
  [
    'preamble__p_1__s_1',
    '《中共浙江省委办公厅浙江省人民政府办公厅关于进一步加快中心镇发展和改革的若干意见》(浙委办〔2010〕115号)',
    'zj-2010-115',
  ],
  [
    'preamble__p_1__s_1',
    '《浙江省人民政府办公厅关于开展小城市培育试点的通知》(浙政办发〔2010〕162号)',
    'zj-2010-162',
  ],
];

/** The thirteen formulas in quotation marks. */
export const quotedFormulas: readonly (readonly [string, string])[] = [
  ['sec_1__p_1__s_1', '八八战略'],
  ['sec_1__p_1__s_1', '创业富民、创新强省'],
  ['sec_1__p_1__s_1', '两百双千'],
  ['sec_2__cl_1__p_1__s_3', '专门领导协调、专职部门牵头、专业人员负责、专项资金配套'],
  ['sec_2__cl_1__p_1__s_3', '责任落实、现场协调、跟踪督办'],
  ['sec_2__cl_2__p_1__s_4', '亩产效益'],
  ['sec_2__cl_4__p_1__s_5', '规划一张图、审批一支笔、建设一盘棋'],
  ['sec_2__cl_5__p_1__s_2', '权责一致、集中办理、运作顺畅、便民高效'],
  ['sec_2__cl_5__p_1__s_2', '有法可依、有章可循、便捷高效'],
  ['sec_2__cl_5__p_1__s_2', '统一政策、统一管理、统一服务、统一培训、统一维权、统一保障'],
  ['sec_2__cl_5__p_1__s_2', '源头治理、动态管理、应急处理'],
  ['sec_2__cl_6__p_1__s_3', '带地进城'],
  ['sec_2__cl_6__p_1__s_8', '数字城管'],
];

/** The pilots as an undertaking, the pilot towns and the central towns, wherever a sentence names them outside a title. */
export const namedGroups: Readonly<Record<string, readonly string[]>> = {
  preamble__p_1__s_1: [pilots, central],
  sec_1__p_1__s_1: [central, pilot, central],
  sec_2__cl_1__p_1__s_1: [pilots, central, pilot],
  sec_2__cl_1__p_1__s_2: [pilot, central],
  sec_2__cl_1__p_1__s_5: [pilot, central],
  sec_2__cl_2__p_1__s_1: [pilots, central],
  sec_2__cl_2__p_1__s_4: [pilot],
  sec_2__cl_2__p_1__s_5: [pilot],
  sec_2__cl_2__p_1__s_6: [pilot],
  sec_2__cl_3__p_1__s_1: [pilots, central],
  sec_2__cl_3__p_1__s_2: [pilot, central],
  sec_2__cl_3__p_1__s_3: [pilots],
  sec_2__cl_3__p_1__s_4: [pilot],
  sec_2__cl_4__p_1__s_1: [pilots, central],
  sec_2__cl_4__p_1__s_2: [pilot, central],
  sec_2__cl_4__p_1__s_3: [pilot],
  sec_2__cl_4__p_1__s_4: [central],
  sec_2__cl_5__p_1__s_1: [pilots, central],
  sec_2__cl_5__p_1__s_2: [pilot],
  sec_2__cl_5__p_1__s_3: [central, pilot],
  sec_2__cl_6__p_1__s_1: [pilots, central],
  sec_2__cl_6__p_1__s_2: [pilot, central],
  sec_2__cl_6__p_1__s_4: [pilot, central, pilot],
  sec_2__cl_6__p_1__s_6: [pilot, central],
  sec_3__p_1__s_1: [pilots, central],
  sec_3__p_1__s_4: [pilots, central],
};

/** Programmes and words of policy that stand without quotation marks. */
export const namedProgrammes: readonly (readonly [string, string])[] = [
  ['sec_1__p_1__s_1', '科学发展观'],
  ['sec_1__p_1__s_1', '小城市培育试点三年行动计划'],
  ['sec_2__cl_1__p_1__s_5', '浙商回归'],
  ['sec_2__cl_3__p_1__s_2', '增减挂钩'],
  ['sec_2__cl_3__p_1__s_5', '下派上挂'],
  ['sec_2__cl_6__p_1__s_5', '城乡建设用地增减挂钩'],
  ['sec_2__cl_6__p_1__s_5', '宅基地换城镇住房'],
  ['sec_2__cl_6__p_1__s_6', '强镇扩权'],
  ['sec_3__p_1__s_1', '新型城市化'],
];
