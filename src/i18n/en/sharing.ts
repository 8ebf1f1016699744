import type { Messages } from '../zh/zh.ts';

/** What the site says in English where something is taken from it. */
export const sharing: Pick<Messages, 'sharing'> = {
  sharing: {
    leadsOn: 'Go to the text',
  },
};
