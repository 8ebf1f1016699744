import { writeSearchIndex } from '../../search-index/write-search-index.ts';
import { writeMiniSearch, writePagefind } from './write-rivals.ts';

/** Indexes the clauses of a folder with the engine that it is told, and says as one line of JSON how long that took. */
const [engine, folder = ''] = process.argv.slice(2);
const begin = performance.now();
if (engine === 'ours') await writeSearchIndex(folder);
else if (engine === 'pagefind') await writePagefind(folder);
else if (engine === 'minisearch') await writeMiniSearch(folder);
else throw new Error(`no engine ${engine ?? ''}`);
console.log(JSON.stringify({ seconds: (performance.now() - begin) / 1000 }));
