import { attribute, markup, type Markup } from './markup.ts';

/** A page that is a whole file of its own, outside the frame of the site. */
export interface PlainPage {
  /** The BCP 47 tag of the page. */
  readonly language: string;
  readonly policy: string;
  readonly title: string;
  readonly siteName: string;
  /** More for the head. */
  readonly head: readonly Markup[];
  /** What every page must say first; null where there is nothing. */
  readonly notice: Notice | null;
  readonly body: Markup;
  /** In which colours it can be shown; where nothing is said, in those of the reader's system. */
  readonly colours?: 'light';
  readonly bodyId?: string;
  readonly bodyClass?: string;
}

/** What every page must say first, as that its figures are made up. */
export interface Notice {
  /** What it is called to who does not see it. */
  readonly label: string;
  readonly words: string;
  /** The tag of the words, where that is not the page's. */
  readonly lang: string | undefined;
}

/** Writes a page that stands by itself. */
export function formatPlainPage(page: PlainPage): string {
  const {
    body,
    bodyClass,
    bodyId,
    colours = 'light dark',
    head,
    language,
    notice,
    policy,
    siteName,
    title,
  } = page;
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${siteName}</title>
<meta name="color-scheme" content="${colours}">
${head}
</head>
<body${attribute('id', bodyId)}${attribute('class', bodyClass)}>
${notice && markup`<aside class="notice" aria-label="${notice.label}"${attribute('lang', notice.lang)}>${notice.words}</aside>`}
${body}
</body>
</html>
`.html;
}
