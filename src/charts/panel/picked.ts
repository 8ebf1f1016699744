import type { SeriesInput } from '../input/chart-input.ts';

/** The signs before the names of picked places, so that they are told apart without colour; old Chinese fonts have them too. */
const signs = ['■', '▲', '▼', '★', '□', '△'];

/** How the marks of a place are styled: by its colour and dash, as one of the rest, or not at all where nothing is picked. */
export function findMarkClass({ picked }: Pick<SeriesInput, 'picked'>, id: string): string | null {
  if (picked === undefined) return null;
  const at = picked.indexOf(id);
  return at < 0 ? 'rest' : `pick pick-${at + 1}`;
}

/** The name of a place beside its marks, after its sign where it is picked. */
export function writePicked(
  { picked }: Pick<SeriesInput, 'picked'>,
  { id, label }: { readonly id: string; readonly label: string },
): string {
  const sign = signs[picked?.indexOf(id) ?? -1];
  return sign === undefined ? label : `${sign} ${label}`;
}

/** Whether the words of a place stand in the drawing: those of all, or of the picked alone. */
export function isWorded({ picked }: Pick<SeriesInput, 'picked'>, id: string): boolean {
  return picked?.includes(id) ?? true;
}
