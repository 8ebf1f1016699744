import { toSiteAddress } from '#schema/site-address.ts';
import { toPath } from '#i18n/paths.ts';
import type { DocumentPart, Provision, TreeNode } from '#policy/tree/tree.ts';
import { isPart, listNodes, listSentences } from '#policy/tree/walk.ts';
import { official } from '#schema/languages.ts';
import type { Target } from '#schema/target.ts';
import { toDataAddresses } from '../../dataset/data-address.ts';
import { toVariableId, type JsonLdNode } from '../../dataset/dataset-jsonld.ts';
import {
  isWithin,
  listContents,
  listMentioned,
  listRefs,
  toCitation,
  toPageAddress,
  type CitedSource,
  type FormatSource,
} from '../format-source.ts';

/** A text, or a part of it, as a graph by schema.org: the document, its parts and sentences, what they cite, name and promise; one `@id` a thing. */
export function writeTextJsonLd(source: FormatSource): string {
  const { page } = source;
  const found = listGraphParts(source);
  const graph = [
    toDocumentNode(source, found),
    ...found.flatMap((part) => toPartNodes(part, source)),
    ...listMentioned(source, 'citation').flatMap((id) => toCitedNode(source.cited.get(id), source)),
    ...source.targets
      .filter(({ eId }) => isWithin(page, eId))
      .map((one) => toTargetNode(one, source)),
    ...toTermNodes(source),
    toBreadcrumbs(source),
  ];
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 1)}\n`;
}

/** The one name of a part: its anchor on the page of the whole text. */
function toPartId({ id, site }: Pick<FormatSource, 'id' | 'site'>, eId: string): string {
  return toSiteAddress(`/documents/${id}/#${eId}`, site.address);
}

function toDocumentId(id: string, { site }: Pick<FormatSource, 'site'>): string {
  return toSiteAddress(`/documents/${id}/`, site.address);
}

/** The top parts of what is shown. */
function listGraphParts(source: FormatSource): DocumentPart[] {
  return listContents(source).filter((part) => part.type !== 'title');
}

function toDocumentNode(source: FormatSource, parts: readonly DocumentPart[]): JsonLdNode {
  const { id, page, record, site } = source;
  const cited = page === null ? listMentioned(source, 'citation') : [];
  const basis = record.relations.filter(({ kind }) => kind === 'basis' || kind === 'implements');
  return {
    ...toWork(record),
    '@id': toDocumentId(id, source),
    url: toDocumentId(id, source),
    inLanguage: official.tag,
    encoding: {
      '@type': 'LegislationObject',
      contentUrl: toDocumentId(id, source),
      encodingFormat: 'text/html',
      legislationLegalValue: 'UnofficialLegalValue',
    },
    ...(record.titleEn !== null && { alternateName: record.titleEn }),
    ...(cited.length > 0 && {
      citation: cited.map((one) => ({ '@id': toDocumentId(one, source) })),
    }),
    ...(basis.length > 0 && {
      isBasedOn: basis.map(({ document }) => ({ '@id': toDocumentId(document, source) })),
    }),
    hasPart: parts.map(({ eId }) => ({ '@id': toPartId(source, eId) })),
    publisher: { '@type': 'Organization', name: site.name[official.code] },
  };
}

/** What is known of a document and nothing else. */
function toWork(record: CitedSource['record']): JsonLdNode {
  const { date, documentNumber, issuers, title } = record;
  return {
    '@type': 'Legislation',
    name: title,
    ...(documentNumber !== null && { legislationIdentifier: documentNumber }),
    ...(date !== null && { legislationDate: date }),
    ...(issuers.length > 0 && {
      legislationPassedBy: issuers.map((name) => ({ '@type': 'GovernmentOrganization', name })),
    }),
    ...(record.standing !== undefined && {
      legislationLegalForce:
        record.standing.state === 'in-force' || record.standing.state === 'amended'
          ? 'InForce'
          : 'NotInForce',
    }),
  };
}

function toCitedNode(cited: CitedSource | undefined, source: FormatSource): JsonLdNode[] {
  return cited === undefined || cited.id === source.id
    ? []
    : [{ ...toWork(cited.record), '@id': toDocumentId(cited.id, source) }];
}

/** A part with all that stands in it, parents before children. */
function toPartNodes(part: DocumentPart, source: FormatSource): JsonLdNode[] {
  const inner: TreeNode[] = [...listNodes(part)];
  const parents = new Map<string, string>();
  for (const node of inner) {
    if (!('children' in node)) continue;
    for (const child of node.children) if (isPart(child)) parents.set(child.eId, node.eId);
  }
  const above = source.page?.ancestors.at(-1)?.eId ?? null;
  return inner.filter(isPart).flatMap((node): JsonLdNode[] => {
    const parent = parents.get(node.eId) ?? above;
    const own = node.children.filter((child) => !isPart(child)).flatMap(listSentences);
    const below = node.children.filter((child): child is Provision => isPart(child));
    return [
      {
        '@type': 'Legislation',
        '@id': toPartId(source, node.eId),
        name: nameOf(node),
        isPartOf: {
          '@id': parent === null ? toDocumentId(source.id, source) : toPartId(source, parent),
        },
        ...(below.length + own.length > 0 && {
          hasPart: [...below, ...own].map(({ eId }) => ({ '@id': toPartId(source, eId) })),
        }),
      },
      ...own.map(({ eId, text }, at) => ({
        '@type': 'CreativeWork',
        '@id': toPartId(source, eId),
        position: at + 1,
        text,
        isPartOf: { '@id': toPartId(source, node.eId) },
        ...listLinks(eId, source),
      })),
    ];
  });
}

function nameOf(node: DocumentPart): string {
  if (node.type === 'attachment') return node.title;
  return node.type === 'stretch' ? node.name : node.label + (node.heading ?? '');
}

/** What a sentence cites, names and promises. */
function listLinks(eId: string, source: FormatSource): Record<string, unknown> {
  const marks = source.marks.get(eId) ?? [];
  const citation = [
    ...listRefs(marks, 'citation').map((id) => toDocumentId(id, source)),
    ...marks
      .filter((mark) => mark.kind === 'provision' && mark.eId !== null)
      .map((mark) => toPartId({ id: mark.ref, site: source.site }, mark.eId ?? '')),
  ];
  const mentions = [
    ...listRefs(marks, 'term').map((id) => toTermId(id, source)),
    ...listRefs(marks, 'place').map((id) => toSiteAddress(`/towns/${id}/`, source.site.address)),
  ];
  const about = source.targets.filter((target) => target.eId === eId);
  return {
    ...(citation.length > 0 && { citation: citation.map((id) => ({ '@id': id })) }),
    ...(mentions.length > 0 && { mentions: mentions.map((id) => ({ '@id': id })) }),
    ...(about.length > 0 && {
      about: about.map(({ id }) => ({ '@id': toTargetId(id, source) })),
    }),
  };
}

function toTargetId(id: string, { site }: FormatSource): string {
  return toSiteAddress(`/targets/${id}/`, site.address);
}

function toTermId(id: string, { site }: FormatSource): string {
  return toSiteAddress(`/glossary/${id}/`, site.address);
}

/** A target by what it promises, of the variable of which the data set holds the values. */
function toTargetNode(target: Target, source: FormatSource): JsonLdNode {
  const { comparator, deadline, indicator, label, unit, value, valueMax } = target;
  const addresses = toDataAddresses(source.site.address.href, new Set());
  const isLeast = comparator === '>=' || comparator === '>';
  const isMost = comparator === '<=' || comparator === '<';
  const bound = isLeast ? 'minValue' : isMost ? 'maxValue' : 'value';
  return {
    '@type': 'PropertyValue',
    '@id': toTargetId(target.id, source),
    name: label[official.code],
    propertyID: toVariableId(indicator, addresses),
    ...(value !== null && valueMax === null && { [bound]: Number(value) }),
    ...(value !== null &&
      valueMax !== null && { minValue: Number(value), maxValue: Number(valueMax) }),
    ...(unit !== null && { unitText: unit }),
    description: deadline,
    url: toTargetId(target.id, source),
  };
}

function toTermNodes(source: FormatSource): JsonLdNode[] {
  const ids = listMentioned(source, 'term');
  if (ids.length === 0) return [];
  const set = toSiteAddress('/glossary/', source.site.address);
  return [
    { '@type': 'DefinedTermSet', '@id': set, url: set },
    ...ids.flatMap((id): JsonLdNode[] => {
      const term = source.terms.get(id);
      if (term === undefined) return [];
      return [
        {
          '@type': 'DefinedTerm',
          '@id': toTermId(id, source),
          name: term.name,
          alternateName: term.nameEn,
          ...(term.definition && { description: term.definition[official.code] }),
          inDefinedTermSet: { '@id': set },
        },
      ];
    }),
  ];
}

function toBreadcrumbs(source: FormatSource): JsonLdNode {
  const { id, page, record } = source;
  const steps = [
    { name: record.title, path: `/documents/${id}/` },
    ...(page?.ancestors ?? []).map((above) => ({
      name: nameOf(above),
      path: `/documents/${id}/${above.eId}/`,
    })),
    ...(page === null ? [] : [{ name: toCitation(source), path: `/documents/${id}/${page.eId}/` }]),
  ];
  return {
    '@type': 'BreadcrumbList',
    '@id': `${toPageAddress(source)}#breadcrumbs`,
    itemListElement: steps.map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: toSiteAddress(toPath(official.code, path), source.site.address),
    })),
  };
}
