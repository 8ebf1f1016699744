/** Where the entry of each part begins in the directory of an archive that `zipSync` made, and where the directory ends. */
export function findEntries(archive: Uint8Array): { entries: number[]; end: number } {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const entries: number[] = [];
  let end = 0;
  for (let at = 0; at + 4 <= archive.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) entries.push(at);
    if (view.getUint32(at, true) === 0x06054b50) end = at;
  }
  return { entries, end };
}

/** The same archive with a number of two or four bytes set anew in every entry of its directory. */
export function setInEntries(
  archive: Uint8Array,
  place: number,
  value: number,
  width: 2 | 4 = 4,
): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (const at of findEntries(copy).entries) {
    if (width === 2) view.setUint16(at + place, value, true);
    else view.setUint32(at + place, value, true);
  }
  return copy;
}

/** The same archive of one part, every number of its directory in eight bytes, as programs write it that do not know beforehand how large it will be. */
export function writeLong(archive: Uint8Array): Uint8Array {
  const { entries, end } = findEntries(archive);
  const [entry = 0] = entries;
  const long = (...numbers: number[]): Buffer => {
    const bytes = Buffer.alloc(8 * numbers.length);
    for (const [at, number] of numbers.entries()) bytes.writeBigUInt64LE(BigInt(number), 8 * at);
    return bytes;
  };
  const old = Buffer.from(archive.slice(entry, end));
  const numbers = [24, 20, 42].map((place) => old.readUInt32LE(place));
  for (const place of [24, 20, 42]) old.writeUInt32LE(0xffffffff, place);
  old.writeUInt16LE(old.readUInt16LE(30) + 34, 30);
  // What another program holds there stands before the long numbers.
  const other = Buffer.from('efbe02000102', 'hex');
  const directory = Buffer.concat([old, other, Buffer.from('01001800', 'hex'), long(...numbers)]);
  const largeEnd = Buffer.alloc(56);
  largeEnd.writeUInt32LE(0x06064b50);
  long(directory.length, entry).copy(largeEnd, 40);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  long(entry + directory.length).copy(locator, 8);
  const last = Buffer.from(archive.slice(end));
  last.writeUInt32LE(0xffffffff, 12);
  last.writeUInt32LE(0xffffffff, 16);
  return Buffer.concat([archive.slice(0, entry), directory, largeEnd, locator, last]);
}
