import { toSiteAddress } from '#schema/site-address.ts';
import { markSigns } from '#components/frame/mark-signs.ts';
import { messages } from '#i18n/messages.ts';
import { toLanguageTag, toPath } from '#i18n/paths.ts';
import { toOembedPath } from '#publication/sharing/embed-address.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { Embed, EmbedSite } from './embed.ts';
import { embedPolicy } from './embed-policy.ts';
import { markup } from '#export/markup.ts';
import { formatPlainPage } from '#export/plain-page.ts';
import { toNotice } from '#i18n/phrases/notice.ts';

/** The files that such pages load, by their addresses. */
export const embedFiles = {
  style: '/embed/style.css',
  chartStyle: '/embed/chart.css',
  /** What the marks of a chosen view need besides. */
  viewStyle: '/embed/chart-view.css',
  script: '/embed/height.js',
} as const;

/** A page that stands inside pages of others, as HTML: light, as most of these are, and its links open beside them. */
export function writeEmbedPage(embed: Embed, site: EmbedSite): string {
  const { locale, title, shows, body, isChart = false } = embed;
  const path = toPath(locale, embed.path);
  const absolute = (of: string): string => toSiteAddress(of, site.address);
  const name = wordsIn(site.name, locale);
  const own = toPath(locale, shows);
  return markSigns(
    formatPlainPage({
      ...{ language: toLanguageTag(locale), policy: embedPolicy, title, siteName: name },
      ...{ bodyId: 'embedded', colours: 'light' },
      notice: toNotice(site.notice, locale),
      head: [
        markup`<meta name="robots" content="noindex">`,
        markup`<base target="_blank">`,
        markup`<link rel="canonical" href="${absolute(own.replace(/#.*$/, ''))}">`,
        markup`<link rel="alternate" type="application/json+oembed" href="${absolute(toOembedPath(path))}">`,
        markup`<link rel="stylesheet" href="${embedFiles.style}">`,
        ...(isChart ? [markup`<link rel="stylesheet" href="${embedFiles.chartStyle}">`] : []),
        markup`<script src="${embedFiles.script}" defer></script>`,
      ],
      body: markup`<main id="main">
${body}
</main>
<footer><a href="${own}" rel="noopener">${messages(locale).embed.onSite(name)}</a></footer>`,
    }),
  );
}
