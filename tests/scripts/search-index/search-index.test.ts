import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '#scripts/command/run-command.ts';
import { writeSearchIndex } from '#scripts/search-index/write-search-index.ts';
import { toRecordOf } from '../../search/records/record-of.ts';

const program = 'scripts/search-index.ts';
const created: string[] = [];

afterAll(async () => {
  for (const folder of created) await rm(folder, { recursive: true });
});

const records = [
  toRecordOf(['完成投资2200亿元。'], { eId: 'sec_1', hasTarget: true }),
  toRecordOf(['推行“亩产效益”评价。'], { eId: 'sec_2', hasCitation: true }),
  toRecordOf(['加强领导。'], { eId: 'sec_3' }),
];
const file = { document: 'doc', title: '要点', year: '2012', records };
const undated = {
  document: 'undated',
  title: '意见',
  year: null,
  records: [toRecordOf(['推行“亩产效益”评价。'], { document: 'undated' })],
};

describe('the search index', () => {
  it('has the same bytes for the same records, made or kept', async () => {
    const digests: string[] = [];
    const kept = await createFolder();
    // The last finds what the one before it kept.
    for (const store of ['a', 'b', 'c', 'c']) {
      process.env['BUILD_CACHE'] = join(kept, store);
      const folder = await makeSite(JSON.stringify(file), JSON.stringify(undated));
      expect(await writeSearchIndex(folder)).toEqual({ records: 4, documents: 2 });
      digests.push(await toDigest(join(folder, 'pagefind')));
    }
    delete process.env['BUILD_CACHE'];
    expect(new Set(digests).size).toBe(1);
  });

  it('holds what the page asks for and no more', async () => {
    const folder = await makeSite(JSON.stringify(file));
    const { code, output } = await runCommand(process.execPath, [program, folder]);
    expect({ code, output }).toMatchObject({ code: 0 });
    const names = await readdir(join(folder, 'pagefind'), { recursive: true });
    const plain = names.map((name) => name.replaceAll(/_[0-9a-f]{7,10}(?=_|\b)/g, '_#')).sort();
    expect(plain).toEqual([
      'filter',
      'filter/und_citation.pf_filter',
      'filter/und_document.pf_filter',
      'filter/und_section.pf_filter',
      'filter/und_target.pf_filter',
      'filter/und_year.pf_filter',
      'index',
      'index/und_#_0.pf_index',
      'names',
      'names/at-sec_1.json',
      'names/at-sec_2.json',
      'names/at-sec_3.json',
      'names/of-doc.json',
      'pagefind-entry.json',
      'pagefind.js',
      'pagefind.und_#.pf_meta',
      'parts.json',
      'records',
      'records/doc.0.json',
      'wasm.unknown.pagefind',
    ]);
    const entry = await readFile(join(folder, 'pagefind', 'pagefind-entry.json'), 'utf8');
    const hash = names.find((name) => name.endsWith('.pf_meta'))?.split('.')[1];
    expect(JSON.parse(entry)).toMatchObject({ languages: { und: { hash, page_count: 3 } } });
  });

  it('leaves out a record without a letter or digit', async () => {
    const mark = toRecordOf(['）'], { eId: 'sec_4' });
    const folder = await makeSite(JSON.stringify({ ...file, records: [mark, ...records] }));
    expect(await writeSearchIndex(folder)).toEqual({ records: 3, documents: 1 });
  });

  it.each([
    [null, 'clauses.json: none found; build the pages first'],
    ['{', 'clauses.json: '],
    ['{"document":1}', 'clauses.json: expected a text as `document`, got 1'],
  ])('says what is wrong with the records', async (text, message) => {
    const folder = await makeSite(text);
    const { code, output } = await runCommand(process.execPath, [program, folder]);
    expect(code).toBe(1);
    expect(output).toContain(message);
    expect(await readdir(folder)).toEqual(['documents']);
  });
});

/** Stands for the names and contents of all files of a folder. */
async function toDigest(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  expect(paths.length).toBeGreaterThan(8);
  for (const path of paths) hash.update(relative(folder, path)).update(await readFile(path));
  return hash.digest('hex');
}

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-search-index-'));
  created.push(folder);
  return folder;
}

async function makeSite(...records: (string | null)[]): Promise<string> {
  const folder = await createFolder();
  await mkdir(join(folder, 'documents', 'doc'), { recursive: true });
  for (const [at, text] of records.entries()) {
    const document = join(folder, 'documents', `doc${at === 0 ? '' : `-${at}`}`);
    await mkdir(document, { recursive: true });
    if (text !== null) await writeFile(join(document, 'clauses.json'), text);
  }
  return folder;
}
