/** What is wrong with the address of the site that SITE_URL gives, and what to do; null where nothing is, or none was given. */
export function findAddressFault(address: string | undefined): string | null {
  if (address === undefined) return null;
  const fault = findFault(address);
  const shown = address.length > 100 ? `${address.slice(0, 100)}…` : address;
  return fault === null
    ? null
    : `SITE_URL is ${JSON.stringify(shown)}: ${fault}. Write it like SITE_URL=https://example.org`;
}

function findFault(address: string): string | null {
  if (!URL.canParse(address)) return 'that is no address with scheme and host';
  const { protocol, pathname, search, hash, username, password } = new URL(address);
  if (!/^https?:$/.test(protocol)) return 'an address on the web begins with https:// or http://';
  if (username + password !== '') return 'a name or password would stand on every page';
  if (pathname !== '/' || search + hash !== '')
    return 'the site stands at the root of its host, so nothing follows the host';
  return null;
}
