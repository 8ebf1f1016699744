import { basename } from 'node:path';
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface Options {
  readonly files: readonly string[];
  /** The id to write under; only with one file. */
  readonly id: string | null;
  /** The folder for interchange files; then no content is written. */
  readonly json: string | null;
  /** Whether to write a page to read instead of content. */
  readonly preview: boolean;
  readonly content: string;
  readonly force: boolean;
}

/** How to call ingest. */
export const usage = `Usage: npm run --silent ingest -- [--id ID] [--content DIR] [--force] FILE…
       npm run --silent ingest -- --json OUTDIR FILE…
       npm run --silent ingest -- --preview FILE…`;

/** Reads the command line; throws an Error that says what is wrong with it. */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      id: { type: 'string' },
      json: { type: 'string' },
      preview: { type: 'boolean', default: false },
      content: { type: 'string', default: 'content' },
      force: { type: 'boolean', default: false },
    },
  });
  const { id = null, json = null, preview, content, force } = values;
  if (json !== null && preview) throw new Error('--json and --preview do not go together');
  if (positionals.length === 0) throw new Error('no file was named');
  if (id !== null && positionals.length > 1) throw new Error('--id goes with one file only');
  if (id !== null && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new Error(`--id ${id}: an id is lower-case ASCII words joined by single hyphens`);
  }
  return { files: positionals, id, json, preview, content, force };
}

/** The id of a document whose id was not given: from its file's name, always the same. */
export function toDocumentId(file: string): string {
  const name = basename(file).replace(/\.[^.]*$/, '');
  const ascii = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (ascii !== '' && !/[^\x00-\x7f]/.test(name)) return ascii;
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
  return `${ascii === '' ? 'document' : ascii}-${hash}`;
}
