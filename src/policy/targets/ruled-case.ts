import type { Amount } from '../text/amounts.ts';
import { isDoing } from './doing.ts';
import { promising } from './target-words.ts';

/** An amount with the words around it. */
interface Placed {
  readonly amount: Amount;
  /** Where its clause begins. */
  readonly from: number;
  readonly lead: string;
  readonly tail: string;
}

/** 100米以上的建筑应当…: for what something is ruled. */
const governed = /^的[^，。；,;]{0,16}(?:应当|必须|须|不得|可以|方可|免费|享受)/;
/** 400万元以上的，必须招标: a case of its own. */
const ended = /^的(?:[，,；;。、]|$)/;
/** 招用10人以上困难人员的，给予…: the same, with what it is of. */
const endedLater = /^\p{Script=Han}{1,16}的[，,]/u;
/** A third of those who ask or agree. */
const voters =
  /^(?:以上|以下)?的?\p{Script=Han}{0,4}(?:成员|代表|委员|业主|村民|居民|股东|表决权|董事|社员|会员|理事|职工|人数)/u;
/** By how much of something more a rule goes further (每增加1人). */
const stepwise = /每(?:增加|减少|提高|降低|下降|增长|超过?|满)$/;
/** What is limited for each who deals with an office, or at a meeting. */
const limited =
  /^(?:注册资本|缴存|贷款|载重|车速|参会|会期|会议|发言|年龄|投标|保证金|首付|利率|单[个户家笔项][^，。；]{0,12}(?:投资额|额度|面积|补助|补贴|奖励))/;
const exceeding = /(?:超过|高于|大于|不足|低于|少于)$/;
/** A sentence that sets conditions or says what a word means. */
const ruling = /(?:下列|以下|如下|规定的?|申报|申请)条件|本[^，。；]{1,8}所称|是指/;
/** A sentence that says what follows on a breach. */
const punishing = /罚款|罚金|有期徒刑|拘役|违法所得|滞纳金|处分/;
/** What is done against the law, by whose amount penalties are told apart, and what an office does against it. */
const offence = /非法|违法|走私|贩卖|贩运|诈骗|盗窃|盗伐|滥伐|行贿|受贿|贪污|挪用|侵占|伪造/;
const fought =
  /查[处获办扣]|打击|侦破|破获|收缴|整治|清理|拆除|取缔|治理|追缴|挽回|下降|降低|减少|压[减降]|销毁/;
/** What makes a bound the case in which something is done (达到100毫米以上时，发布红色预警). */
const whenever = /^(?:时|的?情况下)(?=[，,。；;]|$)/;
/** What each of a kind is given, where it is no sum that an office provides (对新认定的企业给予20万元). */
const subsidy =
  /^(?:对于?|凡|按照?)[^，。；]*(?:给予|奖励|补助|补贴|资助|奖补)(?:一次性)?(?:资金|金额)?$/;
const times = /^(?:年|个月|个工作日|工作日|天|小时|分钟)$/;
/** Verbs that make a time shorter; any other says how long something takes or may take. */
const shortening =
  /(?:压缩|压减|缩短|缩减|控制|减少|降低|压降|精简|提速|减|降)(?:到|至|在|为)?[^，。；,;]{0,4}$/;
/** How long something is to last or to be enough (存煤可用天数保持在15天以上). */
const holding =
  /(?:(?:天数|时间|时长|年限|寿命)\p{Script=Han}{0,6}(?:保持在?|稳定在|达到?|延长[到至]?|增加[到至]?|提高[到至]?)|(?:污染|优良|达标|超标|断面)\p{Script=Han}{0,2}天数\p{Script=Han}{0,4}(?:不超过|不[多高大]于|控制在|不[少低小]于)?)$/u;
/** Harm that is done, by which cases are told apart, and its words where it is to become less. */
const harm = /感染者?|确诊|病例|死亡|伤亡|重伤|受伤|中毒|失踪|被困|受灾|损失/;
const lessened = /下降|降低|减少|控制|压减|降至|降到|挽回|避免/;
/** How a case is named to which something is done (对成活率低于41%的地块). */
const onCase = /^(?:对于?|凡|如|若|因|当|遇|超)/;

/** Of fewer persons than this it is said who has to be there, and not how many there are to be. */
const fewPersons = 10;

/** Whether a number is a time that something takes, or belongs to a case for which something is ruled, and promises nothing. */
export function isRuled(text: string, { amount, from, lead, tail }: Placed): boolean {
  if (times.test(amount.unit)) return !shortening.test(lead) && !holding.test(lead);
  const behind = amount.end + tail.length;
  const after = text.slice(behind, behind + 24);
  if (ended.test(after) || stepwise.test(lead) || (limited.test(lead) && !promising.test(lead))) {
    return true;
  }
  if (exceeding.test(lead) && governed.test(after)) return true;
  if (amount.unit === '%') return amount.chinese && voters.test(after);
  if (!promising.test(lead)) {
    if (tail !== '' && (governed.test(after) || endedLater.test(after))) return true;
    if (/^[人名]$/.test(amount.unit) && Number(amount.value) < fewPersons) {
      return !lead.startsWith('每') && !isDoing(lead);
    }
  }
  const start = text.lastIndexOf('。', from) + 1;
  const end = text.indexOf('。', amount.end);
  const sentence = text.slice(
    Math.max(start, from - 200),
    end < 0 ? amount.end + 200 : Math.min(end, amount.end + 200),
  );
  return ruling.test(text.slice(start, amount.start)) || punishing.test(sentence);
}

/** What a bound is of, where it only tells which; what is measured goes on with its own words (的速度). */
const ofWhat =
  /^的(?!目标|规模|速度|水平|比例|增速|增幅|标准|要求|任务|[，,。；;、])\p{Script=Han}/u;
/** What may stand behind a bound of what is promised (以上规模, 以下水平). */
const binds = /^(?:规模|水平|目标|标准|增长|增速|并|且|和|及|与|以及|其中|同时|力争|左右|的)/;

/** Whether words name something done or to be reached, of which the number says how much. */
function named(lead: string): boolean {
  return (
    promising.test(lead) ||
    isDoing(lead) ||
    /(?:率|比重|比例|占比|数|(?<!总?质|重|载)量|额|值|面积|收入|里程)$/.test(lead)
  );
}

/** Whether a number says which things are meant (5000万元以上项目不少于100个, 对增速超过20%的县) and not how many there are to be. */
export function isClass(text: string, { amount, lead, tail }: Placed): boolean {
  if (harm.test(lead) && !lessened.test(lead)) return true;
  if (offence.test(lead) && !fought.test(lead)) return true;
  const after = text.slice(amount.end + tail.length, amount.end + tail.length + 40);
  if (onCase.test(lead) && after.startsWith('的')) return true;
  // 漏损率高于20%的管网: which pipes are meant.
  if (
    exceeding.test(lead) &&
    ofWhat.test(after) &&
    !/不[得能应]?\s?(?:超过|[高低大少小]于)$/.test(lead)
  )
    return true;
  if (whenever.test(after)) return true;
  if (amount.unit.endsWith('元') && subsidy.test(lead)) return true;
  // 按每百户30平方米标准配建: how much for each, and not how much in all.
  if (/按照?[^，。；]*$/.test(lead) && /^的?(?:标准|比例|要求)/.test(after)) return true;
  if (
    amount.unit === '个' &&
    /^(?:乡镇|街道|社区|县区|县|市|区|镇|乡|村|行政村)[\d一二三四五六七八九十]/.test(after)
  )
    return true;
  if (amount.unit === '%' || tail === '') return false;
  // 总质量5吨以上货车绕行: to which lorries something is done.
  if (/^\p{Script=Han}{2}/u.test(after) && !binds.test(after) && !named(lead)) return true;
  if (/^的\p{Script=Han}/u.test(after) && !promising.test(lead) && !isDoing(lead)) return true;
  const [behind = ''] = after.split(/[。！？；;：:，,、（(]/, 1);
  // What is counted behind it is what is promised.
  return /^的?\p{Script=Han}{2}.*\d/su.test(behind);
}
