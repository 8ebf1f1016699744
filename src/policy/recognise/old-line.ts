import { parseChineseNumeral } from '../text/numerals.ts';

const serial = '第?([0-9]{1,4}|[零〇○一二三四五六七八九十百]{1,6})[号號]';
/** 白手〔66〕第9号: in running text a code of any sort would be too little to tell it by. */
const dated = new RegExp(`^(\\p{Script=Han}{2,8})[〔[(]([4-9]\\d)[〕\\])]${serial}$`, 'u');
/** 青府秘字第三十五号: without a year. */
const yearless = new RegExp(`^(\\p{Script=Han}{1,8}字)${serial}$`, 'u');

/** （56）会民字第137号, which in running text would be that of a case at court. */
const yearFirst = new RegExp(`^[〔[(]([4-9]\\d)[〕\\])](\\p{Script=Han}{1,8}字)${serial}$`, 'u');

/** The canonical form of a number of the 1950s to 1980s that is the whole of a line, or null. */
export function readOldNumberLine(line: string): string | null {
  if (line.length > 30) return null;
  const plain = line.normalize('NFKC').replace(/\s/g, '');
  const [, code, year, number = ''] = dated.exec(plain) ?? [];
  if (code !== undefined) return `${code}〔19${year ?? ''}〕${parseChineseNumeral(number) ?? ''}号`;
  const [, first, ofYear, counted = ''] = yearFirst.exec(plain) ?? [];
  if (first !== undefined) {
    return `〔19${first}〕${ofYear ?? ''}第${parseChineseNumeral(counted) ?? ''}号`;
  }
  const [, name, own = ''] = yearless.exec(plain) ?? [];
  return name === undefined ? null : `${name}第${parseChineseNumeral(own) ?? ''}号`;
}
