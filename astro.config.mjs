import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { oldestBrowsers } from './src/browser/features.ts';
import { content, keptPages } from './src/integration/content-integration.ts';
import { datePage } from './src/integration/date-page.ts';
import { linkLanguages } from './src/integration/link-languages.ts';
import { getMade } from './src/integration/made-publication.ts';
import { isOldAddress } from './src/integration/old-addresses.ts';
import { findAddressFault } from './src/schema/site-address.ts';
import { languages, official } from './src/schema/languages.ts';

/** Where the site will stand; canonical links, the sitemap and citations carry it. */
const site = process.env.SITE_URL ?? 'http://127.0.0.1:4321';

const fault = findAddressFault(process.env.SITE_URL);
if (fault !== null) throw new Error(fault);

const link = linkLanguages(site);

const cssTarget = Object.entries(oldestBrowsers).map(([browser, since]) => browser + since);

/** @type {import('astro').AstroUserConfig} defineConfig would load all that Astro can configure, for this type only. */
export default {
  site,
  trailingSlash: 'always',
  integrations: [
    content(),
    mdx(),
    sitemap({
      customPages: keptPages,
      // A part of 1.5 MB, 55 KB compressed; half of it are the other languages of each page.
      entryLimit: 5000,
      filter: (page) => !isOldAddress(new URL(page).pathname),
      serialize: (page) => link(datePage(page, getMade().publication)),
    }),
  ],
  i18n: {
    defaultLocale: official.code,
    locales: languages.map(({ code }) => code),
    routing: { prefixDefaultLocale: false },
  },
  build: {
    format: 'directory',
    assets: '_assets',
    inlineStylesheets: 'never',
    // The next pages are made while the file system still writes the last ones.
    concurrency: 4,
  },
  // A highlighter writes style attributes, which the Content-Security-Policy forbids.
  markdown: { syntaxHighlight: false },
  // An inlined asset would be an inline script or a data: address, both forbidden too.
  // Style sheets come out as plain as they are written: else `min-width` would become `width >=`.
  vite: { build: { assetsInlineLimit: 0, cssTarget } },
  devToolbar: { enabled: false },
};
