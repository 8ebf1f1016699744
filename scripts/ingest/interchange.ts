import type { DraftDocument, DraftProvision } from '../../src/policy/draft.ts';
import { readSpan } from '../../src/policy/recognise/spans.ts';
import type { Ingested } from './ingest-text.ts';

interface InterchangeNode {
  readonly label: string;
  readonly heading: string | null;
  readonly text: string;
  readonly path: string;
  readonly level: number;
  readonly start: number;
}

/** The result of ingest in the form that other programs read: nodes in document order, citations, targets, meta. */
export function toInterchange(source: string, ingested: Ingested): object {
  const { metadata, citations, targets } = ingested;
  return {
    nodes: listNodes(source, ingested),
    citations: citations.map(({ title, number }) => ({ title, number })),
    targets: targets.map((target) => ({
      value: Number(target.value),
      unit: target.unit,
      op: target.comparator === 'approx' ? '≈' : target.comparator,
      change: target.direction,
      quote: target.quote,
      value_max: target.valueMax === null ? null : Number(target.valueMax),
    })),
    meta: {
      title: metadata.title,
      doc_number: metadata.documentNumber,
      addressee: metadata.addressee,
      issuer: metadata.issuers.join('、') || null,
      date: metadata.date,
    },
  };
}

function listNodes(source: string, { recognition }: Ingested): InterchangeNode[] {
  const texts = readTexts(source, recognition.blocks);
  const provisions = listProvisions(recognition.draft).map(({ provision, path }, at) => ({
    label: provision.label,
    heading: provision.heading,
    text: texts[at]?.text ?? '',
    path: path.join('/'),
    level: path.length,
    start: texts[at]?.start ?? 0,
  }));
  const items = recognition.attachmentItems.map(({ label, title, start }) => {
    return { label, heading: title, text: '', path: label, level: 1, start };
  });
  return [...provisions, ...items].sort((a, b) => a.start - b.start);
}

/** For each label in order: where it stands, and the paragraphs from it to the next label. */
function readTexts(
  source: string,
  blocks: Ingested['recognition']['blocks'],
): { start: number; text: string }[] {
  const texts: { start: number; text: string }[] = [];
  for (const { part, span } of blocks) {
    if (part === 'label') texts.push({ start: span[0]?.start ?? 0, text: '' });
    const last = texts.at(-1);
    if (last && part === 'paragraph') last.text += readSpan(source, span);
  }
  return texts;
}

function listProvisions(
  draft: DraftDocument,
): { provision: DraftProvision; path: readonly string[] }[] {
  const walk = (
    provision: DraftProvision,
    above: readonly string[],
  ): { provision: DraftProvision; path: readonly string[] }[] => {
    const path = [...above, provision.label];
    const inner = provision.children.filter((child) => typeof child !== 'string');
    return [{ provision, path }, ...inner.flatMap((child) => walk(child, path))];
  };
  const attached = draft.attachments.flatMap(({ children }) =>
    children.filter((child) => typeof child !== 'string'),
  );
  return [...draft.body, ...attached].flatMap((provision) => walk(provision, []));
}
