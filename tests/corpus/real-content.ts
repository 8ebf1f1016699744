import { readFileSync } from 'node:fs';
import { readContent } from '#integration/read-content.ts';
import { type Corpus, hasText, type TextDocument } from '#corpus/corpus.ts';
import type { Issue } from '#corpus/issue.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import type { Observation } from '#schema/observation.ts';

/** The corpus of content/ as it stands; throws when it has errors. */
export function readRealCorpus(): Corpus {
  const { corpus, issues } = parseCorpus(readContent('content'));
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return corpus;
}

/**
 * What content/ holds of the records with which the site began, those of the 2012 key points: facts that tests know by
 * heart are facts of these, whatever editors add. Throws when content/ has lost one.
 */
export function readFirstCorpus(): Corpus {
  const corpus = readRealCorpus();
  const found = new Set<string>();
  const keep = <T>(kind: string, records: readonly T[], name: (record: T) => string): T[] =>
    records.filter((record) => {
      const line = `${kind} ${name(record)}`;
      return firstRecords.has(line) && Boolean(found.add(line));
    });
  const idOf = ({ id }: { readonly id: string }): string => id;
  const first: Corpus = {
    ...corpus,
    documents: keep('document', corpus.documents, idOf).map((document) => ({
      ...document,
      record: {
        ...document.record,
        relations: document.record.relations.filter((one) => isFirst('document', one.document)),
      },
    })),
    indicators: keep('indicator', corpus.indicators, idOf),
    towns: keep('town', corpus.towns, idOf),
    scopes: keep('scope', corpus.scopes, idOf),
    sources: keep('source', corpus.sources, idOf),
    terms: keep('term', corpus.terms, idOf),
    observations: keep('observation', corpus.observations, nameObservation),
  };
  const lost = [...firstRecords].filter((line) => !found.has(line));
  if (lost.length > 0)
    throw new Error(`content/ lacks what tests know by heart: ${lost.join('; ')}`);
  return first;
}

/** The 2012 key points as they stand in content/. */
export function readRealDocument(): TextDocument {
  const document = readRealCorpus().documents.find(({ id }) => id === 'zj-2012-key-points');
  if (!document || !hasText(document)) throw new Error('content/ lacks zj-2012-key-points');
  return document;
}

/** What must not be: every error, and every warning save that a document which an editor added cites something without a record. */
export function listFaults(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ file, severity }) => {
    const [, id] = /^documents\/([^/]+)\//.exec(file) ?? [];
    return severity === 'error' || id === undefined || isFirst('document', id);
  });
}

/** A line for each of the first records: its kind, and its id or what tells an observation from every other. */
const firstRecords: ReadonlySet<string> = new Set(
  readFileSync('tests/corpus/first-records.txt', 'utf8').trim().split('\n'),
);

function isFirst(kind: string, id: string): boolean {
  return firstRecords.has(`${kind} ${id}`);
}

function nameObservation(row: Observation): string {
  const { boundaryVersion, indicator, period, place, source, vintage, year } = row;
  return [indicator, place, year, period, source, boundaryVersion ?? '-', vintage].join(' ');
}
