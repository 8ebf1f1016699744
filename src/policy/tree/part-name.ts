import type { Attachment, Provision, Stretch } from './tree.ts';

/** A part of a document without what stands in it: all that it can be called by. */
export type PartName =
  Omit<Attachment, 'children'> | Omit<Provision, 'children'> | Omit<Stretch, 'children'>;

/** A part without what stands in it. */
export function toPartName(part: Attachment | Provision | Stretch): PartName {
  const name: PartName & { children?: unknown } = { ...part };
  delete name.children;
  return name;
}
