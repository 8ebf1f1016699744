import type { Label } from './labels.ts';
import type { ProvisionKind } from './tree.ts';

const aliases: Record<ProvisionKind, string> = {
  part: 'part',
  chapter: 'chp',
  division: 'dvs',
  section: 'sec',
  article: 'art',
  clause: 'cl',
  point: 'pt',
  subpoint: 'subpt',
  item: 'item',
  subitem: 'subitem',
};

/** Gives the children of one parent their ids. */
export interface EIdSequence {
  /** The next paragraph's id. */
  paragraph(): string;
  /** The next sentence's id. */
  sentence(): string;
  /** The next table's id. */
  table(): string;
  /** The next note's id. */
  footnote(): string;
  /** The next row's id. */
  row(): string;
  /** A cell's id, from the first column that it covers. */
  cell(column: number): string;
  /** The next attachment's id. */
  attachment(): string;
  /** A provision's id, from its label's ordinal; a repeated ordinal gets `-2`, `-3`, a missing label `x1`, `x2`. */
  provision(kind: ProvisionKind, label: Label | null): string;
}

/** The one generator of ids: one sequence for each parent (null for the document itself). */
export function createEIdSequence(parent: string | null): EIdSequence {
  const counts = new Map<string, number>();
  const join = (name: string): string => (parent === null ? name : `${parent}__${name}`);
  const count = (name: string): number => {
    const n = (counts.get(name) ?? 0) + 1;
    counts.set(name, n);
    return n;
  };
  return {
    paragraph: () => join(`p_${count('p')}`),
    sentence: () => join(`s_${count('s')}`),
    table: () => join(`tbl_${count('tbl')}`),
    footnote: () => join(`fn_${count('fn')}`),
    row: () => join(`row_${count('row')}`),
    cell: (column) => join(`cell_${column}`),
    attachment: () => join(`att_${count('att')}`),
    provision: (kind, label) => {
      if (label === null) return join(`${aliases[kind]}_x${count(`${kind} without label`)}`);
      const name = [aliases[kind], label.ordinal, ...label.branches].join('_');
      const times = count(name);
      return join(times === 1 ? name : `${name}-${times}`);
    },
  };
}

/** The id of the part that a part stands in; null at the top of its document. */
export function toParentEId(eId: string): string | null {
  const at = eId.lastIndexOf('__');
  return at < 0 ? null : eId.slice(0, at);
}

/** What an id adds to that of the part above it, as `p_2`. */
export function toLastStep(eId: string): string {
  const at = eId.lastIndexOf('__');
  return at < 0 ? eId : eId.slice(at + 2);
}
