import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
export function readSamples(): Sample[] {
  return ['laws', 'notices'].flatMap((name) => {
    const folder = join(samplesFolder, name);
    const files = existsSync(folder) ? readdirSync(folder).sort() : [];
    return files.map((file) => {
      const json: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const { id, flat_text: flat, text } = sampleSchema.parse(json);
      return { id, text: flat ?? text ?? '' };
    });
  });
}
