import { isDraftProvision, type DraftBlock, type DraftProvision } from '#policy/tree/draft.ts';
import { privateSign } from '#policy/tree/labels.ts';
import type { RecognisedBlock } from '#policy/recognise/blocks.ts';
import type { AttachmentItem } from '#policy/recognise/regions/closing.ts';
import { readSpan } from '#policy/recognise/lines/spans.ts';
import type { Ingested } from '../ingest-text.ts';
import { listTables } from './list-tables.ts';
import { listDoubts } from './report-doubts.ts';
import type { SourceText } from '../source/source-text.ts';

interface InterchangeNode {
  readonly label: string;
  readonly heading: string | null;
  readonly text: string;
  readonly path: string;
  readonly level: number;
  readonly start: number;
  /** How sure the reading is, from 0 to 1; items of a list of attachments are sure. */
  readonly confidence: number;
}

/**
 * The result of ingest as JSON that other programs read, in pieces: nodes in document order, tables, citations, how many
 * references lead where, targets, what an editor should look at, what the reader of the format did, what was
 * normalised, meta.
 */
export function* formatInterchange(source: SourceText, ingested: Ingested): Generator<string> {
  const { metadata, citations, targets, normalisations } = ingested;
  yield '{';
  yield* formatList('nodes', listNodes(source.text, ingested), (node) => node);
  yield* formatList('tables', listTables(ingested.recognition.draft), (table) => table);
  yield* formatList('citations', citations, ({ title, number }) => ({ title, number }));
  yield `"references": ${JSON.stringify(ingested.references)},\n`;
  yield* formatList('targets', targets, (target) => ({
    value: Number(target.value),
    unit: target.unit,
    op: target.comparator === 'approx' ? '≈' : target.comparator,
    change: target.direction,
    quote: target.quote,
    value_max: target.valueMax === null ? null : Number(target.valueMax),
    indicator: target.indicatorWords ?? null,
    period: target.periodWords ?? null,
  }));
  yield* formatList('doubts', listDoubts(source, ingested), (doubt) => doubt);
  yield* formatList('notes', source.notes, ({ kind, what, text, offset }) => {
    return { kind, what, text, offset };
  });
  yield* formatList('normalisations', normalisations, (normalisation) => normalisation);
  const meta = {
    title: metadata.title,
    doc_number: metadata.documentNumber,
    addressee: metadata.addressee,
    issuer: metadata.issuers.join('、') || null,
    date: metadata.date,
  };
  yield `"meta": ${JSON.stringify(meta)}\n}\n`;
}

/** A list with each of its items on a line. */
function* formatList<T>(
  name: string,
  items: Iterable<T>,
  toItem: (item: T) => object,
): Generator<string> {
  let before = `"${name}": [\n`;
  for (const item of items) {
    yield before + JSON.stringify(toItem(item));
    before = ',\n';
  }
  yield before === ',\n' ? '\n],\n' : `${before}],\n`;
}

/** The provisions, and among them the items of lists of attachments where they stand. */
function* listNodes(source: string, ingested: Ingested): Generator<InterchangeNode> {
  const items = ingested.recognition.attachmentItems.values();
  let item = items.next().value;
  for (const node of listProvisions(source, ingested)) {
    for (; item !== undefined && item.start < node.start; item = items.next().value) {
      yield toNode(item);
    }
    yield node;
  }
  for (; item !== undefined; item = items.next().value) yield toNode(item);
}

function toNode({ label, title, start }: AttachmentItem): InterchangeNode {
  return { label, heading: title, text: '', path: label, level: 1, start, confidence: 1 };
}

/** The provisions in order, each with the paragraphs from its label to the next. */
function* listProvisions(
  source: string,
  { recognition: { draft, blocks, evidence } }: Ingested,
): Generator<InterchangeNode> {
  const texts = readTexts(source, blocks);
  const sure = evidence.values();
  for (const children of [draft.body, ...draft.attachments.map((one) => one.children)]) {
    for (const { provision, path } of walk(children, [])) {
      const { start, text } = texts.next().value ?? { start: 0, text: '' };
      const { heading } = provision;
      const label = showLabel(provision.label);
      const confidence = sure.next().value?.confidence ?? 0;
      yield { label, heading, text, path: path.join('/'), level: path.length, start, confidence };
    }
  }
}

function* walk(
  children: Iterable<DraftBlock | DraftProvision>,
  above: readonly string[],
): Generator<{ provision: DraftProvision; path: readonly string[] }> {
  for (const child of children) {
    if (!isDraftProvision(child)) continue;
    const path = [...above, showLabel(child.label)];
    yield { provision: child, path };
    yield* walk(child.children, path);
  }
}

/** A font's own glyph in a label stands for the dot after its number. */
function showLabel(label: string): string {
  return label.replace(privateSign, '.');
}

/** For each label in order: where it stands, and the paragraphs up to the next label. */
function* readTexts(
  source: string,
  blocks: Iterable<RecognisedBlock>,
): Generator<{ start: number; text: string }, undefined> {
  let open: { start: number; text: string } | undefined;
  for (const { part, span } of blocks) {
    if (part === 'label') {
      if (open) yield open;
      open = { start: span[0]?.start ?? 0, text: '' };
    } else if (open && part === 'paragraph') open.text += readSpan(source, span);
  }
  if (open) yield open;
}
