import type { Corpus } from '#corpus/corpus.ts';
import { followLead } from '#corpus/addresses/leads.ts';
import type { Registry } from '#corpus/addresses/registry.ts';
import { languages, official } from '#schema/languages.ts';
import { listNodes } from '#policy/tree/walk.ts';
import { toPartAddress } from '#corpus/addresses/named-addresses.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Site } from '../site/site.ts';

/** What the build makes of no content and names anew: its own code, its index, the maps of the whole site, and what hosts read. */
const unregistered =
  /^\/(_assets|pagefind)\/|^\/(sitemap-[^/]*\.xml|robots\.txt|404\.html|_headers)$/;

/** Every address of the built site that anyone may keep, in the official language: pages, parts of documents, files. */
export function listSiteAddresses(site: Site, { documents }: Pick<Corpus, 'documents'>): string[] {
  const isOwn = (address: string): boolean =>
    !unregistered.test(address) &&
    languages.every(({ code }) => code === official.code || !address.startsWith(`/${code}/`));
  const pages = [...site.pages.values()].filter((page) => !leadsOn(page));
  const files = [...site.files].filter((file) => !file.endsWith('.html'));
  const parts = documents.flatMap(({ id, tree }) => {
    const ids = site.pages.get(`/documents/${id}/`)?.ids;
    const nodes = tree === null ? [] : [...listNodes(tree)];
    return nodes.flatMap(({ eId }) => (ids?.has(eId) === true ? [toPartAddress(id, eId)] : []));
  });
  return [...pages.map(({ address }) => address), ...files].filter(isOwn).concat(parts);
}

/** Every address that was ever published answers in each language: itself, a page that leads on, or one that says that it is gone; and the registry holds all that is new. */
export function checkPublishedIds(
  site: Site,
  corpus: Pick<Corpus, 'documents' | 'registry'>,
): SiteIssue[] {
  const { registry } = corpus;
  const fresh = listSiteAddresses(site, corpus).filter((address) => !registry.has(address));
  const dead = [...registry.keys()].flatMap((address) =>
    languages
      .map(({ code }) => (code === official.code ? address : `/${code}${address}`))
      .filter((own) => !answers(site, own) && !isOnlyOfficial(site, address, own)),
  );
  return [
    ...dead.map((address) => toDead(address, registry)),
    ...fresh.map((address) => ({
      check: 'published ids',
      place: address,
      message: 'it is new',
      remedy: 'Run `npm run verify -- --write-ids` and commit content/ids.lock.json.',
    })),
  ];
}

/** A file that never had another language, like the archive of the data. */
function isOnlyOfficial({ files }: Site, address: string, own: string): boolean {
  return own !== address && !address.endsWith('/') && !address.includes('#') && files.has(address);
}

function answers({ pages, files }: Site, address: string): boolean {
  const [path = '', anchor] = address.split('#');
  const page = pages.get(path);
  if (anchor !== undefined) {
    return page !== undefined && (page.ids.has(anchor) || leadsOn(page));
  }
  return page !== undefined || files.has(path);
}

/** Whether a page stands only to say where what it held is now. */
function leadsOn({ ids }: { readonly ids: ReadonlyMap<string, unknown> }): boolean {
  return ids.has('old-address');
}

function toDead(address: string, registry: Registry): SiteIssue {
  const lead = followLead(registry, address);
  const remedy =
    lead.kind === 'itself'
      ? 'Bring it back, or say what became of it: `npm run addresses -- moved OLD NEW`, or gone.'
      : 'Let the build make the page or file of what the registry says of it (src/pages/[...locale]/[...address].astro, src/files/old-files.ts).';
  return {
    check: 'published ids',
    place: address,
    message: 'it was published and is dead',
    remedy,
  };
}
