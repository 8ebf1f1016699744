/** What is typed for a unit, and the unit as official figures print it. */
const units: Readonly<Record<string, string>> = {
  亿: '亿元',
  亿元: '亿元',
  元: '元',
  万人: '万人',
  人: '人',
  平方公里: '平方公里',
  '%': '%',
  百分点: '个百分点',
  个百分点: '个百分点',
  名: '名',
  项: '项',
};
const amount = new RegExp(
  `^(?:[>≥]=?|不少于|不低于|达到|超过)?(\\d[\\d,]*(?:\\.\\d+)?)(${Object.keys(units).join('|')})(?:以上|以下|以内|左右)?$`,
);

/** A query that is a number with a unit, as `2200亿元`, with neither blanks nor separators; else null. */
export function parseAmount(text: string): string | null {
  const match = amount.exec(text.normalize('NFKC').replace(/\s/g, ''));
  if (match === null) return null;
  const [, number = '', unit = ''] = match;
  return toComparedAmount(number.replaceAll(',', ''), units[unit] ?? unit);
}

/** An amount in the one form in which amounts are compared: 2.50 is 2.5. */
export function toComparedAmount(number: string, unit: string): string {
  const plain = number.includes('.') ? number.replace(/\.?0+$/, '') : number;
  return plain + unit;
}
