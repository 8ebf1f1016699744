import MiniSearch from './minisearch.js';
import { toPairs } from './pairs.mjs';

let index = null;

async function load() {
  const response = await fetch('/minisearch/index.json');
  const options = { fields: ['text'], tokenize: toPairs, processTerm: (term) => term };
  return MiniSearch.loadJSON(await response.text(), options);
}

/** Runs in the browser: asks MiniSearch for records that hold all pairs of each query. */
globalThis.askAll = async (queries) => {
  let start = performance.now();
  index ??= await load();
  const answers = [];
  for (const query of queries) {
    const pairs = toPairs(query);
    // The last character alone is there as the end of a text; within a query of more it is no term.
    const terms = pairs.length === 1 ? pairs : pairs.slice(0, -1);
    const found = index.search(
      { combineWith: 'AND', queries: terms },
      { tokenize: (term) => [term], prefix: terms[0].length === 1 },
    );
    const names = found.map(({ id }) => id);
    answers.push({ milliseconds: performance.now() - start, names, marks: [] });
    start = performance.now();
  }
  return answers;
};
