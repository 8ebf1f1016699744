import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCommand } from '#scripts/command/run-command.ts';

const name = 'node-here';
const machine = { os: process.platform, cpu: process.arch, bin: { node: 'bin/node' } };

let root: string;
let registry: Server;
/** What the registry hands out as the package. */
let served: Buffer;
let genuine: Buffer;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'yaodian-supply-'));
  await mkdir(join(root, 'project', 'scripts'), { recursive: true });
  await copyFile('scripts/bootstrap.mjs', join(root, 'project', 'scripts', 'bootstrap.mjs'));
  await writeFile(join(root, 'project', 'entry.ts'), `console.log(process.env['MADE_BY']);`);
  genuine = await pack('genuine');
  const project = { name: 'a', version: '1.0.0', optionalDependencies: { [name]: '24.0.0' } };
  await writeFile(join(root, 'project', 'package.json'), JSON.stringify(project));
  const locked = { version: '24.0.0', integrity: hash(genuine), optional: true, ...machine };
  const lockfile = {
    ...{ name: 'a', version: '1.0.0', lockfileVersion: 3, requires: true },
    packages: { '': project, [`node_modules/${name}`]: locked },
  };
  await writeFile(join(root, 'project', 'package-lock.json'), JSON.stringify(lockfile));
  registry = createServer((request, response) => {
    response.end(request.url?.endsWith('.tgz') === true ? served : describePackage());
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  registry.close();
  await rm(root, { recursive: true });
});

function address(): string {
  return `http://127.0.0.1:${String((registry.address() as AddressInfo).port)}`;
}

function hash(bytes: Buffer): string {
  return `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
}

/** What a registry says of the package; one that hands out other bytes names the hash of those. */
function describePackage(): string {
  const dist = { tarball: `${address()}/${name}.tgz`, integrity: hash(served) };
  const versions = { '24.0.0': { name, version: '24.0.0', ...machine, dist } };
  return JSON.stringify({ name, 'dist-tags': { latest: '24.0.0' }, versions });
}

/** The package as npm packs it: its Node tells who made it to what it starts. */
async function pack(maker: string): Promise<Buffer> {
  const folder = join(root, maker);
  await mkdir(join(folder, 'bin'), { recursive: true });
  const description = { name, version: '24.0.0', ...machine };
  await writeFile(join(folder, 'package.json'), JSON.stringify(description));
  const program = join(folder, 'bin', 'node');
  await writeFile(program, `#!/bin/sh\nMADE_BY=${maker} exec '${process.execPath}' "$@"\n`);
  await chmod(program, 0o755);
  const { code, output } = await runCommand('npm', ['pack', folder, '--pack-destination', folder]);
  expect(code, output).toBe(0);
  return readFile(join(folder, `${name}-24.0.0.tgz`));
}

/** Starts the project by its bootstrap with the npm of this machine and nothing in npm's cache. */
function start(): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'entry.ts'], {
    cwd: join(root, 'project'),
    env: {
      ...process.env,
      npm_config_registry: address(),
      npm_config_noproxy: '127.0.0.1',
      npm_config_cache: join(root, 'cache'),
    },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });
}

describe.skipIf(process.platform === 'win32')('the Node of the project', () => {
  it('starts the entry as the lockfile holds it', async () => {
    served = genuine;
    const { out, err } = await start();
    expect(out, err).toBe('genuine\n');
    expect(err).not.toContain('is not installed');
  });

  it('is left out where its bytes are others', async () => {
    served = await pack('tampered');
    const { out, err } = await start();
    expect(out, err).toBe('undefined\n');
    expect(err).toContain(`${name} is not installed`);
    expect(err).toContain('differs from package-lock.json');
  });
});
