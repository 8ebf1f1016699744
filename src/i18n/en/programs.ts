import type { Messages } from '../zh/zh.ts';

/** What the site says in English of what programs read: feeds and what tells them of the site. */
export const programs: Pick<Messages, 'feeds' | 'workbook' | 'discovery'> = {
  feeds: {
    title: 'Feeds',
    lead: 'Give one of these addresses to a feed reader, and it will tell what was added here and what was corrected. Each is there as Atom and as JSON Feed, with the same entries. Nobody has to register, and this site does not know who follows.',
    columns: { feed: 'What it tells of', formats: 'Formats' },
    kinds: {
      all: 'Everything',
      documents: 'Documents',
      figures: 'Figures',
      corrections: 'Corrections',
    },
    about: {
      all: 'Documents added and completed, figures added and revised, corrections of published words',
      documents: 'Documents added and completed',
      figures: 'Published values added and revised',
      corrections: 'What was corrected in the published words, and what was withdrawn',
    },
    nothingIn: {
      all: 'Nothing has been published yet',
      documents: 'No document is held yet',
      figures: 'No value has been published yet',
      corrections: 'No published words have been corrected so far',
    },
    documentLine: (kind, date, number) => `${kind}; dated: ${date}; number: ${number}`,
    textHeld: 'Its text is held, and each sentence can be cited.',
    textUnheld: 'Its text is not held here, only its record.',
    corrected: (name, count) => `${name}: ${count === 1 ? '1 correction' : `${count} corrections`}`,
    correctedLine: (place, before, after) =>
      `${place === '' ? '' : `${place}: `}“${before}” was corrected to “${after}”`,
    withdrawnLine: (place, before) =>
      `${place === '' ? '' : `${place}: `}“${before}” was withdrawn`,
    othersTitle: 'Other ways in for programs',
    others: {
      sitemap: 'All pages, with the day of the last change (sitemap)',
      openSearch: 'Search from the address bar of a browser (OpenSearch)',
      llms: 'What language models should know (llms.txt)',
      cff: 'How this site is cited (CITATION.cff)',
    },
  },
  workbook: {
    idOf: (column) => `${column} (id)`,
    sourceAddress: 'Address of the source',
    below: (address, date) =>
      `From ${address}, data up to ${date}. Columns of ids hold the names that machines use, as in the CSV files and the API.`,
    truth: { true: 'yes', false: 'no' },
    link: 'All tables, with headings and cells in words (Excel)',
  },
  discovery: {
    searchFor: (name) => `Search texts, numbers and document numbers in ${name}`,
    cite: 'If you use this data, please cite it as below, with the source of each figure.',
    documents: 'Documents',
    data: 'Data',
    programs: 'For programs',
    about: 'About',
  },
};
