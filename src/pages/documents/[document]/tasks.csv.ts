import type { APIRoute, GetStaticPaths } from 'astro';
import { listTaskFiles, type TaskFile } from '../../../corpus/task-files.ts';
import { formatTasksCsv } from '../../../export/task-table.ts';
import { getPublication } from '../../../queries.ts';

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
