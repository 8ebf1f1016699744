import { type Unit, unitSchema } from '#schema/text.ts';
import { type Field, findField, foldHeading } from './fields.ts';
import type { Names } from './names.ts';

/** What a heading says of the cells under it. */
export type Heading =
  | { readonly kind: 'field'; readonly field: Field; readonly unit: Unit | null }
  | { readonly kind: 'year'; readonly year: string; readonly unit: Unit | null }
  | { readonly kind: 'indicator'; readonly indicator: string; readonly unit: Unit | null };

/** What a heading means; null where that is not known. A unit may follow in brackets: `2012年（亿元）`. */
export function parseHeading(heading: string, indicators: Names): Heading | null {
  const whole = parseBare(heading, null, indicators);
  if (whole !== null) return whole;
  const [, bare = '', inBrackets = ''] = /^(.*)[(（\[](.+)[)）\]]\s*$/.exec(heading) ?? [];
  const unit = unitSchema.safeParse(inBrackets.trim());
  return unit.success ? parseBare(bare, unit.data, indicators) : null;
}

function parseBare(heading: string, unit: Unit | null, indicators: Names): Heading | null {
  const field = findField(heading);
  if (field !== null) return { kind: 'field', field, unit };
  const year = /^(\d{4})年?$/.exec(foldHeading(heading))?.[1];
  if (year !== undefined) return { kind: 'year', year, unit };
  const [indicator, ...others] = indicators.find(heading);
  if (indicator === undefined || others.length > 0) return null;
  return { kind: 'indicator', indicator, unit };
}
