/** The kinds of issues that concern addresses: those that were published, and what short ones begin with. */
export const addressIssues = {
  'registry-missing': {
    meaning: 'The registry of published addresses does not exist.',
    remedy:
      'Restore it (git checkout content/ids.lock.json). Only for a site that nobody has seen yet begin one with `npm run addresses -- begin`.',
    severity: 'error',
  },
  'registry-damaged': {
    meaning: 'The registry of published addresses was cut or edited so that it cannot be read.',
    remedy:
      'Restore it (git checkout content/ids.lock.json), then say what changed with `npm run addresses`; never delete it.',
    severity: 'error',
  },
  'address-lost': {
    meaning: 'A published address names nothing any more.',
    remedy:
      'Bring it back, or see `npm run addresses`: as proposed, moved to where its words stand now, or gone.',
    severity: 'error',
  },
  'address-reworded': {
    meaning: 'A published address names other words than those for which it was published.',
    remedy:
      'Bring the words back, or see `npm run addresses`: as proposed, corrected if it is the same, else moved.',
    severity: 'error',
  },
  'address-misled': {
    meaning: 'What the registry says of an old address leads nowhere.',
    remedy: 'Say with `npm run addresses -- moved OLD NEW` where its words stand now.',
    severity: 'error',
  },
  'short-taken': {
    meaning: 'What is to begin short addresses begins others already.',
    remedy: 'Choose another `short`; one that was published stays with what it was published for.',
    severity: 'error',
  },
  'short-of-many': {
    meaning: 'A long text is to have a short address for each sentence.',
    remedy: 'Write `to: provisions`, so that its sections, clauses and articles have them.',
    severity: 'error',
  },
  'short-missing': {
    meaning: 'The id of an indicator is too long for a short address.',
    remedy: 'Give the indicator a `short`: up to 26 letters that name it alone.',
    severity: 'warning',
  },
} as const;
