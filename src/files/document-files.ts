import { toSiteAddress } from '#schema/site-address.ts';
import { hasText, type CorpusDocument, type TextDocument } from '#corpus/corpus.ts';
import { formatCalendar, toLastDay, type Due } from '#export/calendar.ts';
import { openPlace, toCitedText } from '#export/citations/cited.ts';
import { writeGbt7714 } from '#export/citations/gbt7714.ts';
import { writeOfficial } from '#export/citations/official.ts';
import { formatDocxTable } from '#export/office/docx-table.ts';
import { formatTasksCsv, toTaskTable } from '#export/office/task-table.ts';
import { formatXlsx } from '#export/office/xlsx-table.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { listNodes } from '#policy/tree/walk.ts';
import type { Publication } from '#publication/publication.ts';
import { listTaskFiles, type TaskFile } from '#publication/promises/task-files.ts';
import { markUtf8 } from '#schema/tables/csv-cells.ts';
import { toRecordFile } from '#search/records/list-record-files.ts';
import { listPrintFiles } from './check-files.ts';
import { listFormatFiles } from './format-files.ts';
import { listTextCites } from './sharing/cite-texts.ts';
import type { PublishedFile } from './published-file.ts';

/** Beside a document whose text is held: its records, how its places are cited, a page for each of its pages by which it can be taken, by what its copies are checked, the forms in which it can be had, and its tasks if it has any. */
export function listDocumentFiles(
  publication: Publication,
  document: CorpusDocument,
  site: URL,
): PublishedFile[] {
  if (!hasText(document)) return [];
  const path = `/documents/${document.id}/`;
  return [
    {
      // The records, as the browser and the index read them.
      path: `${path}clauses.json`,
      write: () => JSON.stringify(toRecordFile(document)),
    },
    {
      path: `${path}citations.json`,
      write: () => writeCitations(document),
    },
    ...listTextCites(document, publication.corpus, site),
    ...listFormatFiles(publication, document, site),
    ...listPrintFiles(document, site),
    ...listTaskFiles([document]).flatMap((file) => toTaskFiles(file, site)),
  ];
}

/** How the document and each of its places are cited, for lists of search results. */
function writeCitations({ record, tree }: TextDocument): string {
  const nodes = [...listNodes(tree)].filter(({ type }) => type !== 'paragraph');
  const open = { ...toCitedText(record), ...openPlace };
  const locators = nodes.map(({ eId }) => [eId, formatLocator(tree, eId)] as const);
  return JSON.stringify({
    inline: writeOfficial(open),
    gbt7714: writeGbt7714(open),
    title: record.title,
    number: record.documentNumber,
    ...(record.standing && { standing: record.standing }),
    locators: Object.fromEntries(locators),
  });
}

/** The tasks as CSV, and as an official task table in a Word file and an Excel workbook. */
function toTaskFiles({ document, tasks }: TaskFile, site: URL): PublishedFile[] {
  const { id, record } = document;
  const path = `/documents/${id}/`;
  const address = toSiteAddress(path, site);
  const dues = listDues({ document, tasks }, site);
  const toTable = () => toTaskTable(tasks, { id, title: record.title, address });
  return [
    {
      path: `${path}tasks.csv`,
      write: () => markUtf8(formatTasksCsv(tasks, id)),
    },
    {
      path: `${path}tasks.docx`,
      write: () => formatDocxTable(toTable()),
    },
    {
      path: `${path}tasks.xlsx`,
      write: () => formatXlsx(toTable()),
    },
    ...(dues.length === 0
      ? []
      : [{ path: `${path}tasks.ics`, write: () => formatCalendar(record.title, dues) }]),
  ];
}

/** The tasks that a target measures, each due on the last day of its deadline; the others name no day. */
function listDues({ document, tasks }: TaskFile, site: URL): Due[] {
  return tasks.flatMap(({ locator, task }) => {
    const target = document.targets.find(({ id }) => id === task.target);
    if (target === undefined) return [];
    return [
      {
        id: `${task.id}@${site.host}`,
        day: toLastDay(target.deadline),
        summary: task.quote,
        description: `《${document.record.title}》${locator}`,
        address: toSiteAddress(`/documents/${document.id}/#${task.eId}`, site),
      },
    ];
  });
}
