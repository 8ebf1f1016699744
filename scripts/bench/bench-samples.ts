import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../command/run-command.ts';
import { readSamples, samplesFolder } from './read-samples.ts';

/** Ingests the sample documents and gives their score, a line for each kind and layout; null where there are none. */
export async function benchSamples(): Promise<string | null> {
  const samples = readSamples();
  if (samples.length === 0) return null;
  const folder = await mkdtemp(join(tmpdir(), 'yaodian-samples-'));
  try {
    const files: string[] = [];
    for (const { id, text } of samples) {
      const file = join(folder, `${id}.txt`);
      await writeFile(file, text);
      files.push(file);
    }
    const found = join(folder, 'found');
    const ingest = [join('scripts', 'ingest.ts'), '--json', found, ...files];
    await runWhole(process.execPath, ingest);
    return await runWhole('python3', [join(samplesFolder, 'score.py'), found, '--per-doc']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runWhole(program: string, args: readonly string[]): Promise<string> {
  const { code, output } = await runCommand(program, args);
  if (code !== 0) throw new Error(`${program} failed on the samples: ${output}`);
  return output;
}
