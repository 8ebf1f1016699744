const fullWidth = new Map([
  [',', '，'],
  [':', '：'],
  [';', '；'],
  ['(', '（'],
  [')', '）'],
]);
const halfWidth = new Map([...fullWidth].map(([half, full]) => [full, half] as const));

/** A Chinese character or a mark that is set in a Chinese character's width. */
const chinese = /[\p{Script=Han}〇。、，：；？！（）《》〈〉“”‘’「」『』〔〕【】…—]/u;

/** Half-width punctuation of Chinese text shown in full width, character for character; numbers and Latin text stay as they are. */
export function toTypeset(text: string): string {
  const changes = new Set(findTypesetChanges(text));
  if (changes.size === 0) return text;
  const shown = Array.from({ length: text.length }, (_, at) => {
    const character = text.charAt(at);
    return changes.has(at) ? (fullWidth.get(character) ?? character) : character;
  });
  return shown.join('');
}

/** The offsets at which toTypeset changes a text, rising; they are what turns the shown text back. */
export function findTypesetChanges(text: string): number[] {
  const partners = pairBrackets(text);
  const changed = new Set<number>();
  const marks = [...text.matchAll(/[,:;()]/g)].map((match) => match.index);
  for (const at of marks) {
    const partner = partners.get(at) ?? at;
    if (touchesChinese(text, Math.min(at, partner), Math.max(at, partner))) changed.add(at);
  }
  // Marks in a row (“):” after Chinese) are set alike.
  for (const at of marks) {
    if (!partners.has(at) && (changed.has(at - 1) || changed.has(at + 1))) changed.add(at);
  }
  return marks.filter((at) => changed.has(at));
}

/** The text as received, from the shown text and the offsets that were changed. */
export function fromTypeset(shown: string, changes: readonly number[]): string {
  const changed = new Set(changes);
  return Array.from({ length: shown.length }, (_, at) => {
    const character = shown.charAt(at);
    return changed.has(at) ? (halfWidth.get(character) ?? character) : character;
  }).join('');
}

/** Whether Chinese stands beside a mark, or just outside or inside a pair of brackets. */
function touchesChinese(text: string, first: number, last: number): boolean {
  const neighbours = [text.charAt(first - 1), text.charAt(last + 1)];
  if (last > first) neighbours.push(text.charAt(first + 1), text.charAt(last - 1));
  return neighbours.some((character) => chinese.test(character));
}

function pairBrackets(text: string): Map<number, number> {
  const partners = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') open.push(at);
    const partner = character === ')' ? open.pop() : undefined;
    if (partner === undefined) continue;
    partners.set(at, partner);
    partners.set(partner, at);
  }
  return partners;
}
