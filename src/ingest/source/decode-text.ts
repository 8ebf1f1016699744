import { IngestProblem } from './problem.ts';
import { type Encoding, findMark, proveEncoding, startLength } from './prove-encoding.ts';

const controls = /[\0-\x08\x0e-\x1f\x7f]/;

/** A source's text with the name of the encoding that it was found in. */
export interface DecodedText {
  /** Every character of the file, a byte order mark included. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Decodes UTF-8, UTF-16 or GB18030; throws an IngestProblem for anything that is not text. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const decoded = detectEncoding(bytes, file);
  if (!/[^\s\ufeff]/.test(decoded.text)) throw new IngestProblem('empty', file);
  refuseControls(decoded.text, file);
  return decoded;
}

/** Throws a IngestProblem where a text holds a control character, which no text of a document does. */
export function refuseControls(text: string, file: string): void {
  const control = controls.exec(text);
  if (!control) return;
  const code = control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
  throw new IngestProblem('binary', file, `control character U+${code} at offset ${control.index}`);
}

/** The same without a look at what the characters are: markup may hold what a text may not. */
export function detectEncoding(bytes: Uint8Array, file: string): DecodedText {
  const proofs = proveEncoding(bytes.subarray(0, startLength), bytes.length);
  let text: string | null = null;
  let step = proofs.next();
  while (step.done !== true) {
    const { encoding, without } = step.value;
    text = tryDecode(bytes, encoding);
    step = proofs.next(text !== null && without?.test(text) !== true);
  }
  if (step.value !== null && text !== null) return { text, encoding: step.value };
  throw toProblem(bytes, file);
}

function toProblem(bytes: Uint8Array, file: string): IngestProblem {
  const marked = findMark(bytes);
  if (marked) return new IngestProblem('encoding', file, `a broken ${marked} sequence`);
  const zero = bytes.indexOf(0);
  if (zero >= 0) return new IngestProblem('binary', file, `a zero byte at byte ${zero}`);
  return new IngestProblem('encoding', file);
}

/** The text in a named encoding, or null where the bytes are not of it. */
export function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
