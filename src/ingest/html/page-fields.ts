import type { FieldLine } from '#policy/page/field-words.ts';
import { webAddressSchema } from '#schema/text.ts';
import { readFields, readNumber } from '../source/read-fields.ts';
import type { SourceFields } from '../source/source-text.ts';
import { isFieldList, readFieldLines } from './field-lines.ts';
import { isUnseen, linesOf, walkHtml, type Element } from './nodes.ts';

/** What a page says of its document around it, each only where it has the form that it should have. */
export function readPageFields(
  html: string,
  around: readonly Element[],
  names: readonly string[] = [],
): SourceFields {
  const lines = around.flatMap(findFieldLines);
  const fields = readFields(lines);
  return {
    ...fields,
    documentNumber: fields.documentNumber ?? findLoneNumber(around),
    address: findAddress(html),
    names,
  };
}

/** Browsers write into a page that they save where it came from. */
function findAddress(html: string): string | null {
  const address = /<!--\s*saved from url=\(\d+\)(\S{1,500})\s*-->/.exec(html.slice(0, 4096))?.[1];
  return address !== undefined && webAddressSchema.safeParse(address).success ? address : null;
}

/** The one number that stands on a line of its own around a document, as below its title. */
function findLoneNumber(around: readonly Element[]): string | null {
  const numbers = new Set(around.flatMap(linesOf).flatMap((line) => readNumber(line) ?? []));
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

/** The outermost lists of fields in an element. */
function findFieldLines(element: Element): FieldLine[] {
  const found: FieldLine[] = [];
  const passes = (inner: Element): boolean => {
    if (isUnseen(inner)) return true;
    if (!isFieldList(inner)) return false;
    found.push(...readFieldLines(inner).fields);
    return true;
  };
  for (const step of walkHtml(element, passes)) if (step.kind === 'text') continue;
  return found;
}
