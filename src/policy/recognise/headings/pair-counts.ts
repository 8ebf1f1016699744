/** What a text's own clauses say of a pair of characters; numbers are logarithms of how much likelier than for any pair. */
export interface PairCounts {
  /** How likely the pair begins a clause; 0 where the text says nothing. */
  begins(pair: string): number;
  /** How likely the pair ends a clause; 0 where the text says nothing. */
  ends(pair: string): number;
  /** How often the pair stands elsewhere in the text; two characters of one word do so often. */
  together(pair: string): number;
}

interface Count {
  total: number;
  begins: number;
  ends: number;
}

/** As far into a text as is counted; more says nothing new. */
const longest = 200_000;
const usual = 0.08;
const boundary = /[\s，,：:；;。！？“”（）()]/;
const word = /^\p{Script=Han}{2}$/u;

/** Counts the pairs of a text when they are first asked for. */
export function countPairs(text: string): PairCounts {
  let known: Map<string, Count> | null = null;
  const look = (pair: string): Count | undefined => (known ??= count(text)).get(pair);
  return {
    begins: (pair) => weigh(look(pair), 'begins'),
    ends: (pair) => weigh(look(pair), 'ends'),
    together: (pair) => Math.log1p(Math.max(0, (look(pair)?.total ?? 0) - 1)),
  };
}

/** The pair itself, where it is being judged, is not counted. */
function weigh(counted: Count | undefined, side: 'begins' | 'ends'): number {
  if (!counted) return 0;
  return Math.log((counted[side] + 2 * usual) / (Math.max(0, counted.total - 1) + 2) / usual);
}

function count(text: string): Map<string, Count> {
  const counts = new Map<string, Count>();
  const end = Math.min(text.length, longest) - 1;
  for (let at = 0; at < end; at += 1) {
    const pair = text.slice(at, at + 2);
    if (!word.test(pair)) continue;
    const counted = counts.get(pair) ?? { total: 0, begins: 0, ends: 0 };
    counts.set(pair, counted);
    counted.total += 1;
    if (at === 0 || boundary.test(text.charAt(at - 1))) counted.begins += 1;
    if (boundary.test(text.charAt(at + 2))) counted.ends += 1;
  }
  return counts;
}
