/** A key for a reference manager, the same for the same address: `documents-zj12-sec_2__cl_6__p_1__s_4`. */
export function toEntryKey(address: string): string {
  const { pathname, hash } = new URL(address);
  const steps = pathname.split('/').filter((step) => step !== '');
  const anchor = hash.slice(1);
  // The anchor of a sentence begins with the name of its page.
  if (anchor.startsWith(`${steps.at(-1) ?? ''}__`)) steps.pop();
  const words = [...steps, anchor].filter((step) => step !== '').join('-');
  return words.replaceAll(/[^A-Za-z0-9_-]+/g, '-') || 'site';
}
