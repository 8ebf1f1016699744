import { stat } from 'node:fs/promises';
import { formatPieces } from '#policy/markdown/format-document.ts';
import { formatInterchange } from '#ingest/report/result-json.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { readSource } from '../ingest/read-source.ts';
import { formatReport } from '#ingest/report/report.ts';

/**
 * Does all that ingest does with the files that it is given, in one process, but writes nothing; says as one line of JSON
 * what it took. The memory is the most that the process ever held, Node's own included.
 */
const begin = performance.now();
let bytes = 0;
let written = 0;
for (const file of process.argv.slice(2)) {
  const source = await readSource(file);
  const ingested = ingestText(source.text, file, source.lines, source.fields, source.apart);
  for (const piece of formatPieces(ingested.recognition.draft)) written += piece.length;
  for (const piece of formatInterchange(source, ingested)) written += piece.length;
  for (const line of formatReport(source, ingested, [])) written += line.length;
  bytes += (await stat(file)).size;
}
const seconds = (performance.now() - begin) / 1000;
const memory = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ bytes, written, seconds, memory }));
