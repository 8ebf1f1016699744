import { endsAsTitle } from '../../citations/document-types.ts';
import { findDates, parseDateLine } from '../../text/dates.ts';
import { isNote, isSignature } from '../../tree/roles.ts';
import { trimRange, type Span } from '../lines/spans.ts';
import { versionNote } from './title-end.ts';

/** Parts the items of a list, the signature, the date and the note when nothing stronger than a space stands between them. */
export function splitListed(source: string, span: Span): Span[] {
  const only = span[0];
  if (!only || span.length > 1) return [span];
  const text = source.slice(only.start, only.end);
  if (isSignature(text) || parseDateLine(text) !== null || isNote(text)) return [span];
  const cuts = [...findItems(text), ...findSignedCuts(text)].sort((a, b) => a - b);
  const bounds = [0, ...cuts.filter((cut) => cut > 0), text.length];
  return bounds.slice(1).flatMap((end, index) => {
    const start = bounds[index] ?? 0;
    const part = trimRange(source, { start: only.start + start, end: only.start + end });
    return part.start < part.end ? [[part]] : [];
  });
}

/** The items after the first of a list that counts up (附件：1.甲2.乙). */
function findItems(text: string): number[] {
  if (!text.startsWith('附')) return [];
  const cuts: number[] = [];
  let next = 2;
  for (const match of text.matchAll(/(?<![0-9])([0-9]{1,2})\s?[.．、](?![0-9])/g)) {
    if (Number(match[1]) !== next) continue;
    cuts.push(match.index);
    next += 1;
  }
  return cuts;
}

/** What a page calls out to its readers behind the day (惊不惊喜！意不意外！). */
export const chatter = /^\s?(?:[^。；：，\n！？!?]{1,20}[！？!?]){1,4}\s*$/;

function findSignedCuts(text: string): number[] {
  const last = findDates(text).findLast(({ iso }) => iso.length === 10);
  const date = last?.start ?? -1;
  const note = findNoteAtEnd(text);
  if (date <= 0) return note > 0 ? [note] : [];
  const own = text.startsWith('附') ? findTightSigner(text.slice(0, date).trimEnd()) : null;
  const end = chatter.test(text.slice(last?.end)) ? [last?.end ?? 0] : [];
  return [...(own === null ? [] : [own]), date, ...(note > date ? [note] : end)];
}

/** Where a bracketed note stands at the end of a line; what says of which version a paper is (试行) goes with its name. */
function findNoteAtEnd(text: string): number {
  const [note = '', bracket = ''] = /\s*([（(][^（）()]*[）)])$/.exec(text) ?? [];
  return note === '' || versionNote.test(bracket) ? -1 : text.length - note.length;
}

/** In a blob the signature stands right behind the last attachment's title (…专家组意见国务院办公厅). */
export function findTightSigner(signed: string): number | null {
  for (let at = signed.length - 3; at > 3; at -= 1) {
    if (endsAsListed(signed.slice(0, at)) && isSignature(signed.slice(at))) return at;
  }
  return null;
}

/** Attachments are documents, but also forms, lists and pictures. */
function endsAsListed(text: string): boolean {
  return (
    endsAsTitle(text) ||
    /(?:[表书图卡册单]|样本|样式|模板|格式|途径|步骤|说明|情况|名额|情形)$/.test(text)
  );
}
