import type { TakingWords } from '../../zh/zh.ts';

/** What a page loads of English where a view of a chart is cited or put on another page. */
export const taking: TakingWords = {
  citationStyles: {
    plain: 'Words, source and address',
    official: 'Chinese official style',
    gbt7714: 'GB/T 7714',
    apa: 'APA',
    chicago: 'Chicago',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
    markdown: 'Markdown',
    html: 'HTML',
  },
  taking: {
    edition: (date: string, hash: string) => `Data up to ${date}, fingerprint ${hash}`,
    dated: (date: string) => `Data up to ${date}`,
    copy: 'Copy',
    link: 'Link',
    code: 'Code for another page',
  },
};
