import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { documentSchema } from '#schema/document.ts';
import { normalisationsSchema } from '#schema/normalisation.ts';
import { ingestHere, type Outcome } from './ingest-here.ts';

const entry = new URL('../../scripts/ingest.ts', import.meta.url).pathname;
const seed = new URL('../../seeds/000_9413564484228989.txt', import.meta.url).pathname;
const published = new URL('../../content/documents/zj-2012-key-points/', import.meta.url);
const sample = '甲镇工作要点\n一、要求\n贯彻。\n二、任务\n完成投资5亿元以上。\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const ingest = (...args: string[]): Promise<Outcome> => ingestHere('--content', folder, ...args);

/** As a process of its own, as who works with it starts it. */
function start(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [entry, '--content', folder, ...args], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

function write(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const documentFile = (id: string, name: string): string => join(folder, 'documents', id, name);
const readDocument = (id: string, name: string): string =>
  readFileSync(documentFile(id, name), 'utf8');

describe('ingest', () => {
  it('writes the seed as it is published', async () => {
    const { code, stdout, stderr } = await start('--id', 'zj-2012-key-points', seed);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const name of ['text.md', 'normalisations.yml']) {
      const expected = readFileSync(new URL(name, published), 'utf8');
      expect(readDocument('zj-2012-key-points', name)).toBe(expected);
    }
    expect(stdout).toContain('3 section, 6 clause');
    expect(stdout).toContain('44 full stops');
    expect(stdout).toContain('offset 2646  stray-mark  "|"');
    expect(stdout).toContain('citations   2');
    expect(stdout).toContain('targets     8 candidates');
  });

  it('drafts a record that the schema accepts', async () => {
    await ingest('--id', 'draft', seed);
    const record = documentSchema.parse(parse(readDocument('draft', 'document.yml')));
    expect(record).toMatchObject({
      title: '2012年全省小城市培育试点和中心镇发展改革工作要点',
      date: '2012-04-05',
      documentNumber: null,
      issuers: [],
      kind: 'key-points',
      provenance: {
        seed: '000_9413564484228989.txt',
        sha256: '459455ceb895875966eb2f260b24aaf8926d9f0ddd96747061b72bd0c81abbd1',
        received: '2026-11-22',
      },
    });
    expect(
      normalisationsSchema.parse(parse(readDocument('draft', 'normalisations.yml'))).length,
    ).toBe(17);
  });

  it('leaves reviewed files alone unless forced', async () => {
    const file = write('jia.txt', sample);
    await ingest(file);
    writeFileSync(documentFile('jia', 'document.yml'), 'reviewed: true\n');
    writeFileSync(documentFile('jia', 'targets.yml'), '[]\n');
    const again = await ingest(file);
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/left alone +\S+document\.yml/);
    expect(again.stdout).toMatch(/left alone +\S+targets\.yml/);
    expect(readDocument('jia', 'document.yml')).toBe('reviewed: true\n');
    await ingest('--force', file);
    expect(readDocument('jia', 'document.yml')).toContain('甲镇工作要点');
    expect(readDocument('jia', 'targets.yml')).toBe('[]\n');
  });

  it('keeps an edited text and its normalisations together', async () => {
    const file = write('jia.txt', sample);
    await ingest(file);
    writeFileSync(documentFile('jia', 'text.md'), '# 甲镇工作要点\n');
    rmSync(documentFile('jia', 'normalisations.yml'));
    await ingest(file);
    expect(readDocument('jia', 'text.md')).toBe('# 甲镇工作要点\n');
    expect(existsSync(documentFile('jia', 'normalisations.yml'))).toBe(false);
  });

  it('leaves no half-written files behind', async () => {
    await ingest(write('jia.txt', sample));
    expect(readdirSync(join(folder, 'documents', 'jia')).sort()).toEqual([
      'document.yml',
      'normalisations.yml',
      'targets.candidates.yml',
      'text.md',
    ]);
  });

  it.each([
    ['empty', '', 'holds no text'],
    ['blank', ' \n\u3000\n', 'holds no text'],
    ['binary', new Uint8Array([0x89, 0x50, 0x4e, 0, 1, 2, 255]), 'not plain text'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 255]), 'a picture'],
    ['control', '一、甲\u0001', 'U+0001 at offset 3'],
    ['garbled', new Uint8Array([0xff, 0xff, 0xff, 0x41]), 'neither UTF-8'],
    ['shapeless', '今天天气很好,我们去公园', 'no title and no label'],
  ])('refuses a file that is %s', async (name, text, words) => {
    const bad = write(`${name}.txt`, text);
    const { code, stdout, stderr } = await ingest(bad);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).toContain(bad);
    expect(stderr).toContain('To mend it:');
    const [zh, en, ...more] = stderr.trim().split('\n');
    expect(zh).toMatch(/：\p{Script=Han}.*；请/u);
    expect(en).toContain(words);
    expect(more).toEqual([]);
    expect(existsSync(join(folder, 'documents'))).toBe(false);
  });

  it('goes on with the other files', async () => {
    const missing = join(folder, 'missing.txt');
    const { code, stdout, stderr } = await start(missing, write('jia.txt', sample));
    expect(code).toBe(1);
    expect(stderr).toContain('ENOENT');
    expect(stdout).toContain('甲镇工作要点');
    expect(existsSync(documentFile('jia', 'text.md'))).toBe(true);
  });

  it.each([
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(sample, 'utf16le')])],
    [
      'utf-16be',
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(sample, 'utf16le').swap16()]),
    ],
    ['utf-8', Buffer.from(`\ufeff${sample}`)],
    ['gb18030', Buffer.from('d2bba1a2bcd70ab6fea1a2d2d20a', 'hex')],
  ])('detects %s', async (encoding, bytes) => {
    const { code, stdout } = await ingest(write('jia.txt', bytes));
    expect(code).toBe(0);
    expect(stdout).toContain(`(${encoding},`);
    expect(readDocument('jia', 'text.md')).toContain('## 一、');
  });

  it('lists a byte order mark as left out', async () => {
    const { stdout } = await ingest(write('jia.txt', `\ufeff${sample}`));
    expect(stdout).toContain('offset 0  byte-order-mark');
  });

  it('writes white space so that it can be seen', async () => {
    const text = '甲镇工作要点\n\u3000\u3000一、要求\t贯彻。\n二、任务\n落实。';
    await ingest(write('jia.txt', text));
    const written = readDocument('jia', 'normalisations.yml');
    expect(written).toContain('removed: "\\n\\u3000\\u3000"');
    expect(normalisationsSchema.parse(parse(written))[0]).toEqual({
      offset: 6,
      removed: '\n\u3000\u3000',
      kind: 'block-space',
    });
  });

  it('derives an id from the name of the file', async () => {
    await ingest(write('A b_C.txt', sample), write('要点.txt', sample));
    const [first, second] = readdirSync(join(folder, 'documents')).sort();
    expect(first).toBe('a-b-c');
    expect(second).toMatch(/^document-[0-9a-f]{8}$/);
  });

  it('refuses two files with one id', async () => {
    const { code, stderr } = await ingest(write('a b.txt', sample), write('a-b.txt', sample));
    expect(code).toBe(1);
    expect(stderr).toContain('same place');
  });

  it.each([
    ['no file', []],
    ['an unknown option', ['--nonsense', 'x.txt']],
    ['an id with capitals', ['--id', 'ABC', 'x.txt']],
    ['one id for two files', ['--id', 'abc', 'x.txt', 'y.txt']],
  ])('explains its use when given %s', async (_, args) => {
    const { code, stderr } = await ingest(...args);
    expect(code).toBe(1);
    expect(stderr).toContain('Usage:');
  });
});

describe('ingest --json', () => {
  it('writes the interchange form and no content', async () => {
    const out = join(folder, 'out');
    const { code, stdout } = await ingest(
      '--json',
      out,
      write('甲.txt', sample),
      write('b.txt', '天气'),
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(existsSync(join(folder, 'documents'))).toBe(false);
    expect(readdirSync(out).sort()).toEqual(['b.json', '甲.json']);
    expect(JSON.parse(readFileSync(join(out, '甲.json'), 'utf8'))).toEqual({
      nodes: [
        {
          label: '一、',
          heading: '要求',
          text: '贯彻。',
          path: '一、',
          level: 1,
          start: 7,
          confidence: 0.95,
        },
        {
          label: '二、',
          heading: '任务',
          text: '完成投资5亿元以上。',
          path: '二、',
          level: 1,
          start: 16,
          confidence: 0.95,
        },
      ],
      tables: [],
      citations: [],
      references: { found: 0, elsewhere: 0, within: 0, unresolved: [], tooLong: false },
      targets: [
        {
          value: 5,
          unit: '亿元',
          op: '>=',
          change: null,
          quote: '完成投资5亿元以上',
          value_max: null,
          indicator: null,
          period: null,
        },
      ],
      doubts: [],
      notes: [],
      normalisations: [6, 11, 15, 20, 31].map((offset) => ({
        offset,
        removed: '\n',
        kind: 'block-space',
      })),
      meta: { title: '甲镇工作要点', doc_number: null, addressee: null, issuer: null, date: null },
    });
  });

  it('says where an editor should look', async () => {
    const out = join(folder, 'out');
    await ingest('--json', out, write('c.txt', `${sample}四、其他\n无。\n`));
    const found: unknown = JSON.parse(readFileSync(join(out, 'c.json'), 'utf8'));
    expect(found).toMatchObject({ doubts: [{ kind: 'number-jump', offset: 32 }] });
    expect(found).toHaveProperty('nodes.2.confidence', 0.72);
  });

  it('writes a dot where a label has a font’s own glyph for it', async () => {
    const out = join(folder, 'out');
    const text = '甲镇要点\n1\ue010要求\n贯彻。\n2\ue010任务\n落实。\n';
    await ingest('--json', out, write('d.txt', text));
    expect(JSON.parse(readFileSync(join(out, 'd.json'), 'utf8'))).toMatchObject({
      nodes: [
        { label: '1.', path: '1.' },
        { label: '2.', path: '2.' },
      ],
    });
  });

  it('ends with one when a file was not read', async () => {
    const out = join(folder, 'out');
    const { code } = await ingest('--json', out, join(folder, 'no.txt'), write('甲.txt', sample));
    expect(code).toBe(1);
    expect(readdirSync(out)).toEqual(['甲.json']);
  });
});
