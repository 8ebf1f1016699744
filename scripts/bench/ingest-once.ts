import { readFileSync } from 'node:fs';
import { extractText } from '../ingest/extract-text.ts';
import { ingestText } from '../ingest/ingest-text.ts';

/** Ingests the files that it is given in one process, writes nothing, and says what it took as one line of JSON. */
const before = process.resourceUsage().maxRSS;
const begin = performance.now();
let bytes = 0;
for (const file of process.argv.slice(2)) {
  const data = readFileSync(file);
  const { text, lines } = extractText(data, file);
  ingestText(text, file, lines);
  bytes += data.length;
}
const seconds = (performance.now() - begin) / 1000;
const memory = (process.resourceUsage().maxRSS - before) * 1024;
console.log(JSON.stringify({ bytes, seconds, memory }));
