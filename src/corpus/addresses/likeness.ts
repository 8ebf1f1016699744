/** How alike two texts are by the pairs of characters that they share, from 0 to 1 (Dice 1945, with each pair counted as often as it stands). */
export function measureLikeness(a: string, b: string): number {
  if (a === b) return 1;
  const [ours, theirs] = [countPairs(a), countPairs(b)];
  let shared = 0;
  for (const [pair, count] of ours) shared += Math.min(count, theirs.get(pair) ?? 0);
  const all = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return all === 0 ? 0 : (2 * shared) / all;
}

function countPairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}
