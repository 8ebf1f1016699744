import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '#scripts/command/run-command.ts';
import { listIssues } from '../corpus/list-issues.ts';

let content = '';

beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'yaodian-tasks-'));
  const place = join('documents', 'zj-2012-key-points');
  await cp(join('content', place), join(content, place), { recursive: true });
});

afterAll(async () => {
  await rm(content, { recursive: true });
});

const draft = (...documents: string[]) =>
  runCommand(process.execPath, ['scripts/draft-tasks.ts', ...documents], { CONTENT_DIR: content });

describe('draft-tasks', () => {
  it('drafts the tasks of a document beside the reviewed ones', async () => {
    const { code, output } = await draft('zj-2012-key-points');
    expect(code).toBe(0);
    expect(output).toContain('105 tasks drafted');
    const file = join(content, 'documents', 'zj-2012-key-points', 'tasks.candidates.yml');
    const text = await readFile(file, 'utf8');
    expect(text).toContain('id: zj-2012-key-points-k1\n');
    expect(text).toContain('force: ensure');
  });

  it('says when a document has no text', async () => {
    const { code, output } = await draft('zj-2010-162');
    expect(code).toBe(1);
    expect(output).toContain('only a text that is held can be drafted from');
    expect((await draft()).output).toContain('Say of which documents');
  });

  it('writes a file that content may hold', () => {
    expect(listIssues({ 'documents/points/tasks.candidates.yml': '[]' })).toEqual([]);
  });
});
