import { posix } from 'node:path';
import type { Package } from './open-package.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** The part that holds its cells. */
  readonly part: string;
}

/** What a workbook says of itself. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** Whether its days are counted from 1904 and not from 1900. */
  readonly isFrom1904: boolean;
  readonly stringsPart: string;
  readonly stylesPart: string;
}

const workbookPart = 'xl/workbook.xml';

/** Reads which sheets a workbook has, in its order. */
export async function readWorkbook(source: Package): Promise<Workbook> {
  const parts = await readRelations(source);
  const sheets: SheetEntry[] = [];
  let isFrom1904 = false;
  await source.read(workbookPart, {
    open: ({ name, attributes }) => {
      if (name === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const id = attributes['r:id'] ?? findPrefixed(attributes, ':id') ?? '';
      const part = parts.byId.get(id);
      if (part === undefined) return;
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: attributes['name'] ?? '', isHidden, part });
    },
  });
  return {
    sheets,
    isFrom1904,
    stringsPart: parts.byType.get('sharedStrings') ?? 'xl/sharedStrings.xml',
    stylesPart: parts.byType.get('styles') ?? 'xl/styles.xml',
  };
}

/** The parts that the workbook refers to, by id and by the last word of their type. */
async function readRelations(
  source: Package,
): Promise<{ byId: Map<string, string>; byType: Map<string, string> }> {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  await source.read('xl/_rels/workbook.xml.rels', {
    open: ({ name, attributes: { Id = '', Type = '', Target = '' } }) => {
      if (name !== 'Relationship') return;
      const part = Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target);
      byId.set(Id, part);
      byType.set(Type.slice(Type.lastIndexOf('/') + 1), part);
    },
  });
  return { byId, byType };
}

function findPrefixed(attributes: Readonly<Record<string, string>>, end: string): string | null {
  return Object.entries(attributes).find(([name]) => name.endsWith(end))?.[1] ?? null;
}
