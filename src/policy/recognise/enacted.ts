import { findDocumentNumbers } from '../citations/document-number.ts';
import { toSimplifiedForms } from '../text/simplified.ts';
import { findDates, type DateMention } from '../text/dates.ts';
import { isOffice, isSignature } from '../tree/roles.ts';

/** Who passed or issued a text and when, as a line below its title says. */
export interface Enacted {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly issuers: readonly string[];
  /** In canonical form, where an order put it in force. */
  readonly documentNumber: string | null;
}

const longest = 800;
const count = '[0-9零〇○一二三四五六七八九十百]{1,5}';
const meetings = '全体|常务|常委|常委会|部务|局务|会务|厅务|署务|委务|办公|主任|主席团';

/** A body, its meeting, and that it passed the text (上海市第十三届人民代表大会常务委员会第三十一次会议通过). */
const passed = new RegExp(
  `^(?:由|经|在)?(\\p{Script=Han}+?(?:第${count}届\\p{Script=Han}+?)?|第${count}届\\p{Script=Han}+?)` +
    `(?:第?${count}次)?(?:(?:${meetings})?(?:\\(扩大\\))?会议)?(?:审议|表决|讨论|修订|审定)?(?:并)?(?:通过|批准)`,
  'u',
);
/** A body that made it public, by an order or without (甲市人民政府令第5号公布, 建设部发布). */
const issued = new RegExp(
  `^(?:经|由|以)?(\\p{Script=Han}{2,30}?)(?:令|公告)?(?:[〔(]?\\d{4}[〕)年]?)?(?:第?${count}号)?(?:令|公告)?(?:公布|发布|颁布|印发)`,
  'u',
);
/** 第十三届 is no part of the body's name. */
const term = new RegExp(`第${count}[届屆]`);
const inBrackets = /^\s*[（(〔［[]/;
/** A higher body's leave, without which the one below could not issue the text. */
const approval = /^(?!.*通过).*批准/;
/** Acts that changed a text which others had passed. */
const change = /根据|依据|修正|修订|修改/;

/**
 * Reads the line of who passed a text and when, in brackets or without; of several acts the first counts. Null where a
 * line says nothing of the kind.
 */
export function readEnacted(line: string): Enacted | null {
  if (line.length > longest || !(isAlone(toSimplifiedForms(line)) || isDayAndBody(line)))
    return null;
  const printed = line.replace(/\s+/g, '').replace(/^[（(〔［[]/, '');
  const text = toSimplifiedForms(printed).replaceAll('（', '(').replaceAll('）', ')');
  const days = findDates(text).filter(({ iso }) => iso.length === 10);
  if (days[0]?.start !== 0) return null;
  const [, maker = ''] = days.length === 1 ? (dayAndBody.exec(text.slice(days[0].end)) ?? []) : [];
  if (isSignature(maker) && !isOffice(maker)) {
    return { date: days[0].iso, issuers: [maker.replace(term, '')], documentNumber: null };
  }
  const acts = days.map((day, at) => ({
    day,
    // Two bodies that passed a text each on its day share the word behind the last.
    act: text.slice(day.end, days[at + 1]?.start).replace(/(?<=会议)[、，]$/, '通过'),
  }));
  const { day, act } = findAct(acts) ?? {};
  const body = act === undefined ? undefined : (passed.exec(act) ?? issued.exec(act))?.[1];
  if (day === undefined || act === undefined || body === undefined) return null;
  const start = day.end + act.indexOf(body);
  const issuer = printed
    .slice(start, start + body.length)
    .replace(term, '')
    .replace(/^中[华華]人民共和[国國](?=.{3})/, '')
    // The committee decides, the court or procuratorate issues.
    .replace(/(?<=法院)审判委员会$|(?<=检察院)检察委员会$/, '');
  const documentNumber = findOrder(text, days);
  if (approval.test(act) && !issuer.endsWith('代表大会')) {
    return { date: day.iso, issuers: [], documentNumber };
  }
  if (isSignature(issuer)) return { date: day.iso, issuers: [issuer], documentNumber };
  // Villagers and the like pass a text too, and are no body that issues one.
  return passed.test(act) && inBrackets.test(line)
    ? { date: day.iso, issuers: [], documentNumber }
    : null;
}

/** Who made a text, behind the day (1999年7月13日，国家海洋局). */
const dayAndBody = /^[,，、]?(\p{Script=Han}{2,30})[)）]?$/u;

function isDayAndBody(line: string): boolean {
  return /^\s*[（(]?[^，,]{4,12}日[，,、\s]\s*\p{Script=Han}{2,30}[）)]?\s*$/u.test(line);
}

/** Of several acts the first; who only approves a text does not issue it, where one stands behind that makes it public. */
function findAct<Act extends { readonly act: string }>([first, second]: readonly Act[]):
  Act | undefined {
  const isMadePublic = second !== undefined && issued.test(second.act);
  return first && approval.test(first.act) && isMadePublic ? second : first;
}

/** Whether a line says this and no more: it stands in brackets, or ends with an act. */
function isAlone(line: string): boolean {
  if (inBrackets.test(line)) return true;
  return !line.includes('。') && /(?:通过|批准|[公发颁]布|施行|修[正订])\s*$/.test(line);
}

/** The order that put a text in force, before the acts that changed it; a day is no part of its name. */
function findOrder(text: string, days: readonly DateMention[]): string | null {
  const end = change.exec(text)?.index ?? text.length;
  for (const [at, day] of days.entries()) {
    const act = text.slice(day.end, Math.min(end, days[at + 1]?.start ?? end));
    const [number] = findDocumentNumbers(act);
    if (number && /令第?[^令]*号$/.test(number.canonical)) return number.canonical;
  }
  return null;
}
