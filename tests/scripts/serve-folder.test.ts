import { readdir, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveFolder } from '#scripts/serve/serve-folder.ts';
import type { ServedFolder } from '#scripts/serve/serve-folder.ts';
import { embedPolicy } from '#embeds/embed-policy.ts';
import { contentSecurityPolicy } from '#layouts/content-security-policy.ts';

let folder: string;
let dist: string;
let site: ServedFolder;

const long = 'town,value\n'.repeat(200_000);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yaodian-serve-'));
  dist = join(folder, 'dist');
  await mkdir(join(dist, 'documents', 'a'), { recursive: true });
  await mkdir(join(dist, '_assets'));
  for (const place of ['embed', join('en', 'embed')]) {
    await mkdir(join(dist, place, 'a'), { recursive: true });
    await writeFile(join(dist, place, 'a', 'index.html'), '<p>framed</p>');
  }
  await mkdir(join(dist, '.git'));
  await mkdir(join(folder, 'outside'));
  await writeFile(join(folder, 'secret.txt'), 'outside');
  await writeFile(join(folder, 'outside', 'index.html'), 'outside');
  await writeFile(join(dist, 'index.html'), '<p>home</p>');
  await writeFile(join(dist, '404.html'), '<p>not here</p>');
  await writeFile(join(dist, '.env'), 'outside');
  await writeFile(join(dist, '.git', 'config'), 'outside');
  await writeFile(join(dist, 'documents', 'a', 'index.html'), '<p>a</p>');
  await writeFile(join(dist, 'documents', 'a', 'data.csv'), 'town\n贺村\n');
  await writeFile(join(dist, 'documents', 'a', 'digits.zip'), '0123456789');
  await writeFile(join(dist, 'documents', 'a', 'empty.zip'), '');
  await writeFile(join(dist, 'long.csv'), long);
  await writeFile(join(dist, 'feed.atom'), '<feed/>');
  await writeFile(join(dist, 'chart.svg'), '<svg/>');
  await writeFile(join(dist, '_assets', 'site.abc.css'), 'p{}');
  await symlink(join(folder, 'secret.txt'), join(dist, 'linked.txt'));
  await symlink('../outside', join(dist, 'linked'));
  await symlink('.env', join(dist, 'settings.txt'));
  await symlink('index.html', join(dist, 'start.html'));
  await symlink('dist', join(folder, 'linked-dist'));
  site = await serveFolder(dist, 0);
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

interface Raw {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks with path and headers exactly as given; `fetch` would tidy `..` away before it is sent, and unpack what comes. */
async function askRaw(
  path: string,
  { method = 'GET', headers = {}, origin = site.origin }: AskOptions = {},
): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const asked = request(origin, { path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const isPacked = response.headers['content-encoding'] === 'gzip' && body.length > 0;
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: (isPacked ? gunzipSync(body) : body).toString(),
        });
      });
    });
    asked.on('error', reject).end();
  });
}

interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly origin?: string;
}

const digits = '/documents/a/digits.zip';
const csv = '/documents/a/data.csv';

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
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toBe('<p>not here</p>');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/documents/..%2f..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%00',
    '/documents/../index.html',
    '/documents\\a',
    '/%zz',
  ])('does not leave the folder by %s', async (path) => {
    const { status, body } = await askRaw(path);
    expect(status).toBe(400);
    expect(body).not.toContain('outside');
  });

  it('answers only GET and HEAD', async () => {
    const posted = await askRaw('/', { method: 'POST' });
    expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD']);
    expect(await askRaw('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  it('answers an unchanged page with 304', async () => {
    const first = await fetch(`${site.origin}/`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const second = await fetch(`${site.origin}/`, { headers: { 'if-none-match': etag } });
    expect(second.status).toBe(304);
  });

  it.each([
    '/linked.txt',
    '/linked',
    '/linked/',
    '/linked/index.html',
    '/.env',
    '/.git/config',
    '/.git/',
    '/%2egit/config',
    '/./.env',
    '/settings.txt',
  ])('shows nothing by a link or a dot at %s', async (path) => {
    expect(await askRaw(path)).toMatchObject({ status: 404, body: '<p>not here</p>' });
  });

  it('follows a link that stays inside, and one to the folder itself', async () => {
    expect(await askRaw('/start.html')).toMatchObject({ status: 200, body: '<p>home</p>' });
    const linked = await serveFolder(join(folder, 'linked-dist'), 0);
    const inside = await askRaw('/documents/a/', { origin: linked.origin });
    const outside = await askRaw('/linked.txt', { origin: linked.origin });
    await linked.close();
    expect([inside.body, outside.status]).toEqual(['<p>a</p>', 404]);
  });

  it('answers a file with a slash as missing', async () => {
    expect((await askRaw(`${csv}/`)).status).toBe(404);
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
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
  });

  it('lets other pages frame what stands for them, and nothing else', async () => {
    const headersOf = async (path: string) => (await askRaw(path)).headers;
    for (const path of ['/embed/a/', '/en/embed/a/']) {
      const headers = await headersOf(path);
      expect(headers['content-security-policy']).toBe(`${embedPolicy}; frame-ancestors *`);
      expect(headers['x-frame-options']).toBeUndefined();
    }
    const closed = ['/', csv, '/embed', '/embed/nothing/', '/documents/embed/', '/embed%2Fa/'];
    for (const path of [...closed, '/embed/../documents/a/', '//embed/a/']) {
      const headers = await headersOf(path);
      expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
      expect(headers['x-frame-options'], path).toBe('DENY');
    }
  });

  it('lets a browser style the tree that it makes of XML, and nothing more', async () => {
    const policyOf = async (path: string) =>
      (await askRaw(path)).headers['content-security-policy'] ?? '';
    expect(await policyOf('/feed.atom')).toBe(
      "default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'none'",
    );
    for (const path of ['/chart.svg', csv, '/nowhere.xml', '/%00', '/documents/a']) {
      expect(await policyOf(path)).toContain("style-src 'self'");
    }
  });

  it('refuses a port that is in use', async () => {
    const port = Number(new URL(site.origin).port);
    await expect(serveFolder(folder, port)).rejects.toThrow('EADDRINUSE');
  });
});

describe('a part of a file', () => {
  it.each([
    ['bytes=0-3', '0123', 'bytes 0-3/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['Bytes = 9 - 9', '9', 'bytes 9-9/10'],
  ])('is sent for %s', async (range, body, place) => {
    const answer = await askRaw(digits, { headers: { range } });
    expect([answer.status, answer.body]).toEqual([206, body]);
    expect(answer.headers['content-range']).toBe(place);
    expect(answer.headers['content-length']).toBe(String(body.length));
  });

  it.each(['bytes=10-', 'bytes=10-12', 'bytes=-0'])('is refused for %s', async (range) => {
    const answer = await askRaw(digits, { headers: { range } });
    expect([answer.status, answer.body]).toEqual([416, '']);
    expect(answer.headers['content-range']).toBe('bytes */10');
  });

  it.each(['bytes=5-4', 'bytes=-', 'bytes=a-b', 'lines=0-3', 'bytes=0-1,3-4', '0-3'])(
    'is the whole for %s',
    async (range) => {
      const answer = await askRaw(digits, { headers: { range } });
      expect([answer.status, answer.body]).toEqual([200, '0123456789']);
      expect(answer.headers['accept-ranges']).toBe('bytes');
    },
  );

  it('is refused of an empty file, of which the whole is sent', async () => {
    const empty = '/documents/a/empty.zip';
    expect((await askRaw(empty, { headers: { range: 'bytes=0-' } })).status).toBe(416);
    expect(await askRaw(empty)).toMatchObject({ status: 200, body: '' });
  });

  it('is never packed, since its bytes are counted in the file', async () => {
    const headers = { range: 'bytes=5-10', 'accept-encoding': 'gzip' };
    const answer = await askRaw(csv, { headers });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect([answer.status, answer.body]).toEqual([206, '贺村']);
  });

  it('is sent only while the file is the one that is known', async () => {
    const { etag = '' } = (await askRaw(digits)).headers;
    const statusOf = async (known: string) =>
      (await askRaw(digits, { headers: { range: 'bytes=0-3', 'if-range': known } })).status;
    expect(await statusOf(etag)).toBe(206);
    expect(await statusOf('"other"')).toBe(200);
    expect(await statusOf(`W/${etag}`)).toBe(200);
    expect(await statusOf(new Date().toUTCString())).toBe(200);
  });

  it('is asked of a body alone', async () => {
    const answer = await askRaw(digits, { method: 'HEAD', headers: { range: 'bytes=0-3' } });
    expect([answer.status, answer.headers['content-length']]).toEqual([200, '10']);
    const missing = await askRaw('/nowhere', { headers: { range: 'bytes=0-3' } });
    expect([missing.status, missing.body]).toEqual([404, '<p>not here</p>']);
  });
});

describe('what a reader holds already', () => {
  it.each([
    (etag: string) => etag,
    (etag: string) => `W/${etag}`,
    (etag: string) => `"a", ${etag}, "b"`,
    (etag: string) => `"a,b",W/${etag}`,
    () => '*',
  ])('is not sent again (%#)', async (say) => {
    const { etag = '' } = (await askRaw(csv)).headers;
    const answer = await askRaw(csv, { headers: { 'if-none-match': say(etag) } });
    expect([answer.status, answer.body, answer.headers.etag]).toEqual([304, '', etag]);
  });

  it.each(['"other"', 'W/"other", "another"', 'nonsense', '"*"'])(
    'is sent for %s',
    async (known) => {
      expect((await askRaw(csv, { headers: { 'if-none-match': known } })).status).toBe(200);
    },
  );

  it('comes before the range', async () => {
    const { etag = '' } = (await askRaw(digits)).headers;
    const headers = { 'if-none-match': etag, range: 'bytes=0-3' };
    expect((await askRaw(digits, { headers })).status).toBe(304);
  });

  it('is another once the file is written anew, and once it is packed', async () => {
    const own = join(dist, 'changed.csv');
    await writeFile(own, 'a,b');
    const first = (await askRaw('/changed.csv')).headers.etag;
    const packed = await askRaw('/changed.csv', { headers: { 'accept-encoding': 'gzip' } });
    await writeFile(own, 'a,c');
    const second = (await askRaw('/changed.csv')).headers.etag;
    expect(new Set([first, packed.headers.etag, second]).size).toBe(3);
  });

  it('is no reason to hide that a page is missing', async () => {
    expect((await askRaw('/nowhere', { headers: { 'if-none-match': '*' } })).status).toBe(404);
  });
});

describe('packing', () => {
  it.each(['gzip', 'br, gzip;q=0.5', '*', 'GZIP ; Q=0.1', 'x-gzip', 'identity;q=0.5, gzip'])(
    'is done for %s',
    async (wish) => {
      const answer = await askRaw(csv, { headers: { 'accept-encoding': wish } });
      expect(answer.headers['content-encoding']).toBe('gzip');
      expect(answer.headers.vary).toBe('accept-encoding');
      expect(answer.body).toBe('town\n贺村\n');
    },
  );

  it.each(['', 'gzip;q=0', 'gzip; q=0.000', '*;q=0', 'gzip;q=0, *', 'br', 'identity, gzip;q=0.5'])(
    'is left for “%s”',
    async (wish) => {
      const answer = await askRaw(csv, { headers: { 'accept-encoding': wish } });
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.headers.vary).toBe('accept-encoding');
      expect(answer.headers['content-length']).toBe('12');
    },
  );

  it('is never done to what is packed already', async () => {
    const answer = await askRaw(digits, { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.headers.vary).toBeUndefined();
  });

  it('is the same in the head alone', async () => {
    const headers = { 'accept-encoding': 'gzip' };
    const whole = await askRaw(csv, { headers });
    const head = await askRaw(csv, { headers, method: 'HEAD' });
    expect(head.body).toBe('');
    expect([head.headers.etag, head.headers['content-encoding']]).toEqual([
      whole.headers.etag,
      'gzip',
    ]);
  });
});

describe('a long file', () => {
  it('arrives whole, packed or not', async () => {
    for (const wish of ['gzip', 'identity']) {
      const answer = await askRaw('/long.csv', { headers: { 'accept-encoding': wish } });
      expect(answer.body === long).toBe(true);
    }
  });

  it.skipIf(process.platform !== 'linux')('is let go when the reader goes', async () => {
    const countOpen = async () => (await readdir('/proc/self/fd')).length;
    await askRaw('/');
    const before = await countOpen();
    for (let round = 0; round < 20; round += 1) await leaveEarly('/long.csv');
    await expect.poll(countOpen).toBeLessThan(before + 10);
    expect((await askRaw('/')).status).toBe(200);
  });
});

/** Asks, and goes at the first bytes. */
async function leaveEarly(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(site.origin, { path }, (response) => {
      response.once('data', () => asked.destroy());
      response.on('error', () => undefined).on('close', resolve);
    });
    asked.on('error', reject).end();
  });
}
