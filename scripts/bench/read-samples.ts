import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** The folder of real documents that stands beside some checkouts; it is no part of the project. */
export const samplesFolder = join('..', 'shared', 'samples');

const sampleSchema = z.looseObject({
  id: z.string(),
  flat_text: z.string().optional(),
  text: z.string().optional(),
});

/** A real document as it was found. */
export interface Sample {
  readonly id: string;
  readonly text: string;
}

/** Reads the sample documents in order of their names; none where they do not stand beside the project. */
export async function readSamples(): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const folder of ['laws', 'notices'].map((name) => join(samplesFolder, name))) {
    if (!existsSync(folder)) continue;
    for (const name of (await readdir(folder)).sort()) {
      const json: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
      const { id, flat_text: flat, text } = sampleSchema.parse(json);
      samples.push({ id, text: flat ?? text ?? '' });
    }
  }
  return samples;
}
