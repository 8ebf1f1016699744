import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { draftRecord, type Source } from '#ingest/draft-record.ts';
import { ingestText } from '#ingest/ingest-text.ts';
import { formatInterchange } from '#ingest/report/result-json.ts';
import { readSource } from '../../ingest/read-source.ts';
import { formatScore } from './format-score.ts';
import type { Field, Found } from './paper.ts';
import { parseGold } from './parse-gold.ts';
import { scorePaper } from './score-paper.ts';
import { createScore, type Score } from './score.ts';

const folder = join('scripts', 'bench', 'blind');

const interchangeSchema = z.object({
  citations: z.array(z.object({ title: z.string().nullable(), number: z.string().nullable() })),
  targets: z.array(
    z.object({
      value: z.number(),
      unit: z.string(),
      op: z.string(),
      change: z.string().nullable(),
      quote: z.string(),
    }),
  ),
  nodes: z.array(z.object({ label: z.string(), heading: z.string().nullable(), text: z.string() })),
  meta: z.object({
    title: z.string().nullable(),
    doc_number: z.string().nullable(),
    issuer: z.string().nullable(),
    date: z.string().nullable(),
    addressee: z.string().nullable(),
  }),
});

/** Ingests the papers and gives the totals of each lot; but for those of the sealed half each failure too. */
export async function benchBlind(): Promise<string[]> {
  const lines: string[] = [];
  for (const lot of ['open', 'relatives', 'practice', 'sealed']) {
    if (!existsSync(join(folder, lot))) continue;
    const score = await scoreLot(lot);
    if (lot !== 'sealed') lines.push(...score.failures, '');
    lines.push(...formatScore(lot, score), '');
  }
  return lines;
}

async function scoreLot(lot: string): Promise<Score> {
  const total = createScore();
  for (const part of readdirSync(join(folder, lot)).sort()) {
    const gold = parseGold(readFileSync(join(folder, lot, part, 'gold.yml'), 'utf8'));
    for (const [name, wanted] of gold) {
      const before = total.failures.length;
      const source = await readSource(join(folder, lot, part, `${name}.txt`));
      scorePaper(total, source.text, wanted, findIn(source, name));
      const failures = total.failures.splice(before);
      total.failures.push(...failures.map((failure) => `${name}: ${failure}`));
    }
  }
  return total;
}

function findIn(source: Source, name: string): Found {
  const ingested = ingestText(source.text, name, source.lines, source.fields, source.apart);
  const json: unknown = JSON.parse([...formatInterchange(source, ingested)].join(''));
  const { citations, targets, nodes, meta } = interchangeSchema.parse(json);
  const { absent } = draftRecord(ingested, source);
  const names: readonly (readonly [Field, keyof typeof absent])[] = [
    ['number', 'documentNumber'],
    ['issuers', 'issuers'],
    ['date', 'date'],
    ['addressee', 'addressees'],
  ];
  return {
    fields: {
      title: meta.title,
      number: meta.doc_number,
      issuers: meta.issuer,
      date: meta.date,
      addressee: meta.addressee,
    },
    citations,
    targets,
    provisions: nodes,
    notPrinted: names.flatMap(([field, key]) => (absent[key] === 'not-printed' ? [field] : [])),
  };
}
