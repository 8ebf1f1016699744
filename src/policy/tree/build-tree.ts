import type { DraftDocument, DraftProvision } from './draft.ts';
import { createEIdSequence, type EIdSequence } from './eid.ts';
import { type Label, parseLabel } from './labels.ts';
import { findRole, type ParagraphPlace } from './roles.ts';
import type {
  Attachment,
  DocumentPart,
  DocumentTree,
  Paragraph,
  Provision,
  ProvisionKind,
  Stretch,
} from './tree.ts';

const belowArticle: ReadonlySet<ProvisionKind> = new Set(['article', 'item', 'subitem']);

/** Gives a draft its kinds, roles and ids. */
export function buildTree(draft: DraftDocument): DocumentTree {
  const stretches: Partial<Record<Stretch['name'], Stretch>> = {};
  const body: Provision[] = [];
  const attachments: Attachment[] = [];
  for (const part of buildParts(draft)) {
    if (part.type === 'stretch') stretches[part.name] = part;
    else if (part.type === 'provision') body.push(part);
    else attachments.push(part);
  }
  const { notice = null, preamble = null, closing = null } = stretches;
  return { title: draft.title, notice, preamble, body, closing, attachments };
}

/** The same one part at a time, in reading order: for a text so long that its tree would take too much room. */
export function* buildParts(draft: DraftDocument): Generator<DocumentPart> {
  const ids = createEIdSequence(null);
  yield* buildStretch('notice', draft.notice, 'front');
  yield* buildStretch('preamble', draft.preamble, 'front');
  for (const provision of draft.body) yield buildProvision(provision, null, ids);
  yield* buildStretch('closing', draft.closing, 'closing');
  for (const { title, children } of draft.attachments) {
    const eId = ids.attachment();
    const inner = buildChildren(children, null, createEIdSequence(eId), 'front');
    yield { type: 'attachment', eId, title, children: inner };
  }
}

function* buildStretch(
  name: Stretch['name'],
  texts: readonly string[],
  place: ParagraphPlace,
): Generator<Stretch> {
  if (texts.length === 0) return;
  const ids = createEIdSequence(name);
  const children = texts.map((text) => buildParagraph(text, ids, place));
  yield { type: 'stretch', eId: name, name, children };
}

function buildProvision(
  draft: DraftProvision,
  parent: ProvisionKind | null,
  siblings: EIdSequence,
): Provision {
  const label = draft.label === '' ? null : parseLabel(draft.label);
  const kind = toKind(label, parent);
  const eId = siblings.provision(kind, label);
  const children = buildChildren(draft.children, kind, createEIdSequence(eId), 'body');
  const { heading, headingEnd } = draft;
  return { type: 'provision', eId, kind, label: draft.label, heading, headingEnd, children };
}

/** What a labelled unit is, from its label and the kind of the unit above it: (一) is a clause, but an item of an article. */
function toKind(label: Label | null, parent: ProvisionKind | null): ProvisionKind {
  if (label === null) return 'section';
  if (parent === null || !belowArticle.has(parent)) return label.kind;
  if (label.kind === 'clause') return 'item';
  return label.kind === 'point' || label.kind === 'subpoint' ? 'subitem' : label.kind;
}

function buildChildren(
  children: readonly (string | DraftProvision)[],
  parent: ProvisionKind | null,
  ids: EIdSequence,
  place: ParagraphPlace,
): (Paragraph | Provision)[] {
  return children.map((child) =>
    typeof child === 'string'
      ? buildParagraph(child, ids, place)
      : buildProvision(child, parent, ids),
  );
}

function buildParagraph(text: string, ids: EIdSequence, place: ParagraphPlace): Paragraph {
  return { type: 'paragraph', eId: ids.paragraph(), role: findRole(text, place), text };
}
