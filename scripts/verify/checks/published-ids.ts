import type { Corpus } from '#corpus/corpus.ts';
import { followLead } from '#corpus/addresses/leads.ts';
import type { Registry } from '#corpus/addresses/registry.ts';
import { isFormatAddress } from '#export/formats/formats.ts';
import { languages, official, splitPrefix } from '#schema/languages.ts';
import { listNodes } from '#policy/tree/walk.ts';
import { toPartAddress } from '#corpus/addresses/named-addresses.ts';
import type { PageCheck } from '../site/page-check.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import { toPageKind, type Site } from '../site/site.ts';

/**
 * What the build names anew: its own code, its index, the parts of the search's catalogue, what it reads questions by and answers them from,
 * the maps of the whole site, what hosts and browsers ask for unasked, the codes that go to the printer with a page,
 * and the letters that ask for a number as long as it is missing.
 * Share cards, what stands in pages of others and the forms in which a text can be had too: each follows from the address of a page or part, which the registry holds
 * (src/publication/sharing/, embeds.ts), and the page says which it has now.
 */
const unregistered =
  /^\/documents\/[^/]+\/qr\/|^\/targets\/[^/]+\/request\/|^\/(_assets|pagefind|cards|embed|search\/(catalogue|grams|figures))\/|^\/search\/(words|texts)\.json$|^\/(sitemap-[^/]*\.xml|robots\.txt|404\.html|_headers|favicon\.ico|apple-touch-icon\.png)$/;

/** A check of addresses that also lists those of the built site. */
export interface AddressCheck extends PageCheck {
  /** Every address that anyone may keep, in the official language: pages, parts of documents, files; complete when all pages have been seen. */
  readonly listSiteAddresses: () => string[];
}

/** Every address that was ever published answers in each language: itself, a page that leads on, or one that says that it is gone; and the registry holds all that is new. */
export function checkPublishedIds(
  site: Site,
  { documents, registry }: Pick<Corpus, 'documents' | 'registry'>,
): AddressCheck {
  const anchors = groupAnchors(registry);
  const trees = new Map(documents.map(({ id, tree }) => [`/documents/${id}/`, { id, tree }]));
  const pages: string[] = [];
  const parts: string[] = [];
  const absent = new Set<string>();
  const listSiteAddresses = () =>
    [...pages, ...[...site.files].filter((file) => !file.endsWith('.html'))]
      .filter(isOwn)
      .concat(parts);
  return {
    listSiteAddresses,
    see: (page) => {
      const { address, ids } = page;
      if (['old', 'embed'].includes(toPageKind(page))) return [];
      pages.push(address);
      for (const anchor of anchors.get(splitPrefix(address).path) ?? []) {
        if (!ids.has(anchor)) absent.add(`${address}#${anchor}`);
      }
      const document = trees.get(address);
      if (document?.tree) {
        for (const { eId } of listNodes(document.tree)) {
          if (ids.has(eId)) parts.push(toPartAddress(document.id, eId));
        }
      }
      return [];
    },
    end: () => {
      const fresh = listSiteAddresses().filter((address) => !registry.has(address));
      const dead = [...registry.keys()].flatMap((address) =>
        languages
          .map(({ code }) => (code === official.code ? address : `/${code}${address}`))
          .filter((own) => !answers(site, own, absent) && !isOnlyOfficial(site, address, own)),
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
    },
  };
}

function isOwn(address: string): boolean {
  return (
    !unregistered.test(address) &&
    !isFormatAddress(address) &&
    languages.every(({ code }) => code === official.code || !address.startsWith(`/${code}/`))
  );
}

/** The anchors that were ever published, by the page on which they are. */
function groupAnchors(registry: Registry): ReadonlyMap<string, readonly string[]> {
  const anchors = new Map<string, string[]>();
  for (const address of registry.keys()) {
    const [path = '', anchor] = address.split('#');
    if (anchor === undefined) continue;
    const own = anchors.get(path) ?? [];
    own.push(anchor);
    anchors.set(path, own);
  }
  return anchors;
}

/** A file that never had another language, like the archive of the data. */
function isOnlyOfficial({ files }: Site, address: string, own: string): boolean {
  return own !== address && !address.endsWith('/') && !address.includes('#') && files.has(address);
}

function answers({ pages, files }: Site, address: string, absent: ReadonlySet<string>): boolean {
  const [path = '', anchor] = address.split('#');
  if (anchor !== undefined) return pages.has(path) && !absent.has(address);
  return pages.has(path) || files.has(path);
}

function toDead(address: string, registry: Registry): SiteIssue {
  const lead = followLead(registry, address);
  const remedy =
    lead.kind === 'itself'
      ? 'Bring it back, or say what became of it: `npm run addresses -- moved OLD NEW`, or gone.'
      : 'Let the build make the page or file of what the registry says of it (src/pages/[...old].astro, src/files/old-files.ts).';
  return {
    check: 'published ids',
    place: address,
    message: 'it was published and is dead',
    remedy,
  };
}
