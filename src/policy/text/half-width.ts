/** The same text, same length, with its full-width figures and signs of share as half-width ones (１２％ is 12%); raised and circled signs stay. */
export function toHalfWidthFigures(text: string): string {
  if (!/[０-９％]/.test(text)) return text;
  return text
    .replace(/(?<=[０-９])．(?=[０-９])/g, '.')
    .replace(/[０-９％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}
