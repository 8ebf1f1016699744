// Apart from the record of a source, so that charts can draw in the browser without reading records.
/** What kind of publisher stands behind a page, the nearest to the figure first. */
export const natures = [
  'government',
  'official-press',
  'press',
  'encyclopaedia',
  'aggregator',
  'upload',
  'own-reckoning',
] as const;

/** The nature of the page that a figure was read from. */
export type Nature = (typeof natures)[number];

/** The natures that a page may only have where its domain stands on the reviewed list. */
export const officialNatures = ['government', 'official-press'] as const;

/** Whether a page of a nature speaks for a public body: its own page, or its press. */
export function isOfficial(nature: Nature | null): boolean {
  return officialNatures.some((one) => one === nature);
}
