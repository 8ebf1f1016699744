import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { errorCode } from '../command/error-code.ts';
import { findAnswer } from './find-answer.ts';
import { sendFile, sendMissing } from './send-file.ts';
import { toHeaders } from './to-headers.ts';

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
      fail(response, error);
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
  const address = request.url ?? '/';
  const found = await findAnswer(folder, address);
  const file = found.kind === 'file' ? found.file : null;
  response.setHeaders(new Map(Object.entries(toHeaders(address, file))));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    sayOnly(response, 405, { allow: 'GET, HEAD' });
    return;
  }
  if (found.kind === 'redirect') sayOnly(response, 301, { location: found.address });
  else if (found.kind === 'bad') sayOnly(response, 400);
  else if (found.kind === 'file') await sendFile(found.file, request, response);
  else {
    const page = await findAnswer(folder, '/404.html');
    if (page.kind === 'file') await sendMissing(page.file, request, response);
    else sayOnly(response, 404);
  }
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
