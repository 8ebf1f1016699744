import type { DocumentRecord } from '#schema/document.ts';
import type { ParsedContent } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

type Field = keyof DocumentRecord['absent'];

/** Every empty field of a record says why it is empty, and no other field does; one that nobody looked for is pointed out. */
export function checkAbsences({ documents }: ParsedContent): Issue[] {
  return documents.flatMap(({ record }) => {
    if (record === null) return [];
    const { value, at } = record;
    return [...listEmpty(value)].flatMap(([field, empty]) => {
      const stated = value.absent[field] !== undefined;
      if (empty && value.absent[field] === 'not-sought') {
        const message = `the field ${field} is empty, and nobody has looked for it`;
        return [toIssue('absence-unsought', at('absent'), message)];
      }
      if (empty === stated) return [];
      const message = empty
        ? `the field ${field} is empty and \`absent\` does not say why`
        : `\`absent\` says why the field ${field} is empty, but it is not`;
      return [toIssue('absence-unstated', at('absent'), message)];
    });
  });
}

function listEmpty(record: DocumentRecord): Map<Field, boolean> {
  return new Map<Field, boolean>([
    ['documentNumber', record.documentNumber === null],
    ['issuers', record.issuers.length === 0],
    ['date', record.date === null],
    ['day', record.date !== null && record.date.length < 'YYYY-MM-DD'.length],
    ['addressees', record.addressees.length === 0],
    ['indexNumber', record.indexNumber === null],
    ['subject', record.subject === null],
    ['published', record.published === null],
    ['text', record.provenance === null],
    ['address', record.provenance?.address === null],
  ]);
}
