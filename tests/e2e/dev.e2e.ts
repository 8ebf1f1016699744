import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
let server: ChildProcess;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-dev-'));
  await cp('content', folder, { recursive: true });
  const port = await findFreePort();
  address = `http://localhost:${String(port)}/documents/zj-2012-key-points/`;
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    // Vite takes vitest’s word that this is a test, and would answer no page.
    env: { ...process.env, NODE_ENV: 'development', VITEST: undefined, CONTENT_DIR: folder },
    stdio: 'ignore',
  });
});

afterAll(async () => {
  server.kill('SIGTERM');
  await once(server, 'exit');
  await rm(folder, { recursive: true });
});

describe('the development server', () => {
  it('shows content/ as it is after a change', async () => {
    await waitFor('· 要点</title>');
    await change('site.yml', '  zh: 要点\n', '  zh: 改名\n');
    await waitFor('· 改名</title>');
  });

  it('says what is wrong in content/ until it is mended', async () => {
    const path = 'documents/zj-2012-key-points/tasks.yml';
    await change(path, '扎实推进各项工作', '扎实推进各项任务');
    await waitFor('does not stand in');
    await change(path, '扎实推进各项任务', '扎实推进各项工作');
    await waitFor('· 改名</title>');
  });

  it('answers for the files beside the pages', async () => {
    const response = await fetch(new URL('clauses.json', address));
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await response.text()).toContain('扎实推进各项工作');
  });
});

/** Asks for the page until it holds some words, for a minute at most. */
async function waitFor(words: string): Promise<void> {
  const end = Date.now() + 60_000;
  let text = '';
  while (!text.includes(words)) {
    if (Date.now() > end) throw new Error(`no ${words} in ${text.slice(0, 500)}`);
    await setTimeout(200);
    text = await fetch(address).then(
      (response) => response.text(),
      (error: unknown) => String(error),
    );
  }
}

async function change(path: string, from: string, to: string): Promise<void> {
  const place = join(folder, path);
  const text = await readFile(place, 'utf8');
  expect(text).toContain(from);
  await writeFile(place, text.replace(from, to));
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0);
  await once(probe, 'listening');
  const found = probe.address();
  probe.close();
  if (found === null || typeof found === 'string') throw new Error('no port is free');
  return found.port;
}
