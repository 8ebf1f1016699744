/** What is said where something is taken from the site: cited, sent, printed, put elsewhere. */
export const sharing = {
  sharing: {
    leadsOn: '前往原文',
  },
} as const;
