import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '#cards/card.ts';
import { keepCard, listUnfound, takeKept, type DrawnCard } from '#integration/kept/kept-cards.ts';
import { openStore } from '#integration/kept/store.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yaodian-kept-cards-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const card: Card = {
  locale: 'zh',
  above: ['要点'],
  blocks: [{ kind: 'words', rank: 'text', text: '𠮷镇' }],
  address: 'example.org/a/1/',
  notice: null,
};
const listed = { path: '/cards/a.png', source: 'content/documents/a/text.md', card };
const drawn = { png: Buffer.from('png'), missing: '𠮷' };

/** What is taken of what was kept, by address, and the addresses of the rest. */
function take(cards: readonly (typeof listed)[]): [Record<string, DrawnCard>, string[]] {
  const taken: Record<string, DrawnCard> = {};
  const rest = takeKept(cards, openStore(folder), ({ path }, one) => {
    taken[path] = one;
  });
  return [taken, rest.map(({ path }) => path)];
}

function keep(): void {
  const [order] = takeKept([listed], openStore(folder), () => undefined);
  if (order === undefined) throw new Error('the card was kept already');
  keepCard(order.key, drawn, openStore(folder));
}

describe('a kept card', () => {
  it('has to be drawn once', () => {
    expect(take([listed])).toEqual([{}, ['/cards/a.png']]);
    keep();
    const [taken, rest] = take([listed]);
    expect(rest).toEqual([]);
    expect(Buffer.from(taken['/cards/a.png']?.png ?? []).toString()).toBe('png');
  });

  it('serves wherever the same card stands', () => {
    keep();
    expect(take([{ ...listed, path: '/cards/b.png' }])[1]).toEqual([]);
  });

  it('is drawn anew when what it shows changes', () => {
    keep();
    const notice = { ...listed, card: { ...card, notice: '演示' } };
    expect(take([notice])[1]).toEqual(['/cards/a.png']);
  });

  it('still says what its font lacks', () => {
    keep();
    const [taken] = take([listed]);
    expect(listUnfound(listed, taken['/cards/a.png'] ?? drawn)).toEqual([
      { path: listed.path, source: listed.source, characters: '𠮷' },
    ]);
    expect(listUnfound(listed, { ...drawn, missing: '' })).toEqual([]);
  });
});
