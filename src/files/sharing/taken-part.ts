import { toSiteAddress } from '#schema/site-address.ts';
import { citationStyles } from '#export/citations/citation-styles.ts';
import type { Cited } from '#export/citations/cited.ts';
import {
  formatCitePage,
  type NamedLink,
  type NamedLinks,
  type TakenPart,
} from '#export/cite-page.ts';
import { writeElementCode } from '#export/embed-code.ts';
import { toQrSvg } from '#export/qr.ts';
import { formatEnglishLocator } from '#export/citations/english.ts';
import type { Corpus, CorpusDocument } from '#corpus/corpus.ts';
import type { SharedPart } from '#publication/sharing/shared-parts.ts';
import { markSigns } from '#components/frame/mark-signs.ts';
import { messages } from '#i18n/messages.ts';
import { toLanguageTag, toPath } from '#i18n/paths.ts';
import { official } from '#schema/languages.ts';
import { toNotice } from '#i18n/phrases/notice.ts';
import type { Locale } from '#schema/text.ts';
import { wordsIn } from '#schema/words-in.ts';

/** What every page of a site says, whatever it is about. */
export interface SiteFrame extends Pick<Corpus, 'notice'> {
  readonly site: Pick<Corpus['site'], 'name' | 'cards' | 'citedAs'>;
}

/** On which site and in which language something is taken. */
export interface TakingContext {
  readonly frame: SiteFrame;
  /** The address of the site. */
  readonly site: URL;
  readonly locale: Locale;
}

/** Something that can be taken, as the rooms above know it; addresses are without language. */
export interface Taken {
  /** Its anchor on its page. */
  readonly id: string;
  readonly name: string;
  readonly place: readonly NamedLink[];
  readonly cited: Cited;
  readonly path: string;
  /** Where more of what it stands in is read. */
  readonly context: string;
  /** Its short address, or null. */
  readonly short: string | null;
  /** Whether it has a code of its own. */
  readonly hasCode: boolean;
  /** The address of its picture, with its language. */
  readonly card: string;
  /** The address of its Word file, or null. */
  readonly word: string | null;
  /** Where it stands for pages of others, or null. */
  readonly embed: string | null;
  /** What it promises, or null. */
  readonly promises: NamedLinks | null;
}

/** What a part of a text is called in a language: as citations in that language do, in English where it has none of its own. */
export function namePart(
  { tree }: Pick<CorpusDocument, 'tree'>,
  { eId, locator }: SharedPart,
  locale: Locale,
): string {
  return tree === null || locale === official.code ? locator : formatEnglishLocator(tree, eId);
}

/** All by which something is taken: citations in every style, ways on, its address also as a code. */
export function toTakenPart({ locale, site }: TakingContext, taken: Taken): TakenPart {
  const { card, cited, context, embed, hasCode, id, name, path, place, promises, short, word } =
    taken;
  const { citationStyles: names, sharing } = messages(locale);
  const address = toSiteAddress(toPath(locale, short ?? path), site);
  const texts = citationStyles.map((style) => ({
    id: style.id,
    name: names[style.id],
    // What is sent to somebody has the address that is quickly read.
    text: style.write(style.id === 'plain' ? { ...cited, address } : cited),
    lang: style.lang === toLanguageTag(locale) ? null : style.lang,
  }));
  const file = toFileName(short ?? path);
  const [all, ...citations] = texts;
  if (all === undefined) throw new Error('no style of citation is listed');
  return {
    ...{ id, name, place, all, address, citations, promises },
    ways: [
      { way: 'page', href: toPath(locale, context), words: sharing.inContext },
      { way: 'picture', href: card, words: sharing.picture, file: `${file}.png` },
      ...(word === null
        ? []
        : [{ way: 'word', href: word, words: sharing.word, file: `${file}.docx` }]),
    ],
    embed:
      embed === null
        ? null
        : {
            id: 'embed',
            name: sharing.embed,
            lang: null,
            text: writeElementCode(
              {
                address: toSiteAddress(toPath(locale, embed), site),
                title: cited.form === 'data' ? cited.title : cited.title + cited.locator,
              },
              address,
              site,
            ),
          },
    code: hasCode ? toQrSvg(address, sharing.codeOf(name)) : null,
  };
}

/** What a file that is taken is called on the reader's own machine: its address in one word, without the page on which a part stands. */
function toFileName(address: string): string {
  return address
    .replace(/[^/]+\/#/, '')
    .replaceAll('/', ' ')
    .trim()
    .replaceAll(' ', '-');
}

/** The page with all by which something and its parts are taken; `path` is that of the page to which it belongs, `copies` what its first button copies. */
export function writeCitePage(
  { frame, locale, site }: TakingContext,
  {
    copies = 'copyAll',
    parts,
    path,
    title,
  }: {
    parts: readonly TakenPart[];
    path: string;
    title: string;
    copies?: 'copyAll' | 'copySummary';
  },
): string {
  const { reading, sharing, taking } = messages(locale);
  const back = toPath(locale, path);
  return markSigns(
    formatCitePage({
      language: toLanguageTag(locale),
      official: official.tag,
      title: sharing.citePage(title),
      siteName: wordsIn(frame.site.name, locale),
      home: toPath(locale, '/'),
      notice: toNotice(frame.notice, locale),
      back: { href: back, words: sharing.back },
      canonical: toSiteAddress(back, site),
      lead: sharing.citeLead,
      parts,
      words: { cite: sharing.cite, code: sharing.code, embed: sharing.embed },
      buttons: {
        'copy-all': sharing[copies],
        'copy-address': sharing.copyAddress,
        copy: taking.copy,
        share: sharing.share,
        print: reading.print,
        close: sharing.close,
        open: sharing.take,
        take: sharing.takeOf('{name}'),
        here: sharing.here,
      },
    }),
  );
}
