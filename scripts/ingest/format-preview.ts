import type { Provision } from '../../src/policy/tree.ts';
import { listNodes } from '../../src/policy/walk.ts';
import type { Ingested } from './ingest-text.ts';
import { escapeText, styleSheet } from './preview-page.ts';
import { formatReport } from './report.ts';
import { listDoubts, unsure, type ReportedDoubt } from './report-doubts.ts';
import type { Source } from './read-source.ts';

/** One page that needs nothing else and runs nothing: the source beside the structure, the doubts marked and listed. */
export function formatPreview(source: Source, ingested: Ingested): string {
  const doubts = listDoubts(source, ingested);
  const name = escapeText(source.name);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
${styleSheet}
</head>
<body>
<h1>${name}</h1>
<section><h2>Doubts (${doubts.length})</h2><ol>${doubts.map(formatDoubt).join('')}</ol></section>
<main>
<section><h2>Source</h2><pre>${markSource(source.text, ingested, doubts)}</pre></section>
<section><h2>Structure</h2>${formatStructure(ingested)}</section>
</main>
<details><summary>Report</summary><pre>${escapeText(formatReport(source, ingested, []))}</pre></details>
</body>
</html>
`;
}

function formatDoubt({ offset, kind, context, remedy }: ReportedDoubt): string {
  const place = offset === null ? '' : `<a href="#o${offset}">${offset}</a> `;
  return `<li>${place}<b>${escapeText(kind)}</b> 「${escapeText(context)}」 ${escapeText(remedy)}</li>`;
}

/** The source with an anchor at each label and a mark from each doubt to the end of its word or ten characters on. */
function markSource(
  text: string,
  { recognition }: Ingested,
  doubts: readonly ReportedDoubt[],
): string {
  const labels = new Set(recognition.labels.map(({ start }) => start));
  const doubted = new Set(doubts.flatMap(({ offset }) => offset ?? []));
  const ends = new Map(recognition.labels.map(({ start, end }) => [start, end]));
  const places = [...new Set([...labels, ...doubted])].sort((a, b) => a - b);
  const pieces: string[] = [];
  let from = 0;
  for (const [at, place] of places.entries()) {
    if (place < from) continue;
    const end = Math.min(ends.get(place) ?? place + 10, places[at + 1] ?? text.length, text.length);
    const tag = doubted.has(place) ? 'mark' : 'b';
    pieces.push(escapeText(text.slice(from, place)));
    pieces.push(`<${tag} id="o${place}">${escapeText(text.slice(place, end))}</${tag}>`);
    from = end;
  }
  return [...pieces, escapeText(text.slice(from))].join('');
}

function formatStructure({ tree, recognition: { evidence } }: Ingested): string {
  const queue = [...evidence];
  const blocks: string[] = [];
  if (tree.title !== null) blocks.push(`<p class="title">${escapeText(tree.title)}</p>`);
  for (const node of listNodes(tree)) {
    if (node.type === 'stretch') blocks.push(`<p class="kind">${node.name}</p>`);
    else if (node.type === 'attachment') {
      blocks.push(`<p class="title">${escapeText(node.title)}</p>`);
    } else if (node.type === 'provision') blocks.push(formatProvision(node, queue));
    else if (node.type === 'paragraph') {
      const text = node.sentences.map((sentence) => sentence.text).join('');
      blocks.push(`<p class="d${depthOf(node.eId)}">${escapeText(text)}</p>`);
    }
  }
  return blocks.join('\n');
}

function formatProvision(
  { eId, kind, label, heading, headingEnd }: Provision,
  queue: Ingested['recognition']['evidence'][number][],
): string {
  const found = queue[0]?.label === label ? queue.shift() : undefined;
  const confidence = found ? `<i>${found.confidence.toFixed(2)}</i>` : '';
  const place = found ? `<a href="#o${found.start}">${found.start}</a>` : '';
  const words = escapeText(`${label}${heading ?? ''}${headingEnd}`);
  const look = (found?.confidence ?? 1) < unsure ? ' low' : '';
  const why = found ? ` title="${escapeText(found.reasons.join('; '))}"` : '';
  return `<p class="d${depthOf(eId) - 1}${look}"${why}><b>${words}</b> <small>${kind} ${eId} ${place} ${confidence}</small></p>`;
}

function depthOf(eId: string): number {
  return Math.min(eId.split('__').length, 8);
}
