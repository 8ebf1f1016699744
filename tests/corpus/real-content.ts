import { readContent } from '#integration/read-content.ts';
import { type Corpus, hasText, type TextDocument } from '#corpus/corpus.ts';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';

/** The corpus of content/ as it stands; throws when it has errors. */
export function readRealCorpus(): Corpus {
  const { corpus, issues } = parseCorpus(readContent('content'));
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return corpus;
}

/** The 2012 key points as they stand in content/. */
export function readRealDocument(): TextDocument {
  const document = readRealCorpus().documents.find(({ id }) => id === 'zj-2012-key-points');
  if (!document || !hasText(document)) throw new Error('content/ lacks zj-2012-key-points');
  return document;
}
