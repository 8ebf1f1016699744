import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listHosts } from '#scripts/serve/list-addresses.ts';
import { readHost } from '#scripts/serve/read-host.ts';
import { serveFolder, type ServedFolder } from '#scripts/serve/serve-folder.ts';

let folder: string;
let site: ServedFolder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-place-'));
  await mkdir(join(folder, 'towns'));
  await writeFile(join(folder, 'index.html'), '<!doctype html>\n<html data-folder="/a/b">home');
  await writeFile(join(folder, 'towns', 'index.html'), 'towns');
  await writeFile(join(folder, '404.html'), 'not here');
  site = await serveFolder(folder, 0);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

describe('a site that was built for a folder', () => {
  it.each([
    ['/a/b/', 200, null],
    ['/a/b/towns/', 200, null],
    ['/a/b', 301, '/a/b/'],
    ['/a/b/towns', 301, '/a/b/towns/'],
    ['/', 404, null],
    ['/towns/', 404, null],
    ['/a/bc/', 404, null],
  ])('answers %s with %d', async (path, status, location) => {
    const response = await fetch(site.origin + path, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([status, location]);
  });
});

describe('the machine', () => {
  it.each([
    [undefined, '127.0.0.1'],
    ['', '127.0.0.1'],
    ['localhost', '127.0.0.1'],
    ['0.0.0.0', '0.0.0.0'],
    ['::1', '::1'],
    ['example.org', null],
  ])('is asked for as %j at %j', (value, host) => {
    expect(readHost(value)).toBe(host);
  });

  it('tells the addresses by which others on the net reach it', () => {
    const part = { netmask: '', mac: '', cidr: null, family: 'IPv4' as const };
    const networks = {
      lo: [{ ...part, address: '127.0.0.1', internal: true }],
      wlan0: [{ ...part, address: '192.168.1.7', internal: false }],
    };
    expect(listHosts('0.0.0.0', networks)).toEqual(['127.0.0.1', '192.168.1.7']);
    expect(listHosts('127.0.0.1', networks)).toEqual(['127.0.0.1']);
    expect(listHosts('::1', networks)).toEqual(['[::1]']);
  });
});
