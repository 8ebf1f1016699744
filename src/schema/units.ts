/** The one list of the units in which official figures are printed; what is known of each stands below. */
export const unitNames = [
  '亿元',
  '万元',
  '元',
  '万人',
  '人',
  '平方公里',
  '%',
  '个百分点',
  '名',
  '项',
  '个',
] as const;

/** A unit by its name. */
export type UnitName = (typeof unitNames)[number];

/** What is known of a unit beside its name. */
interface UnitFacts {
  /** The unit of which it is a power of ten. */
  readonly base?: UnitName;
  readonly power?: number;
  /** Whether it counts things one by one, so that a printed number carries no rounding. */
  readonly counted?: true;
}

/** By its name, what each unit measures. */
export const unitFacts: Readonly<Record<UnitName, UnitFacts>> = {
  亿元: { base: '元', power: 8 },
  万元: { base: '元', power: 4 },
  元: { base: '元', power: 0 },
  万人: { base: '人', power: 4 },
  人: { base: '人', power: 0, counted: true },
  平方公里: {},
  '%': {},
  个百分点: {},
  名: { counted: true },
  项: { counted: true },
  个: { counted: true },
};

// Apart from the facts, so that the search page need not load these.
/** The other ways in which texts print a unit. */
export const printedSpellings: Readonly<Record<string, UnitName>> = {
  '％': '%',
  百分点: '个百分点',
};

/** The other ways in which tables print a unit, without blanks and in lower case. */
export const tableSpellings: Readonly<Record<string, UnitName>> = {
  ...printedSpellings,
  ...{ 人民币亿元: '亿元', 亿元人民币: '亿元', '100millionyuan': '亿元', '亿元/年': '亿元' },
  ...{ 人民币万元: '万元', 万元人民币: '万元', '10000yuan': '万元', '10,000yuan': '万元' },
  ...{ '元/人': '元', '元/人·年': '元', yuan: '元', 人民币元: '元' },
  ...{ '10000persons': '万人', '10,000persons': '万人', persons: '人', person: '人' },
  ...{ 'km²': '平方公里', 平方千米: '平方公里', 'sq.km': '平方公里', sqkm: '平方公里' },
};

/** The other ways in which one asks for a unit. */
export const askedSpellings: Readonly<Record<string, UnitName>> = {
  ...printedSpellings,
  亿: '亿元',
};
