import { spawn } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let project: string;

/** A project whose `npm` is a script that notes its arguments and lays down a Node. */
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'yaodian-bootstrap-'));
  await mkdir(join(project, 'scripts'));
  await mkdir(join(project, 'bin'));
  await copyFile('scripts/bootstrap.mjs', join(project, 'scripts', 'bootstrap.mjs'));
  await writeFile(join(project, 'package-lock.json'), '{}');
  await writeFile(
    join(project, 'scripts', 'entry.ts'),
    `const words: string[] = process.argv.slice(2);
     console.log(JSON.stringify(words));
     if (words[0] === 'wait') setInterval(() => undefined, 1000);
     else process.exitCode = Number(words[0] ?? 0);`,
  );
  await writeNpm(`echo "$@" >> npm-calls
    mkdir -p node_modules/node/bin node_modules/.bin
    ln -sf '${process.execPath}' node_modules/node/bin/node
    echo noise
    echo '{}' > node_modules/.package-lock.json`);
});

afterEach(async () => {
  await rm(project, { recursive: true });
});

async function writeNpm(body: string): Promise<void> {
  const file = join(project, 'bin', 'npm');
  await writeFile(file, `#!/bin/sh\n${body}\n`);
  await chmod(file, 0o755);
}

async function run(parameters: string[], onOutput?: (pid: number) => void): Promise<Run> {
  const file = join(project, 'scripts', 'bootstrap.mjs');
  const path = join(project, 'bin') + delimiter + (process.env['PATH'] ?? '');
  const child = spawn(process.execPath, [file, ...parameters], {
    env: { ...process.env, PATH: path, NODE_OPTIONS: '' },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    if (child.pid !== undefined) onOutput?.(child.pid);
  });
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
}

async function npmCalls(): Promise<string[]> {
  const calls = await readFile(join(project, 'npm-calls'), 'utf8').catch(() => '');
  return calls.split('\n').filter((line) => line !== '');
}

describe.skipIf(process.platform === 'win32')('bootstrap', () => {
  it('installs what is missing, then starts the entry', async () => {
    const { code, out, err } = await run(['scripts/entry.ts', '0', '--json', 'a b']);
    expect(code).toBe(0);
    expect(out).toBe('["0","--json","a b"]\n');
    expect(err).toContain('installing packages');
    expect(err).not.toContain('noise');
    expect(await npmCalls()).toEqual([expect.stringMatching(/^ci --include=dev/)]);
  });

  it('installs once for the same lockfile', async () => {
    await run(['scripts/entry.ts']);
    const { err } = await run(['scripts/entry.ts']);
    expect(err).toBe('');
    expect(await npmCalls()).toHaveLength(1);
  });

  it('installs again when the lockfile has changed', async () => {
    await run(['scripts/entry.ts']);
    await writeFile(join(project, 'package-lock.json'), '{"changed":true}');
    await run(['scripts/entry.ts']);
    expect(await npmCalls()).toHaveLength(2);
  });

  it('accepts an installation made by hand', async () => {
    const bin = join(project, 'node_modules', 'node', 'bin');
    await mkdir(bin, { recursive: true });
    await symlink(process.execPath, join(bin, 'node'));
    await writeFile(join(project, 'node_modules', '.package-lock.json'), '{}');
    const { out } = await run(['scripts/entry.ts']);
    expect(out).toBe('[]\n');
    expect(await npmCalls()).toEqual([]);
  });

  it('replaces an installation older than the lockfile', async () => {
    await mkdir(join(project, 'node_modules'));
    const copy = join(project, 'node_modules', '.package-lock.json');
    await writeFile(copy, '{}');
    await utimes(copy, 1, 1);
    await run(['scripts/entry.ts']);
    expect(await npmCalls()).toHaveLength(1);
  });

  it('shows what npm said when it fails', async () => {
    await writeNpm('echo no network >&2; exit 7');
    const { code, out, err } = await run(['scripts/entry.ts']);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('no network');
    expect(err).toContain('npm ci failed');
  });

  it('ends with the exit code of the entry', async () => {
    expect((await run(['scripts/entry.ts', '3'])).code).toBe(3);
  });

  it('passes signals on to the entry', async () => {
    const { code } = await run(['scripts/entry.ts', 'wait'], (pid) => process.kill(pid, 'SIGTERM'));
    expect(code).toBe(128 + 15);
  });

  it('says how it is used without an entry', async () => {
    const { code, err } = await run([]);
    expect(code).toBe(1);
    expect(err).toContain('usage:');
  });

  it('refuses a Node older than 20', async () => {
    const source = await readFile('scripts/bootstrap.mjs', 'utf8');
    const file = join(project, 'scripts', 'bootstrap.mjs');
    await writeFile(file, source.replaceAll('process.versions.node', "'18.20.0'"));
    const { code, err } = await run(['scripts/entry.ts']);
    expect(code).toBe(1);
    expect(err).toContain('Node 18.20.0 is too old');
  });
});
