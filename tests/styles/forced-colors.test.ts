import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { expect, it } from 'vitest';

/** Blocks of declarations with their selectors, comments left out. */
async function readBlocks(): Promise<{ selector: string; declarations: string }[]> {
  const blocks: { selector: string; declarations: string }[] = [];
  for await (const file of glob('src/styles/*.css')) {
    const css = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
    for (const [, selector = '', declarations = ''] of css.matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
      blocks.push({ selector: selector.trim(), declarations });
    }
  }
  return blocks;
}

it('marks nothing by a background alone, which forced colours take away', async () => {
  const blocks = await readBlocks();
  const marking = blocks.filter(({ declarations }) => /var\(--(?:wash|mark)\)/.test(declarations));
  expect(marking.length).toBeGreaterThan(4);
  const bare = marking.filter(({ declarations }) => !/\boutline:/.test(declarations));
  // All of these are marked words, and those have a line of their own.
  expect(bare.filter(({ selector }) => !selector.endsWith(' mark'))).toEqual([]);
  const marks = blocks.find(({ selector }) => selector === 'mark');
  expect(marks?.declarations).toContain('outline: 1px solid transparent');
});

it('fills no sign with a colour that forced colours would take away', async () => {
  const blocks = await readBlocks();
  const filled = blocks.filter(
    ({ selector, declarations }) =>
      /::(?:before|after)/.test(selector) && /background:[^;]*currentcolor/.test(declarations),
  );
  expect(filled.length).toBeGreaterThan(2);
  const kept = blocks.filter(({ declarations }) =>
    declarations.includes('forced-color-adjust: none'),
  );
  const isKept = ({ selector }: { selector: string }): boolean =>
    kept.some((one) => selector.replace(/\.(?:good|bad|open)/, '') === one.selector);
  expect(filled.filter((one) => !isKept(one))).toEqual([]);
});
