import { createHash } from 'node:crypto';
import type { Corpus } from '#corpus/corpus.ts';
import type { Surroundings } from '#publication/surroundings.ts';

/** What every page and file of a document shows beside its surroundings. */
export interface Frame {
  /** The fingerprint of the code. */
  readonly code: string;
  /** The address of the site. */
  readonly site: string;
  readonly corpus: Pick<Corpus, 'notice'> & { readonly site: Pick<Corpus['site'], 'name'> };
}

/** The fingerprint of all that the pages and files of a document are made of: while it stays the same, so do they. */
export function toDocumentKey(surroundings: Surroundings, { code, site, corpus }: Frame): string {
  const all = [code, site, corpus.site.name, corpus.notice, surroundings];
  return createHash('sha256').update(JSON.stringify(all, writeMaps)).digest('hex');
}

function writeMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
