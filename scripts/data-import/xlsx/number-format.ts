import type { NumberFormat } from '../sheet/cell.ts';

/** How a style shows what a cell holds: as a number in some way, as a date or its year alone, or as text. */
export type CellFormat = NumberFormat | 'date' | 'year' | 'text';

/** The formats that have a number and no code in the file (ECMA-376, 18.8.30), as far as they are not General. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  41: '#,##0',
  42: '#,##0',
  43: '#,##0.00',
  44: '#,##0.00',
  48: '##0.0E+0',
  49: '@',
};

/** A number shown with as many decimals as it has. */
export const generalFormat: NumberFormat = {
  decimals: null,
  isPercent: false,
  isScaled: false,
  words: '',
};

/** What a format means, by its number and the codes that the file defines. */
export function parseFormat(id: number, codes: ReadonlyMap<number, string>): CellFormat {
  const code = codes.get(id) ?? builtIn[id];
  if (code === undefined) return isDateNumber(id) ? 'date' : generalFormat;
  return parseCode(code);
}

/** Dates and times, those of East Asian editions too. */
function isDateNumber(id: number): boolean {
  return (
    (id >= 14 && id <= 22) ||
    (id >= 27 && id <= 36) ||
    (id >= 45 && id <= 47) ||
    (id >= 50 && id <= 58)
  );
}

function parseCode(code: string): CellFormat {
  const [positive = ''] = code.split(';');
  const words = [...positive.matchAll(/"([^"]*)"|\\(.)/g)].map(([, quoted, one]) => quoted ?? one);
  // `0!.0,` shows ten thousands: the mark after `!` stands for itself, too.
  const isTenThousands = /[!\\]\.0+,/.test(positive);
  const bare = positive.replace(/"[^"]*"|\\.|!.|_.|\*.|\[[^\]]*\]/g, '');
  if (bare.trim() === '@') return 'text';
  if (/^[\s年度]*y+[\s年度]*$/i.test(bare)) return 'year';
  if (/[ymdhs年月日时分秒]/i.test(bare.replaceAll(/general/gi, ''))) return 'date';
  const places = /\.([0#?]*)/.exec(bare)?.[1] ?? '';
  const isOpen = /general/i.test(bare) || bare === '' || /[#?]/.test(places) || /E/i.test(bare);
  return {
    decimals: isOpen ? null : places.length,
    isPercent: bare.includes('%'),
    isScaled: isTenThousands || /[0#?],+(?![0#?,])/.test(bare),
    words: [...words, ...(bare.match(/[\p{Script=Han}]+/gu) ?? [])].join(''),
  };
}
