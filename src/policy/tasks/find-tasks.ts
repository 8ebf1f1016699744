import type { Force } from '#schema/task.ts';
import { degrees, forces, frames, hoping, manners, obliging, verbs } from './task-words.ts';

/** One order to act in a sentence, drafted by rules for an editor to review; all words are the sentence's own. */
export interface FoundTask {
  readonly quote: string;
  /** Who is told to act, as named in this sentence; empty where nobody is. */
  readonly actors: readonly string[];
  readonly act: string;
  readonly object: string | null;
  readonly force: Force;
}

/** What goes on from one part of a sentence to the next: its subject, and a 要 that governs all that follows. */
interface Going {
  actors: readonly string[];
  force: Force;
}

const opening = new Map([
  ['“', '”'],
  ['《', '》'],
  ['(', ')'],
  ['（', '）'],
]);
const organ =
  '(?:[\\p{Script=Han}]{0,14}?(?:政府|部门|单位|机关|办事处|委员会|(?<![城乡])镇|街道|企业))';
const subject = new RegExp(
  `^(?:其中|全年|年内)?(?!把|将|${manners}|${verbs})(${organ}(?:(?:、|和|及|以及)${organ})*)(?=${obliging}|负责|在|${manners}|${verbs}|[\\p{Script=Han}]{2,30}(?:提高|降低|增长|新增))`,
  'u',
);
const treated = new RegExp(`^(?:${obliging})?把(.+)(作为)`);
const turned = new RegExp(`^(?:${obliging})?[把将](.+?)((?:${manners})*(?:${verbs})(?!的))`);
/** 在…上有新突破 */
const achieved = /^(?:着力|力争|要)?在(.+)上((?:有|取得|实现)[^,，]{0,6}(?:突破|进展|成效|提高))$/;
const measured = /^(?:全年|年内|其中)?(.*?)(提高|降低|增长|减少|新增|达到)(?=[^,，]{0,10}\d)/;
const ordered = new RegExp(
  `^(?:请)?(?:${obliging})?(?:${hoping})?(?:全年|年内)?((?:${manners}|地|上)*(?:${verbs}))(.*)$`,
);
const hoped = new RegExp(`^(?:要)?(${hoping})(.+)$`);
const nextDegree = new RegExp(`、(?=${degrees})`);

/** The orders to act of a sentence, one for each verb of its own, in order. */
export function findTasks(text: string): FoundTask[] {
  const going: Going = { actors: [], force: 'plain' };
  const orders: FoundTask[] = [];
  for (const part of splitParts(text)) {
    const named = subject.exec(part);
    if (named?.[1] !== undefined) {
      going.actors = named[1].split(/、|和|及|以及/);
      going.force = 'plain';
    }
    const rest = part.slice(named?.[0].length ?? 0);
    const own = findForce(rest);
    if (own === 'must') going.force = 'must';
    const before = orders.at(-1);
    if (part.startsWith('“') && before !== undefined)
      orders.splice(-1, 1, goOn(before, part, text));
    else orders.push(...readOrder(part, rest, own ?? going.force, going.actors));
  }
  return orders;
}

/** An order whose verb has a further object after a comma: 建立“甲”机制，“乙”体制. */
function goOn(order: FoundTask, part: string, text: string): FoundTask {
  const quote = text.slice(text.indexOf(order.quote), text.indexOf(part) + part.length);
  const object = order.object === null ? null : quote.slice(quote.indexOf(order.object));
  return { ...order, quote, object };
}

function readOrder(
  part: string,
  rest: string,
  force: Force,
  actors: readonly string[],
): FoundTask[] {
  if (frames.test(rest)) return [];
  const order = { quote: part, actors, force };
  const moved = treated.exec(rest) ?? turned.exec(rest) ?? achieved.exec(rest);
  if (moved) return [{ ...order, act: moved[2] ?? '', object: toObject(moved[1]) }];
  const plain = ordered.exec(rest) ?? hoped.exec(rest);
  if (plain) return [{ ...order, act: plain[1] ?? '', object: toObject(plain[2]) }];
  const by = measured.exec(rest);
  return by ? [{ ...order, act: by[2] ?? '', object: toObject(by[1]) }] : [];
}

function toObject(words: string | undefined): string | null {
  return words === undefined || words === '' ? null : words;
}

function findForce(part: string): Force | null {
  return forces.find(([, word]) => word.test(part))?.[0] ?? null;
}

/** A sentence cut at its commas and semicolons, and between two degrees of completion; quotes and brackets are left alone. */
function splitParts(text: string): string[] {
  const parts: string[] = [''];
  const open: string[] = [];
  for (const character of text) {
    if (character === open.at(-1)) open.pop();
    else if (opening.has(character)) open.push(opening.get(character) ?? '');
    if (open.length === 0 && /[,，;；。：:！]/.test(character)) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts
    .flatMap((part) => part.split(nextDegree))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
