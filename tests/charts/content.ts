import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { ChartMaterial } from '../../src/charts/material.ts';
import { parseCorpus } from '../../src/corpus/parse-corpus.ts';
import type { Locale } from '../../src/schema/text.ts';

const folder = join(import.meta.dirname, '../../content');

/** The real records of content/, as charts take them. */
export function readMaterial(locale: Locale): ChartMaterial {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = files.map((path): [string, string] => [
    relative(folder, path),
    readFileSync(path, 'utf8'),
  ]);
  const { corpus } = parseCorpus(new Map(texts));
  return { locale, ...corpus, targets: corpus.documents.flatMap(({ targets }) => targets) };
}
