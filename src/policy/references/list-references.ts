import { namesDocument } from '../citations/document-types.ts';
import { findAliases, type Alias } from '../citations/find-aliases.ts';
import { findReferences } from './find-references.ts';
import { createWordFinder } from '../text/find-words.ts';
import { isGeneralName, isNameStart } from './document-names.ts';
import type { Anchor, Reference } from './reference.ts';
import type { DocumentTree } from '../tree/tree.ts';
import { listSentences } from '../tree/walk.ts';

/** A reference with the sentence that makes it; its offsets count within that sentence. */
export interface PlacedReference extends Reference {
  readonly eId: string;
}

type Cited = Extract<Anchor, { kind: 'cited' }>;
type Name = Extract<Anchor, { kind: 'name' }>;

/** What the sentences so far say that later ones rely on. */
interface Reading {
  /** Its own number, its own title and those of its attachments. */
  readonly number: string | null;
  readonly own: ReadonlySet<string | null>;
  readonly aliases: Map<string, Alias>;
  /** The documents cited so far, the last one last. */
  readonly cited: Cited[];
  /** What a path alone counts in: null is the document itself. */
  readonly amended: Cited | null;
}

/**
 * Every reference of a document in reading order: to other documents and their provisions, and to its own.
 * Short names that it gives are read as the documents that they stand for; its own title and mere words in 《》 are left out.
 */
export function listReferences(tree: DocumentTree, number: string | null): PlacedReference[] {
  const own = new Set([tree.title, ...tree.attachments.map(({ title }) => title)]);
  const amended = findAmended(tree.title ?? '');
  const reading: Reading = { number, own, aliases: new Map(), cited: [], amended };
  return listSentences(tree).flatMap(({ eId, text }) => {
    const references = findReferences(text);
    const named = findNamed(text, reading.aliases, references);
    for (const alias of findAliases(text)) reading.aliases.set(alias.words, alias);
    return [...references, ...named]
      .toSorted((a, b) => a.start - b.start)
      .flatMap((reference) => {
        const anchor = settle(reference, reading);
        if (anchor === null) return [];
        if (anchor.kind === 'cited') reading.cited.push(anchor);
        return [{ ...reference, anchor, eId }];
      });
  });
}

/** 关于修改《X》的决定: its bare article numbers are those of X. */
function findAmended(title: string): Cited | null {
  const amended = /(?:修改|修正|废止)[《〈]([^《》〈〉]+)[》〉]/.exec(title)?.[1];
  return amended === undefined ? null : { kind: 'cited', title: amended, number: null };
}

/** What a reference starts from, all short names told; null when it names nothing but the document itself or a mere form. */
function settle({ anchor, steps }: Reference, reading: Reading): Anchor | null {
  if (anchor.kind === 'cited') return settleCited(anchor, steps.length > 0, reading);
  if (anchor.kind === 'last') return settleLast(anchor.ending, steps.length > 0, reading);
  if (anchor.kind === 'name') return settleName(anchor, reading);
  return anchor.kind === 'self' && !anchor.stated ? (reading.amended ?? anchor) : anchor;
}

function settleCited(cited: Cited, hasPath: boolean, reading: Reading): Anchor | null {
  const { title, number } = cited;
  if (reading.own.has(title) || (number !== null && number === reading.number)) {
    return hasPath ? { kind: 'self', stated: true } : null;
  }
  const alias = reading.aliases.get(title ?? '');
  if (alias !== undefined && number === null) return toCited(alias);
  const isDocument = number !== null || (title !== null && namesDocument(title));
  return isDocument || hasPath ? cited : null;
}

/** 该办法第三条, 上述意见: the last cited document whose title ends so, else words said just before. */
function settleLast(ending: string, hasPath: boolean, { cited }: Reading): Anchor {
  const found = cited.findLast(({ title }) => ending === '' || title?.endsWith(ending) === true);
  if (found !== undefined) return found;
  return hasPath ? { kind: 'name', words: ending, lead: 0, end: null } : { kind: 'above' };
}

/** A short name given before; or 办法, where either its own title or that of one cited before ends so. */
function settleName(anchor: Name, { aliases, own, cited }: Reading): Anchor {
  const { words, lead } = anchor;
  const alias = [...aliases.values()].find((one) => endsAsName(words, one.words));
  if (alias !== undefined) return toCited(alias);
  const short = words.slice(lead);
  if (!isGeneralName(short)) return anchor;
  const endsSo = (title: string | null): boolean => title?.endsWith(short) === true;
  const named = new Map(cited.filter(({ title }) => endsSo(title)).map((one) => [one.title, one]));
  const [only] = named.values();
  if ([...own].some(endsSo)) return only ? anchor : { kind: 'self', stated: true };
  return named.size === 1 ? (only ?? anchor) : anchor;
}

function endsAsName(words: string, name: string): boolean {
  return words.endsWith(name) && isNameStart(words.slice(0, -name.length));
}

function toCited({ title, number }: Alias): Cited {
  return { kind: 'cited', title, number };
}

/** Short names given by earlier sentences, where they stand without 《》. */
function findNamed(
  text: string,
  aliases: ReadonlyMap<string, Alias>,
  taken: readonly Reference[],
): Reference[] {
  const words = [...aliases.keys()].filter((one) => !isGeneralName(one));
  if (words.length === 0) return [];
  return createWordFinder(words)(text).flatMap(({ start, end, word }) => {
    const alias = aliases.get(word);
    if (alias === undefined || taken.some((one) => one.start < end && start < one.end)) return [];
    return [{ start, end, anchor: toCited(alias), steps: [] }];
  });
}
