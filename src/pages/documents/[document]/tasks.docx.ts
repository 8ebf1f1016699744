import type { APIRoute, GetStaticPaths } from 'astro';
import { listTaskFiles, type TaskFile } from '#publication/promises/task-files.ts';
import { formatDocxTable } from '#export/office/docx-table.ts';
import { toTaskTable } from '#export/office/task-table.ts';
import { getPublication } from '#integration/queries.ts';

/** One file for each document with tasks. */
export const getStaticPaths = (() =>
  listTaskFiles(getPublication()).map((file) => ({
    params: { document: file.document.id },
    props: { file },
  }))) satisfies GetStaticPaths;

/** The tasks of the document as an official task table in a Word file. */
export const GET: APIRoute<{ file: TaskFile }> = ({ props: { file }, site }) => {
  const { id, record } = file.document;
  const address = new URL(`/documents/${id}/`, site).href;
  const table = toTaskTable(file.tasks, { id, title: record.title, address });
  return new Response(formatDocxTable(table), {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  });
};
