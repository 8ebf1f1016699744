import { hasText, type TextDocument } from '#corpus/corpus.ts';
import { toPartAddress } from '#corpus/addresses/named-addresses.ts';
import { toTasksPath } from '#corpus/addresses/task-addresses.ts';
import { collections, type ApiItem, type Collection } from '#export/api/collections.ts';
import { toDataAddresses } from '#export/dataset/data-address.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { toParentEId } from '#policy/tree/eid.ts';
import { isPart, listNodes, listPages, listSentences } from '#policy/tree/walk.ts';
import type { DocumentPart } from '#policy/tree/tree.ts';
import type { AssessedTarget, Publication } from '#publication/publication.ts';
import { toSiteAddress } from '#schema/site-address.ts';
import { toRecordPath } from '#search/records/clause-record.ts';
import { listRecordFiles } from '#search/records/list-record-files.ts';

/** What each collection of the API holds. */
export type ApiItems = { readonly [C in Collection]: readonly ApiItem<C>[] };

type Lists = { readonly [C in Collection]: (publication: Publication, site: URL) => ApiItem<C>[] };

/** Every item of every collection, in the order of the site. */
export function listApiItems(publication: Publication, site: URL): ApiItems {
  // Object.fromEntries forgets which list belongs to which name.
  return Object.fromEntries(
    collections.map((collection) => [collection, lists[collection](publication, site)]),
  ) as unknown as ApiItems;
}

const lists: Lists = {
  documents: ({ corpus }, site) =>
    corpus.documents.map(({ id, record, tree }) => ({
      '@id': toSiteAddress(`/documents/${id}/`, site),
      id,
      textIsHeld: tree !== null,
      ...record,
    })),
  provisions: ({ corpus }, site) =>
    corpus.documents.filter(hasText).flatMap((document) => listProvisions(document, site)),
  sentences: (publication, site) =>
    publication.corpus.documents
      .filter(hasText)
      .flatMap((document) => listSentencesOf(publication, document, site)),
  targets: ({ targets }, site) => Array.from(targets.values(), (one) => toTarget(one, site)),
  tasks: ({ corpus: { documents } }, site) =>
    documents.filter(hasText).flatMap(({ id, tasks, tree }) => {
      const page = toTasksPath(documents, id);
      return tasks.map((task) => ({
        '@id': toSiteAddress(`${page}#${task.id}`, site),
        document: id,
        locator: formatLocator(tree, task.eId),
        ...task,
      }));
    }),
  indicators: ({ corpus }, site) =>
    corpus.indicators.map((indicator) => ({
      '@id': toSiteAddress(`/indicators/${indicator.id}/`, site),
      ...indicator,
    })),
  observations: ({ corpus, towns }, site) => {
    const addresses = toDataAddresses(site.href, new Set(towns.keys()));
    return corpus.observations.map((row) => ({
      about: { indicator: addresses.indicator(row.indicator), place: addresses.place(row.place) },
      ...row,
    }));
  },
  towns: ({ corpus }, site) =>
    corpus.towns.map((town) => ({ '@id': toSiteAddress(`/towns/${town.id}/`, site), ...town })),
  terms: ({ corpus }, site) =>
    corpus.terms.map((term) => ({ '@id': toSiteAddress(`/glossary/${term.id}/`, site), ...term })),
  citations: ({ links }, site) =>
    links.citations.map(({ eId, from, provision, to }) => ({
      from: { '@id': toSiteAddress(toPartAddress(from, eId), site), document: from, eId },
      to: {
        '@id': toSiteAddress(
          provision === null ? `/documents/${to}/` : toPartAddress(to, provision),
          site,
        ),
        document: to,
        eId: provision,
      },
    })),
  sources: ({ corpus }) => [...corpus.sources],
  search: ({ corpus }, site) =>
    listRecordFiles(corpus.documents).flatMap(({ records }) =>
      records.map((record) => ({
        '@id': toSiteAddress(toRecordPath(record), site),
        ...record,
        path: [...record.path],
        pieces: [...record.pieces],
      })),
    ),
};

function listProvisions({ id, tree }: TextDocument, site: URL): ApiItem<'provisions'>[] {
  const paged = new Set(listPages(tree).map(({ eId }) => eId));
  return [...listNodes(tree)].filter(isPart).map((node) => ({
    '@id': toSiteAddress(toPartAddress(id, node.eId), site),
    page: paged.has(node.eId) ? toSiteAddress(`/documents/${id}/${node.eId}/`, site) : null,
    document: id,
    eId: node.eId,
    parent: toParentEId(node.eId),
    ...describePart(node),
    locator: formatLocator(tree, node.eId),
    sentences: listSentences(node).map(({ eId }) => eId),
  }));
}

function describePart(
  node: DocumentPart,
): Pick<ApiItem<'provisions'>, 'kind' | 'label' | 'heading' | 'headingEnd'> {
  if (node.type === 'provision') {
    const { heading, headingEnd, kind, label } = node;
    return { kind, label, heading, headingEnd };
  }
  if (node.type === 'stretch')
    return { kind: node.name, label: null, heading: null, headingEnd: '' };
  return { kind: node.type, label: null, heading: node.title, headingEnd: '' };
}

function listSentencesOf(
  { links, targets }: Publication,
  { id, tree }: TextDocument,
  site: URL,
): ApiItem<'sentences'>[] {
  const promised = Map.groupBy(
    [...targets.values()].filter(({ document }) => document.id === id),
    ({ target }) => target.eId ?? '',
  );
  const parts = new Set([...listNodes(tree)].filter(isPart).map(({ eId }) => eId));
  return listSentences(tree).map(({ eId, text }) => ({
    '@id': toSiteAddress(toPartAddress(id, eId), site),
    document: id,
    eId,
    provision: findPart(eId, parts),
    locator: formatLocator(tree, eId),
    text,
    terms: [...(links.terms.get(`${id}#${eId}`) ?? [])],
    targets: (promised.get(eId) ?? []).map(({ target }) => target.id),
  }));
}

/** The innermost part in which a sentence stands. */
function findPart(eId: string, parts: ReadonlySet<string>): string | null {
  for (let above = toParentEId(eId); above !== null; above = toParentEId(above)) {
    if (parts.has(above)) return above;
  }
  return null;
}

function toTarget({ assessment, document, target }: AssessedTarget, site: URL): ApiItem<'targets'> {
  const { actual, completion, goal, margin, met, reason, status, unit } = assessment;
  return {
    '@id': toSiteAddress(`/targets/${target.id}/`, site),
    document: document.id,
    ...target,
    assessment: { status, reason, met, goal, actual, margin, completion, unit },
  };
}
