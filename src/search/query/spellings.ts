import type { DocumentNumberMention } from '#policy/citations/document-number-mention.ts';
import type { Stretch } from '#policy/text/stretches.ts';
import { listDateForms } from './date-forms.ts';
import { splitQuery, type QueryPiece } from './split-query.ts';

/** The pieces of a query in other forms: its document numbers in the canonical one, its dates and zeros in those that texts print. */
export function listSpellings(
  text: string,
  numbers: readonly DocumentNumberMention[],
  whole: readonly Stretch[],
): string[][] {
  const { length } = splitQuery(text, whole);
  const spelled = [
    ...(numbers.length === 0 ? [] : [splitCanonical(text, numbers)]),
    ...listDateForms(text).map((form) => splitQuery(form, [])),
  ];
  return spelled
    .filter((pieces) => pieces.length === length)
    .map((pieces) => pieces.map((piece) => piece.text))
    .filter((pieces) => pieces.join(' ') !== text);
}

/** The same pieces with every document number in its canonical form. */
function splitCanonical(text: string, numbers: readonly DocumentNumberMention[]): QueryPiece[] {
  const whole: Stretch[] = [];
  let canonical = '';
  let at = 0;
  for (const number of numbers) {
    canonical += text.slice(at, number.start);
    whole.push({ start: canonical.length, end: canonical.length + number.canonical.length });
    canonical += number.canonical;
    at = number.end;
  }
  return splitQuery(canonical + text.slice(at), whole);
}
