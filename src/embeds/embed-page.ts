import { markSigns } from '#components/frame/mark-signs.ts';
import { messages } from '#i18n/messages.ts';
import { toLanguageTag, toPath } from '#i18n/paths.ts';
import { toOembedPath } from '#publication/sharing/embed-address.ts';
import { hasSigns } from '#schema/signs.ts';
import type { Locale } from '#schema/text.ts';
import { langIn, wordsIn } from '#schema/words-in.ts';
import type { Embed, EmbedSite } from './embed.ts';
import { embedPolicy } from './embed-policy.ts';
import { attribute, markup, type Markup } from './markup.ts';

/** The files that such pages load, by their addresses. */
export const embedFiles = {
  style: '/embed/style.css',
  chartStyle: '/embed/chart.css',
  script: '/embed/height.js',
} as const;

/** A page that stands inside pages of others, as HTML; its links leave the frame. */
export function writeEmbedPage(embed: Embed, site: EmbedSite): string {
  const { locale, title, shows, body, isChart = false } = embed;
  const path = toPath(locale, embed.path);
  const absolute = (of: string): string => new URL(of, site.address).href;
  const name = wordsIn(site.name, locale);
  const own = toPath(locale, shows);
  const { html } = markup`<!doctype html>
<html lang="${toLanguageTag(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${embedPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${name}</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<base target="_top">
<link rel="canonical" href="${absolute(own.replace(/#.*$/, ''))}">
<link rel="alternate" type="application/json+oembed" href="${absolute(toOembedPath(path))}">
<link rel="stylesheet" href="${embedFiles.style}">
${isChart ? markup`<link rel="stylesheet" href="${embedFiles.chartStyle}">` : null}
<script src="${embedFiles.script}" defer></script>
</head>
<body id="embedded">
${writeNotice(site, locale)}
<main id="main">
${body}
</main>
<footer><a href="${own}">${messages(locale).embed.onSite(name)}</a></footer>
</body>
</html>
`;
  return hasSigns(html) ? markSigns(html) : html;
}

function writeNotice({ notice }: EmbedSite, locale: Locale): Markup | null {
  if (notice === null) return null;
  const label = messages(locale).site.noticeLabel;
  return markup`<aside class="notice" aria-label="${label}"${attribute('lang', langIn(notice, locale))}>${wordsIn(notice, locale)}</aside>`;
}
