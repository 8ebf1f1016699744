const clauseMark = /[。！？；;：:，,、（(]/;
const reach = 80;
const longestBracket = 24;

/** Where the clause begins that a number stands in; brackets that close before the number belong to it (新（改）建). */
export function findClauseStart(text: string, at: number): number {
  let start = stepBack(text, at);
  // A clause that opens with its verb goes on from the one before (…60亿元、增长5%).
  if (
    /^(?:增长|下降|提高|降低|增加|减少)/.test(text.slice(start, at)) &&
    text.charAt(start - 1) === '、'
  ) {
    start = stepBack(text, start - 1);
  }
  while (start < at && /\s/.test(text.charAt(start))) start += 1;
  return start;
}

/** The words before a clause with which it makes one list (培育创新型、专精特新企业110家), to the start of that; empty where another number stands in them. */
export function findListLead(text: string, from: number): string {
  let start = from;
  while (text.charAt(start - 1) === '、' && from - start < reach) start = stepBack(text, start - 1);
  const words = text.slice(start, from);
  return /[\d%]|等/.test(words) ? '' : withoutBrackets(words);
}

/** Words without what stands in brackets among them. */
export function withoutBrackets(words: string): string {
  return words.replace(/[（(][^（）()]{0,24}[）)]/g, '');
}

function stepBack(text: string, at: number): number {
  let start = at;
  const limit = Math.max(0, at - reach);
  while (start > limit && !clauseMark.test(text.charAt(start - 1))) {
    const opening = /[）)]/.test(text.charAt(start - 1)) ? findOpening(text, start - 1) : null;
    if (opening === null) start -= 1;
    else if (opening === 0 || clauseMark.test(text.charAt(opening - 1))) return start;
    else start = opening;
  }
  return start;
}

/** Where the bracket opens that closes at a place; null when it does not, close by. */
function findOpening(text: string, closing: number): number | null {
  const before = text.slice(Math.max(0, closing - longestBracket), closing);
  const length = /[（(][^（）()]*$/.exec(before)?.[0].length;
  return length === undefined ? null : closing - length;
}
