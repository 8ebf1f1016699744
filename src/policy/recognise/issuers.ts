import { toSimplifiedForms } from '../text/simplified.ts';
import { isOffice, isSignature, isSigner } from '../tree/roles.ts';

/** Names that only go on with the one before them (甲市人民政府 办公室). */
const parts = /^(?:办公[厅室]|人民政府|委员会|党委|党组)$/;

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
  const found = splitIssuers(organ);
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

/** The bodies among lines that sign; a person or an office alone is none. */
export function findSignedIssuers(signatures: readonly string[]): string[] {
  return signatures
    .filter((signature) => !isSigner(signature) && !isOffice(signature))
    .flatMap(splitIssuers);
}

/** Joint issuers stand apart; a single one's letters may be spaced out (甲 市 人 民 政 府). */
function splitIssuers(signature: string): string[] {
  const words = signature.split(/[\s、]+/).filter((word) => word !== '');
  const joint = words.length > 1 && words.every((word) => word.length >= 3 && isSignature(word));
  return joint ? words : splitTight(words.join(''));
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
