import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { runCommand } from '../command/run-command.ts';
import { readSamples } from './read-samples.ts';

/** One figure of the bench against its bound. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: number;
}

const megabyte = 1_000_000;
const measureSchema = z.looseObject({
  bytes: z.number(),
  seconds: z.number(),
  memory: z.number(),
});

/** What one line without an end may be made of. */
const lines = [
  { name: 'one line without a mark', unit: '甲' },
  { name: 'one line of clauses', unit: '甲乙丙丁，' },
  { name: 'one line of sentences', unit: '全面推进各项工作。' },
];

type Measure = z.infer<typeof measureSchema>;

/**
 * Measures ingest on real documents (the samples, where they stand beside the project, else the seeds) repeated to
 * 1, 10 and 50 MB, and on single lines of 10 and 50 MB.
 */
export async function benchIngest(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-bench-'));
  try {
    const texts = await readTexts();
    const files: string[] = [];
    for (const [at, text] of texts.entries()) {
      files.push(join(folder, `${at}.txt`));
      await writeFile(join(folder, `${at}.txt`), text);
    }
    const all = await measure(files);
    const documents = `${texts.join('\n')}\n`;
    const one = await measureSize(folder, documents, 1);
    const figures = [
      { name: `${texts.length} documents, one process`, value: all.seconds, unit: 's', bound: 5 },
      { name: '1 MB', value: one.seconds, unit: 's', bound: 1 },
      ...(await measureGrowth(folder, 'documents', documents)),
    ];
    for (const { name, unit } of lines) figures.push(...(await measureGrowth(folder, name, unit)));
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureGrowth(folder: string, name: string, unit: string): Promise<Figure[]> {
  const ten = await measureSize(folder, unit, 10);
  const fifty = await measureSize(folder, unit, 50);
  const growth = perMegabyte(fifty) / perMegabyte(ten);
  const memory = fifty.memory / fifty.bytes;
  return [
    { name: `${name}, 10 MB, per MB`, value: perMegabyte(ten), unit: 's', bound: 1 },
    { name: `${name}, 50 MB, per MB`, value: perMegabyte(fifty), unit: 's', bound: 1 },
    { name: `${name}, 50 MB per MB over 10 MB per MB`, value: growth, unit: 'times', bound: 1.5 },
    { name: `${name}, memory at 50 MB over the input`, value: memory, unit: 'times', bound: 10 },
  ];
}

function perMegabyte({ seconds, bytes }: Measure): number {
  return (seconds / bytes) * megabyte;
}

async function measureSize(folder: string, unit: string, megabytes: number): Promise<Measure> {
  const times = Math.ceil((megabytes * megabyte) / Buffer.byteLength(unit));
  const bytes = Buffer.from(unit.repeat(times)).subarray(0, megabytes * megabyte);
  // A cut in the middle of a character is taken off again.
  const text = new TextDecoder().decode(bytes).replace(/\ufffd+$/, '');
  const file = join(folder, `${megabytes}-mb.txt`);
  await writeFile(file, text);
  return measure([file]);
}

async function measure(files: readonly string[]): Promise<Measure> {
  const program = join('scripts', 'bench', 'ingest-once.ts');
  const parameters = [...process.execArgv, program, ...files];
  const { code, output } = await runCommand(process.execPath, parameters);
  if (code !== 0) throw new Error(`ingest failed while it was measured: ${output}`);
  return measureSchema.parse(JSON.parse(output));
}

async function readTexts(): Promise<string[]> {
  const samples = readSamples();
  if (samples.length > 0) return samples.map(({ text }) => text);
  const names = (await readdir('seeds')).filter((name) => name.endsWith('.txt'));
  return Promise.all(names.sort().map((name) => readFile(join('seeds', name), 'utf8')));
}
