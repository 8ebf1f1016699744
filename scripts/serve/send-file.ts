import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { isTextFile, toContentType } from '#schema/media-types.ts';
import { acceptsGzip } from './accepts-gzip.ts';
import { readRange } from './byte-range.ts';
import { isMatched, isUnchanged } from './entity-tags.ts';

/** Sends a file from the disk piece by piece, or the part of it that is asked for; rejects where it cannot be opened. */
export async function sendFile(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await withOpen(file, (handle) => answer(file, handle, request, response));
}

/** Sends a page in the place of one that is missing: neither a part of it nor word that it is unchanged. */
export async function sendMissing(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await withOpen(file, async (handle) => {
    const { size } = await handle.stat();
    response.writeHead(404, {
      'content-type': toContentType(file),
      'content-length': size,
    });
    await sendBytes(handle, request, response, size);
  });
}

async function withOpen(file: string, send: (handle: FileHandle) => Promise<void>): Promise<void> {
  const handle = await open(file);
  try {
    await send(handle);
  } finally {
    await handle.close();
  }
}

async function answer(
  file: string,
  handle: FileHandle,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, headers } = request;
  const { size, mtimeNs } = await handle.stat({ bigint: true });
  const length = Number(size);
  const stamp = `${size.toString(36)}-${mtimeNs.toString(36)}`;
  const ranged = method === 'GET' ? headers.range : undefined;
  const asked = isUnchanged(headers['if-range'], `"${stamp}"`) ? readRange(ranged, length) : null;
  // A part is counted in the bytes of the file itself.
  const isPacked = asked === null && isTextFile(file) && acceptsGzip(headers['accept-encoding']);
  const etag = isPacked ? `"${stamp}-gzip"` : `"${stamp}"`;
  const facts: OutgoingHttpHeaders = {
    'content-type': toContentType(file),
    'accept-ranges': 'bytes',
    etag,
    ...(isTextFile(file) ? { vary: 'accept-encoding' } : {}),
  };
  if (isMatched(headers['if-none-match'], etag)) {
    response.writeHead(304, facts).end();
  } else if (asked === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${length}`, 'content-length': 0 }).end();
  } else if (asked !== null) {
    const { start, end } = asked;
    response.writeHead(206, {
      ...facts,
      'content-range': `bytes ${start}-${end}/${length}`,
      'content-length': end - start + 1,
    });
    await pipeline(handle.createReadStream({ start, end }), response);
  } else if (isPacked) {
    response.writeHead(200, { ...facts, 'content-encoding': 'gzip' });
    if (method === 'HEAD') response.end();
    else await pipeline(handle.createReadStream(), createGzip(), response);
  } else {
    response.writeHead(200, { ...facts, 'content-length': length });
    await sendBytes(handle, request, response, length);
  }
}

/** Sends the whole, and no more than was promised, should the file grow meanwhile. */
async function sendBytes(
  handle: FileHandle,
  { method }: IncomingMessage,
  response: ServerResponse,
  length: number,
): Promise<void> {
  if (method === 'HEAD' || length === 0) response.end();
  else {
    await pipeline(handle.createReadStream({ start: 0, end: length - 1 }), response);
  }
}
