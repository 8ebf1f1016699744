import type { Messages } from '../zh/zh.ts';

/** What the site says in English of where it can stand. */
export const hosting: Pick<Messages, 'hosting'> = {
  hosting: {
    title: 'On a server of your own',
    lead: 'The whole site is a folder of files, and nothing runs on the server. It can stand at the root of a host or in a folder of it.',
  },
};
