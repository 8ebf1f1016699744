// What middleware.ts gives to every page.

declare namespace App {
  interface Locals {
    /** What the site is called. */
    siteName: import('#schema/text.ts').Bilingual;
    /** Down to which level things have share cards of their own. */
    cards: import('#schema/site.ts').CardLevel;
    /** What the page must say first, as that the figures are made up; null for the real content. */
    notice: import('#schema/text.ts').Bilingual | null;
  }
}
