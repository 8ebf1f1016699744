/** How words stand above or below their line. */
export type Shifted = 'raised' | 'lowered';

/** How Office draws words by a vertAlign; null where they stand on their line. */
export function readVertAlign(value: string | null): Shifted | null {
  if (value === 'superscript') return 'raised';
  return value === 'subscript' ? 'lowered' : null;
}
