import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
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

/** What the lockfile calls the Node of this kind of machine. */
const own = 'node_modules/node-here';
const lockfile = JSON.stringify({
  packages: {
    '': {},
    'node_modules/node-elsewhere': { os: 'plan9', cpu: 'mips', bin: { node: 'bin/node' } },
    [own]: { os: process.platform, cpu: process.arch, bin: { node: 'bin/node' } },
  },
});

/** What npm does with a lockfile: the Node of this machine, and last its own copy. */
const install = `mkdir -p ${own}/bin
    ln -sf '${process.execPath}' ${own}/bin/node
    echo noise
    echo '{}' > node_modules/.package-lock.json`;

/** A project whose `npm` is a script that notes its arguments and lays down a Node. */
beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'yaodian-bootstrap-'));
  await mkdir(join(project, 'scripts'));
  await mkdir(join(project, 'bin'));
  await copyFile('scripts/bootstrap.mjs', join(project, 'scripts', 'bootstrap.mjs'));
  await writeFile(join(project, 'package-lock.json'), lockfile);
  await writeFile(
    join(project, 'scripts', 'entry.ts'),
    `const words: string[] = process.argv.slice(2);
     console.log(JSON.stringify(words));
     if (words[0] === 'wait') setInterval(() => undefined, 1000);
     else process.exitCode = Number(words[0] ?? 0);`,
  );
  await writeNpm(install);
});

afterEach(async () => {
  await rm(project, { recursive: true });
});

async function writeNpm(body: string, ping = 'exit 0'): Promise<void> {
  const file = join(project, 'bin', 'npm');
  await writeFile(
    file,
    `#!/bin/sh\nif [ "$1" = ping ]; then ${ping}; fi\necho "$@" >> npm-calls\n${body}\n`,
  );
  await chmod(file, 0o755);
}

/** The bootstrap of the project with some of its words changed. */
async function changeBootstrap(words: Readonly<Record<string, string>>): Promise<void> {
  let source = await readFile('scripts/bootstrap.mjs', 'utf8');
  for (const [old, changed] of Object.entries(words)) {
    expect(source).toContain(old);
    source = source.replaceAll(old, changed);
  }
  await writeFile(join(project, 'scripts', 'bootstrap.mjs'), source);
}

async function run(
  parameters: string[],
  onOutput?: (pid: number) => void,
  node = process.execPath,
): Promise<Run> {
  const file = join(project, 'scripts', 'bootstrap.mjs');
  const path = join(project, 'bin') + delimiter + (process.env['PATH'] ?? '');
  const child = spawn(node, [file, ...parameters], {
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
    const bin = join(project, own, 'bin');
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
    await changeBootstrap({ 'process.versions.node': "'18.20.0'" });
    const { code, err } = await run(['scripts/entry.ts']);
    expect(code).toBe(1);
    expect(err).toContain('Node 18.20.0 is too old');
  });

  it('lets nothing run while it installs', async () => {
    await run(['scripts/entry.ts']);
    expect(await npmCalls()).toEqual([
      expect.stringMatching(/^ci --include=dev --include=optional --ignore-scripts /),
    ]);
  });

  it('starts from the cache without network', async () => {
    await writeNpm(install, 'echo npm error code EAI_AGAIN; exit 1');
    const { code, out, err } = await run(['scripts/entry.ts']);
    expect({ code, out }).toEqual({ code: 0, out: '[]\n' });
    expect(err).toContain('not reached (EAI_AGAIN): installing packages from npm’s cache');
    expect(await npmCalls()).toEqual([expect.stringContaining(' --offline ')]);
  });

  it('says what the cache lacks without network', async () => {
    await writeNpm(
      `echo 'npm warn EBADENGINE noise'
       echo "npm error request to https://registry.example/a failed: cache mode is 'only-if-cached'"
       exit 1`,
      'echo npm ERR! code ENOTFOUND; exit 1',
    );
    const { code, err } = await run(['scripts/entry.ts']);
    expect(code).toBe(1);
    expect(err).toContain('cache lacks https://registry.example/a and');
    expect(err).toContain('npm config set https-proxy');
    expect(err).not.toContain('EBADENGINE');
  });

  it('waits seconds for a network that is silent', async () => {
    await changeBootstrap({ 'const seconds = 15;': 'const seconds = 0.1;' });
    await writeNpm(install, 'exec sleep 600');
    const { code, err } = await run(['scripts/entry.ts']);
    expect(code).toBe(0);
    expect(err).toContain('not reached (no answer in 0.1 s)');
  });

  it('trusts a registry that only dislikes the question', async () => {
    await writeNpm(install, 'echo npm error code E404; exit 1');
    expect((await run(['scripts/entry.ts'])).code).toBe(0);
    expect(await npmCalls()).toEqual([expect.not.stringContaining('--offline')]);
  });

  it('says when its own Node was left out', async () => {
    await writeNpm("mkdir node_modules; echo '{}' > node_modules/.package-lock.json");
    const { code, out, err } = await run(['scripts/entry.ts']);
    expect({ code, out }).toEqual({ code: 0, out: '[]\n' });
    expect(err).toContain('node-here is not installed (npm leaves out what');
    expect(err).toContain(`going on with Node ${process.versions.node}`);
  });

  it('starts on no old Node without its own', async () => {
    await changeBootstrap({ 'process.versions.node': "'22.18.0'" });
    await writeNpm("mkdir -p node_modules; echo '{}' > node_modules/.package-lock.json");
    const { code, out, err } = await run(['scripts/entry.ts']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('delete node_modules and try again, or install Node 24');
  });

  it('starts on the Node that the machine has', async () => {
    const { code, out } = await run(['scripts/entry.ts'], undefined, findOuterNode());
    expect({ code, out }).toEqual({ code: 0, out: '[]\n' });
  });
});

/** The Node of the machine, which may be as old as the project allows; that of the tests where there is no other. */
function findOuterNode(): string {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const outer = folders.filter((folder) => !folder.includes('node_modules'));
  return (
    outer.map((folder) => join(folder, 'node')).find((file) => existsSync(file)) ?? process.execPath
  );
}
