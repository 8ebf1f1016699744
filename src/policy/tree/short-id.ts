/** How long a document may be for its sentences to have short addresses, cards and embeds of their own. */
export const mostShortSentences = 400;

const expected: Readonly<Record<string, string>> = { start: 'sec', sec: 'cl' };

/**
 * What names a part in a short address, as `2.6.4` for the 4th sentence of the 6th clause of the 2nd section.
 * No two ids have the same: a number alone is a section at the start, a clause in a section, and elsewhere a sentence,
 * of the first paragraph if none is named; all else keeps its kind, as in `2.6.p2.1`, `chp3.art12`, `2.s1`.
 */
export function toShortId(eId: string): string {
  const steps = eId.split('__').map((step) => {
    const [kind = '', ...rest] = step.split('_');
    return { kind, number: rest.join('_') };
  });
  let above = 'start';
  let short: string[] = [];
  for (const [at, { kind, number }] of steps.entries()) {
    const next = steps[at + 1]?.kind;
    // The first paragraph is meant where a sentence stands alone.
    const unnamed = kind === 'p' && number === '1' && next === 's';
    if (unnamed) continue;
    const plain = kind === (expected[above] ?? 's');
    short = [...short, plain ? number : kind + number];
    above = kind;
  }
  return short.join('.');
}
