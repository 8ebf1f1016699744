/** One part of a MIME message: the fields of its head by lower-case name, and what follows them as it is encoded. */
export interface MimePart {
  readonly head: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

const deepest = 10;

/** Reads a part's head up to its first empty line. */
export function parsePart(bytes: Buffer): MimePart {
  const { end, next } = findHeadEnd(bytes);
  const lines = bytes.toString('latin1', 0, end).replace(/\r?\n[ \t]+/g, ' ');
  const head = new Map<string, string>();
  for (const line of lines.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!head.has(name)) head.set(name, line.slice(colon + 1).trim());
  }
  return { head, body: bytes.subarray(next) };
}

/** The parts in which a message ends, in order: itself, or those of all the messages that it holds. */
export function listLeaves(part: MimePart, depth = 0): MimePart[] {
  const type = part.head.get('content-type') ?? '';
  const boundary = readParameter(type, 'boundary');
  if (!/^multipart\//i.test(type) || boundary === null || depth === deepest) return [part];
  return splitBody(part.body, boundary).flatMap((bytes) => listLeaves(parsePart(bytes), depth + 1));
}

/** What a part holds, byte by byte. */
export function decodeBody({ head, body }: MimePart): Buffer {
  const encoding = head.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64');
  if (encoding !== 'quoted-printable') return body;
  const joined = body.toString('latin1').replace(/=[ \t]*\r?\n/g, '');
  const plain = joined.replace(/=([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return Buffer.from(plain, 'latin1');
}

/** A parameter of a field (charset="gb2312"), or null. */
export function readParameter(field: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(field);
  return found?.[1] ?? found?.[2] ?? null;
}

function findHeadEnd(bytes: Buffer): { end: number; next: number } {
  const ends = ['\r\n\r\n', '\n\n']
    .map((mark) => ({ end: bytes.indexOf(mark), next: bytes.indexOf(mark) + mark.length }))
    .filter(({ end }) => end >= 0)
    .sort((a, b) => a.end - b.end);
  return ends[0] ?? { end: bytes.length, next: bytes.length };
}

/** What stands between the lines that a message is divided by; one cut off at its end keeps its last part. */
function splitBody(body: Buffer, boundary: string): Buffer[] {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  const parts: Buffer[] = [];
  let begin = -1;
  for (let at = findMark(body, mark, 0); at >= 0; at = findMark(body, mark, at + mark.length)) {
    if (begin >= 0) parts.push(body.subarray(begin, at));
    const lineEnd = body.indexOf('\n', at);
    begin = lineEnd < 0 || isLast(body, at + mark.length) ? -1 : lineEnd + 1;
    if (begin < 0) return parts;
  }
  return begin < 0 ? parts : [...parts, body.subarray(begin)];
}

/** A mark counts at the head of a line only. */
function findMark(body: Buffer, mark: Buffer, from: number): number {
  let at = body.indexOf(mark, from);
  while (at > 0 && body[at - 1] !== 0x0a) at = body.indexOf(mark, at + 1);
  return at;
}

function isLast(body: Buffer, at: number): boolean {
  return body[at] === 0x2d && body[at + 1] === 0x2d;
}
