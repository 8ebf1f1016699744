/** A dictionary as OpenCC ships it: `from to|from to|…`, or the pairs themselves. */
type Dictionary = string | readonly (readonly [string, string])[];

/** What OpenCC ships for one way of writing: its dictionaries by region. */
type Regions = Readonly<Record<string, readonly (readonly Dictionary[])[] | undefined>>;

/** Ways to simplify a character: OpenCC's own standard first, then those of Taiwan and Hong Kong, which write some characters in other ways. */
export function toSimplifiers(from: Regions, to: Regions): ((character: string) => string)[] {
  return [[], from['tw'] ?? [], from['hk'] ?? []].map((regional) => {
    const steps = toCharacterSteps([...regional, ...(to['cn'] ?? [])]);
    return (character: string) => convertCharacter(steps, character);
  });
}

/**
 * The steps of an OpenCC conversion as they act on a character that stands alone, where no phrase applies.
 * Converters would build search trees of all phrases, which takes longer than writing fifty pages.
 */
export function toCharacterSteps(
  chain: readonly (readonly Dictionary[])[],
): ReadonlyMap<string, string>[] {
  return chain.map((dictionaries) => new Map(dictionaries.flatMap(listCharacterPairs)));
}

/** What becomes of a character in all steps. */
export function convertCharacter(
  steps: readonly ReadonlyMap<string, string>[],
  character: string,
): string {
  return steps.reduce((form, step) => step.get(form) ?? form, character);
}

function listCharacterPairs(dictionary: Dictionary): (readonly [string, string])[] {
  const pairs = typeof dictionary === 'string' ? dictionary.split('|').map(toPair) : dictionary;
  return pairs.filter(([from]) => Array.from(from).length === 1);
}

function toPair(written: string): readonly [string, string] {
  const [from = '', to = ''] = written.split(' ');
  return [from, to];
}
