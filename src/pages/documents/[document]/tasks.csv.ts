import type { APIRoute, GetStaticPaths } from 'astro';
import { listTaskFiles, type TaskFile } from '#publication/promises/task-files.ts';
import { formatTasksCsv } from '#export/office/task-table.ts';
import { getPublication } from '#integration/queries.ts';

/** One file for each document with tasks. */
export const getStaticPaths = (() =>
  listTaskFiles(getPublication()).map((file) => ({
    params: { document: file.document.id },
    props: { file },
  }))) satisfies GetStaticPaths;

/** The tasks of the document as CSV. */
export const GET: APIRoute<{ file: TaskFile }> = ({ props: { file } }) =>
  new Response(formatTasksCsv(file.tasks, file.document.id), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
