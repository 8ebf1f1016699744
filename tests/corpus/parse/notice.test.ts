import { describe, expect, it } from 'vitest';
import { parseCorpus } from '#corpus/parse/parse-corpus.ts';
import { buildContent } from '../tiny-content.ts';

const parse = (notice: string | null) => parseCorpus(buildContent({ 'notice.yml': notice }));

describe('the notice of a content folder', () => {
  it('is handed to every page in both languages', () => {
    const { corpus, issues } = parse('zh: 演示数据\nen: SYNTHETIC\n');
    expect(issues).toEqual([]);
    expect(corpus.notice).toEqual({ zh: '演示数据', en: 'SYNTHETIC' });
  });

  it('is not there unless the folder has one', () => {
    expect(parse(null).corpus.notice).toBeNull();
  });

  it('is needed in both languages', () => {
    const { issues } = parse('zh: 演示数据\n');
    expect(issues.map(({ kind, file, field }) => [kind, file, field])).toEqual([
      ['field-invalid', 'notice.yml', 'en'],
    ]);
  });
});
