import { findCitedBy } from '#publication/reading/mentions.ts';
import { toPublication } from '#publication/publication.ts';
import { citationsEach, makeCorpus } from './synthetic-corpus.ts';

/** Links as many made-up documents as it is told, both ways, and says what it took as one line of JSON; needs --expose-gc. */
const count = Number(process.argv[2]);
const corpus = makeCorpus(count);
globalThis.gc?.();
const before = process.memoryUsage().heapUsed;
// Both clocks: the time that passed is what the promise is about, processor time tells whether something else had the machine.
const started = performance.now();
const begin = process.cpuUsage();
const publication = toPublication(corpus);
const backlinks = corpus.documents.map(({ id }) => findCitedBy(publication, id));
const { user, system } = process.cpuUsage(begin);
const elapsed = (performance.now() - started) / 1000;
const seconds = (user + system) / 1_000_000;
globalThis.gc?.();
const memory = process.memoryUsage().heapUsed - before;

const { cites, unresolved } = publication.links;
const documents = [...cites.values()].map((links) => new Set(links.map(({ to }) => to)).size);
const cited = documents.reduce((sum, each) => sum + each, 0);
const back = backlinks.reduce((sum, mentions) => sum + mentions.length, 0);
if (unresolved.length > 0 || cited !== count * citationsEach || back < cited) {
  throw new Error(`${cited} of ${count * citationsEach} citations linked, ${back} back`);
}
console.log(JSON.stringify({ count, elapsed, seconds, memory }));
