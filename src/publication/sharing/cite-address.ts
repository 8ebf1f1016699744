/** Whether a page is one by which another is taken, which no sitemap lists. */
export function isCiteAddress(address: string): boolean {
  return address.endsWith('/cite/');
}
