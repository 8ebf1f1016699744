import { buildParts } from '../../src/policy/build-tree.ts';
import { listWords } from '../../src/policy/draft-words.ts';
import type { DraftDocument } from '../../src/policy/draft.ts';
import { listNodes } from '../../src/policy/walk.ts';
import type { CompleteMetadata } from './complete-metadata.ts';
import type { Ingested } from './ingest-text.ts';
import { toRecordName } from './record-name.ts';
import type { Source } from './read-source.ts';
import { formatNormalised, formatNotes, formatOutline } from './report-lists.ts';
import { listDoubts, unsure } from './report-doubts.ts';
import type { ReportedDoubt } from './reported-doubt.ts';
import type { SourceFields } from './source-text.ts';
import type { Written } from './write-content.ts';

const next =
  '  next        read text.md against the source, fill in document.yml, keep the true candidates as targets.yml';

/** The report on one document, line by line: what was recognised, what was left out, what was written and what was left alone. */
export function* formatReport(
  source: Source,
  ingested: Ingested,
  written: readonly Written[],
): Generator<string> {
  const { metadata, citations, targets, normalisations } = ingested;
  const { draft } = ingested.recognition;
  yield `${source.name} (${formatOf(source)}${source.encoding}, ${source.text.length} characters)`;
  yield* formatMetadata(metadata);
  yield `  received    ${formatReceived(source)}`;
  yield* formatCounts(draft);
  yield* formatOutline(draft);
  yield `  confidence  ${formatConfidence(ingested)}`;
  yield `  citations   ${citations.length}`;
  for (const { eId, title, number } of citations) {
    yield `    ${eId}  ${title ?? ''} ${number ?? ''}`.trimEnd();
  }
  yield `  targets     ${targets.length} candidates`;
  for (const { eId, value, unit, comparator, quote } of targets) {
    yield `    ${eId}  ${comparator} ${value} ${unit}  「${quote}」`;
  }
  yield* formatNotes(source);
  yield* formatDoubts(listDoubts(source, ingested));
  yield* formatNormalised(normalisations);
  for (const { path, outcome } of written) yield `  ${outcome.padEnd(11)} ${path}`;
  if (written.some(({ outcome }) => outcome === 'left alone')) {
    yield '  Files left alone may have been reviewed; --force replaces all but targets.yml.';
  }
  if (written.some(({ outcome }) => outcome === 'written')) yield next;
}

function* formatMetadata(metadata: CompleteMetadata): Generator<string> {
  yield `  title       ${metadata.title ?? 'none'}${saidBy(metadata, 'title')}`;
  yield `  number      ${metadata.documentNumber ?? 'not printed'}${saidBy(metadata, 'documentNumber')}`;
  yield `  issuers     ${metadata.issuers.join('、') || 'not printed'}${saidBy(metadata, 'issuers')}`;
  yield `  date        ${metadata.date ?? 'not printed'}${saidBy(metadata, 'date')}`;
  yield `  addressees  ${metadata.addressees.join(' | ') || 'not printed'}`;
  yield `  index       ${metadata.indexNumber ?? 'not printed'}${saidBy(metadata, 'indexNumber')}`;
  yield `  subject     ${metadata.subject ?? 'not printed'}${saidBy(metadata, 'subject')}`;
  yield `  published   ${metadata.published ?? 'not printed'}${saidBy(metadata, 'published')}`;
  if (metadata.address !== null) yield `  saved from  ${metadata.address}`;
}

function saidBy({ ofPage }: CompleteMetadata, field: keyof SourceFields): string {
  return ofPage.has(field) ? '  (the page says so, not the text)' : '';
}

function formatReceived({ name, received, recorded }: Source): string {
  if (recorded) return received;
  return `${received}  (the day of its last change; write ${toRecordName(name)} beside it, which says where it came from and when)`;
}

function formatOf({ format }: Source): string {
  return format === 'text' ? '' : `${format}, `;
}

function formatConfidence({ recognition: { evidence } }: Ingested): string {
  if (evidence.length === 0) return 'no labels';
  const lowest = evidence.reduce((low, node) => (node.confidence < low.confidence ? node : low));
  const low = evidence.filter(({ confidence }) => confidence < unsure).length;
  const least = `lowest ${lowest.confidence.toFixed(2)} at offset ${lowest.start}, ${lowest.label}`;
  return `${evidence.length} labels, ${low} below ${unsure} (${least})`;
}

function formatDoubts(doubts: readonly ReportedDoubt[]): string[] {
  return [
    `  doubts      ${doubts.length}`,
    ...doubts.map(({ offset, kind, context, remedy }) => {
      const place = offset === null ? '' : `offset ${offset}  `;
      return `    ${place}${kind}  「${context}」 ${remedy}`;
    }),
  ];
}

/** How many provisions of each kind there are, and the figures by which an editor can check that nothing is missing. */
function* formatCounts(draft: DraftDocument): Generator<string> {
  const kinds = new Map<string, number>();
  let sentences = 0;
  let stops = 0;
  for (const part of buildParts(draft)) {
    for (const node of listNodes(part)) {
      if (node.type === 'sentence') sentences += 1;
      if (node.type === 'provision') kinds.set(node.kind, (kinds.get(node.kind) ?? 0) + 1);
    }
  }
  for (const words of listWords(draft)) stops += words.split('。').length - 1;
  const counts = [...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ');
  yield `  structure   ${counts || 'paragraphs only'}`;
  yield `  sentences   ${sentences}, ${stops} full stops`;
}
