import { join } from 'node:path';
import { z } from 'astro/zod';
import { runCommand } from '../command/run-command.ts';
import type { Figure } from './bench-ingest.ts';

const measureSchema = z.object({
  count: z.number(),
  elapsed: z.number(),
  seconds: z.number(),
  memory: z.number(),
});

type Measure = z.infer<typeof measureSchema>;

/** Measures links and backlinks among 2,500 and 10,000 made-up documents with five citations each, each in a process of its own. */
export async function benchLinks(): Promise<Figure[]> {
  const few = await measure(2500);
  const many = await measure(10_000);
  const megabytes = many.memory / 1_000_000;
  return [
    {
      name: '10,000 documents, links and backlinks (on the clock)',
      value: many.elapsed,
      unit: 's',
      bound: 10,
    },
    {
      name: '10,000 documents, links and backlinks (processor time)',
      value: many.seconds,
      unit: 's',
      bound: 10,
    },
    {
      name: '10,000 documents, time each over 2,500',
      value: perDocument(many, 'seconds') / perDocument(few, 'seconds'),
      unit: 'times',
      bound: 1.5,
    },
    { name: '10,000 documents, memory', value: megabytes, unit: 'MB', bound: 400 },
    {
      name: '10,000 documents, memory each over 2,500',
      value: perDocument(many, 'memory') / perDocument(few, 'memory'),
      unit: 'times',
      bound: 1.3,
    },
  ];
}

function perDocument({ count, ...measured }: Measure, of: 'seconds' | 'memory'): number {
  return measured[of] / count;
}

async function measure(count: number): Promise<Measure> {
  const program = join('scripts', 'bench', 'links-once.ts');
  const parameters = ['--expose-gc', program, String(count)];
  const { code, output } = await runCommand(process.execPath, parameters);
  if (code !== 0) throw new Error(`linking failed while it was measured: ${output}`);
  return measureSchema.parse(JSON.parse(output));
}
