import { findDocumentNumbers } from '#policy/citations/document-number.ts';
import { parseAddress, simplifySteps } from './asked-address.ts';
import { parseAmount } from './asked-amount.ts';
import type { DocumentNumberMention } from '#policy/citations/document-number-mention.ts';
import type { Asked } from './asked.ts';
import { parseDate } from './date-forms.ts';
import { toPrintedAmount } from './spelled-amount.ts';
import { listSpellings } from './spellings.ts';

/** Finds all that a query names: document numbers, a place of a document, an amount. */
export function parseAsked(text: string): Asked {
  const numbers = findDocumentNumbers(text);
  const place = parsePlace(text, numbers[0]);
  const whole = parseDate(text) === null ? numbers : [{ start: 0, end: text.length }];
  return {
    text,
    numbers,
    ...place,
    whole,
    spellings: listSpellings(text, numbers, whole),
    amount: parseAmount(toPrintedAmount(text) ?? text),
  };
}

/** A document's name with a place in it: 个人所得税法第十四条, 《甲条例》 第三条, 国发〔2012〕3号第二部分. */
const named =
  /^\s*[《“"]?(.{2,60}?)[》”"]?[\s,，]*((?:第[^\s第]{1,6}(?:部分|[编章节条]).*)|(?:[一二三四五六七八九十]{1,3}、?\s?[(（].+))$/su;

function parsePlace(
  text: string,
  number: DocumentNumberMention | undefined,
): Pick<Asked, 'address' | 'within'> {
  const whole = parseAddress(text);
  if (whole !== null) return { address: whole, within: '' };
  const [, name = '', place = ''] = named.exec(simplifySteps(text)) ?? [];
  const address = parseAddress(place);
  if (address === null) return { address: null, within: '' };
  return { address, within: number?.text === name ? number.canonical : name };
}
