import type { Messages } from '../zh/zh.ts';

/** What the site says in English inside pages of others. */
export const embeds: Pick<Messages, 'embed' | 'embedding'> = {
  embed: {
    onSite: (name: string) => `Read on ${name}`,
    rest: 'The rest stands on its page',
    goneTitle: 'What was quoted here has been taken down',
    movedTitle: 'What was quoted here has another address now',
  },
  embedding: {
    title: 'On other pages',
    lead: 'Any section, clause, target and chart of an indicator can stand in a page of your own as it is here; so can each sentence of a short document whose sentences have addresses of their own.',
    what: 'What stands there are the official words, where they are from and a link to this site. It is whole without scripts, its links open in a window of their own, and it sets no cookie. It is light; with ?theme=dark behind the address it is dark, with ?theme=auto as the reader’s system is.',
    elementTitle: 'With an element',
    elementLead:
      'It is a link until the script has loaded; then a frame takes its place, as high as it must be. The script is one file whose address does not change.',
    frameTitle: 'With a frame alone',
    frameLead: 'For pages that may hold no script. The height is a guess, and can be changed.',
    oembedTitle: 'With oEmbed',
    oembedLead:
      'Editors that read oEmbed need no more than the address of any such page, which names its oEmbed address:',
    addressTitle: 'Addresses',
    addressLead:
      'Put /embed before the address of the page; a sentence has the address of its document with its own id. For example:',
    framing: 'Only pages under /embed may stand in pages of others; no other page may.',
    promise:
      'When a clause gets another number, its old address goes on showing the same words; what has been taken down says since when.',
  },
};
