/** A format that ingest knows by its first bytes and does not read. */
export interface UnreadFormat {
  readonly what: string;
  /** What to do with the file. */
  readonly remedy: string;
}

const asWord = 'open it in Word, WPS or LibreOffice, save it as .docx and ingest that file';
const asText =
  'find the same document as a web page or a Word file; else have its words put into a .txt file, read them against it, and ingest that file';
const asMembers = 'unpack it and ingest the documents in it one by one';

const picture: UnreadFormat = { what: 'a picture, which holds no words', remedy: asText };
const packed: UnreadFormat = { what: 'a packed archive', remedy: asMembers };
const oldOffice: UnreadFormat = { what: 'a file of an old office program', remedy: asWord };

/** By the bytes with which such a file begins, as letters of one byte each. */
const beginnings: readonly (readonly [start: string, format: UnreadFormat])[] = [
  ['%PDF', { what: 'a PDF', remedy: asText }],
  ['{\\rtf', { what: 'an RTF file', remedy: asWord }],
  ['\x89PNG', picture],
  ['\xff\xd8\xff', picture],
  ['GIF8', picture],
  ['II*\0', picture],
  ['MM\0*', picture],
  ['Rar!', packed],
  ["7z\xbc\xaf'\x1c", packed],
  ['\x1f\x8b', packed],
  ['PK\x05\x06', packed],
];

/** By the name of a stream in a compound file, the container of the old office programs. */
const streams: readonly (readonly [name: string, format: UnreadFormat])[] = [
  [
    'EncryptedPackage',
    {
      what: 'a document locked with a password',
      remedy: 'open it with its password, save it without one and ingest that file',
    },
  ],
  ['WordDocument', { what: 'an old Word or WPS file (.doc, .wps)', remedy: asWord }],
  ['Workbook', { what: 'an old spreadsheet (.xls, .et)', remedy: asText }],
  ['PowerPoint Document', { what: 'an old presentation (.ppt, .dps)', remedy: asText }],
];

/** By the name of a file in a zip archive, the container of the newer ones. */
const members: readonly (readonly [name: RegExp, format: UnreadFormat])[] = [
  [/^xl\/workbook/, { what: 'a spreadsheet (.xlsx)', remedy: asText }],
  [/^ppt\/presentation/, { what: 'a presentation (.pptx)', remedy: asText }],
  [/^OFD\.xml$/i, { what: 'an OFD file', remedy: asText }],
  [/^META-INF\/container\.xml$/, { what: 'an e-book (.epub)', remedy: asText }],
  [/^content\.xml$/, { what: 'an OpenDocument file (.odt)', remedy: asWord }],
];

const compoundStart = '\xd0\xcf\x11\xe0';

/** The format of a file that is known not to be read, by its first bytes; null for any other. */
export function findUnread(bytes: Uint8Array): UnreadFormat | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (start.startsWith(compoundStart)) return findCompound(bytes);
  if (/^BM.{4}\0{4}|^RIFF.{4}WEBP/s.test(start)) return picture;
  return beginnings.find(([beginning]) => start.startsWith(beginning))?.[1] ?? null;
}

/** What a zip archive is that is no Word file, by the names in it; null where it should have been one. */
export function describeArchive(names: readonly string[]): UnreadFormat | null {
  const known = members.find(([name]) => names.some((own) => name.test(own)))?.[1];
  return known ?? (names.includes('[Content_Types].xml') ? null : packed);
}

/** The names of the streams stand in the file in two bytes a letter. */
function findCompound(bytes: Uint8Array): UnreadFormat {
  const held = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return streams.find(([name]) => held.includes(name, 0, 'utf16le'))?.[1] ?? oldOffice;
}
