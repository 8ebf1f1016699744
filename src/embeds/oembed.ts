import { toSiteAddress } from '#schema/site-address.ts';
import { toPath } from '#i18n/paths.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { Embed, EmbedSite } from './embed.ts';
import { embedWidth, writeFrameCode } from '#export/embed-code.ts';

/** What a page of another needs to know to show an embed, as oEmbed 1.0 has it. */
export function writeOembed({ locale, path, title, height }: Embed, site: EmbedSite): string {
  const absolute = (of: string): string => toSiteAddress(toPath(locale, of), site.address);
  const html = writeFrameCode({ address: absolute(path), title }, height);
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    // As every file of ours, it says first what must be known of its figures.
    ...(site.notice === null ? {} : { notice: wordsIn(site.notice, locale) }),
    provider_name: wordsIn(site.name, locale),
    provider_url: absolute('/'),
    cache_age: 86_400,
    html,
    width: embedWidth,
    height,
  });
}
