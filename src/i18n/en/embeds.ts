import type { Messages } from '../zh/zh.ts';

/** What the site says in English inside pages of others. */
export const embeds: Pick<Messages, 'embed'> = {
  embed: {
    onSite: (name: string) => `Read on ${name}`,
    rest: 'The rest stands on its page',
    goneTitle: 'What was quoted here has been taken down',
    movedTitle: 'What was quoted here has another address now',
  },
};
