import { toLine } from '#corpus/issue.ts';
import { toCode } from '#schema/signs/unseen-signs.ts';
import type { UnfoundCharacters } from '#integration/kept/kept-cards.ts';

/** A warning for each file of content/ with characters that the font of the cards lacks, in the form of other warnings of a build. */
export function formatUnfound(unfound: readonly UnfoundCharacters[]): string[] {
  const files = Map.groupBy(unfound, ({ source }) => source);
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, cards]) => {
      const characters = new Set(cards.flatMap((card) => [...card.characters]));
      const named = [...characters].sort().map(nameCharacter).join(', ');
      const [first = ''] = cards.map(({ path }) => path).sort();
      const others = cards.length > 1 ? ` and ${cards.length - 1} other(s)` : '';
      return (
        `${source} warning: the font of share cards lacks ${named}: the sign for a missing character stands on ${first}${others}\n` +
        '  -> See whether the character is meant; if it is, nothing has to be done: the pages show it.'
      );
    });
}

function nameCharacter(character: string): string {
  return toLine(`${character} (${toCode(character)})`, 40);
}
