import { toSimplifiedForms } from '../text/simplified.ts';
import { isOffice, isSignature, isSigner, seal } from '../tree/roles.ts';

/** Names that only go on with the one before them (甲市人民政府 办公室). */
const parts = /^(?:办公[厅室]|人民政府|(?:常务)?委员会|党委|党组)$/;

/** As long as the name of one body may be. */
const longestName = 40;

/** Whether a word is the whole name of a body, so that a space before or behind it parts two of them. */
export function isBody(word: string): boolean {
  return word.length >= 3 && !parts.test(word) && isSignature(word) && !isSigner(word);
}

const toHead = /^(.{2,150}?)(?:关于|批转|转发|印发|(?:命?令|公告|通告)$)/s;

/** The bodies that a title names before what it is about, or none. */
export function findTitleIssuers(title: string): string[] {
  const head = title.slice(0, toHead.exec(toSimplifiedForms(title))?.[1]?.length ?? 0);
  // The head of an order names the state too (中华人民共和国国务院令), which is not what its organ is called.
  const own = isOrder(title) ? head.replace(/^中华人民共和国(?=.{3})/, '') : head;
  const organ = own.replace(/第[0-9一二三四五六七八九十]{1,3}届/, '');
  if (organ.length > longestName && !/[\s、]/.test(organ)) return [];
  const found = splitIssuers(organ).flatMap(isOrder(title) ? splitOrdering : (name) => [name]);
  return found.length > 1 || isSignature(organ) ? found : [];
}

/** Whether a title is only the head of an order (甲省人民政府令). */
export function isOrder(title: string | null): boolean {
  return title !== null && /^[^关]*令$/.test(title);
}

/** Whether a title is only the head of an announcement (甲市人民政府公告). */
export function isAnnouncement(title: string | null): boolean {
  return title !== null && /^[^关《]{2,40}(?:公告|通告)$/.test(title.replace(/\s/g, ''));
}

/** The further bodies that stand below the head of an order or announcement, before its number. */
export function listBodiesBelow(title: string, front: readonly string[]): string[] {
  if (!isOrder(title) && !isAnnouncement(title)) return [];
  const end = front.findIndex((text) => !isBody(text));
  return front.slice(0, end < 0 ? front.length : end).flatMap(splitIssuers);
}

const letterhead = /^(.{3,60}?)(?:文件|[公通]告)(?:\s*(?:\d{4}\s?年\s?)?第\s?\d{1,4}\s?号)?$/s;
const minutes =
  /^(.{3,40}?)(?:第\S{1,5}次)?(?:常务|办公|专题|党组|全体|例行|协调|工作){0,2}会议?纪要$/s;

/** The bodies that the printed head of a paper names (甲市人民政府文件, 甲局公告 above its title), or whose meeting minutes are of. */
export function findHeadIssuers(title: string, above: readonly string[]): string[] {
  for (const head of [minutes.exec(title), ...above.map((line) => letterhead.exec(line.trim()))]) {
    const name = head?.[1]?.trim().replace(/^中华人民共和国(?=.{3})/, '') ?? '';
    const bodies = splitIssuers(name);
    if (name !== '' && !name.startsWith('关于') && bodies.every(isSignature)) return bodies;
  }
  return [];
}

/** The bodies among lines that sign; a person or an office alone is none. */
export function findSignedIssuers(signatures: readonly string[]): string[] {
  return signatures
    .map((signature) => signature.replace(seal, '').trim())
    .filter((signature) => !isSigner(signature) && !isOffice(signature))
    .flatMap(splitIssuers);
}

/** Joint issuers stand apart; a single one's letters may be spaced out (甲 市 人 民 政 府). */
function splitIssuers(signature: string): string[] {
  const words = signature.split(/[\s、]+/).filter((word) => word !== '');
  const joint = words.length > 1 && words.every((word) => word.length >= 3 && isSignature(word));
  return joint ? words : splitTight(words.join(''));
}

/** Bodies that issue an order together stand below each other at its head, and one behind the other in its title (教育部公安部令). */
function splitOrdering(name: string): string[] {
  for (const { index } of name.matchAll(/(?<=.{2}[部委会局署行厅院])(?=.{3})/gu)) {
    const [first, second] = [name.slice(0, index), name.slice(index)];
    if (first === '国务院' || !isBody(first) || !isBody(second)) continue;
    return [first, ...splitOrdering(second)];
  }
  return [name];
}

/** The Party's body and the government's that stand together without a space. */
const pair =
  /^(中共(?:中央|.{1,12}?委(?:员会)?)(?:办公[厅室])?)((?:国务院|(?!中共).{2,12}?人民政府)(?:办公[厅室])?)$/;

/** Two bodies of one place that stand with no space between them (甲市财政局甲市教育局). */
function splitTight(name: string): string[] {
  const [, party, government] = pair.exec(name) ?? [];
  if (party !== undefined && government !== undefined) return [party, government];
  const place = name.slice(0, 2);
  const next = name.indexOf(place, 4);
  const [first, second] = [name.slice(0, next), name.slice(next)];
  const two = next > 0 && isBody(first) && isBody(second);
  return two ? [first, ...splitTight(second)] : [name];
}
