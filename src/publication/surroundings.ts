import { listOldParts, type OldPart } from '#corpus/addresses/old-parts.ts';
import { toTasksPath } from '#corpus/addresses/task-addresses.ts';
import { hasText, type CorpusDocument, type CorpusTerm } from '#corpus/corpus.ts';
import type { Mark } from '#policy/text/segments.ts';
import { listNodes } from '#policy/tree/walk.ts';
import { findPolicyLine } from './documents/policy-line.ts';
import { findRelated, type RelatedDocument } from './documents/relations.ts';
import { toPromiseNote, type PromiseNote } from './reading/promise-note.ts';
import { lookUp, toListed, type ListedDocument, type Publication } from './publication.ts';
import { findGroups } from './reading/find-groups.ts';
import { findCitedBy, findReferredBy, type Mention } from './reading/mentions.ts';
import { listProvisionNotes, type ProvisionNote } from './reading/provision-notes.ts';

/**
 * A document with all of the rest of the site that its pages and files show, as plain data.
 * They are made of nothing else, so that they need not be made again while this stays the same.
 */
export interface Surroundings {
  readonly document: CorpusDocument;
  /** What each of its sentences leads to, by eId; empty where the text is not held. */
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
  /** The documents that its marks name, by id. */
  readonly cited: ReadonlyMap<string, ListedDocument>;
  /** The terms that its marks name, by id. */
  readonly terms: ReadonlyMap<string, CorpusTerm>;
  /** The targets that its marks name, by id. */
  readonly targets: ReadonlyMap<string, PromiseNote>;
  /** The provisions to which its marks lead, by `<document>#<eId>`. */
  readonly provisions: ReadonlyMap<string, ProvisionNote>;
  /** The groups of towns that each of its sentences names, by eId, where it names any. */
  readonly groups: ReadonlyMap<string, readonly CorpusTerm[]>;
  /** The sentences that refer to each of its nodes, by eId, where any does. */
  readonly referredBy: ReadonlyMap<string, readonly Mention[]>;
  /** The sentences of other documents that cite it. */
  readonly citedBy: readonly Mention[];
  readonly related: readonly RelatedDocument[];
  /** The documents of its line of policy, itself among them, by their dates. */
  readonly line: readonly ListedDocument[];
  /** The page that lists its tasks, without language. */
  readonly tasksPath: string;
  /** What was published at its address and stands there no more. */
  readonly oldParts: readonly OldPart[];
}

/** What surrounds a document of a publication. */
export function toSurroundings(publication: Publication, document: CorpusDocument): Surroundings {
  const { corpus, documents, links } = publication;
  const { id } = document;
  const nodes = hasText(document) ? [...listNodes(document.tree)] : [];
  const marks = links.marks.get(id) ?? new Map<string, readonly Mark[]>();
  const all = [...marks.values()].flat();
  const named = (kind: Mark['kind']): string[] => [
    ...new Set(all.filter((mark) => mark.kind === kind).map(({ ref }) => ref)),
  ];
  const terms = new Map(corpus.terms.map((term) => [term.id, term]));
  return {
    document,
    marks,
    // Their texts can change and nothing here.
    cited: mapEach(named('citation'), (ref) => toListed(lookUp(documents, ref))),
    terms: mapEach(named('term'), (ref) => lookUp(terms, ref)),
    targets: mapEach(named('target'), (ref) => toPromiseNote(publication, ref)),
    provisions: new Map(
      listProvisionNotes(publication, all).map((note) => [`${note.document}#${note.eId}`, note]),
    ),
    groups: withoutEmpty(nodes.map(({ eId }) => [eId, findGroups(publication, id, eId)])),
    referredBy: withoutEmpty(
      nodes.map((node) => [node.eId, findReferredBy(publication, id, [node])]),
    ),
    citedBy: findCitedBy(publication, id),
    related: findRelated(publication, document),
    line: findPolicyLine(publication, id).map(toListed),
    tasksPath: toTasksPath(corpus.documents, id),
    oldParts: listOldParts(corpus.registry, `/documents/${id}/`),
  };
}

function mapEach<T>(ids: readonly string[], find: (id: string) => T): Map<string, T> {
  return new Map(ids.map((id) => [id, find(id)]));
}

function withoutEmpty<T>(
  lists: readonly (readonly [string, readonly T[]])[],
): Map<string, readonly T[]> {
  return new Map(lists.filter(([, list]) => list.length > 0));
}
