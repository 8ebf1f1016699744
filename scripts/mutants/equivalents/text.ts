import { type Changes, noText } from './change.ts';

/** The changes to src/policy/text that make no difference, by the reason why, then by file. */
export const ofText: Changes = {
  'the types ask for a value that is always there': {
    'src/policy/text/figures.ts': [
      ["Array.from(text.matchAll(pattern), ([, digits = '', unit = '']) => ({", ...noText],
    ],
    'src/policy/text/amounts.ts': [
      ["value: withoutSeparators(match[1] ?? ''),", ...noText],
      ["function read(numeral = ''): number {", ...noText],
      ["function toUnit(text = ''): string {", ...noText],
      ["function isMore(unitName = ''): boolean {", ...noText],
    ],
    'src/policy/text/dates.ts': [
      ["function toIso(y = '', m?: string, d?: string): string | null {", ...noText],
    ],
  },
  'it only spares work': {
    'src/policy/text/half-width.ts': [
      ['if (!/[０-９％]/.test(text)) return text;', '!/[０-９％]/.test(text)', 'false'],
    ],
    'src/policy/text/amounts.ts': [
      ['if (!/\\d/.test(text)) return [];', '!/\\d/.test(text)', 'false'],
      [
        'if (!/[一二三四五六七八九十百千两]/.test(text)) return [];',
        '!/[一二三四五六七八九十百千两]/.test(text)',
        'false',
      ],
    ],
    'src/policy/text/typeset.ts': [
      ['if (changes.size === 0) return text;', 'changes.size === 0', 'false'],
    ],
    'src/policy/text/sentences.ts': [
      ['if (!/[）)》]/.test(text)) return pairs;', '!/[）)》]/.test(text)', 'false'],
    ],
    'src/policy/text/dates.ts': [],
  },
  'either gives the same value': {
    'src/policy/text/amounts.ts': [
      ["function readDecimal(whole: string, decimals = ''): number {", ...noText],
      ["return Number(`${read(whole)}.${[...decimals].map(read).join('') || '0'}`);", "'0'", '""'],
    ],
    'src/policy/text/typeset.ts': [
      ['for (let at = 0; at < text.length; at += 1) {', 'at < text.length', 'at <= text.length'],
    ],
    'src/policy/text/sentences.ts': [
      [
        'while (end < text.length && stops.has(text.charAt(end))) end += 1;',
        'end < text.length',
        'true',
      ],
      [
        'while (end < text.length && stops.has(text.charAt(end))) end += 1;',
        'end < text.length',
        'end <= text.length',
      ],
      [
        'while (end < text.length && closers.has(text.charAt(end))) end += 1;',
        'end < text.length',
        'true',
      ],
      [
        'while (end < text.length && closers.has(text.charAt(end))) end += 1;',
        'end < text.length',
        'end <= text.length',
      ],
      [
        'while (end < text.length && /\\s/.test(text.charAt(end))) end += 1;',
        'end < text.length',
        'true',
      ],
      [
        'while (end < text.length && /\\s/.test(text.charAt(end))) end += 1;',
        'end < text.length',
        'end <= text.length',
      ],
    ],
    'src/policy/text/dates.ts': [
      [
        'if (month !== undefined && (month === null || month < 1 || month > 12)) return null;',
        'month !== undefined',
        'true',
      ],
      [
        'if (day !== undefined && (day === null || day < 1 || day > 31)) return null;',
        'day !== undefined',
        'true',
      ],
      [
        "return numbers.map((n, at) => String(n).padStart(at === 0 ? 4 : 2, '0')).join('-');",
        'at === 0',
        'false',
      ],
    ],
  },
  'what would tell the two apart was ruled out before': {
    'src/policy/text/dates.ts': [
      [
        'if (month !== undefined && (month === null || month < 1 || month > 12)) return null;',
        'month === null',
        'false',
      ],
      [
        'if (day !== undefined && (day === null || day < 1 || day > 31)) return null;',
        'day === null',
        'false',
      ],
    ],
  },
};
