import { type ImportIssue, toFinding } from '../issues/import-issue.ts';
import { type Heading, silent } from './heading-words.ts';
import { type HeadingContext, joinHeadings, parseHeading } from './heading.ts';
import { createMapping, type Mapping, noMapping } from './mapping.ts';

/** A heading, and what an editor said that it means in the words of the command. */
export type Saying = readonly [heading: string, means: string];

/** What the word for passing over is, in the command and in a kept mapping. */
export const skipWord = 'skip';

/** The mapping that an editor said, and what of it is not understood. */
export function readMapping(
  sayings: readonly Saying[],
  names: Pick<HeadingContext, 'indicators' | 'places'>,
): { mapping: Mapping; findings: ImportIssue[] } {
  const meanings = new Map<string, Heading>();
  const findings: ImportIssue[] = [];
  for (const [heading, means] of sayings) {
    const read = readMeaning(means, names);
    if (read !== null) meanings.set(heading, read);
    else {
      const place = { file: '选项 option --map', sheet: null, row: null, column: null };
      const like = names.indicators.suggest(means);
      const value = `${heading}=${means}`;
      findings.push(toFinding('option-invalid', place, value, like === null ? '' : `${like}？`));
    }
  }
  return { mapping: createMapping(meanings), findings };
}

/** An indicator, a place, a column, a time or a unit, or several of them with blanks between. */
function readMeaning(
  means: string,
  names: Pick<HeadingContext, 'indicators' | 'places'>,
): Heading | null {
  const text = means.trim();
  if (text === '') return silent;
  if (/^(?:skip|跳过|不读)$/i.test(text)) return { ...silent, skipped: true };
  const context = { ...names, mapping: noMapping };
  const whole = parseHeading(text, context);
  if (whole !== null) return whole;
  const parts = text.split(/[\s,，]+/).map((one) => parseHeading(one, context));
  const known = parts.flatMap((one) => one ?? []);
  return known.length === parts.length ? joinHeadings(known) : null;
}
