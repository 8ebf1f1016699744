import { parseChineseNumeral } from '#policy/text/numerals.ts';

const eId =
  /^(?:notice|preamble|closing|(?:att|part|chp|dvs|sec|art|cl|pt|subpt|p|s)_)[a-z0-9_-]*$/;
const numeral = '[零〇一二三四五六七八九十百两\\d]{1,6}';
/** 二(三), 二、(三), 第二部分第三项, (三). */
const clause = new RegExp(
  `^(?:第(${numeral})部分[、,，]?|(${numeral})[、.]?)?(?:第?\\((${numeral})\\)项?|第(${numeral})项)$`,
);
const section = new RegExp(`^第(${numeral})部分$`);
/** …第2段第3句, as citations end. */
const sentence = new RegExp(`^(.+?)(?:第(${numeral})段)?第(${numeral})句$`);
const law = new RegExp(`^第(${numeral})([编章节条])$`);
const aliases: Readonly<Record<string, string>> = { 编: 'part', 章: 'chp', 节: 'dvs', 条: 'art' };

/** What steps are called in traditional characters. */
const simplified: Readonly<Record<string, string>> = { 條: '条', 節: '节', 編: '编', 項: '项' };

/** A text with what steps are called in simplified characters. */
export function simplifySteps(text: string): string {
  return text.replace(/[條節編項]/g, (step) => simplified[step] ?? step);
}

/** Reads a query that names a place of a document (`二(三)`, `第二部分第三项第1句`, `第三条`, `sec_2__cl_3`): the eId, or its last part; else null. */
export function parseAddress(text: string): string | null {
  const plain = simplifySteps(text.normalize('NFKC').replace(/\s/g, '').toLowerCase());
  return eId.test(plain) ? plain : (parseProvision(plain) ?? parseSentence(plain));
}

function parseProvision(plain: string): string | null {
  return parseClause(plain) ?? parseSection(plain) ?? parseLawUnit(plain);
}

/** Where no paragraph is named there is only one. */
function parseSentence(plain: string): string | null {
  const [, above = '', paragraph = '1', ordinal] = sentence.exec(plain) ?? [];
  const provision = parseProvision(above);
  return provision === null
    ? null
    : `${provision}__${toStep('p', paragraph)}__${toStep('s', ordinal)}`;
}

function parseClause(plain: string): string | null {
  const match = clause.exec(plain);
  if (match === null) return null;
  const above = match[1] ?? match[2];
  const own = toStep('cl', match[3] ?? match[4]);
  return above === undefined ? own : `${toStep('sec', above)}__${own}`;
}

function parseSection(plain: string): string | null {
  const match = section.exec(plain);
  return match === null ? null : toStep('sec', match[1]);
}

function parseLawUnit(plain: string): string | null {
  const match = law.exec(plain);
  return match === null ? null : toStep(aliases[match[2] ?? ''] ?? '', match[1]);
}

function toStep(alias: string, ordinal: string | undefined): string {
  return `${alias}_${parseChineseNumeral(ordinal ?? '') ?? 0}`;
}
