import { posix } from 'node:path';
import { findFolderCycles } from './folders.ts';
import { findImports } from './imports.ts';
import { readSources, readTests } from './source.ts';

// `node tests/rooms/measure.ts` prints the shape of the house: how full its folders are, how far its imports climb.
const sources = await readSources();
const all = [...sources, ...(await readTests())];
const lines = sources.map(({ text }) => text.trimEnd().split('\n').length).sort((a, b) => a - b);
const total = lines.reduce((sum, length) => sum + length, 0);
const folders = [...Map.groupBy(sources, ({ path }) => posix.dirname(path)).values()];
const full = folders.filter(({ length }) => length > 20);
const climbs = all.flatMap(findImports).filter(({ specifier }) => /^(?:\.\.\/){3}/.test(specifier));

console.log(`files of src and scripts: ${sources.length}, lines: ${total}`);
console.log(`files per 1,000 lines: ${((sources.length / total) * 1000).toFixed(1)}`);
console.log(`lines of a file, median: ${lines[Math.floor(lines.length / 2)] ?? 0}`);
console.log(`folders: ${folders.length}, with more than 20 files: ${full.length}`);
console.log(`most files in a folder: ${Math.max(...folders.map(({ length }) => length))}`);
console.log(`circles between folders: ${findFolderCycles(sources).length}`);
console.log(`imports that climb three folders or more, tests included: ${climbs.length}`);
