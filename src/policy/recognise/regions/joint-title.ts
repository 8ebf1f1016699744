import { isBody } from '../issuers.ts';
import type { Range, Span } from '../lines/spans.ts';

/** The words of a title with the first space kept between joint issuers (中共中央 国务院关于…). */
export function keepJointSpaces(source: string, title: Span): Span {
  return title.map((word, at): Range => {
    const next = title[at + 1];
    if (next === undefined || !/^[^\S\n]+$/.test(source.slice(word.end, next.start))) return word;
    const [before, behind] = [word, next].map(({ start, end }) => source.slice(start, end));
    const own = behind?.split(/关于|转发|印发|命?令$|[公通]告$/, 1)[0] ?? '';
    return isBody(before ?? '') && isBody(own) ? { start: word.start, end: word.end + 1 } : word;
  });
}
