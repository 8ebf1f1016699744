import { messages } from '#i18n/messages.ts';
import { formatAbsence } from '#i18n/phrases/absence-words.ts';
import type { DocumentRecord } from '#schema/document.ts';
import type { TableCell, TableData } from '../table-data.ts';
import type { TimelineInput } from './timeline-input.ts';

/** The documents of the timeline in its order: date, title, number, and whether the text is held. */
export function tabulateTimeline({ locale, current, entries }: TimelineInput): TableData {
  const { document: held, timeline } = messages(locale);
  const { columns, title } = timeline;
  const write = (
    record: DocumentRecord,
    field: 'date' | 'documentNumber' | 'text',
    known: string | null,
  ): TableCell =>
    known === null
      ? { text: formatAbsence(record, field, locale), absent: true }
      : { text: known, status: true };
  const rows = entries.map(({ id, href, record }): TableCell[] => [
    write(record, 'date', record.date),
    { text: record.title, href, lang: 'zh-CN', header: true, current: id === current },
    write(record, 'documentNumber', record.documentNumber),
    write(record, 'text', record.provenance === null ? null : held.textHeld),
  ]);
  return {
    caption: title,
    columns: [columns.date, columns.document, columns.number, columns.text].map((text) => ({
      text,
    })),
    groups: rows.map((row) => ({ heading: null, rows: [row] })),
  };
}
