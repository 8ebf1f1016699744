import { areFields, splitFields, type FieldLine } from '#policy/page/field-words.ts';
import { linesOf, type Element } from './nodes.ts';

const longestValue = 200;

/** Reads the fields that an element prints and how much of its words they are, from 0 to 1. */
export function readFieldLines(element: Element): { fields: FieldLine[]; share: number } {
  const lines = linesOf(element);
  const fields: { label: string; value: string }[] = [];
  let known = 0;
  for (const line of lines) {
    const last = fields.at(-1);
    const own = splitFields(line);
    if (own.length > 0) fields.push(...own);
    else if (last?.value === '' && line.length <= longestValue) last.value = line;
    else continue;
    known += line.length;
  }
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  return { fields, share: total === 0 ? 0 : known / total };
}

/** Whether an element only sets out fields of a document, as government pages do above it. */
export function isFieldList(element: Element): boolean {
  const { fields, share } = readFieldLines(element);
  return share >= 0.9 && areFields(fields);
}
