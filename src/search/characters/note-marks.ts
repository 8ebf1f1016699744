const raised = /^[\u00b2\u00b3\u00b9\u2070-\u209c]$/;
const enclosed = /^[\u2460-\u2473]$/;

/**
 * Whether a sign is the mark of a note and no digit, by what stands before it: a raised figure, but for that of a unit
 * or a formula (km², CO₂), and a circled one behind a digit (50②).
 */
export function isNoteMark(sign: string, before: string): boolean {
  if (raised.test(sign)) return !/[A-Za-z]/.test(before);
  return enclosed.test(sign) && /[0-9０-９]/.test(before);
}
