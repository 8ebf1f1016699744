import { createWriteStream } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'astro/zod';
import { runCommand } from '../command/run-command.ts';
import { readCorpus } from '../verify/read-corpus.ts';
import type { Figure } from './bench-ingest.ts';
import { importHeader, listImportRows } from './import-rows.ts';
import { writeXlsx } from './write-xlsx.ts';

const million = 1_000_000;

/** 27 towns, 8 indicators, 6 years. */
const few = 27 * 8 * 6;

const measureSchema = z.object({
  seconds: z.number(),
  processor: z.number(),
  megabytes: z.number(),
  rows: z.number(),
  errors: z.number(),
});

/** Measures the import, writing included, on a copy of content/: a table such as a county keeps, and a million rows as CSV and XLSX. */
export async function benchImport(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-bench-'));
  try {
    const small = join(folder, 'few.csv');
    const csv = join(folder, 'million.csv');
    const xlsx = join(folder, 'million.xlsx');
    await writeCsv(small, few);
    await writeCsv(csv, million);
    await writeXlsx(xlsx, listRows(million));
    return [
      ...(await measure(folder, small, few, `${few} rows, CSV`, { seconds: 2 })),
      ...(await measure(folder, csv, million, 'a million rows, CSV', { seconds: 60 })),
      ...(await measure(folder, xlsx, million, 'a million rows, XLSX', { seconds: 60 })),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function* listRows(count: number): Generator<readonly string[]> {
  yield importHeader;
  yield* listImportRows(readCorpus('content'), count);
}

async function writeCsv(file: string, count: number): Promise<void> {
  function* lines(): Generator<string> {
    for (const row of listRows(count)) yield `${row.join(',')}\n`;
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

async function measure(
  folder: string,
  file: string,
  rows: number,
  name: string,
  bound: { readonly seconds: number },
): Promise<Figure[]> {
  const content = join(folder, 'content');
  await cp('content', content, { recursive: true });
  const program = join('scripts', 'bench', 'import-once.ts');
  const parameters = [...process.execArgv, program, content, file];
  const { code, output } = await runCommand(process.execPath, parameters);
  await rm(content, { recursive: true });
  if (code !== 0) throw new Error(`the import failed while it was measured: ${output}`);
  const measured = measureSchema.parse(JSON.parse(output.split('\n').at(-2) ?? ''));
  if (measured.errors > 0 || measured.rows !== rows) {
    throw new Error(`${name}: ${measured.rows} rows were read with ${measured.errors} errors`);
  }
  return [
    { name, value: measured.seconds, unit: 's', bound: bound.seconds },
    // Where other programs run, this tells what the thread that checks and writes took itself.
    {
      name: `${name}, processor time of the main thread`,
      value: measured.processor,
      unit: 's',
      bound: bound.seconds,
    },
    { name: `${name}, memory`, value: measured.megabytes, unit: 'MB', bound: 500 },
  ];
}
