import { z } from 'astro/zod';
import { fingerprint } from '../fingerprint.ts';

/** The registry of published addresses stands in this file of content/. */
export const registryFile = 'ids.lock.json';

/** So much of the words of an address is kept that a reader knows them again. */
const longest = 80;

const addressSchema = z
  .string()
  .regex(/^\/([\w.~-]+\/)*([\w.~-]+)?(#[\w-]+)?$/, 'an address is like /documents/a/#sec_1');

const wordsShape = {
  /** The fingerprint of the words. */
  hash: z.string().regex(/^[0-9a-f]{12}$/, 'a fingerprint is 12 digits of 0-9 and a-f'),
  /** How they begin. */
  words: z.string(),
};

/** What an address was published for. */
const namedSchema = z.strictObject(wordsShape);

export type NamedWords = z.infer<typeof namedSchema>;

const entrySchema = z
  .strictObject({
    /** The day on which it was written down first. */
    since: z.iso.date(),
    /** What it names: words of a text, or the name of a record; nothing for a page or file that is known by what it belongs to. */
    names: namedSchema.optional(),
    /** What it named before a correction, the oldest first, and the day on which that was written down. */
    before: z
      .array(z.strictObject({ ...wordsShape, until: z.iso.date() }))
      .min(1)
      .optional(),
    /** Where what it names stands now. */
    moved: addressSchema.optional(),
    /** The day from which what it named stands nowhere. */
    gone: z.iso.date().optional(),
  })
  .refine(({ moved, gone }) => moved === undefined || gone === undefined, {
    message: 'an address that moved is not gone',
    path: ['gone'],
  });

export type RegistryEntry = z.infer<typeof entrySchema>;

/** content/ids.lock.json: every address that was ever published, in the official language; nothing is ever taken out. */
export const registrySchema = z
  .strictObject({
    /** How many there are, so that one that was cut is noticed. */
    count: z.int().min(0),
    addresses: z.record(addressSchema, entrySchema),
  })
  .refine(({ count, addresses }) => count === Object.keys(addresses).length, {
    message: 'holds another number of addresses than it says',
    path: ['count'],
  });

/** Every published address with what is known of it. */
export type Registry = ReadonlyMap<string, RegistryEntry>;

/** Whether an address still stands for what it names. */
export function isLiving({ moved, gone }: RegistryEntry): boolean {
  return moved === undefined && gone === undefined;
}

/** The words of an address as they are written down. */
export function toNamedWords(words: string): NamedWords {
  const characters = [...words];
  const kept = characters.slice(0, longest).join('');
  return { hash: fingerprint(words), words: characters.length > longest ? `${kept}…` : words };
}

/** The registry as its file holds it, an address a line, so that a change shows as the addresses that it touches. */
export function formatRegistry(registry: Registry): string {
  const sorted = [...registry].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(
    ([address, entry]) => `    ${JSON.stringify(address)}: ${JSON.stringify(entry)}`,
  );
  const addresses = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "count": ${String(lines.length)},\n  "addresses": ${addresses}\n}\n`;
}

/** The registry with each address that it does not hold yet, written down on a day. */
export function addAddresses(
  registry: Registry,
  present: ReadonlyMap<string, string | null>,
  day: string,
): Registry {
  const added = [...present]
    .filter(([address]) => !registry.has(address))
    .map(([address, words]): [string, RegistryEntry] => [
      address,
      words === null ? { since: day } : { since: day, names: toNamedWords(words) },
    ]);
  return new Map([...registry, ...added]);
}

/** What is known of an address with new words for it, the old ones kept with the day. */
export function recordCorrection(entry: RegistryEntry, words: string, day: string): RegistryEntry {
  const old = entry.names === undefined ? [] : [{ ...entry.names, until: day }];
  return { ...entry, names: toNamedWords(words), before: [...(entry.before ?? []), ...old] };
}

/** What is known of an address whose words stand at another now. */
export function recordMove(entry: RegistryEntry, to: string): RegistryEntry {
  const moved = { ...entry, moved: to };
  delete moved.gone;
  return moved;
}

/** What is known of an address whose words stand nowhere from a day on. */
export function recordLoss(entry: RegistryEntry, day: string): RegistryEntry {
  const lost = { ...entry, gone: day };
  delete lost.moved;
  return lost;
}
