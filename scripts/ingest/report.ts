import type { Provision, DocumentTree } from '../../src/policy/tree.ts';
import { listNodes, listSentences } from '../../src/policy/walk.ts';
import { countFullStops, type Ingested } from './ingest-text.ts';
import type { Source } from './read-source.ts';
import { listDoubts, unsure, type ReportedDoubt } from './report-doubts.ts';
import type { Written } from './write-content.ts';

/** The report on one document: what was recognised, what was left out, what was written and what was left alone. */
export function formatReport(
  source: Source,
  ingested: Ingested,
  written: readonly Written[],
): string {
  const { metadata, citations, targets, normalisations, tree } = ingested;
  const lines = [
    `${source.name} (${formatOf(source)}${source.encoding}, ${source.text.length} characters)`,
    `  title       ${metadata.title ?? 'none'}`,
    `  number      ${metadata.documentNumber ?? 'not printed'}`,
    `  issuers     ${metadata.issuers.join('、') || 'not printed'}`,
    `  date        ${metadata.date ?? 'not printed'}`,
    `  addressees  ${metadata.addressees.join(' | ') || 'not printed'}`,
    `  structure   ${formatCounts(tree)}`,
    `  sentences   ${listSentences(tree).length}, ${countFullStops(tree)} full stops`,
    ...tree.body.flatMap((provision) => formatOutline(provision, 1)),
    `  confidence  ${formatConfidence(ingested)}`,
    `  citations   ${citations.length}`,
    ...citations.map(({ eId, title, number }) =>
      `    ${eId}  ${title ?? ''} ${number ?? ''}`.trimEnd(),
    ),
    `  targets     ${targets.length} candidates`,
    ...targets.map(
      ({ eId, value, unit, comparator, quote }) =>
        `    ${eId}  ${comparator} ${value} ${unit}  「${quote}」`,
    ),
    ...formatNotes(source),
    ...formatDoubts(listDoubts(source, ingested)),
    `  normalised  ${normalisations.length} places, nothing else was left out`,
    ...normalisations.map(
      ({ offset, removed, kind }) => `    offset ${offset}  ${kind}  ${JSON.stringify(removed)}`,
    ),
    ...written.map(({ path, outcome }) => `  ${outcome.padEnd(11)} ${path}`),
    ...formatAdvice(written),
  ];
  return lines.join('\n');
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

/** What the reader of the format did with a page or a Word file. */
function formatNotes({ format, notes }: Source): string[] {
  if (format === 'text') return [];
  const shown = notes.filter(({ kind }) => kind !== 'doubt');
  return [
    `  ${format.padEnd(11)} ${shown.length} notes on what was dropped, restored or changed`,
    ...shown.map(({ kind, what, text, offset }) => {
      const place = offset === null ? '' : `offset ${offset}  `;
      return `    ${kind}  ${place}${what}${text === '' ? '' : `  「${text}」`}`;
    }),
  ];
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

function formatCounts(tree: DocumentTree): string {
  const counts = new Map<string, number>();
  for (const node of listNodes(tree)) {
    if (node.type !== 'provision') continue;
    counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'paragraphs only';
}

function formatOutline(provision: Provision, depth: number): string[] {
  if (depth > 2) return [];
  const own = `${'  '.repeat(depth + 1)}${provision.label}${provision.heading ?? ''}`;
  const inner = provision.children.filter((child) => child.type === 'provision');
  return [own, ...inner.flatMap((child) => formatOutline(child, depth + 1))];
}

function formatAdvice(written: readonly Written[]): string[] {
  const left = written.some(({ outcome }) => outcome === 'left alone');
  return left
    ? ['  Files left alone may have been reviewed; --force replaces all but targets.yml.']
    : [];
}
