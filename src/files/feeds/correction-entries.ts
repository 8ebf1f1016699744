import { hasText, type CorpusDocument } from '#corpus/corpus.ts';
import type { RegistryEntry } from '#corpus/addresses/registry.ts';
import type { FeedEntry } from '#export/feeds/feed.ts';
import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import { formatTitle } from '#i18n/phrases/title-words.ts';
import { formatLocator } from '#policy/tree/locator.ts';
import { listNodes } from '#policy/tree/walk.ts';
import type { Publication } from '#publication/publication.ts';
import { toSiteAddress } from '#schema/site-address.ts';
import type { Locale } from '#schema/text.ts';

/** Words that were published at an address and stand there no more. */
interface Correction {
  readonly address: string;
  readonly day: string;
  readonly before: string;
  /** What stands there now, or null where nothing does. */
  readonly after: string | null;
}

/** What was corrected or withdrawn of the published words: an entry for each page and day. */
export function listCorrectionEntries(
  { corpus: { registry }, documents }: Publication,
  locale: Locale,
  site: URL,
): FeedEntry[] {
  const corrections = [...registry].flatMap(([address, entry]) => listOf(address, entry));
  const groups = Map.groupBy(corrections, ({ address, day }) => `${toPage(address)} ${day}`);
  return [...groups.values()].flatMap((group): FeedEntry[] => {
    const [first] = group;
    if (first === undefined) return [];
    const page = toPage(first.address);
    const document = documents.get(/^\/documents\/([^/]+)\//.exec(page)?.[1] ?? '');
    const address = toSiteAddress(toPath(locale, page), site);
    const name = document
      ? formatTitle(document.record)
      : (registry.get(page)?.names?.words ?? page);
    const places = namePlaces(document);
    return [
      {
        id: `${address}#corrected-${first.day}`,
        address: toSiteAddress(toPath(locale, first.address), site),
        title: messages(locale).feeds.corrected(name, group.length),
        updated: first.day,
        published: null,
        lines: group.map((one) => describe(one, places(one.address), locale)),
        file: null,
      },
    ];
  });
}

function toPage(address: string): string {
  return address.split('#')[0] ?? address;
}

/** Each state of the words but the last was corrected into the next; what is gone was withdrawn. */
function listOf(address: string, { before = [], gone, names }: RegistryEntry): Correction[] {
  const corrected = before.map(({ until, words }, at) => ({
    address,
    day: until,
    before: words,
    after: before[at + 1]?.words ?? names?.words ?? null,
  }));
  if (gone === undefined) return corrected;
  return [...corrected, { address, day: gone, before: names?.words ?? '', after: null }];
}

/** What the parts of a text are called, by their addresses; what else has an address has no such name. */
function namePlaces(document: CorpusDocument | undefined): (address: string) => string {
  if (document === undefined || !hasText(document)) return () => '';
  const { tree } = document;
  const known = new Set(Array.from(listNodes(tree), ({ eId }) => eId));
  return (address) => {
    const eId = address.split('#')[1] ?? '';
    return known.has(eId) ? formatLocator(tree, eId) : eId;
  };
}

function describe({ after, before }: Correction, place: string, locale: Locale): string {
  const words = messages(locale).feeds;
  return after === null
    ? words.withdrawnLine(place, before)
    : words.correctedLine(place, before, after);
}
