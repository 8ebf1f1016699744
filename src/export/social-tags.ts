import { cardSize } from '#cards/card-size.ts';

/** What a page says of itself to messengers and networks. */
export interface SocialPage {
  /** Without the name of the site. */
  readonly title: string;
  readonly description: string;
  /** The canonical address, with scheme and host. */
  readonly url: string;
  /** The address of its card, with scheme and host. */
  readonly image: string;
  /** What stands on the card, for who does not see it. */
  readonly alt: string;
  readonly siteName: string;
  /** The BCP 47 tag of its language. */
  readonly language: string;
}

/** The attributes of a meta element. */
export type SocialTag =
  | { readonly property: string; readonly content: string }
  | { readonly name: string; readonly content: string };

/** The tags of the Open Graph protocol and the one that Twitter asks for beside them, in the order in which a head shows them. */
export function listSocialTags(page: SocialPage): SocialTag[] {
  const language = toOpenGraphLocale(page.language);
  const properties: readonly (readonly [string, string])[] = [
    ['title', page.title],
    ['description', page.description],
    ['type', 'website'],
    ['url', page.url],
    ['image', page.image],
    ['image:width', String(cardSize.width)],
    ['image:height', String(cardSize.height)],
    ['image:alt', page.alt],
    ['site_name', page.siteName],
    ...(language === null ? [] : [['locale', language] as const]),
  ];
  return [
    ...properties.map(([name, content]) => ({ property: `og:${name}`, content })),
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/** Open Graph names a language with its territory (zh_CN); a tag without one says nothing that it could hold. */
function toOpenGraphLocale(tag: string): string | null {
  const [language = '', territory] = tag.split('-');
  return territory === undefined ? null : `${language}_${territory}`;
}
