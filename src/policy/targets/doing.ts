/** Verbs of what offices do so many times or to so many things; what they do to is counted behind them (清淤渠道26公里). */
const verbs = [
  '储备|新购|购进|购买|积肥|购置|采购|添置|配置|配齐|筹备|筹集|募集|归集|征集|采集|收集|录入|收储|收购|收回|回收|盘活|处置|流转|腾退|腾出|征收|供应|供给|投放',
  '清淤|疏浚|疏通|清理|清运|清除|清退|维修|检修|整修|修复|修建|修编|修筑|修缮|修造|修塘|筑坝|新修|新打|新挖|新凿|新架|新铺|新植|新种|新购|新办|新添|新装|新增设|打井|挖塘|平整|整平|兴建|复建|重建|续建|拓宽|贯通|更换|更新|换发|报废|加固|铺设|敷设|架设|埋设|硬化|亮化|绿化|美化|净化',
  '造林|补植|补栽|栽植|植树|封育|抚育|放流|复垦|复绿|退耕|开垦|播种|收获|出栏|养殖|饲养|屠宰',
  '推进|推动|到位|再建|抓好|铺排|谋划|论证|吸引|培养|完善|书写|启动|竣工|建好|收尾|落地|签约|签订|对接|促成|入库|入规|注册|登记|备案|消除|销号|关停|关闭|搬迁|取缔|查处|查办|约谈|曝光|侦破|抓获|化债|清欠|追缴|偿还|清偿|兑付|兑现|核减|取消',
  '招录|招收|招募|聘用|录用|聘任|聘请|新晋|净增|引入|领办|创办|孵化|确定|创成|评定|评选|认证|复审|派出|下派|派驻|抽调|轮换|结对|服务|救助|资助|慰问|体检|筛查|接种|签约|义诊|惠及到',
  '举行|承办|协办|策划|排演|演出|送戏|放映|巡演|巡查|巡检|抽查|抽检|检查|检测|检验|排查|暗访|督查|督导|调研|审计|演练|编制(?=\\p{Script=Han})|编印|编纂|印制|印发|制定|制订|修订|出台|发布|公布|刊发|播出|研讨',
  '开行|开辟|新开|开通|增开|延伸|接入|联网|上线|接通|布设|布放|投建|加装|列支|统筹|落实(?!到)|开发|推介|销售|出口|进口|接待|生产|年产|[年日]处理|日供水|加工|发行|撮合|办理|受理|办结|调解|化解|划定|划设|划转|移交|颁发|核发|发出|制作|张贴|悬挂|拥有',
].join('|');

/** What may stand before the verb: when, where and by whom, and how. */
const before =
  '(?:[为对向给](?!止)[^，。；]{1,16}?)?(?!关于|[^，。；]*》)[^的共有为是约占已了至到，。；]{0,10}?';

const doing = new RegExp(`^${before}(?:${verbs})`, 'u');
const year = /(?:^|其中|[^\d])(?:19|20)\d\d年(?:计划)?(?:完成)?投资$/;

/** Whether the clause before a number says what is to be done to so many. */
export function isDoing(lead: string): boolean {
  return doing.test(lead) || year.test(lead);
}

/** A count of what all are to have, at the end of its clause (每千人口托位数4.5个). */
const kept =
  /(?:每[百千万][^，。；]{0,20}|人均[^，。；]{0,12}|(?:个|总|年|量|位|师|员)数|总量|总产|单产|产量|产值|(?:成交|销售|交易|营业)额|营收|净增|存栏量?|保有量)$/;

/** Whether the words before a number name a measure of which a plan gives the value to reach. */
export function isMeasured(lead: string): boolean {
  return kept.test(lead);
}
