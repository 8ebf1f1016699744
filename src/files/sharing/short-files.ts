import { toSiteAddress } from '#schema/site-address.ts';
import { formatShortPage, type ShortPageWords } from '#export/short-page.ts';
import { listSocialTags } from '#export/social-tags.ts';
import { markSigns } from '#components/frame/mark-signs.ts';
import { messages } from '#i18n/messages.ts';
import { locales, toLanguageTag, toPath } from '#i18n/paths.ts';
import { toNotice } from '#i18n/phrases/notice.ts';
import { findShortTitle } from '#i18n/phrases/short-title.ts';
import type { Publication } from '#publication/publication.ts';
import { findPartCard, findTextCard, findThingCard } from '#publication/sharing/card-paths.ts';
import { namePart } from './taken-part.ts';
import { listShortPages, type ShortPage } from '#publication/sharing/short-pages.ts';
import { official } from '#schema/languages.ts';
import type { CardLevel } from '#schema/site.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { PublishedFile } from '../published-file.ts';

/** So many signs of a text stand on the page of its short address. */
const mostSigns = 120;

/** A small page at each short address, in each language, that leads on to what it stands for. */
export function listShortFiles(publication: Publication, site: URL): PublishedFile[] {
  const pages = listShortPages(publication);
  return locales.flatMap((locale) =>
    pages.map((page) => ({
      path: `${toPath(locale, page.path)}index.html`,
      write: () => markSigns(formatShortPage(toWords(publication, page, locale, site))),
    })),
  );
}

function toWords(
  { corpus }: Publication,
  { gone, path: own, subject, to }: ShortPage,
  locale: Locale,
  site: URL,
): ShortPageWords {
  const { oldAddress, sharing } = messages(locale);
  const { title, words } = toSubjectWords(subject, locale);
  const path = to === null ? null : toPath(locale, to);
  const language = toLanguageTag(locale);
  const siteName = wordsIn(corpus.site.name, locale);
  const description = words ?? title;
  const image = toSiteAddress(findCard(corpus.site.cards, locale, subject), site);
  // Not that of the page to which it leads: a network would show the card of that one.
  const url = toSiteAddress(toPath(locale, own), site);
  return {
    language,
    title,
    siteName,
    words,
    official: official.tag,
    description,
    to: path === null ? null : { path, address: toSiteAddress(path, site).replace(/#.*$/, '') },
    way: gone === null ? sharing.leadsOn : oldAddress.goneLead(gone),
    tags: listSocialTags({ title, description, url, image, alt: title, siteName, language }),
    notice: toNotice(corpus.notice, locale),
  };
}

/** The card of what a short address stands for, or the nearest one above it. */
function findCard(most: CardLevel, locale: Locale, subject: ShortPage['subject']): string {
  switch (subject.kind) {
    case 'indicator':
      return findThingCard(most, locale, 'indicators', subject.indicator.id);
    case 'target':
      return findThingCard(most, locale, 'targets', subject.target.id);
    case 'part':
      return findPartCard(most, locale, subject.document, subject.part);
    case 'document':
    case 'old':
      return findTextCard(most, locale, subject.document.id);
  }
}

function toSubjectWords(
  subject: ShortPage['subject'],
  locale: Locale,
): Pick<ShortPageWords, 'title' | 'words'> {
  if (subject.kind === 'indicator') {
    return { title: wordsIn(subject.indicator.name, locale), words: null };
  }
  const document = findShortTitle(subject.document.record, locale).label;
  if (subject.kind === 'document') {
    return { title: document, words: subject.document.record.title };
  }
  if (subject.kind === 'target') {
    const { label, quote } = subject.target;
    const title = `${wordsIn(label, locale)} · ${document}`;
    return { title, words: quote };
  }
  if (subject.kind === 'old') {
    return { title: document, words: subject.words };
  }
  const { words } = subject.part;
  const shown = words.length > mostSigns ? `${words.slice(0, mostSigns)}…` : words;
  return {
    title: [namePart(subject.document, subject.part, locale), document].filter(Boolean).join(' · '),
    words: shown,
  };
}
