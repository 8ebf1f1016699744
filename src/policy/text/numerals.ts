const digits = new Map(
  [...'零一二三四五六七八九'].map((character, value) => [character, value] as const),
);
for (const zero of '〇○Ｏ') digits.set(zero, 0);
digits.set('两', 2);
const tens = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Reads a whole number written in Chinese (二十三, 一百〇五, 二〇一二) or Arabic digits; null for anything else. */
export function parseChineseNumeral(text: string): number | null {
  if (text === '' || text.length > 12) return null;
  const plain = text.normalize('NFKC');
  if (/^\d+$/.test(plain)) return Number(plain);
  if ([...text].every((character) => digits.has(character))) return readDigits(text);
  return readPlaces(text);
}

/** Writes 1 to 999 in Chinese as ordinals in official documents are written (10 is 十, 105 is 一百零五). */
export function formatChineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 999) {
    throw new RangeError(`expected a whole number from 1 to 999, got ${n}`);
  }
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  if (hundreds === 0) return formatBelowHundred(rest, false);
  const head = `${digitOf(hundreds)}百`;
  if (rest === 0) return head;
  return rest < 10 ? `${head}零${digitOf(rest)}` : head + formatBelowHundred(rest, true);
}

function readDigits(text: string): number {
  return [...text].reduce((value, character) => value * 10 + (digits.get(character) ?? 0), 0);
}

function readPlaces(text: string): number | null {
  let total = 0;
  let digit = 0;
  for (const character of text) {
    const place = tens.get(character);
    const value = digits.get(character);
    if (place !== undefined) {
      total += (digit || 1) * place;
      digit = 0;
    } else if (value !== undefined) digit = value;
    else return null;
  }
  return total + digit;
}

function formatBelowHundred(n: number, afterHundreds: boolean): string {
  const ten = Math.floor(n / 10);
  const one = n % 10 === 0 ? '' : digitOf(n % 10);
  if (ten === 0) return one;
  return `${ten === 1 && !afterHundreds ? '' : digitOf(ten)}十${one}`;
}

function digitOf(value: number): string {
  return '零一二三四五六七八九'.charAt(value);
}
