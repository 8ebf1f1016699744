import type { Label } from './labels.ts';
import type { ProvisionKind } from './tree.ts';

const belowArticle: ReadonlySet<ProvisionKind> = new Set(['article', 'item', 'subitem']);

/** What a labelled unit is, from its label and the kind of the unit above it: (一) is a clause, but an item of an article. */
export function toKind(label: Label | null, parent: ProvisionKind | null): ProvisionKind {
  if (label === null) return 'section';
  if (parent === null || !belowArticle.has(parent)) return label.kind;
  if (label.kind === 'clause') return 'item';
  return label.kind === 'point' || label.kind === 'subpoint' ? 'subitem' : label.kind;
}
