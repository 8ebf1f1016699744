import { toSiteAddress } from '#schema/site-address.ts';
import type { Mark } from '#policy/text/segments.ts';
import type { Block, Paragraph, Provision } from '#policy/tree/tree.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { official } from '#schema/languages.ts';
import {
  isWithin,
  listContents,
  toCitation,
  toLocator,
  toPageAddress,
  type FormatSource,
} from '../format-source.ts';
import { textSchemaPath, type TextFile } from './text-schema.ts';

type Contents = TextFile['contents'];
type ProvisionFile = Extract<Contents[number], { type: 'provision' }>;
type Child = ProvisionFile['children'][number];
type ParagraphFile = Extract<Child, { type: 'paragraph' }>;
type Link = NonNullable<ParagraphFile['sentences'][number]['links']>[number];

/** A text, or a part of it, as JSON: its tree, where its words lead, and the targets that it sets. */
export function writeTextJson(source: FormatSource): string {
  return `${JSON.stringify(toTextFile(source), null, 1)}\n`;
}

function toTextFile(source: FormatSource): TextFile {
  const { id, page, record, site } = source;
  const { absent, date, documentNumber, issuers, kind, provenance, standing, title } = record;
  return {
    $schema: toSiteAddress(textSchemaPath, site.address),
    version: 1,
    notice: site.notice,
    address: toPageAddress(source),
    citation: toCitation(source),
    language: official.tag,
    document: {
      id,
      address: toPageAddress({ ...source, page: null }),
      ...{ title, titleIsOurs: record.titleIsOurs, number: documentNumber, issuers, date, kind },
      standing: standing?.state ?? null,
      source: provenance && { sha256: provenance.sha256, address: provenance.address },
      absent,
    },
    part: page && {
      id: page.eId,
      locator: toLocator(source),
      above: page.ancestors.map(({ eId }) => eId),
    },
    contents: toContents(source),
    targets: source.targets
      .filter(({ eId }) => isWithin(page, eId))
      .map((target) => ({
        id: target.id,
        address: toSiteAddress(`/targets/${target.id}/`, site.address),
        label: target.label,
        sentence: target.eId,
        quote: target.quote,
        indicator: target.indicator,
        kind: target.kind,
        comparator: target.comparator,
        value: target.value,
        valueMax: target.valueMax,
        unit: target.unit,
        deadline: target.deadline,
      })),
  };
}

function toContents(source: FormatSource): Contents {
  const write = createWriter(source.marks);
  return listContents(source).map((part): Contents[number] => {
    switch (part.type) {
      case 'title':
        return part;
      case 'stretch':
        return { type: part.name, id: part.eId, children: part.children.map(write.block) };
      case 'provision':
        return write.provision(part);
      case 'attachment':
        return {
          type: 'attachment',
          id: part.eId,
          title: part.title,
          children: part.children.map(write.child),
        };
    }
  });
}

function createWriter(marks: ReadonlyMap<string, readonly Mark[]>) {
  const toLinks = (eId: string): Link[] | undefined =>
    marks.get(eId)?.map(({ end, kind, path, start }) => ({ start, end, kind, href: path }));
  const paragraph = (block: Paragraph): ParagraphFile => ({
    type: 'paragraph',
    id: block.eId,
    role: block.role,
    sentences: listSentences(block).map(({ eId, text }) => {
      const links = toLinks(eId);
      return { id: eId, text, ...(links && { links }) };
    }),
  });
  const block = (one: Block): Exclude<Child, { type: 'provision' }> => {
    if (one.type === 'paragraph') return paragraph(one);
    if (one.type === 'footnote') {
      return {
        type: 'note',
        id: one.eId,
        mark: one.mark,
        children: one.children.map(paragraph),
      };
    }
    return {
      type: 'table',
      id: one.eId,
      headRows: one.headRows,
      headColumns: one.headColumns,
      rows: one.children.map((row) => ({
        id: row.eId,
        cells: row.children.map((cell) => ({
          id: cell.eId,
          column: cell.column,
          columns: cell.columns,
          rows: cell.rows,
          children: cell.children.map(paragraph),
        })),
      })),
    };
  };
  const provision = ({ eId, kind, label, heading, headingEnd, children }: Provision) => {
    const links = toLinks(eId);
    const written: ProvisionFile = {
      ...{ type: 'provision', id: eId, kind, label, heading, headingEnd },
      ...(links && { headingLinks: links }),
      children: children.map(child),
    };
    return written;
  };
  const child = (one: Block | Provision): Child =>
    one.type === 'provision' ? provision(one) : block(one);
  return { block, child, provision };
}
