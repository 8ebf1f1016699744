import type { DraftDocument, DraftProvision } from './draft.ts';
import { createEIdSequence, type EIdSequence } from './eid.ts';
import { toKind } from './kinds.ts';
import { parseLabel } from './labels.ts';
import { findRole, type Place } from './roles.ts';
import { splitSentences } from './sentences.ts';
import type {
  Attachment,
  DocumentTree,
  Paragraph,
  Provision,
  ProvisionKind,
  Stretch,
} from './tree.ts';

/** Gives a draft its kinds, roles, sentences and ids. */
export function buildTree(draft: DraftDocument): DocumentTree {
  const ids = createEIdSequence(null);
  return {
    title: draft.title,
    notice: buildStretch('notice', draft.notice, 'front'),
    preamble: buildStretch('preamble', draft.preamble, 'front'),
    body: draft.body.map((provision) => buildProvision(provision, null, ids)),
    closing: buildStretch('closing', draft.closing, 'closing'),
    attachments: draft.attachments.map((attachment): Attachment => {
      const eId = ids.attachment();
      const children = buildChildren(attachment.children, null, createEIdSequence(eId), 'front');
      return { type: 'attachment', eId, title: attachment.title, children };
    }),
  };
}

function buildStretch(
  name: Stretch['name'],
  texts: readonly string[],
  place: Place,
): Stretch | null {
  if (texts.length === 0) return null;
  const ids = createEIdSequence(name);
  const children = texts.map((text) => buildParagraph(text, ids, place));
  return { type: 'stretch', eId: name, name, children };
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

function buildChildren(
  children: readonly (string | DraftProvision)[],
  parent: ProvisionKind | null,
  ids: EIdSequence,
  place: Place,
): (Paragraph | Provision)[] {
  return children.map((child) =>
    typeof child === 'string'
      ? buildParagraph(child, ids, place)
      : buildProvision(child, parent, ids),
  );
}

function buildParagraph(text: string, ids: EIdSequence, place: Place): Paragraph {
  const eId = ids.paragraph();
  const inner = createEIdSequence(eId);
  const sentences = splitSentences(text).map((sentence) => ({
    type: 'sentence' as const,
    eId: inner.sentence(),
    text: sentence,
  }));
  return { type: 'paragraph', eId, role: findRole(text, place), sentences };
}
