import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import {
  type Encoding,
  findMark,
  type Proof,
  proveEncoding,
  startLength,
} from '#ingest/source/prove-encoding.ts';
import { ImportProblem } from '../sheet/problem.ts';

/** The encoding that a CSV file, read piece by piece, is proved to be of; throws an ImportProblem where it is of none. */
export async function detectEncoding(file: string): Promise<Encoding> {
  const { start, size } = await readStart(file);
  const proofs = proveEncoding(start, size);
  let step = proofs.next();
  while (step.done !== true) step = proofs.next(await holds(file, step.value));
  if (step.value !== null) return step.value;
  const isBinary = findMark(start) === null && start.includes(0);
  throw new ImportProblem(isBinary ? 'not-a-table' : 'encoding', file);
}

/** The text of a file in an encoding, piece by piece; throws a TypeError where the bytes are not of it. */
export async function* decodeFile(file: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of createReadStream(file)) {
    if (piece instanceof Uint8Array) yield decoder.decode(piece, { stream: true });
  }
  yield decoder.decode();
}

async function holds(file: string, { encoding, without }: Proof): Promise<boolean> {
  try {
    for await (const text of decodeFile(file, encoding)) {
      if (without?.test(text)) return false;
    }
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

async function readStart(file: string): Promise<{ start: Uint8Array; size: number }> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(startLength), 0, startLength, 0);
    return { start: buffer.subarray(0, bytesRead), size };
  } finally {
    await handle.close();
  }
}
