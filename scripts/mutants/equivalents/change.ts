/** A change: the line of code, what of it is changed, and into what. */
export type Change = readonly [code: string, original: string, replacement: string];

/** Changes by the reason why they make no difference, then by file. */
export type Changes = Readonly<Record<string, Readonly<Record<string, readonly Change[]>>>>;

/** Some words for no words. */
export const noText = ["''", '"Stryker was here!"'] as const;
