/** Codes of organs of the centre and of this province, whose extent is certain; the longest that ends before the year wins. */
const registry = toList(
  '中发 中办发 中办 厅字 国发 国办发 国办函 国函 国办 国令 浙委 浙委办 浙委发 浙委办发 浙政 浙政发 浙政办 浙政办发 浙政办函 浙政函 浙办发 浙发改 浙土资发',
);
/** Codes of ministries, before which that of a place may stand (川发改). */
const ministries = toList('发改 环发 财税 财预 建城 民发 国土资发');

/** How provinces are called in codes. */
const provinces = '京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤琼川蜀贵黔云滇陕甘陇青藏桂蒙宁新';

/** Words of two characters and more before a code that are no part of any. */
const words =
  '前发|根据|依据|按照|依照|参照|遵照|比照|对照|以及|及其|关于|印发|转发|下发|颁发|颁布|发布|公布|下达|出台|制定|执行|落实|贯彻|规定|文件|通知|意见|决定|方案|办法|废止|修改|修订|补充|代替|替代|取代|经由|会同|连同|符合|违反|适用|上报|呈报|报送|批准|批复|文号|编号|附件|包括|例如|其中|简称|有关|相关|上述|现将|已有|收到|引用|涉及|属于|基于|鉴于|由于|联合|分别|同时|[我本][院部局委省市县办厅]';
/** Particles and verbs of one character, and what they are a part of in codes: 经贸, and 同政发 of 大同. */
const particles =
  '[见按由报以对在是为或及与的该凡照因]|(?<!数)据|(?<!高)等|(?<!共)和(?!政|府|行|改革|信息|社会)|经(?![贸信济管委合开研普协]|发(?!改))|(?<!大)同(?![政府委办]|发(?!改))|将(?!政)|自(?!府|政|然|资)|从(?!府|政)|于(?!府|政)|如(?!府|政)|依(?!政)|并(?!府|政)|即(?!政)|原(?!政)';
const leadIn = new RegExp(`^.*(?:(?:${words})(?=.)|(?:${particles})(?=.{2}|法$))`, 'su');
const nameless = new RegExp(`^(?:${words}|的)$`);
/** Where the full name of an organ ends that stands before its code (财政部财税字). */
const organEnd = /院|部|署|委员会|委|政府|厅|局|行|办公室|中央|会/g;
const shortestOrgan = 3;

const stage = '初终再监申提抗辖撤保更特破赔复执他';
const caseNumber = new RegExp(
  `(?:[民刑商知]|行政?)[一二三四五六]?[${stage}]{1,2}字?$|(?:[民刑知]|行政?)[一二三四五六]?字$|(?<![城综联])执[${stage}]{0,2}字?$|[民刑]$`,
);

/** The part of characters that is a code; sure where the list knows it, so that its beginning is certain. */
export function findDocumentCode(written: string): { name: string; sure: boolean } {
  const known = findKnown(written, registry);
  if (known !== undefined) return { name: known, sure: true };
  const name = withoutOrgan(written.replace(leadIn, '').replace(nameless, ''));
  const ministry = findKnown(name, ministries);
  if (ministry === undefined) return { name, sure: false };
  const place = name.slice(0, name.lastIndexOf(ministry));
  const isPlace = place.length === 1 || /[省市县]$/.test(place);
  return { name: isPlace ? place + ministry : ministry, sure: true };
}

/** Whether a code is that of a case at court, with its stage (民终字, 刑初, 行政申). */
export function isCaseNumber(name: string): boolean {
  return caseNumber.test(name);
}

/** Whether a code begins as those of the centre and of provinces do. */
export function isCodeOfPlace(name: string): boolean {
  return /^[国中政]/.test(name) || provinces.includes(name.charAt(0));
}

function findKnown(written: string, codes: readonly string[]): string | undefined {
  return (
    codes.find((code) => written.endsWith(code)) ??
    codes.find((code) => written.endsWith(`${code}文`))
  );
}

/** A day or year before an organ's name (一九八一年市革委会临革发). */
const dated =
  /^(?:[〇零○一二三四五六七八九十]{2,4}年)?(?:[一二三四五六七八九十]{1,2}月)?(?:[一二三四五六七八九十]{1,3}日)?(?=.{4})/;

/** 财政部财税字 is 财税字: a code begins with a sign of its organ or of its province. */
function withoutOrgan(written: string): string {
  const name = written.replace(dated, '');
  const own =
    /(?<=[省市县区州]人民政府|[省市县区州]政府)(?:\p{Script=Han}{0,4}[政府委办]\p{Script=Han}{0,4})$/u.exec(
      name,
    )?.[0];
  if (own !== undefined) return own;
  const ends = [...name.matchAll(organEnd)].map((match) => match.index + match[0].length);
  const end = ends.findLast((at) => {
    const [first, ...rest] = name.slice(at);
    if (first === undefined || rest.length === 0 || at < shortestOrgan) return false;
    // An organ named by its level alone has another sign in its code (市发改委安发改价格).
    const byLevel = /^[省市县区州镇乡]/.test(name);
    return byLevel || provinces.includes(first) || name.slice(0, at).includes(first);
  });
  return end === undefined ? name : name.slice(end);
}

function toList(codes: string): string[] {
  return codes.split(' ').sort((a, b) => b.length - a.length);
}
