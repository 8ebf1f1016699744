import { toSiteAddress } from '#schema/site-address.ts';
import { messages } from '#i18n/messages.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { Mark } from '#policy/text/segments.ts';
import type { DocumentPart, DocumentTree } from '#policy/tree/tree.ts';
import { listParts, type PageNode } from '#policy/tree/walk.ts';
import type { DocumentRecord } from '#schema/document.ts';
import { official } from '#schema/languages.ts';
import type { Target } from '#schema/target.ts';
import type { Task } from '#schema/task.ts';
import type { Bilingual } from '#schema/text.ts';
import type { Term } from '#schema/term.ts';
import { toCitedText } from '../citations/cited.ts';
import { writeOfficial } from '../citations/official.ts';

/** What a format says of a document that the text cites. */
export interface CitedSource {
  readonly id: string;
  readonly record: DocumentRecord;
}

/** What a format says of the site on which the text stands. */
export interface FormatSite {
  /** Its address. */
  readonly address: URL;
  readonly name: Bilingual;
  /** What every file must say first; null where there is nothing. */
  readonly notice: Bilingual | null;
}

/** What stands in a file that needs no other. */
export interface InlineParts {
  readonly script: string;
  readonly styles: string;
  /** The policy under which these run and nothing else does. */
  readonly policy: string;
}

/** What became of a target, in words. */
export interface Finding {
  /** The figure that was held against it; null where none was. */
  readonly published: string | null;
  readonly verdict: string;
}

/** A text, or a part of it that has a page, with all that its formats say. */
export interface FormatSource {
  /** The id of the document. */
  readonly id: string;
  readonly record: DocumentRecord;
  readonly tree: DocumentTree;
  /** The part; null for the whole text. */
  readonly page: PageNode | null;
  /** Of the whole document. */
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  /** What its sentences and headings lead to, by their ids. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** The documents and terms that these name, by their ids. */
  readonly cited: ReadonlyMap<string, CitedSource>;
  readonly terms: ReadonlyMap<string, Term>;
  /** Its short address without language, or null. */
  readonly short: string | null;
  readonly findings: (target: string) => Finding;
  readonly inline: () => InlineParts;
  readonly site: FormatSite;
}

/** A title where it stands in a text. */
interface Title {
  readonly type: 'title';
  readonly text: string;
}

/** What a text, or a part of it, holds in its own order: a notice stands before the title. */
export function listContents({
  page,
  tree,
}: Pick<FormatSource, 'page' | 'tree'>): (DocumentPart | Title)[] {
  if (page !== null) return [page.node];
  const title: Title[] = tree.title === null ? [] : [{ type: 'title', text: tree.title }];
  const parts: (DocumentPart | Title)[] = listParts(tree);
  return parts.toSpliced(tree.notice === null ? 0 : 1, 0, ...title);
}

/** The address of the page of a text or part, without language and host. */
export function toPagePath({ id, page }: Pick<FormatSource, 'id' | 'page'>): string {
  return page === null ? `/documents/${id}/` : `/documents/${id}/${page.eId}/`;
}

/** The same with scheme and host. */
export function toPageAddress(source: Pick<FormatSource, 'id' | 'page' | 'site'>): string {
  return toSiteAddress(toPagePath(source), source.site.address);
}

/** Where a citation says that a part stands; empty for the whole text. */
export function toLocator({ page, tree }: Pick<FormatSource, 'page' | 'tree'>): string {
  return page === null ? '' : formatLocator(tree, page.eId);
}

/** How a text or part is cited in official papers. */
export function toCitation(source: Pick<FormatSource, 'record' | 'page' | 'tree'>): string {
  return writeOfficial({ ...toCitedText(source.record), locator: toLocator(source) });
}

/** What a text or part is called: the title of the document, and the place. */
export function toName(source: Pick<FormatSource, 'record' | 'page' | 'tree'>): string {
  return toTypeset(source.record.title) + toLocator(source);
}

/** Whether an id is that of a part or lies within it; for the whole text it always does. */
export function isWithin(page: PageNode | null, eId: string | null): boolean {
  return page === null || (eId !== null && (eId === page.eId || eId.startsWith(`${page.eId}__`)));
}

/** What the sentences and headings of a part name of a kind, each once, in reading order. */
export function listMentioned(
  { marks, page }: Pick<FormatSource, 'marks' | 'page'>,
  kind: Mark['kind'],
): string[] {
  const own = [...marks].filter(([eId]) => isWithin(page, eId)).flatMap(([, found]) => found);
  return listRefs(own, kind);
}

/** What some marks name of a kind, each once. */
export function listRefs(marks: readonly Mark[], kind: Mark['kind']): string[] {
  return [...new Set(marks.filter((mark) => mark.kind === kind).map(({ ref }) => ref))];
}

/** What a part is called in a list of contents. */
export function toEntryName(node: DocumentPart): string {
  if (node.type === 'stretch') return messages(official.code).reading[node.name];
  return toTypeset(node.type === 'attachment' ? node.title : node.label + (node.heading ?? ''));
}
