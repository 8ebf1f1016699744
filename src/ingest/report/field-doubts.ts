import type { CompleteMetadata } from '../complete-metadata.ts';
import type { ReportedDoubt } from './reported-doubt.ts';
import type { SourceFields } from '../source/source-text.ts';

const names = [
  ['title', 'the title'],
  ['documentNumber', 'the document number'],
  ['issuers', 'the issuers'],
  ['date', 'the date'],
] as const;

/** Where the page around a document says otherwise than its text; the text is believed, and an editor should look. */
export function listFieldDoubts(fields: SourceFields, metadata: CompleteMetadata): ReportedDoubt[] {
  return names.flatMap(([field, name]) => {
    const page = toWords(fields[field]);
    const text = toWords(metadata[field]);
    if (page === '' || squeeze(page) === squeeze(text)) return [];
    const remedy = `the page gives ${name} as ${page}, the text as ${text}; the text was believed, so see which is right`;
    return [{ offset: null, kind: 'page-differs', context: text, remedy }];
  });
}

function toWords(value: string | readonly string[] | null): string {
  return typeof value === 'string' ? value : (value ?? []).join('、');
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
