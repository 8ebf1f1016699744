import { createHash } from 'node:crypto';
import type { Corpus } from '#corpus/corpus.ts';
import type { PageGroup } from '#publication/page-groups.ts';

/** What every page and file shows beside what is seen in its group. */
export interface Frame {
  /** The fingerprint of the code. */
  readonly code: string;
  /** The address of the site. */
  readonly site: string;
  readonly corpus: Pick<Corpus, 'notice'> & {
    readonly site: Pick<Corpus['site'], 'name' | 'cards' | 'citedAs'>;
  };
}

/** The fingerprint of all that a group of pages is made of: while it stays the same, so do they. */
export function toGroupKey({ address, seen }: PageGroup, { code, site, corpus }: Frame): string {
  const { cards, citedAs, name } = corpus.site;
  const all = [code, site, name, cards, citedAs, corpus.notice, address, seen];
  return createHash('sha256').update(JSON.stringify(all, writeMaps)).digest('hex');
}

function writeMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
