/** The kinds of issues that concern sources: whether they are used, and of what nature they are. */
export const sourceIssues = {
  'source-unused': {
    meaning: 'A source is named by no value, no target, no record of a town and no explanation.',
    remedy: 'Delete the source, or name it where its figures or words are used.',
    severity: 'error',
  },
  'source-nature-unlisted': {
    meaning: 'A source claims to be official, and its domain is not on the list of such domains.',
    remedy:
      'Write the nature that the page has; add the domain to sources/official-domains.csv only when you made sure whose it is.',
    severity: 'error',
  },
  'source-nature-listed': {
    meaning: 'A source has another nature than the list of official domains gives its domain.',
    remedy:
      'Write the nature of the list, or correct sources/official-domains.csv when you made sure whose the domain is.',
    severity: 'error',
  },
  'source-natures-differ': {
    meaning: 'Two sources of one address have different natures.',
    remedy: 'Look at the page and give both the nature that it has.',
    severity: 'error',
  },
} as const;
