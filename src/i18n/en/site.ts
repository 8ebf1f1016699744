import type { Messages } from '../zh/zh.ts';

/** What the site says in English of the frame of every page, the front page and the guides. */
export const site: Pick<Messages, 'site' | 'home' | 'about' | 'notFound' | 'oldAddress' | 'pages'> =
  {
    site: {
      tagline:
        'An official document, open to search, citation and comparison with the figures, sentence by sentence',
      skip: 'Skip to the text',
      noticeLabel: 'Read this first',
      mainNavigation: 'Main',
      documents: 'Documents',
      targets: 'Targets',
      indicators: 'Indicators',
      towns: 'Towns',
      tasks: 'Tasks',
      glossary: 'Terms',
      about: 'About',
      crumbs: 'You are here',
      searchLabel: 'Search',
      searchPlaceholder: 'Search text, numbers',
      searchButton: 'Search',
      notice:
        'This is not a government site. The issuing body’s own text prevails; every figure names its source, and what was not found is said to be not found.',
      sourcesAndMethod: 'Sources and method',
      feeds: 'Feeds',
      copied: 'Copied',
      copyByHand: 'Press Ctrl+C (⌘C on a Mac; on a phone, hold) to copy what is selected below:',
      noScript:
        'Every page is complete without scripts; copying links and instant search need them.',
    },
    home: {
      promisesTitle: (count, answered) =>
        answered === null
          ? `Of ${count} promised numbers, no result has been found for any`
          : `Of ${count} promised numbers, a result has been found for ${answered}`,
      promisesNote:
        'A mark a promise: open it for its sentence, the published figure and the difference. Not found does not mean not reached.',
      clausesTitle: (count, clauses) => `The ${count} ${clauses}`,
      wholeText: 'Read the full text',
      townsTitle: (towns, known) => `Find a town: of ${towns}, ${known} have published figures`,
      townsNote: 'A full mark: figures were published. A dashed one: none has been found yet.',
      coverageTitle: 'Which years have figures',
      coverageLink: 'All towns',
      newTitle: 'Newly added',
      newDocuments: 'Documents',
      newFigures: 'Figures',
      added: (day) => `added ${day}`,
      values: (values, places) =>
        `${values} ${values === 1 ? 'value' : 'values'} of ${places} ${places === 1 ? 'place' : 'places'}`,
      allDocuments: 'All documents',
      waysTitle: 'Three ways in',
      ways: {
        read: ['Read', 'The text sentence by sentence, each with an address of its own.'],
        check: ['Check', 'Targets beside published figures, or a copied line against the text.'],
        take: [
          'Take',
          'Data, tables and the list of tasks; sentences and charts for pages of your own.',
        ],
      },
      readLink: 'Read the full text',
      checkLinks: { targets: 'Targets and results', copy: 'Check a copied line' },
      takeLinks: { data: 'Download the data', tasks: 'List of tasks', embed: 'Embed in a page' },
      sourcesTitle: 'Sources and method',
      sourcesBody: (sources: number, observations: number) =>
        `The figures come from ${sources} public pages: ${observations} values, each with its source, year and reliability. A figure without a source is not taken in.`,
      allTargets: 'All targets and their grounds',
      searchTitle: 'Start from a word',
      searchHint: 'Any character, word, number or document number can be found, for example:',
    },
    about: {
      retrieved: 'Read on',
      title: 'About',
      methodLink: 'How verdicts are reached: rules and thresholds',
      browsersLead: 'What becomes of each part in a browser that lacks something.',
      methodLead:
        'Every rule and threshold is printed by the very code that uses it; there is no second copy.',
      sourcesTitle: 'Sources of the figures',
      published: 'Date',
      address: 'Page',
      dateUnknown: 'date not found',
      number: 'No.',
    },
    notFound: {
      title: 'There is no such page',
      lead: 'The address may be mistyped, or the page never existed. Published addresses of provisions do not expire.',
    },
    oldAddress: {
      movedTitle: 'This page has another address now',
      movedLead: 'What stood here now stands at:',
      goneTitle: 'What stood here has been withdrawn',
      goneLead: (date) => `What stood at this address has not been published since ${date}.`,
      itsWords: 'It was:',
      partsTitle: 'What moved or was withdrawn',
      partMoved: 'its address now',
      partGone: (date) => `not published since ${date}`,
    },
    pages: {
      label: 'Pages',
      labelOf: (list) => `Pages: ${list}`,
      range: (first, last, total) => `${first} to ${last} of ${total}`,
      previous: 'Previous page',
      next: 'Next page',
      page: (number) => `Page ${number}`,
      titled: (title, number) => `${title} (page ${number})`,
    },
  };
