import type { APIRoute, GetStaticPaths } from 'astro';
import { formatDocxTable } from '#export/office/docx-table.ts';
import { formatTasksCsv, toTaskTable } from '#export/office/task-table.ts';
import { formatXlsx } from '#export/office/xlsx-table.ts';
import { getPublication } from '#integration/queries.ts';
import { listTaskFiles, type TaskFile } from '#publication/promises/task-files.ts';

interface Format {
  readonly mediaType: string;
  readonly write: (file: TaskFile, site: URL | undefined) => string | Uint8Array<ArrayBuffer>;
}

/** The formats in which the tasks of a document can be taken away: the official task table as an Office file, and rows. */
const formats: Readonly<Record<string, Format>> = {
  csv: {
    mediaType: 'text/csv; charset=utf-8',
    write: ({ tasks, document }) => formatTasksCsv(tasks, document.id),
  },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: (file, site) => formatDocxTable(toTable(file, site)),
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (file, site) => formatXlsx(toTable(file, site)),
  },
};

/** One file in each format for each document with tasks. */
export const getStaticPaths = (() =>
  listTaskFiles(getPublication()).flatMap((file) =>
    Object.entries(formats).map(([format, how]) => ({
      params: { document: file.document.id, format },
      props: { file, how },
    })),
  )) satisfies GetStaticPaths;

/** The tasks of the document in one format. */
export const GET: APIRoute<{ file: TaskFile; how: Format }> = ({ props: { file, how }, site }) =>
  new Response(how.write(file, site), { headers: { 'Content-Type': how.mediaType } });

function toTable(
  { tasks, document }: TaskFile,
  site: URL | undefined,
): ReturnType<typeof toTaskTable> {
  const { id, record } = document;
  const address = new URL(`/documents/${id}/`, site).href;
  return toTaskTable(tasks, { id, title: record.title, address });
}
