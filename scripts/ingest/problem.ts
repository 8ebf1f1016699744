/** What can be wrong with an input file: the meaning of each kind and what to do about it. */
export const problemKinds = {
  unreadable: ['the file cannot be read', 'check that the path is right and that you may read it'],
  empty: ['the file holds no text', 'save the text of the document into it and run ingest again'],
  binary: [
    'the file is not plain text',
    'save the document as plain text (UTF-8) and run ingest again',
  ],
  encoding: [
    'the file is neither UTF-8 nor UTF-16 nor GB18030',
    'save it as UTF-8 and run ingest again',
  ],
  format: [
    'files of this kind are not read',
    'save the document as .docx, .html or plain text and run ingest again',
  ],
  broken: [
    'the file is damaged or is not what its name says',
    'open it in the program that made it, save it again, and run ingest again',
  ],
  'too-large': [
    'the file is larger than any document is',
    'check that it is the right file; cut it into its documents if it holds several',
  ],
  'no-structure': [
    'no title and no label such as 一、 (一) 1. or 第一条 was recognised',
    'check that the file holds a whole document; put its title on a line of its own',
  ],
  'not-faithful': [
    'the structured text would not say the same as the source',
    'report this file; nothing was written for it',
  ],
  unwritable: [
    'the result cannot be written',
    'see that the folder may be written to and that the disk has room, then run ingest again; what stood there is unchanged',
  ],
  failed: [
    'ingest itself failed on this file',
    'report the file together with this line; nothing was written for it',
  ],
  'name-taken': [
    'two files of this run would be written to the same place',
    'ingest them one at a time, each with its own --id',
  ],
} as const;

/** A reason for which nothing was written for a file. */
export class Problem extends Error {
  readonly kind: keyof typeof problemKinds;
  readonly file: string;
  readonly detail: string;

  constructor(kind: keyof typeof problemKinds, file: string, detail = '', remedy?: string) {
    const [meaning, usual] = problemKinds[kind];
    const found = detail === '' ? '' : ` (${detail})`;
    super(`${file}: ${meaning}${found}. To mend it: ${remedy ?? usual}.`);
    this.kind = kind;
    this.file = file;
    this.detail = detail;
  }
}
