import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readFolder } from '#hosting/folder/place-file.ts';
import { toFileHeaders } from '#hosting/headers/header-list.ts';
import { errorCode } from '../command/error-code.ts';
import { findAnswer, type Answer } from './find-answer.ts';
import { sendFile, sendMissing } from './send-file.ts';

/** A folder that is being served on this machine. */
export interface ServedFolder {
  /** Scheme, host and port, without a slash at the end; this machine's own where it answers to several. */
  readonly origin: string;
  /** The folder in which the site stands there, as it was built; '' for the root. */
  readonly folder: string;
  /** Stops serving. */
  close(): Promise<void>;
}

/** Serves a folder of finished pages, on 127.0.0.1 unless another address of this machine is given, and below the folder for which they were built; port 0 takes any free one. Rejects when the port is busy. */
export async function serveFolder(
  folder: string,
  port: number,
  host = '127.0.0.1',
): Promise<ServedFolder> {
  const home = await readFile(join(folder, 'index.html'), 'utf8').catch(() => '');
  const place = readFolder(home);
  const server = createServer((request, response) => {
    answer({ folder, place }, request, response).catch((error: unknown) => {
      fail(response, error);
    });
  });
  await listen(server, port, host);
  const address = server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : port;
  const origin = `http://127.0.0.1:${String(actual)}`;
  return { origin, folder: place, close: () => stop(server) };
}

/** What is served, and the folder below which. */
interface Served {
  readonly folder: string;
  readonly place: string;
}

async function answer(
  served: Served,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const target = request.url ?? '/';
  const found = await findBelow(served, target);
  response.setHeaders(new Map(Object.entries(toFileHeaders(toPath(served, target, found)))));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sayOnly(response, 405, { allow: 'GET, HEAD' });
    return;
  }
  if (found.kind === 'redirect') sayOnly(response, 301, { location: found.address });
  else if (found.kind === 'bad') sayOnly(response, 400);
  else if (found.kind === 'file') await sendFile(found.file, request, response);
  else {
    const page = await findAnswer(served.folder, '/404.html');
    if (page.kind === 'file') await sendMissing(page.file, request, response);
    else sayOnly(response, 404);
  }
}

/** What a path leads to where the site stands in a folder: nothing outside of it. */
async function findBelow({ folder, place }: Served, target: string): Promise<Answer> {
  if (place === '') return findAnswer(folder, target);
  if (target === place) return { kind: 'redirect', address: `${place}/` };
  if (!target.startsWith(`${place}/`)) return { kind: 'missing' };
  const found = await findAnswer(folder, target.slice(place.length));
  return found.kind === 'redirect' ? { ...found, address: place + found.address } : found;
}

/** The address of a file from the root of the site, as it was asked for; null where none stands there. */
function toPath({ place }: Served, target: string, found: Answer): string | null {
  if (found.kind !== 'file') return null;
  const [path = ''] = target.slice(place.length).split('?');
  return path.endsWith('/') ? `${path}index.html` : path;
}

/** Answers with a status and no bytes. */
function sayOnly(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...headers, 'content-length': 0 }).end();
}

/** A reader who has gone hears no more; the others are told what failed, and where words have begun they are cut off. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const code = errorCode(error);
  response.writeHead(code === 'ENOENT' ? 404 : 500, {
    'content-type': 'text/plain; charset=utf-8',
  });
  response.end(`This file cannot be read: ${code}\n`);
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  await closed;
}
