import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doubtWords } from '#ingest/report/doubt-words.ts';
import { doubtRemedies } from '#policy/recognise/doubt.ts';
import { ingestHere, type Outcome } from '../scripts/ingest-here.ts';
import { list, makeWordFile, numbered, paragraph, use } from './word-file.ts';

const root = new URL('../../', import.meta.url).pathname;
const entry = join(root, 'scripts', 'ingest.ts');
const portal = new URL('fixtures/portal.shtml', import.meta.url).pathname;
const text = '甲市通知\n一、要求\n贯彻。\n二、任务\n落实。\n四、保障\n加强。\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingest-report-'));
  cpSync(portal, join(folder, 'portal.shtml'));
  writeFileSync(join(folder, 'jump.txt'), text);
  writeFileSync(join(folder, 'broken.docx'), 'PK\u0003\u0004');
  const parts = { 'numbering.xml': list(1, [['chineseCounting', '%1、']]) + use(1, 1) };
  const body = paragraph('甲市通知') + paragraph('要求', numbered(1)) + paragraph('贯彻。');
  writeFileSync(join(folder, 'word.docx'), makeWordFile(body, parts));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** In the folder, where it says and writes all places as they are seen from there. */
function ingest(...args: string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [entry, ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

/** Where the place does not matter. */
function report(name: string, content = 'content'): Promise<Outcome> {
  return ingestHere('--content', join(folder, content), join(folder, name));
}

describe('the report', () => {
  it('says what a page dropped', async () => {
    const { code, stdout } = await report('portal.shtml');
    expect(code).toBe(0);
    expect(stdout).toContain('portal.shtml (html, utf-8, 223 characters)');
    expect(stdout).toContain('number      甲政办发〔2012〕8号');
    expect(stdout).toContain('dropped  a part of the page’s frame  「分享到：微信」');
  });

  it('says what a Word file had restored', async () => {
    const { stdout } = await report('word.docx');
    expect(stdout).toContain('word.docx (docx, utf-8, 14 characters)');
    expect(stdout).toContain('restored  offset 5  the numbering of a paragraph  「一、」');
    expect(stdout).toContain('confidence  1 labels');
  });

  it('says where it doubts and what to do', async () => {
    const { stdout } = await report('jump.txt');
    expect(stdout).toMatch(/doubts {6}[1-9]/);
    expect(stdout).toMatch(
      /offset 23 {2}[a-z-]+ {2}「.*四、保障.*」 编号在这里跳了.*\n {6}the numbering/,
    );
  });
});

describe('the words of the report', () => {
  it('are Chinese first, then English, for what a document says of itself', async () => {
    const { stdout } = await ingest('--content', 'words', 'jump.txt');
    for (const line of ['标题 title       甲市通知', '文号 number      没有找到 not found']) {
      expect(stdout).toContain(line);
    }
    expect(stdout).toMatch(/写入 written +words\/documents\/jump\/text\.md/);
  });

  it('name and mend every kind of doubt in Chinese too', () => {
    expect(Object.keys(doubtWords)).toEqual(expect.arrayContaining(Object.keys(doubtRemedies)));
    for (const { name, remedy } of Object.values(doubtWords)) {
      expect(name).toMatch(/\p{Script=Han}/u);
      expect(remedy).toMatch(/\p{Script=Han}{4}/u);
    }
  });
});

describe('the day in the report', () => {
  it('is that of the record beside the file, else asks for one', async () => {
    writeFileSync(join(folder, 'dated.txt'), text);
    const without = await report('dated.txt', 'without');
    expect(without.stdout).toMatch(
      /received {4}\d{4}-\d\d-\d\d {2}.*\n.* dated\.yml.*\n {4}write dated\.yml/,
    );
    writeFileSync(join(folder, 'dated.yml'), 'received: 2012-04-06\n');
    const beside = await report('dated.txt', 'beside');
    expect(beside.stdout).toMatch(/received {4}2012-04-06\n/);
  });
});

describe('a long report', () => {
  it('tells white space by its kind and many labels by the first ones', async () => {
    const items = Array.from({ length: 9 }, () => paragraph('要求', numbered(1)));
    const parts = { 'numbering.xml': list(1, [['chineseCounting', '%1、']]) + use(1, 1) };
    const body = paragraph('甲市通知') + items.join('');
    writeFileSync(join(folder, 'long.docx'), makeWordFile(body, parts));
    const { stdout } = await report('long.docx');
    expect(stdout).toContain('    block-space  10 times, first at offset 4: 两段之间的空白');
    expect(stdout.match(/the numbering of a paragraph/g)?.length).toBe(5);
    expect(stdout).toContain('and 4 more like these; --preview lists all');
  });

  it('shows the headings of an attached document, and what to do next', async () => {
    const notice =
      '甲市人民政府关于印发工作要点的通知\n\n各县：\n\n现印发给你们。\n\n甲市人民政府\n\n2012年4月5日\n\n';
    writeFileSync(
      join(folder, 'two.txt'),
      `${notice}工作要点\n\n一、要求\n\n贯彻。\n\n二、任务\n\n落实。\n`,
    );
    const { stdout } = await report('two.txt');
    expect(stdout).toContain('    attached: 工作要点\n      一、要求\n      二、任务\n');
    expect(stdout).toMatch(/ {2}接着 next .*\n {4}read text.md against the source/);
  });
});

describe('the preview', () => {
  it('is one page without scripts that shows source, structure and doubts', async () => {
    const { code, stdout } = await ingest('--preview', 'jump.txt');
    expect(code).toBe(0);
    const [path, zh, en] = stdout.split('\n');
    expect(path).toBe('.cache/preview/jump.txt.html');
    expect([zh, en]).toEqual([
      expect.stringContaining('浏览器'),
      expect.stringContaining('browser'),
    ]);
    const page = readFileSync(join(folder, '.cache', 'preview', 'jump.txt.html'), 'utf8');
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|\son\w+=/);
    expect(page).toContain("default-src 'none'");
    expect(page).toContain('四、');
    expect(existsSync(join(folder, 'content', 'documents', 'jump', 'text.md.part'))).toBe(false);
  });

  it('keeps files apart that differ in their format only', async () => {
    const { stdout } = await ingest('--preview', 'word.docx', 'portal.shtml');
    const names = stdout.split('\n').filter((line) => line.startsWith('.cache'));
    expect(names).toEqual(['.cache/preview/word.docx.html', '.cache/preview/portal.shtml.html']);
    expect(stdout.match(/浏览器/g)).toHaveLength(1);
  });

  it('does not go together with json', async () => {
    const { code, stderr } = await ingest('--preview', '--json', 'out', 'jump.txt');
    expect(code).toBe(1);
    expect(stderr).toContain('do not go together');
  });
});

describe('a place that cannot be written', () => {
  it('is named with what to do, and nothing is left there by half', async () => {
    mkdirSync(join(folder, 'out', 'jump.json'), { recursive: true });
    const { code, stderr } = await ingest('--json', 'out', 'jump.txt', 'word.docx');
    expect(code).toBe(1);
    expect(stderr).toMatch(/jump\.txt：out\/jump\.json 写不进去（\w+）：.*请移走/);
    expect(stderr).toMatch(/out\/jump\.json cannot be written \(\w+\): .* move it away/);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['jump.json', 'word.json']);
    rmSync(join(folder, 'out'), { recursive: true });
  });
});

describe('a run over many files', () => {
  it('goes on after a bad one and says how far it is', async () => {
    const files = ['jump.txt', 'broken.docx', 'missing.txt', 'portal.shtml', 'word.docx'];
    const { code, stderr } = await ingest('--json', 'out', ...files);
    expect(code).toBe(1);
    expect(stderr).toContain('[5/5] word.docx');
    expect(stderr).toContain('broken.docx: the file is damaged');
    expect(stderr).toContain('3 of 5 files read');
    for (const name of ['jump', 'portal', 'word']) {
      expect(existsSync(join(folder, 'out', `${name}.json`))).toBe(true);
    }
  });

  it('goes on after a place that cannot be written', async () => {
    writeFileSync(join(folder, 'taken'), '');
    const { code, stderr } = await ingest('--content', 'taken', 'jump.txt', 'word.docx');
    expect(code).toBe(1);
    expect(stderr.match(/taken\S* cannot be written \((ENOTDIR|EEXIST)\)/g)?.length).toBe(2);
  });
});
