import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTemplateOptions } from '../../../scripts/data-template/options.ts';
import { writeTemplate } from '../../../scripts/data-template/write-template.ts';
import { parseCorpus } from '../../../src/corpus/parse-corpus.ts';
import { readContent } from '../../../src/read-content.ts';
import { buildContent } from '../../corpus/tiny-content.ts';
import { readRealCorpus } from '../../corpus/real-content.ts';
import { createFolder, importInto, listFindings, writeFiles } from './import-into.ts';

const options = ['--status', 'actual', '--source', 's01', '--confidence', 'high'];

async function importText(words: string, ...more: string[]) {
  const folder = createFolder();
  const content = join(folder, 'content');
  writeFiles(content, buildContent());
  writeFiles(folder, new Map([['investment.csv', words]]));
  const result = await importInto(content, [join(folder, 'investment.csv')], ...options, ...more);
  return { result, content };
}

describe('an import', () => {
  it('takes a wide table and tells what would change', async () => {
    const { result } = await importText('镇,2010,2011年\nalpha,9,10\nbeta,,13\n');
    expect(listFindings(result)).toEqual([]);
    expect(result.tally.counts).toEqual({ new: 1, unchanged: 1, revised: 1, conflicting: 0 });
    expect(result.written).toEqual([]);
  });

  it('adds a revision and keeps the old row', async () => {
    const { result, content } = await importText('镇,2011\nbeta,13\n', '--write');
    const rows = readFileSync(result.written[0] ?? '', 'utf8')
      .trimEnd()
      .split('\n');
    expect(rows).toHaveLength(4);
    expect(rows[2]).toContain('investment,beta,2011,year,12,亿元');
    expect(rows[3]).toBe(
      'investment,beta,2011,year,13,亿元,actual,s01,,2026-12-01,2026-11-22,,high,,,',
    );
    expect(parseCorpus(readContent(content)).issues).toEqual([]);
  });

  it('leaves nothing behind when a row is bad', async () => {
    const { result, content } = await importText('镇,2010\nalpha,9\nbeta,约1\n', '--write');
    expect(listFindings(result)).toEqual(['number-form 3 B 2010 约1']);
    expect(readdirSync(join(content, 'observations'))).toEqual(['investment.csv']);
    expect(readContent(content)).toEqual(buildContent());
  });

  it('finds the published values unchanged', async () => {
    const published = buildContent().get('observations/investment.csv') ?? '';
    const { result } = await importText(published, '--write');
    expect(result.tally.counts).toEqual({ new: 0, unchanged: 2, revised: 0, conflicting: 0 });
    expect(result.written).toEqual([]);
  });
});

describe('an empty template', () => {
  it('passes the import with nothing to write', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'yaodian-template-')), 'tables');
    const args = ['--years', '2013-2015', '--indicator', 'gdp', '--out', out];
    await writeTemplate(readRealCorpus(), parseTemplateOptions(args));
    expect(readdirSync(out)).toEqual(['README.md', 'gdp.csv', 'sources.csv']);
    const files = ['gdp.csv', 'sources.csv'].map((name) => join(out, name));
    const result = await importInto('content', files);
    expect(listFindings(result)).toEqual([]);
    expect(result.tally).toMatchObject({ rows: 81, blank: 81, counts: { new: 0 } });
  });
});
