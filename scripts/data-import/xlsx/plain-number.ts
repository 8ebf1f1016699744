/** As many digits as a spreadsheet shows: what lies beyond is what floating point made of 0.1 + 0.2. */
const digits = 15;

/** A stored number written plainly, with no more digits than a spreadsheet shows; null where it is no number. */
export function toPlainNumber(stored: string, timesHundred: boolean): string | null {
  if (!timesHundred && /^[1-9]\d{0,14}$/.test(stored)) return stored;
  const number = Number(stored);
  if (stored.trim() === '' || !Number.isFinite(number)) return null;
  const [mantissa = '', exponent = '0'] = number.toExponential(digits - 1).split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const figures = mantissa.replace(/[-.]/g, '').replace(/0+$/, '');
  if (figures === '') return '0';
  return sign + placePoint(figures, Number(exponent) + 1 + (timesHundred ? 2 : 0));
}

/** The figures with a decimal point after so many of them. */
function placePoint(figures: string, after: number): string {
  if (after <= 0) return `0.${'0'.repeat(-after)}${figures}`;
  if (after >= figures.length) return figures.padEnd(after, '0');
  return `${figures.slice(0, after)}.${figures.slice(after)}`;
}
