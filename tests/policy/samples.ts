import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';

/** The folder of real documents that stands beside some checkouts; it is no part of the project. */
export const samplesFolder = new URL('../../../shared/samples/', import.meta.url);

const sampleSchema = z.looseObject({
  id: z.string(),
  flat_text: z.string().optional(),
  text: z.string().optional(),
});

/** The sample documents, or none where the folder does not exist. */
export function readSamples(): { id: string; text: string }[] {
  return ['laws', 'notices'].flatMap((name) => {
    const folder = new URL(`${name}/`, samplesFolder);
    if (!existsSync(folder)) return [];
    return readdirSync(folder).map((file) => {
      const sample = sampleSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
      return { id: sample.id, text: sample.flat_text ?? sample.text ?? '' };
    });
  });
}
