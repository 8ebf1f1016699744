import { toSiteAddress } from '#schema/site-address.ts';
/** Where the things that data speaks of stand on the site, with scheme and host; every @id is one of these. */
export interface DataAddresses {
  /** The page about the data, and the folder of its files. */
  readonly data: string;
  readonly indicator: (id: string) => string;
  readonly place: (id: string) => string;
}

/** The addresses on a site (its scheme and host); a set of towns is named by an anchor of the towns’ page. */
export function toDataAddresses(site: string, towns: ReadonlySet<string>): DataAddresses {
  const on = (path: string): string => toSiteAddress(path, site);
  return {
    data: on('/about/data/'),
    indicator: (id) => on(`/indicators/${id}/`),
    place: (id) => on(towns.has(id) ? `/towns/${id}/` : `/towns/#${id}`),
  };
}
