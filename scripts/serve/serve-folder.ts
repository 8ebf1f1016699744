import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, OutgoingHttpHeaders, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentSecurityPolicy } from '#layouts/content-security-policy.ts';
import { toContentType } from '#schema/media-types.ts';
import { findAnswer } from './find-answer.ts';

/** A folder that is being served on this machine. */
export interface ServedFolder {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** Stops serving. */
  close(): Promise<void>;
}

/** Serves a folder of finished pages on 127.0.0.1; port 0 takes any free one. Rejects when the port is busy. */
export async function serveFolder(folder: string, port: number): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error: unknown) => {
      send(response, 500, { 'content-type': 'text/plain; charset=utf-8' }, String(error));
    });
  });
  await listen(server, port);
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  return { origin: `http://127.0.0.1:${String(actual)}`, close: () => stop(server) };
}

async function answer(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    send(response, 405, { allow: 'GET, HEAD' }, '');
    return;
  }
  const found = await findAnswer(folder, request.url ?? '/');
  if (found.kind === 'redirect') send(response, 301, { location: found.address }, '');
  else if (found.kind === 'bad') send(response, 400, {}, '');
  else if (found.kind === 'file') await sendFile(found.file, 200, request, response);
  else await sendFile(join(folder, '404.html'), 404, request, response);
}

async function sendFile(
  file: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readFile(file).catch(() => null);
  if (body === null) {
    send(response, 404, { 'content-type': 'text/plain; charset=utf-8' }, 'Not found');
    return;
  }
  const type = toContentType(file);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { 'content-type': type, etag, 'cache-control': toCaching(request.url ?? '/') };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    send(response, 304, headers, '');
  } else if (acceptsGzip(request) && isText(type)) {
    const encoding = { 'content-encoding': 'gzip', vary: 'accept-encoding' };
    send(response, status, { ...headers, ...encoding }, gzipSync(body));
  } else {
    send(response, status, headers, body);
  }
}

/** Names under /_assets/ carry a hash of their content; everything else is asked for again. */
function toCaching(address: string): string {
  return address.startsWith('/_assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
}

function isText(type: string): boolean {
  return /charset=utf-8|wasm/.test(type);
}

function send(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string | Buffer,
): void {
  response.writeHead(status, {
    // A meta element cannot forbid framing, so the header says it beside the pages' own policy.
    'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'self'`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...headers,
    ...(status === 304 ? {} : { 'content-length': Buffer.byteLength(body) }),
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
