/** The encodings in which tables of text are sent. */
export type Encoding = 'utf-8' | 'utf-8 with mark' | 'gb18030' | 'utf-16';

/** Every two-byte character of GB18030, by the character; nothing in Node writes that encoding. */
const doubles = new Map<string, number[]>();
const decoder = new TextDecoder('gb18030');
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const text = decoder.decode(Uint8Array.of(lead, trail));
    if (text.length === 1) doubles.set(text, [lead, trail]);
  }
}

/** A text in an encoding; throws where GB18030 needs four bytes for a character. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8 with mark':
      return Buffer.from(`\ufeff${text}`);
    case 'utf-16':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'gb18030':
      return Uint8Array.from([...text].flatMap(toDouble));
  }
}

function toDouble(character: string): number[] {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return [code];
  const bytes = doubles.get(character);
  if (!bytes) throw new Error(`no two bytes for ${character}`);
  return bytes;
}
