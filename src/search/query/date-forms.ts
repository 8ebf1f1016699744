const digits = '〇一二三四五六七八九';
const zero = /[〇○零]|(?<=[一二三四五六七八九])0(?=[一二三四五六七八九])/g;
/** A zero among Chinese digits: 二○一二, 一百零五. */
const zeroed =
  /[一二三四五六七八九十百千万][〇○零]|[〇○零][一二三四五六七八九]|[一二三四五六七八九]0[一二三四五六七八九]/;
const arabic = /(\d{4})\s?年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/gu;
const chinese =
  /([一二][〇○零0一二三四五六七八九]{3})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?)?/gu;

/** The other forms in which a text may print what is typed: dates in Chinese numerals or in digits, and any zero. */
export function listDateForms(typed: string): string[] {
  const text = parseDate(typed) ?? typed.normalize('NFKC');
  const spelled = [
    text,
    text.replace(arabic, (_, ...parts: string[]) => toChineseDate(parts)),
    text.replace(chinese, (_, ...parts: string[]) => toArabicDate(parts)),
  ];
  // A text that prints ○ is read as if it stood there without it.
  const forms = spelled.flatMap((form) =>
    zeroed.test(form) ? ['〇', '零', '○'].map((sign) => form.replace(zero, sign)) : [form],
  );
  return [...new Set(forms)].filter((form) => form !== typed);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const numbered = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/;
const dayFirst = /^(?:(\d{1,2})(?:st|nd|rd|th)? (?:of )?)?([a-z]{3,9})\.? (\d{4})$/;
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})$/;

/** A date typed as a whole in another form (2012-04-05, 2012/4/5, 5 April 2012) as texts print it in digits: 2012年4月5日; else null. */
export function parseDate(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s,]+/g, ' ')
    .trim();
  const [, year, month, day] = numbered.exec(text.replaceAll(' ', '')) ?? [];
  if (year !== undefined) return formatDate(year, Number(month), day);
  const [, first, name, last] = dayFirst.exec(text) ?? [];
  if (last !== undefined) return formatDate(last, toMonth(name), first);
  const [, named, own, of] = monthFirst.exec(text) ?? [];
  return of === undefined ? null : formatDate(of, toMonth(named), own);
}

function toMonth(name = ''): number {
  return months.indexOf(name.slice(0, 3)) + 1;
}

function formatDate(year: string, month: number, day: string | undefined): string | null {
  if (month < 1 || month > 12) return null;
  return `${year}年${month}月${day === undefined ? '' : `${Number(day)}日`}`;
}

function toChineseDate([year = '', month, day]: string[]): string {
  const written = Array.from(year, (digit) => digits.charAt(Number(digit))).join('');
  return `${written}年${part(month, '月', toNumeral)}${part(day, '日', toNumeral)}`;
}

function toArabicDate([year = '', month, day]: string[]): string {
  const written = Array.from(year.replace(/[○零0]/g, '〇'), (digit) => digits.indexOf(digit)).join(
    '',
  );
  return `${written}年${part(month, '月', toNumber)}${part(day, '日', toNumber)}`;
}

function part(number: string | undefined, unit: string, write: (number: string) => string): string {
  return number === undefined ? '' : write(number) + unit;
}

/** Up to 31: 五, 十, 十五, 三十一. */
function toNumeral(number: string): string {
  const tens = Math.floor(Number(number) / 10);
  const ones = Number(number) % 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`;
  return ten + (ones === 0 ? '' : digits.charAt(ones));
}

function toNumber(numeral: string): string {
  const [tens = '', ones = ''] = numeral.includes('十') ? numeral.split('十') : ['〇', numeral];
  const ten = tens === '' ? 1 : digits.indexOf(tens);
  return String(ten * 10 + (ones === '' ? 0 : digits.indexOf(ones)));
}
