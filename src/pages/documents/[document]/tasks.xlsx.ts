import type { APIRoute, GetStaticPaths } from 'astro';
import { listTaskFiles, type TaskFile } from '#publication/promises/task-files.ts';
import { formatXlsx } from '#export/office/xlsx-table.ts';
import { toTaskTable } from '#export/office/task-table.ts';
import { getPublication } from '#integration/queries.ts';

/** One file for each document with tasks. */
export const getStaticPaths = (() =>
  listTaskFiles(getPublication()).map((file) => ({
    params: { document: file.document.id },
    props: { file },
  }))) satisfies GetStaticPaths;

/** The tasks of the document as an official task table in an Excel workbook. */
export const GET: APIRoute<{ file: TaskFile }> = ({ props: { file }, site }) => {
  const { id, record } = file.document;
  const address = new URL(`/documents/${id}/`, site).href;
  const table = toTaskTable(file.tasks, { id, title: record.title, address });
  return new Response(formatXlsx(table), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  });
};
