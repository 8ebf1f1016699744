/** What is measured side by side: our own index, Pagefind as it comes, and MiniSearch over pairs of characters. */
export const engines = ['ours', 'pagefind', 'minisearch'] as const;

export type Engine = (typeof engines)[number];

/** Where the rivals keep theirs in the folder of a measured site. */
export const rivalFolders = { pagefind: 'as-it-comes', minisearch: 'minisearch' } as const;
