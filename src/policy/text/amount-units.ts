const scale = '(?:(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)[余多]?)?';
const thing =
  '(?:元|人次|人|户|家|个百分点|个(?!月|工作日|小时|百分点)|项|名|吨标准煤|吨|公顷|亩|平方公里|平方千米|平方米|立方米|方(?![面式案法向针便])|公里|千米|毫克|微克|毫米|米|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦时|吉瓦|千伏安|套|所|张|件|倍|台|辆|座|处|公斤|千克|克|斤|周岁|岁|册|场|条|艘|架|枚|支|对|株|头|只|班|列|标箱|床位|位|批次|部(?![门委队分位件署级长省市属])|种(?![植子粮养]))';
/** What a measure is held against; 以下 and 左右 behind it are none of it (35微克/立方米以下). */
const measure =
  '标准立方米|标立方米|立方米|平方公里|平方千米|平方米|公里|千米|公顷|毫升|升|公斤|千克|吨标准煤|吨|小时|分钟|秒';
const per = `(?:/(?:${measure}|万元|元|千人口?|万人口?|人次|人|户|家|亩|课时|[日天年月周次个件台辆套户只头株张床村班])|每(?:${measure}|亩|[日天])|/\\p{Script=Han}{1,4}(?=[^\\p{Script=Han}]|$))?`;
const time = '(?:个月|个工作日|工作日|天|小时|分钟)(?=以内|之内|内)';

/** What stands behind Arabic digits and makes them an amount: scale, thing and what it is held against (万吨/日), % and bare scales; the source of a pattern. */
export const unit = `个?百分点|${scale}${thing}${per}|[μµ]g/(?:m[3³]|L)|mg/(?:m[3³]|L)|[EPTGM](?:FLOPS|Flops|flops|OPS)|[ZEPTG]B(?![a-z])|[MG]bps|[%％‰]|万亿|亿|万|${time}`;

/** The fewer that stand behind Chinese numerals, which prose is full of; the source of a pattern. */
export const countUnit = `${scale}(?:元|人|户|家|吨|亩|公里|平方公里|平方米|千瓦|套|所|倍|个百分点|个(?!月|工作日|小时|百分点|方面|五年))`;
