/** What is wrong with the address of the site that SITE_URL gives, and what to do; null where nothing is, or none was given. */
export function findAddressFault(address: string | undefined): string | null {
  if (address === undefined) return null;
  const fault = findFault(address);
  const shown = address.length > 100 ? `${address.slice(0, 100)}…` : address;
  return fault === null
    ? null
    : `SITE_URL is ${JSON.stringify(shown)}: ${fault}. Write it like SITE_URL=https://example.org or SITE_URL=https://example.org/folder/`;
}

/** A step of a folder's name that is written in one way only, whatever server, shell or program reads it; none that a server would hide. */
const step = /^[\w~-][\w.~-]*$/;

function findFault(address: string): string | null {
  if (!URL.canParse(address)) return 'that is no address with scheme and host';
  const { protocol, pathname, search, hash, username, password } = new URL(address);
  if (!/^https?:$/.test(protocol)) return 'an address on the web begins with https:// or http://';
  if (username + password !== '') return 'a name or password would stand on every page';
  if (search + hash !== '' || /[?#]/.test(address))
    return 'no page can stand behind a ? or a #: a site stands at the root of its host or in a folder of it';
  const steps = pathname.replace(/^\/|\/$/g, '').split('/');
  if (pathname !== '/' && !steps.every((one) => step.test(one)))
    return 'the names of folders may hold letters from a to z, digits and . _ ~ - and begin with no full stop';
  return null;
}

/** The folder in which a site stands at its host: '/a/folder', and '' at the root. */
export function toSiteFolder(site: string | URL): string {
  return new URL(site).pathname.replace(/\/$/, '');
}

/** The whole address of something that stands on a site, given from its root: `/towns/`. Throws where Astro knows no site. */
export function toSiteAddress(path: string, site: string | URL | undefined): string {
  if (site === undefined) throw new Error('`site` is not set in astro.config.mjs: set it');
  return new URL(new URL(site).href.replace(/\/$/, '') + path).href;
}
