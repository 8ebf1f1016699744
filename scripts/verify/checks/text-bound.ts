import { gzipSync } from 'node:zlib';
import { textOf } from '#ingest/html/nodes.ts';
import { hasClass } from '../site/html.ts';
import type { Page } from '../site/site.ts';

/** What may be spent on a page whatever it says: its frame and its style sheets, about 8,000 bytes with gzip. */
const frame = 9_000;
/** What the markup of a sentence and of a heading may cost: measured at about 20 and 55 bytes in texts of 20,000 characters. */
const perSentence = 25;
const perHeading = 65;

/** How many bytes, with gzip, a page of official text may weigh: what its own words weigh and so much for the markup of each, but never less than a floor. */
export function boundText({ elements }: Page, floor: number): number {
  const sentences = elements.filter((element) => hasClass(element, 'sentence'));
  const headings = elements.filter((element) => hasClass(element, 'heading-text'));
  const words = gzipSync([...headings, ...sentences].map(textOf).join('')).length;
  const markup = perSentence * sentences.length + perHeading * headings.length;
  return Math.max(floor, words + frame + markup);
}
