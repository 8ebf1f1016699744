import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractText } from '#ingest/extract-text.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import type { CorpusDocument } from '#corpus/corpus.ts';
import { checkSeeds } from '#scripts/verify/checks/seeds.ts';
import { readCorpus } from '#scripts/verify/read-corpus.ts';

let document: CorpusDocument;
let folder: string;

beforeAll(async () => {
  const [first] = readCorpus('content').documents;
  if (first === undefined) throw new Error('content/ holds no document');
  document = { ...first, id: 'a', targets: [] };
  folder = await mkdtemp(join(tmpdir(), 'yaodian-seeds-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('checkSeeds of a page with words that its reader passes by', () => {
  const drawn = '<svg><text>全市生产总值1208亿元</text></svg>';
  const page = `<meta charset="utf-8"><body><div id="zoom"><p>临江市2024年工作要点</p><p>一、投资。完成投资100亿元。</p>${drawn}</div></body>`;
  const text = '# 临江市2024年工作要点\n\n## 一、投资。\n\n完成投资100亿元。\n';

  async function checkPage(leftOut?: string[]) {
    await writeFile(join(folder, 'a.html'), page);
    const bytes = new TextEncoder().encode(page);
    const source = extractText(bytes, 'a.html');
    const { normalisations } = ingestText(source.text, 'a.html', source.lines, source.fields);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const provenance = { seed: 'a.html', format: 'html' as const, sha256, received: '2026-11-22' };
    const own = { ...provenance, address: null, ...(leftOut && { leftOut }) };
    const one = {
      ...document,
      text,
      normalisations,
      record: { ...document.record, provenance: own },
    };
    return checkSeeds([one], folder);
  }

  it('tells them and where they stand', async () => {
    const [issue] = await checkPage();
    expect(issue?.message).toContain('12 letters and digits; the page: "全市生产总值1208亿元"');
    expect(issue?.remedy).toContain('leftOut');
  });

  it('takes them as seen when the record says so', async () => {
    expect(await checkPage(['全市生产总值1208亿元'])).toEqual([]);
    expect(await checkPage(['全市生产总值'])).toHaveLength(1);
  });
});
