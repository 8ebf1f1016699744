import { describe, expect, it } from 'vitest';
import type { Card, CardBlock } from '#cards/card.ts';
import type { Corpus } from '#corpus/corpus.ts';
import { listCards } from '#files/cards/list-cards.ts';
import { findPartCard, findTextCard, findThingCard } from '#publication/sharing/card-paths.ts';
import { toPublication } from '#publication/publication.ts';
import { listSharedParts } from '#publication/sharing/shared-parts.ts';
import type { CardLevel } from '#schema/site.ts';
import { readFirstCorpus, readRealDocument } from '../corpus/real-content.ts';

const corpus = readFirstCorpus();
const site = new URL('https://example.org');
const document = readRealDocument();
const parts = listSharedParts(document);

function listAll(from: Corpus): Map<string, Card> {
  return new Map(listCards(toPublication(from), site).map(({ path, card }) => [path, card]));
}

function reduce(cards: CardLevel): string[] {
  return [...listAll({ ...corpus, site: { ...corpus.site, cards } }).keys()];
}

const cards = listAll(corpus);

function find(path: string): Card {
  const card = cards.get(path);
  if (card === undefined) throw new Error(`no card ${path}`);
  return card;
}

function wordsOf({ blocks }: Card): string[] {
  return blocks.flatMap((block) => ('text' in block ? [block.text] : []));
}

function pick<Kind extends CardBlock['kind']>(
  { blocks }: Card,
  kind: Kind,
): Extract<CardBlock, { kind: Kind }>[] {
  return blocks.filter((block): block is Extract<CardBlock, { kind: Kind }> => block.kind === kind);
}

describe('the card of a sentence', () => {
  const path = '/cards/documents/zj-2012-key-points/sec_2__cl_6__p_1__s_4.png';

  it('holds its words, its place and its short address', () => {
    const card = find(path);
    expect(wordsOf(card)[0]).toContain('新增常住人口50万人以上');
    expect(card.above[1]).toBe('第二部分第（六）项第4句');
    expect(card.address).toBe('example.org/zj12/2.6.4/');
  });

  it('exists for every sentence of a short document', () => {
    const sentences = parts.filter(({ type }) => type === 'sentence');
    expect(sentences).toHaveLength(41);
    for (const part of sentences) {
      expect(cards.has(findPartCard('sentences', 'en', document, part))).toBe(true);
    }
  });
});

describe('the card of a promise', () => {
  it('says number, scope and that no result was found', () => {
    const card = find('/cards/targets/zj-2012-t6.png');
    expect(wordsOf(card)[0]).toBe('≥ 50 万人');
    expect(pick(card, 'track')).toEqual([{ kind: 'track', shares: [] }]);
    expect(pick(card, 'status')).toEqual([
      { kind: 'status', shape: 'absent', text: '未见公布结果' },
    ]);
    expect(card.address).toBe('example.org/zj12/t6/');
  });

  it('speaks the language of its page', () => {
    expect(wordsOf(find('/en/cards/targets/zj-2012-t6.png'))).toContain('No published result');
  });
});

describe('the card of a town', () => {
  it('draws what was published over the years', () => {
    const [dots] = pick(find('/cards/towns/longgang.png'), 'dots');
    expect(dots?.points.length).toBeGreaterThan(1);
    expect(dots?.top).toMatch(/\d/);
  });

  it('says that nothing was found where nothing was', () => {
    const card = find('/cards/towns/chumen.png');
    expect(pick(card, 'dots')).toEqual([]);
    expect(wordsOf(card)).toContain('没有查到这个镇公开的任何数字。');
  });
});

describe('made-up figures', () => {
  it('are marked on every card in the language of the card', () => {
    const notice = { zh: '演示数据', en: 'SYNTHETIC' };
    const marked = [...listAll({ ...corpus, notice })];
    expect(marked.length).toBe(cards.size);
    for (const [path, card] of marked) {
      expect(card.notice).toBe(path.startsWith('/en/') ? 'SYNTHETIC' : '演示数据');
    }
  });
});

describe('a site with fewer cards', () => {
  it('has one in each language at the least', () => {
    expect(reduce('site')).toEqual(['/cards/site.png', '/en/cards/site.png']);
  });

  it('leaves out sentences first and then provisions', () => {
    const provisions = reduce('provisions');
    expect(provisions).toContain('/cards/documents/zj-2012-key-points/sec_2__cl_6.png');
    expect(provisions.filter((path) => path.includes('__s_'))).toEqual([]);
    const documents = reduce('documents');
    expect(documents).toContain('/cards/documents/zj-2012-key-points.png');
    expect(documents.filter((path) => path.includes('sec_'))).toEqual([]);
  });

  it.each(['site', 'documents', 'provisions', 'sentences'] as const)(
    'has a card for whatever asks for one: %s',
    (level) => {
      const paths = new Set(reduce(level));
      const asked = [
        ...parts.map((part) => findPartCard(level, 'en', document, part)),
        findTextCard(level, 'zh', document.id),
        findThingCard(level, 'en', 'targets', 'zj-2012-t6'),
        findThingCard(level, 'zh', 'towns', 'longgang'),
      ];
      expect(asked.filter((path) => !paths.has(path))).toEqual([]);
    },
  );
});
