import { hoping } from '../tasks/task-words.ts';

/** How a stated number binds: 以上 is >=, 以内 is <=, 左右 is approx, a plain number is =. */
export type Comparator = '>=' | '<=' | '<' | '=' | 'range' | 'approx';

/** Words after a number that bind it; they win over those before it (控制在5%左右). */
export const boundsAfter: readonly (readonly [RegExp, Comparator])[] = [
  [/^\s?(?:人民币)?(?:及|或|和)?以上/, '>='],
  [/^\s?(?:人民币)?(?:及|或|和)?(?:以下|以内|之内|内(?![部容外地设涵需陆]))/, '<='],
  [/^\s?(?:左右|上下)/, 'approx'],
];

/** Words before a number that bind it. */
export const boundsBefore: readonly (readonly [RegExp, Comparator])[] = [
  // A line may end behind 不, and without it the bound would be turned round.
  [/不\s?[得能应]?\s?[低少小]于\s?$/, '>='],
  [
    /(?:不\s?[得能应]?\s?(?:超过|[高多大]于)|控制在|(?:最多|最高)(?:可?(?:补助|补贴|奖励|资助|支持|给予|达))?|上限为)\s?$/,
    '<=',
  ],
  [/(?:超过|突破|高于|大于|多于|(?:至少|最少)\p{Script=Han}{0,3}|最低|超)\s?$/u, '>='],
  [/(?:低于|小于|少于|不到|不足)\s?$/, '<'],
  [/(?:约|大约|约为|大致|接近|将近)\s?$/, 'approx'],
  [/(?<![最附邻相靠亲贴])近\s?$/, 'approx'],
];

/** The same, where what a share is of stands between them and it (不低于最大负荷的5%). */
export const shareBounds: readonly (readonly [RegExp, Comparator])[] = [
  [/不\s?[得能应]?\s?[低少小]于\p{Script=Han}{2,14}$/u, '>='],
  [/不\s?[得能应]?\s?(?:超过|[高多大]于)\p{Script=Han}{2,14}$/u, '<='],
];

/** 近 says of what has been rather than of what is to come (近百家企业). */
export const nearly = /(?<![最附邻相靠亲贴接将])近\s?$/;

/** Verbs of promise and the measures that a plan gives values to. */
export const promising = new RegExp(
  `完成|实现|达到|[^表]达$|新增|建成|建立|打造|推出|培育|引进|${hoping}|控制|提高|提升|增长|上升|下降|降低|减少|压减|削减|压缩|缩短|选择|建设|新建|改造|改建|组织|安排|覆盖|保持|发展|增加|扩大|突破|培训|治理|整治|创建|申报|实施|推广|种植|投入|筹措|形成|认定|吸纳|安置|解决|扶持|帮扶|脱贫|转移|命名|设立|开设|配备|增设|选派|轮训|开工|投产|开通|扩充|升级|发放|举办|输转|淘汰|拆除|化解|造林|推选|遴选|研制|研发|引育|争创|布局|汇聚|集聚|招引|攻克|安装|招聘|设置|组建|开展|走访|推送|评选|打通|修缮|带动|稳定在|[拓扩]展到|要$|(?:率|比重|比例|占比|涨幅|增幅|增速)(?:为|在|约)?$`,
);

/** A clause that reports what has been. */
export const past =
  /已[^知]|[^为]了|以来|累计|截至|年均为|(?<![比较])(?:去年|上年)|同比|初步核算|据统计|据此测算|初步统计/;

/** Words that make a sum promised and not counted (到2025年累计建成…). */
export const promised = new RegExp(`${hoping}|计划|目标|[到至](?:20\\d\\d|二[〇○零]..)年`);

/** Words that turn a sentence to what is to come; so does a year to reach (到2025年). */
export const future = new RegExp(
  `${hoping}|(?<!完成)目标|计划|今年(?!以来)|年内|(?:到|至)二[〇○零]|今后|未来|预期|(?<![主重必纲摘概简需紧])要(?![求点素闻害件])`,
);

/** Numbers that set a threshold or a penalty and promise nothing. */
export const threshold =
  /^(?:以上|以下)?的(?!目标|规模|速度|水平|比例|增速|增幅)[^，。；,;]{0,12}(?:企业|项目|单位|工程|家庭|投资者|企业主|公司|用户|机构|人员|资金)/;
/** What provides money, so that its number is the money and not whose case it is (安排不少于1000万元的专项资金). */
export const funding =
  /(?:安排|设立|投入|筹[集措]|统筹|列支|落实|拨付|新增|争取)(?:不[少低]于|不超过|超过|总?规模)?$/;
export const penalty =
  /罚款|罚金|致使|致人|(?:数额|货值|面额|违法经营额)[^，。；]{0,6}$|造成[^，。；]{0,12}(?:损失|伤亡|死亡|重伤)[^，。；]{0,4}$|违法所得|处以|有期徒刑|拘役|赔偿金|滞纳金|(?<![查惩])处[^理置所于]{0,4}$/;

/** Cities, villages and the like, of which a share is to do something (80%的市建成…). */
export const places =
  /^的(?:市|县|区|乡|镇|村|社区|街道|行政村|建制镇|学校|企业|医院|机构|家庭|农户|小区)/;
/** 突破50项关键技术 breaks through them and exceeds nothing. */
export const breakthrough = /^\p{Script=Han}{0,16}(?:技术|瓶颈|难题|壁垒|装备|工艺|产品)/u;
/** Of how many parts a thing is made (分为设计、建设等2个部分). */
export const partsOf = /^(?:部分|方面|层[次级面]|环节|维度|章节|板块)/;

/** What stands before a number that is only where a change begins (由419个增加到574个). */
export const baseBefore = /[由从][^，,。；;由从]{0,16}$/;
/** What stands behind it. */
export const baseAfter =
  /^[^，,。；;、]{0,6}(?:(?:提高|增长|增加|上升|提升|递增|扩大|扩展|拓展|延长|下降|降低|减少|压减|削减|缩短|压缩|下调)[到至为]|降[到至])/;

/** What stands before a distance that is to be kept or reached, and not only how far around something counts. */
export const reaching = /(?:控制|缩短|压缩|缩小|减少?|降低?|稳定|保持|扩大|延伸|推进)(?:在|到|至)$/;

/** Words that say of something how much it is, and not how much of it is to be done. */
export const told =
  /^(?:[共约有含计]|合计|平均|人均|其中)|总(?:投资|面积|规模|长|量|数)|涉及|面积|预计|估算|[每按占为是]|位于|距|以来|分别/;
