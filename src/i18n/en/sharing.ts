import type { Messages } from '../zh/zh.ts';

/** What the site says in English where something is taken from it. */
export const sharing: Pick<Messages, 'sharing'> = {
  sharing: {
    leadsOn: 'Go to the text',
    citePage: (name) => `Cite and share: ${name}`,
    citeLead: 'One click in a field selects all of its text, to be copied.',
    back: 'Back to the text',
    cite: 'Citation formats',
    code: 'QR code',
    codeOf: (name) => `QR code: ${name}`,
    embed: 'Embed',
    picture: 'Picture',
    word: 'Word',
    formats: 'Other formats',
    find: 'Find in this document',
    findNext: 'Next',
    found: (count: string) => `${count} found`,
    bookContents: 'Contents',
    bookTitlePage: 'About the document',
    bookOfAll: 'All documents',
    inContext: 'Show in context',
    take: 'Cite',
    takeOf: (name) => `Cite and share: ${name}`,
    takeLink: 'Cite and share',
    copyAll: 'Copy text and source',
    copySummary: 'Copy summary and source',
    copyAddress: 'Copy link',
    share: 'Share',
    close: 'Close',
    here: 'Where you are',
    promises: (count) =>
      count === 1 ? 'This sentence sets a target:' : `This sentence sets ${count} targets:`,
  },
};
