import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '#scripts/serve/serve-folder.ts';
import type { ServedFolder } from '#scripts/serve/serve-folder.ts';
import { contentSecurityPolicy } from '#layouts/content-security-policy.ts';

let folder: string;
let site: ServedFolder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-serve-'));
  const dist = join(folder, 'dist');
  await mkdir(join(dist, 'documents', 'a'), { recursive: true });
  await mkdir(join(dist, '_assets'));
  await writeFile(join(folder, 'secret.txt'), 'outside');
  await writeFile(join(dist, 'index.html'), '<p>home</p>');
  await writeFile(join(dist, '404.html'), '<p>not here</p>');
  await writeFile(join(dist, 'documents', 'a', 'index.html'), '<p>a</p>');
  await writeFile(join(dist, 'documents', 'a', 'data.csv'), 'town\n贺村\n');
  await writeFile(join(dist, '_assets', 'site.abc.css'), 'p{}');
  site = await serveFolder(dist, 0);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Asks with the path exactly as given; `fetch` would tidy `..` away before it is sent. */
async function askRaw(path: string, method = 'GET'): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(site.origin, { path, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() });
      });
    });
    asked.on('error', reject).end();
  });
}

describe('serveFolder', () => {
  it('serves the index of a folder', async () => {
    const response = await fetch(`${site.origin}/documents/a/?q=1`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<p>a</p>');
  });

  it('serves other files with their type', async () => {
    const response = await fetch(`${site.origin}/documents/a/data.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(await response.text()).toBe('town\n贺村\n');
  });

  it('sends a folder without slash to its slash', async () => {
    const response = await fetch(`${site.origin}/documents/a?q=1`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/documents/a/?q=1');
  });

  it('never redirects to another host', async () => {
    const response = await fetch(`${site.origin}//documents`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/documents/');
  });

  it('answers a missing page with 404.html', async () => {
    const response = await fetch(`${site.origin}/nowhere/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<p>not here</p>');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/documents/..%2f..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/%zz',
  ])('does not leave the folder by %s', async (path) => {
    const { status, body } = await askRaw(path);
    expect(status).toBe(400);
    expect(body).not.toContain('outside');
  });

  it('answers only GET and HEAD', async () => {
    expect((await askRaw('/', 'POST')).status).toBe(405);
    expect(await askRaw('/', 'HEAD')).toEqual({ status: 200, body: '' });
  });

  it('answers an unchanged page with 304', async () => {
    const first = await fetch(`${site.origin}/`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const second = await fetch(`${site.origin}/`, { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
  });

  it('keeps hashed assets but asks again for pages', async () => {
    const asset = await fetch(`${site.origin}/_assets/site.abc.css`);
    const page = await fetch(`${site.origin}/`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect(page.headers.get('cache-control')).toBe('no-cache');
  });

  it('sends the policy of the pages as header', async () => {
    const policy = (await fetch(`${site.origin}/`)).headers.get('content-security-policy') ?? '';
    expect(policy.startsWith(`${contentSecurityPolicy};`)).toBe(true);
    expect(policy).toContain("frame-ancestors 'self'");
  });

  it('refuses a port that is in use', async () => {
    const port = Number(new URL(site.origin).port);
    await expect(serveFolder(folder, port)).rejects.toThrow('EADDRINUSE');
  });
});
