import { basename } from 'node:path';
import type { Field } from './fields.ts';
import type { Names } from './names.ts';

/** The fields that a name can settle. */
export interface NameContext {
  readonly indicators: Names;
  readonly places: Names;
}

/**
 * What holds for a whole sheet: what the command line says, else what the name of the sheet or file says
 * where it is that of an indicator, a place or a year.
 */
export function findDefaults(
  file: string,
  sheet: string | null,
  given: ReadonlyMap<Field, string>,
  { indicators, places }: NameContext,
): Map<Field, string> {
  const defaults = new Map<Field, string>();
  for (const name of [basename(file).replace(/\.[^.]+$/, ''), sheet ?? '']) {
    const year = /^(\d{4})年?$/.exec(name.trim())?.[1];
    const [indicator, ...others] = indicators.find(name);
    const [place, ...elsewhere] = places.find(name);
    if (year !== undefined) defaults.set('year', year);
    if (indicator !== undefined && others.length === 0) defaults.set('indicator', indicator);
    if (place !== undefined && elsewhere.length === 0) defaults.set('place', place);
  }
  for (const [field, text] of given) defaults.set(field, text);
  return defaults;
}
