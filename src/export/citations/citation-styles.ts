import type { Messages } from '#i18n/zh/zh.ts';
import { official } from '#schema/languages.ts';
import { writeApa } from './apa.ts';
import { writeBibtex } from './bibtex.ts';
import { writeChicago } from './chicago.ts';
import type { Cited } from './cited.ts';
import { writeCslJson } from './csl-json.ts';
import { english } from './english.ts';
import { writeGbt7714 } from './gbt7714.ts';
import { writeHtmlQuote } from './html-quote.ts';
import { writeMarkdown } from './markdown.ts';
import { writeOfficial } from './official.ts';
import { writePlain } from './plain.ts';
import { writeRis } from './ris.ts';

/** A way in which a place is cited. */
export interface CitationStyle {
  /** Its name in addresses and ids, and in the catalogue of words (citationStyles). */
  readonly id: keyof Messages['citationStyles'];
  /** The `lang` of what it writes; null for what a program reads. */
  readonly lang: string | null;
  readonly write: (cited: Cited) => string;
}

/** Every style, in the order in which a reader is offered them. */
export const citationStyles: readonly CitationStyle[] = [
  { id: 'plain', lang: official.tag, write: writePlain },
  { id: 'official', lang: official.tag, write: writeOfficial },
  { id: 'gbt7714', lang: official.tag, write: writeGbt7714 },
  { id: 'apa', lang: english, write: writeApa },
  { id: 'chicago', lang: english, write: writeChicago },
  { id: 'bibtex', lang: null, write: writeBibtex },
  { id: 'ris', lang: null, write: writeRis },
  { id: 'csl-json', lang: null, write: writeCslJson },
  { id: 'markdown', lang: official.tag, write: writeMarkdown },
  { id: 'html', lang: null, write: writeHtmlQuote },
];
