import { remember } from '#remember.ts';
import { namesDocument } from '../citations/document-types.ts';
import { findAliases, type Alias } from '../citations/find-aliases.ts';
import { findReferences } from './find-references.ts';
import { createWordIndex, type WordIndex } from '../text/find-words.ts';
import { dropOverlapping } from '../text/stretches.ts';
import { isGeneralName, isNameStart, listGeneralNames } from './document-names.ts';
import type { Anchor, Reference } from './reference.ts';
import type { DocumentTree } from '../tree/tree.ts';
import { eachSentence, listParts, type PlacedText } from '../tree/walk.ts';

/** A reference with the sentence that makes it; its offsets count within that sentence. */
export interface PlacedReference extends Reference {
  readonly eId: string;
  /** Whether the words are another document's title or number, not a short name and not a way into it. */
  readonly isCitation: boolean;
}

type Cited = Extract<Anchor, { kind: 'cited' }>;
type Name = Extract<Anchor, { kind: 'name' }>;

/** The titles that a document bears; a tree has them, and so has a draft. */
interface Titled {
  readonly title: string | null;
  readonly attachments: readonly { readonly title: string }[];
}

/** The document cited last of those that a general name fits, and whether it is the only one. */
interface Last {
  readonly cited: Cited;
  readonly only: boolean;
}

/** What the sentences so far say that later ones rely on. */
interface Reading {
  /** Its own number, its own title and those of its attachments, and the general names with which these end. */
  readonly number: string | null;
  readonly own: ReadonlySet<string>;
  readonly ownNames: ReadonlySet<string>;
  readonly aliases: Map<string, Alias>;
  /** Short names in 《》 of which no sentence says what they stand for. */
  readonly unexplained: Set<string>;
  /** Those of the aliases that may stand without 《》. */
  readonly shortNames: WordIndex;
  /** By the general name with which its title ends; by no name, whatever was cited. */
  readonly last: Map<string, Last>;
  /** What a path alone counts in: null is the document itself. */
  readonly amended: Cited | null;
}

/**
 * Every reference of a document in reading order: to other documents and their provisions, and to its own.
 * Short names that it gives are read as the documents that they stand for; its own title and mere words in 《》 are left out.
 * Found once for a tree and its number: links, the index and the catalogue all ask.
 */
export const listReferences = remember(
  (tree: DocumentTree, number: string | null): readonly PlacedReference[] => [
    ...eachReference(eachSentence(listParts(tree)), tree, number),
  ],
);

/** Those of a document whose texts come one at a time, its headings too if they are among them. */
export function* eachReference(
  texts: Iterable<PlacedText>,
  document: Titled,
  number: string | null,
): Generator<PlacedReference> {
  const reading = openDocument(document, number);
  for (const { eId, text } of texts) {
    const references = findReferences(text);
    const named = new Set(findNamed(text, reading, references));
    for (const alias of findAliases(text)) learn(alias, reading);
    for (const reference of [...references, ...named].toSorted((a, b) => a.start - b.start)) {
      const anchor = settle(reference, reading);
      if (anchor === null) continue;
      if (anchor.kind === 'cited') keepAsLast(anchor, reading.last);
      const asRead = anchor === reference.anchor && !named.has(reference);
      yield { ...reference, anchor, eId, isCitation: asRead && isCitation(reference, reading) };
    }
  }
}

function isCitation({ anchor, steps }: Reference, { unexplained }: Reading): boolean {
  if (anchor.kind !== 'cited' || steps.length > 0) return false;
  return anchor.number !== null || !unexplained.has(anchor.title ?? '');
}

function openDocument({ title, attachments }: Titled, number: string | null): Reading {
  const titles = [title ?? [], attachments.map((attachment) => attachment.title)].flat();
  return {
    number,
    own: new Set(titles),
    ownNames: new Set(titles.flatMap((one) => listGeneralNames(one))),
    aliases: new Map(),
    unexplained: new Set(),
    shortNames: createWordIndex(),
    last: new Map(),
    amended: findAmended(title ?? ''),
  };
}

function learn(alias: Alias, { aliases, unexplained, shortNames }: Reading): void {
  if (alias.title === null && alias.number === null) {
    unexplained.add(alias.words);
    return;
  }
  aliases.set(alias.words, alias);
  if (!isGeneralName(alias.words)) shortNames.add(alias.words);
}

function keepAsLast(cited: Cited, last: Map<string, Last>): void {
  for (const name of ['', ...listGeneralNames(cited.title ?? '')]) {
    const before = last.get(name);
    const only = before === undefined || (before.only && before.cited.title === cited.title);
    last.set(name, { cited, only });
  }
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

/** A number without a code is cited behind the words above it (会议纪要〔2024〕18号). */
function isOwnNumber(number: string | null, own: string | null): boolean {
  if (number === null || own === null) return false;
  if (/[令告].*第.+号$/.test(own) && own.endsWith(number)) return true;
  return number === own || (own.startsWith('〔') && number.endsWith(`会议纪要${own}`));
}

function settleCited(cited: Cited, hasPath: boolean, reading: Reading): Anchor | null {
  const { title, number } = cited;
  // One of its own name with another number is the one that it replaces.
  const earlier = number !== null && !isOwnNumber(number, reading.number);
  if ((reading.own.has(title ?? '') && !earlier) || isOwnNumber(number, reading.number)) {
    return hasPath ? { kind: 'self', stated: true } : null;
  }
  const alias = reading.aliases.get(title ?? '');
  if (alias !== undefined && number === null) return toCited(alias);
  const isDocument = number !== null || (title !== null && namesDocument(title));
  return isDocument || hasPath ? cited : null;
}

/** 该办法第三条, 上述意见: the last cited document whose title ends so, else words said just before. */
function settleLast(ending: string, hasPath: boolean, { last }: Reading): Anchor {
  const found = last.get(ending);
  if (found !== undefined) return found.cited;
  return hasPath ? { kind: 'name', words: ending, lead: 0, end: null } : { kind: 'above' };
}

/** A short name given before; or 办法, where either its own title or that of one cited before ends so. */
function settleName(anchor: Name, { aliases, ownNames, last }: Reading): Anchor {
  const alias = findAlias(anchor.words, aliases);
  if (alias !== null) return toCited(alias);
  const short = anchor.words.slice(anchor.lead);
  if (!isGeneralName(short)) return anchor;
  const cited = last.get(short);
  if (ownNames.has(short)) return cited ? anchor : { kind: 'self', stated: true };
  return cited?.only === true ? cited.cited : anchor;
}

/** The longest short name with which words end. */
function findAlias(words: string, aliases: ReadonlyMap<string, Alias>): Alias | null {
  for (let from = 0; aliases.size > 0 && from < words.length; from += 1) {
    const alias = aliases.get(words.slice(from));
    if (alias !== undefined && isNameStart(words.slice(0, from))) return alias;
  }
  return null;
}

function toCited({ title, number }: Alias): Cited {
  return { kind: 'cited', title, number };
}

/** Short names given by earlier sentences, where they stand without 《》. */
function findNamed(
  text: string,
  { aliases, shortNames }: Reading,
  taken: readonly Reference[],
): Reference[] {
  if (aliases.size === 0) return [];
  return dropOverlapping(shortNames.find(text), taken).flatMap(({ start, end, word }) => {
    const alias = aliases.get(word);
    return alias === undefined ? [] : [{ start, end, anchor: toCited(alias), steps: [] }];
  });
}
