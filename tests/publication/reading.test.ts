import { describe, expect, it } from 'vitest';
import { findCitedBy } from '#publication/reading/mentions.ts';
import { listDocumentPages } from '#publication/reading/document-pages.ts';
import { lookUp, toPublication } from '#publication/publication.ts';
import {
  listLocators,
  listReadingParts,
  numberTargets,
} from '#publication/reading/reading-parts.ts';
import { findRelated } from '#publication/documents/relations.ts';
import { toSentencePath } from '#corpus/links/sentence-path.ts';
import { countStatuses, splitTargets } from '#publication/promises/target-items.ts';
import { findTownMentions } from '#publication/places/town-facts.ts';
import { listPages } from '#policy/tree/walk.ts';
import { readRealCorpus, readRealDocument } from '../corpus/real-content.ts';

const publication = toPublication(readRealCorpus());
const document = readRealDocument();

describe('pages of the 2012 key points', () => {
  const pages = listDocumentPages(document);

  it('follow one another in reading order', () => {
    expect(pages.map(({ page }) => page.eId)).toEqual(
      listPages(document.tree).map(({ eId }) => eId),
    );
  });

  it('know their neighbours and what stands below', () => {
    const section = pages[3];
    expect(section?.previous?.eId).toBe('sec_1');
    expect(section?.next?.eId).toBe('sec_2__cl_1');
    expect(section?.below).toHaveLength(6);
    expect(pages[0]?.previous).toBeNull();
    expect(pages.at(-1)?.next).toBeNull();
  });

  it('hold each sentence on one page only', () => {
    const parts = listReadingParts(publication, document);
    const counts = parts.map(({ page, blocks }) => [page.eId, blocks.length]);
    expect(counts).toContainEqual(['sec_2', 0]);
    expect(counts).toContainEqual(['sec_2__cl_1', 1]);
  });

  it('number the margin in reading order', () => {
    const numbers = numberTargets(listReadingParts(publication, document));
    expect(numbers.size).toBe(12);
    expect(numbers.get('zj-2012-t1')).toBe(1);
    expect(numbers.get('zj-2012-t8')).toBe(12);
  });
});

describe('places and mentions', () => {
  it('name a clause as a citation does', () => {
    expect(listLocators(document.tree).get('sec_2__cl_1')).toBe('第二部分第（一）项');
  });

  it('give a sentence the address of its clause', () => {
    const path = toSentencePath(document.id, document.tree, 'sec_2__cl_1__p_1__s_1');
    expect(path).toBe('/documents/zj-2012-key-points/sec_2__cl_1/#sec_2__cl_1__p_1__s_1');
  });

  it('give a clause its own address without an anchor', () => {
    const path = toSentencePath(document.id, document.tree, 'sec_2__cl_1');
    expect(path).toBe('/documents/zj-2012-key-points/sec_2__cl_1/');
  });

  it('lead from a cited document to the citing sentence', () => {
    const [mention] = findCitedBy(publication, 'zj-2010-162');
    expect(mention?.path).toBe('/documents/zj-2012-key-points/preamble/#preamble__p_1__s_1');
    expect(mention?.locator).toBe('引言第1句');
  });

  it('list the two bases of the key points', () => {
    const bases = findRelated(publication, document).filter(({ kind }) => kind === 'basis');
    expect(bases.map(({ id }) => id)).toEqual(['zj-2010-115', 'zj-2010-162']);
  });

  it('bind only pilot towns to the sentences on pilots', () => {
    expect(findTownMentions(publication, 'hecun')).toHaveLength(16);
    expect(findTownMentions(publication, 'nowhere')).toEqual([]);
  });
});

describe('targets of the real corpus', () => {
  it('show no verdict that the figures do not support', () => {
    const { bound, unbound } = splitTargets(publication);
    expect(bound).toHaveLength(12);
    expect(unbound).toHaveLength(9);
    expect(Object.fromEntries(countStatuses(bound))).toEqual({
      'no-data': 11,
      'not-quantified': 1,
    });
  });

  it('refuse an id that the corpus does not hold', () => {
    expect(() => lookUp(publication.targets, 'none')).toThrow('No record "none"');
  });
});
