/** The signs that nobody sees or that mean something in one font only, as far as that is known without a look at their neighbours. */
export const unseenSigns = /[\p{Default_Ignorable_Code_Point}\p{Co}\ufff9-\ufffb\u2028\u2029]/gu;

/** The number of a sign as Unicode writes it. */
export function toCode(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
