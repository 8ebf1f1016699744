import type { APIRoute, GetStaticPaths } from 'astro';
import type { WrittenFile } from '#export/dataset/data-files.ts';
import { getPublishedData } from '#views/published-data.ts';
import { getPublication } from '#integration/queries.ts';

/** The dataset's files; they hold both languages and stand once. */
export const getStaticPaths = (() =>
  getPublishedData(getPublication(), new URL(import.meta.env.SITE)).files.map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

/** One file of the dataset. */
export const GET: APIRoute<{ file: WrittenFile }> = ({ props: { file } }) =>
  new Response(file.content.slice(), { headers: { 'Content-Type': file.mediaType } });
