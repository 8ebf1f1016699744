import type { Messages } from '../zh/zh.ts';

/** What the site says in English of what programs read: feeds, the API, workbooks, and what tells them of the site. */
export const programs: Pick<Messages, 'feeds' | 'api' | 'workbook' | 'discovery'> = {
  feeds: {
    title: 'Feeds',
    lead: 'Give one of these addresses to a feed reader, and it will tell what was added here and what was corrected. Each is there as Atom and as JSON Feed, with the same entries. Nobody has to register, and this site does not know who follows.',
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
      checksums: 'SHA-256 of every file of this site (check a copy with sha256sum -c)',
      openSearch: 'Search from the address bar of a browser (OpenSearch)',
      llms: 'What language models should know (llms.txt)',
      cff: 'How this site is cited (CITATION.cff)',
    },
  },
  api: {
    title: 'API',
    description:
      'Everything on this site as static JSON: no account, no key, no limit of requests. The @id of each thing is its address on this site, the same as on pages and in the data. A page of a list is about half a megabyte; next holds the address of the following one.',
    index: 'Which lists there are, and how many items each has',
    document: 'One document with all that is in it: record, provisions, sentences, targets, tasks',
    later: (collection) => `${collection} from the second page on`,
    missing: 'Nothing stands at this address',
    answer: 'The answer',
    page: 'The page, from 2 on',
    id: 'The id of the document',
    collections: {
      documents: 'Records of documents, whether or not their text is held',
      provisions: 'Provisions: sections, clauses, articles, with their level and heading',
      sentences: 'Sentences: the characters as received, with where they stand',
      targets: 'Targets, with the verdict that the published values give',
      tasks: 'Tasks: who, what, with which force, by when',
      indicators: 'Indicators: name, unit, definition',
      observations: 'Observations: each published value with its source and certainty',
      towns: 'Towns: names, what they belong to, codes, changes of boundary',
      terms: 'Terms and what they mean',
      citations: 'Citations: which sentence cites which document or provision',
      sources: 'Sources of figures and explanations',
      search: 'Search records: the text of each provision as search reads it',
    },
    lead: 'Each address is one JSON file, which any program can fetch. They are listed below; each line runs as it stands, R with the package jsonlite.',
    describedIn: 'The description by OpenAPI 3.1, with the shape of each thing and examples',
    stable:
      'The v1 in the address means that the shape stays: fields may be added, none is renamed or taken away; what would break programs gets a v2.',
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
