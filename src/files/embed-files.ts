import { hasText, type Corpus, type CorpusDocument } from '#corpus/corpus.ts';
import { toChartEmbed } from '#embeds/chart-embed.ts';
import type { Embed, EmbedSite } from '#embeds/embed.ts';
import { embedFiles, writeEmbedPage } from '#embeds/embed-page.ts';
import { writeOembed } from '#embeds/oembed.ts';
import { toTargetEmbed } from '#embeds/target-embed.ts';
import { toTextEmbed } from '#embeds/text-embed.ts';
import { locales, toPath } from '#i18n/paths.ts';
import type { Publication } from '#publication/publication.ts';
import { toEmbedPath, toOembedPath, toPartEmbedPath } from '#publication/sharing/embed-address.ts';
import { listEmbeddedParts } from '#publication/sharing/embedded-parts.ts';
import type { Locale } from '#schema/text.ts';
import { joinStyles } from './join-styles.ts';
import type { PublishedFile } from './published-file.ts';

/** What every page for pages of others says, of a corpus and the address of its site. */
export function toEmbedSite(
  { site, notice }: Pick<Corpus, 'notice'> & { readonly site: Pick<Corpus['site'], 'name'> },
  address: URL,
): EmbedSite {
  return { address, name: site.name, notice };
}

/** The parts of a document for pages of others, each with its oEmbed, in each language; made of the document alone. */
export function listDocumentEmbeds(document: CorpusDocument, site: EmbedSite): PublishedFile[] {
  if (!hasText(document)) return [];
  return listEmbeddedParts(document).flatMap((part) =>
    toEmbedFiles(
      toPartEmbedPath(document.id, part.eId),
      (locale) => toTextEmbed(document, part, locale),
      site,
    ),
  );
}

/** Targets and charts for pages of others, and the style sheets of all such pages. */
export function listOtherEmbeds(publication: Publication, site: EmbedSite): PublishedFile[] {
  return [
    ...[...publication.targets.values()].flatMap((assessed) =>
      toEmbedFiles(
        toEmbedPath(`/targets/${assessed.target.id}/`),
        (locale) => toTargetEmbed(publication, assessed, locale),
        site,
      ),
    ),
    ...publication.corpus.indicators.flatMap((indicator) =>
      toEmbedFiles(
        toEmbedPath(`/indicators/${indicator.id}/`),
        (locale) => toChartEmbed(publication, indicator, locale),
        site,
      ),
    ),
    {
      path: embedFiles.style,
      write: () => toAskedColours(joinStyles('tokens', 'base', 'official', 'signs', 'embed')),
    },
    { path: embedFiles.chartStyle, write: () => joinStyles('chart-marks', 'chart') },
    {
      path: embedFiles.viewStyle,
      write: () =>
        toAskedColours(
          joinStyles(
            'pages/chart-asks',
            'pages/chart-picks',
            'pages/map-shades',
            'pages/chart-map',
          ),
        ),
    },
  ];
}

/** The colours of the site, dark only where the page says so: the reader's system tells nothing of the page around a frame. */
function toAskedColours(styles: string): string {
  return styles
    .replace('color-scheme: light dark;', 'color-scheme: light;')
    .replace(
      /@media \(prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}\s*\}/g,
      ":root[data-theme='dark'] {\n  color-scheme: dark;$1}",
    );
}

let last: {
  readonly path: string;
  readonly make: (locale: Locale) => Embed;
  readonly embed: Embed;
} | null = null;

/** A page for pages of others and its oEmbed, in each language; what they show is worked out when one of them is written. */
export function toEmbedFiles(
  embedPath: string,
  make: (locale: Locale) => Embed,
  site: EmbedSite,
): PublishedFile[] {
  return locales.flatMap((locale): PublishedFile[] => {
    const path = toPath(locale, embedPath);
    const find = (): Embed => {
      // The two files follow each other: only their own words are held, not those of all before them.
      if (last?.path !== path || last.make !== make) last = { path, make, embed: make(locale) };
      return last.embed;
    };
    return [
      { path: `${path}index.html`, write: () => writeEmbedPage(find(), site) },
      { path: toOembedPath(path), write: () => writeOembed(find(), site) },
    ];
  });
}
