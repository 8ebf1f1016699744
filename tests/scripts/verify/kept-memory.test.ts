import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { checkLinks } from '#scripts/verify/checks/links.ts';
import { checkStrayWords } from '#scripts/verify/checks/page/stray-words.ts';
import { checkNumbers } from '#scripts/verify/checks/shown/numbers.ts';
import { checkViewStates } from '#scripts/verify/checks/view-states.ts';
import { runPageChecks } from '#scripts/verify/site/page-check.ts';
import { toSite } from '#scripts/verify/site/site.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { buildContent } from '../../corpus/tiny-content.ts';
import { pageOf } from './site-of.ts';

const pages = 60;
const megabyte = 1_000_000;
const addresses = Array.from({ length: pages }, (_, at) => `/indicators/number-${at}/`);

/** A page of a megabyte with a view, a number, a link to an id of the next page and a word that belongs on none. */
function writePage(path: string): Buffer {
  const at = addresses.indexOf(path.replace('index.html', ''));
  const next = addresses[at + 1] ?? '/';
  const view = `<p data-view="/indicators/number-${at}/data.csv" data-fingerprint="aaaaaaaaaaaa" data-date="2026-01-01"></p>`;
  const body = `${view}<p id="held-${at}" title="the value is undefined">1234567890123.${at}</p><a href="${next}#held-${at + 1}">a</a>`;
  return Buffer.from(pageOf(path, body + ' '.repeat(megabyte)));
}

/** The bytes in use when nothing is left that nobody needs; large texts lie outside of the heap, which lets them go a little later. */
async function measureMemory(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc !== 'function') throw new Error('this Node lets nobody collect what is not needed');
  for (let round = 0; round < 5; round += 1) {
    Reflect.apply(gc, null, []);
    await setTimeout(20);
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe('checks of pages', () => {
  it('hold no page when they have seen it', async () => {
    const site = toSite(
      addresses.map((address) => `${address}index.html`),
      writePage,
    );
    const states = checkViewStates(site, {});
    const { corpus } = parseCorpus(buildContent({}));
    const checks = [checkLinks(site), checkStrayWords(), checkNumbers(site, corpus), states];
    const before = await measureMemory();
    const [links = [], words = []] = runPageChecks(site, checks);
    const kept = (await measureMemory()) - before;
    expect([links.length, words.length, states.states.size]).toEqual([1, pages, pages]);
    expect(kept / megabyte).toBeLessThan(pages / 10);
  });
});
