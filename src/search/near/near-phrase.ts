import type { FoldedRecord } from '../hits/find-hits.ts';

/** Shorter phrases are near to too much, longer ones are nobody's slip of one key. */
const least = 4;
const most = 30;

/** The halves of a folded phrase, of which a slip of one character leaves one whole; null for a phrase in which none is looked for. */
export function cutHalves(form: string): readonly [string, string] | null {
  if (form.length < least || form.length > most || !/^[^\d]*\p{Script=Han}[^\d]*$/u.test(form))
    return null;
  const half = Math.ceil(form.length / 2);
  return [form.slice(0, half), form.slice(half)];
}

/** The phrase of some texts that differs from a folded one by one character: another, one more, one less or two exchanged. Numbers are no slips. */
export function findNearPhrase(form: string, records: readonly FoldedRecord[]): string | null {
  const halves = cutHalves(form);
  if (halves === null) return null;
  const [left, right] = halves;
  let second: string | null = null;
  for (const { folded } of records) {
    for (const near of listCandidates(folded.text, left, right)) {
      if (!isOneSlip(form, near)) continue;
      if (near.length === form.length) return near;
      second ??= near;
    }
  }
  return second;
}

function* listCandidates(text: string, left: string, right: string): Generator<string> {
  for (let at = text.indexOf(left); at !== -1; at = text.indexOf(left, at + 1)) {
    const end = at + left.length + right.length;
    for (const to of [end, end + 1, end - 1]) if (to <= text.length) yield text.slice(at, to);
  }
  for (let at = text.indexOf(right); at !== -1; at = text.indexOf(right, at + 1)) {
    const start = at - left.length;
    for (const from of [start, start - 1, start + 1])
      if (from >= 0) yield text.slice(from, at + right.length);
  }
}

/** Whether one slip makes a phrase the other. */
export function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < Math.min(a.length, b.length) && a[from] === b[from]) from += 1;
  let ends = 0;
  const room = Math.min(a.length, b.length) - from;
  while (ends < room && a[a.length - 1 - ends] === b[b.length - 1 - ends]) ends += 1;
  const own = a.slice(from, a.length - ends);
  const other = b.slice(from, b.length - ends);
  if (/\d/.test(own + other)) return false;
  if (own.length + other.length === 1) return Math.min(a.length, b.length) >= least;
  if (own.length === 1 && other.length === 1) return true;
  return own.length === 2 && other.length === 2 && Array.from(own).reverse().join('') === other;
}
