import { messages } from '#i18n/messages.ts';
import type { TableCell, TableData } from '../table-data.ts';
import type { MapInput, MapPart } from './map-input.ts';

/** The map in words: under each part what it leads to, and of a target what it promises. */
export function tabulateMap(input: MapInput): TableData {
  const { columns, list } = messages(input.locale).map;
  return {
    caption: list,
    columns: [{ text: columns.relation }, { text: columns.name }, { text: columns.amount }],
    groups: input.parts.map((part) => ({
      heading: namePart(part),
      rows: [...listItems(input, part), ...listReferences(input, part)],
    })),
  };
}

function listItems({ locale, items }: MapInput, part: MapPart): TableCell[][] {
  const { cites, promises } = messages(locale).map;
  const byId = new Map(items.map((item) => [item.id, item]));
  return part.items.flatMap((id) => {
    const item = byId.get(id);
    if (item === undefined) return [];
    const { amount, href, kind, name } = item;
    if (kind === 'target') return [toRow(promises, { text: name, href }, amount ?? '')];
    return [toRow(cites, { text: name, href, lang: 'zh-CN' })];
  });
}

function listReferences({ locale, parts }: MapInput, part: MapPart): TableCell[][] {
  const { refersTo } = messages(locale).map;
  return part.refersTo.flatMap((id) =>
    parts.filter((other) => other.id === id).map((other) => toRow(refersTo, namePart(other))),
  );
}

function namePart({ href, name, official }: MapPart): TableCell {
  return { text: name, href, ...(official && { lang: 'zh-CN' }) };
}

function toRow(relation: string, name: TableCell, amount = ''): TableCell[] {
  return [{ text: relation, status: true }, { ...name, header: true }, { text: amount }];
}
