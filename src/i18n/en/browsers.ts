import type { Messages } from '../zh/zh.ts';

/** What the site says in English of what works in which browser. */
export const browsers: Pick<Messages, 'browsers'> = {
  browsers: {
    title: 'What works in which browser',
    lead: 'Texts, figures, links and downloads are complete in every browser, and without scripts. Below stands what the site uses that a browser may lack, and what happens without it. The tests read the same list: they take each of these away, one at a time and then all at once, and look on the pages for anything covered, any error and any link that does not lead on.',
    oldest: (versions) =>
      `Pages are made for ${versions} and later; older ones can be read too, though the layout may be uneven.`,
    tested:
      'The tests run in today’s Chromium and Firefox. Safari is not tested; what stands here of it is what its makers publish.',
    columns: { what: 'Feature', since: 'Since', use: 'Used for', without: 'Without it' },
    names: { chrome: 'Chrome', firefox: 'Firefox', safari: 'Safari' },
    scripts: [
      'Instant search, copy buttons, previews, choices in charts',
      'Texts, tables, charts and downloads are all there; the search page lists other ways to look things up.',
    ],
    features: {
      clipboard: [
        'Copying at a press of a button',
        'An older way of copying is used; where that is closed too, the words stand selected below the button, to be copied by hand. So it is on plain http, in a frame on another page, and where the reader has refused.',
      ],
      copyCommand: [
        'Copying where the one above is missing',
        'What to copy stands selected below the button.',
      ],
      popover: [
        'Previews of cited documents and terms',
        'No previews: links lead to the page as ever.',
      ],
      share: [
        'Handing a sentence to another program of the phone or computer',
        'That button is missing; copying and links are there.',
      ],
      storage: [
        'The way from a text back to the results of a search',
        'That line is missing; the browser’s own way back leads there.',
      ],
      webAssembly: [
        'The index of the search',
        'The texts themselves are searched, and the page says that the index is missing; a site with very many texts cannot find all, and says so.',
      ],
      lookbehind: ['Queries such as “第二部分第三项”', 'The words are looked up as they stand.'],
      grouping: [
        'Choosing what a chart shows',
        'The chart stays as it was made, which is said; its table and files hold the same figures.',
      ],
      has: [
        'A few distances, and what is left out in print',
        'Distances differ a little; print has a few more notes.',
      ],
      container: [
        'Charts that change with the width they have',
        'The chart for narrow screens is shown.',
      ],
      colorMix: ['The shade of a line around a field', 'The line is paler.'],
      altText: [
        'Keeping screen readers from reading out signs that only adorn',
        'A screen reader reads them out.',
      ],
      clip: [
        'Cutting off a line beyond the text',
        'In a narrow window the page can be moved sideways by a few pixels.',
      ],
      typesetting: [
        'The space between Chinese and digits, the width of punctuation, even headings',
        'The browser sets them in its own way.',
      ],
    },
  },
};
