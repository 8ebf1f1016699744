import type { Catalogue, EntryKind } from '../catalogue/catalogue.ts';
import type { RecordFile } from '../records/clause-record.ts';

/** Queries that this site answers, one of each sort: words, an amount, a document number, an address, a town. */
export function listExamples(files: readonly RecordFile[], { entries }: Catalogue): string[] {
  const records = files.flatMap((file) => file.records);
  const quoted = records.flatMap(({ text }) => /“([\p{Script=Han}]{3,8})”/u.exec(text)?.[1] ?? []);
  const first = (kind: EntryKind): string | undefined =>
    entries.find((entry) => entry.kind === kind && entry.names.length > 0)?.names[0];
  const hasClause = records.some(({ eId }) => eId === 'sec_2__cl_3');
  const cited = entries.find(({ kind }) => kind === 'citation')?.title.zh;
  const number = /[^》]+号$/.exec(cited ?? '')?.[0];
  const found = [
    quoted[0],
    first('target'),
    number,
    hasClause ? '二(三)' : undefined,
    first('town'),
  ];
  return found.filter((example) => example !== undefined);
}
