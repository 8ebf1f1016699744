import { parse } from 'yaml';
import { z } from 'astro/zod';
import type { Gold, GoldProvision, GoldTarget } from './paper.ts';

const wordSchema = z.string().nullable();
const issuersSchema = z.array(z.string()).nullable();

const goldSchema = z.record(
  z.string(),
  z.strictObject({
    layout: z.string(),
    title: anyOf(wordSchema),
    number: anyOf(wordSchema),
    issuers: anyOf(issuersSchema),
    date: anyOf(wordSchema),
    addressee: anyOf(wordSchema),
    citations: z.array(z.string()),
    targets: z.array(z.string()),
    provisions: z.array(z.string()),
    attachments: z.array(z.string()).default([]),
  }),
);

/** Reads a gold.yml: for the name of each paper what a reader finds in it. */
export function parseGold(text: string): Map<string, Gold> {
  const papers = Object.entries(goldSchema.parse(parse(text)));
  return new Map(
    papers.map(([name, { title, number, issuers, date, addressee, ...lists }]) => [
      name,
      {
        fields: {
          title,
          number,
          issuers: issuers.map((names) => names?.join('、') ?? null),
          date,
          addressee,
        },
        citations: lists.citations.map(parseCitation),
        targets: lists.targets.map(parseTarget),
        provisions: lists.provisions.map(parseProvision),
        attachments: lists.attachments,
      },
    ]),
  );
}

/** One answer, or under `any` several of which each is right. */
function anyOf<T extends z.ZodType>(schema: T) {
  return z.union([
    z.strictObject({ any: z.array(schema) }).transform((several) => several.any),
    schema.transform((one) => [one]),
  ]);
}

const optionalMark = /^\((?:optional|issues)\) /;

function parseCitation(line: string): Gold['citations'][number] {
  const [title = '', number = null] = line.replace(optionalMark, '').split('／');
  return { title: title === '' ? null : title, number, optional: optionalMark.test(line) };
}

const targetLine =
  /^(?<value>[\d.]+)(?: (?<unit>\S+))? (?<op>>=|<=|=|≈|any)(?: (?<change>increase|decrease|any))?(?: any)? \| (?<quote>.+)$/;

function parseTarget(line: string): GoldTarget {
  const groups = targetLine.exec(line.replace(optionalMark, ''))?.groups;
  if (!groups) throw new Error(`"${line}" is no target: write "value unit op change | quote"`);
  const { value = '', unit = '', op = 'any', change = 'any', quote = '' } = groups;
  return {
    value: Number(value),
    unit,
    op: op === 'any' ? null : op,
    change: change === 'any' ? null : change,
    quote,
    optional: optionalMark.test(line),
  };
}

function parseProvision(line: string): GoldProvision {
  const [label = '', heading = '', text = ''] = line.replace(optionalMark, '').split('|');
  const optional = optionalMark.test(line);
  if (heading.startsWith('?')) {
    return { label, heading: undefined, text: heading.slice(1) + text, optional };
  }
  return { label, heading: heading === '' ? null : heading, text, optional };
}
