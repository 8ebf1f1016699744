/** A language that the site speaks. */
export interface Language {
  /** Its name in addresses, content files and the catalogue of words. */
  readonly code: string;
  /** Its BCP 47 tag, for `lang`, `hreflang`, feeds and the sitemap. */
  readonly tag: string;
  /** What it calls itself, on the way to its pages. */
  readonly name: string;
  /** What the names of its columns end in: noteZh, titleEn. */
  readonly suffix: Capitalize<string>;
  /** Whether every record must have its words; else the Chinese ones stand in where a record lacks them. */
  readonly complete: boolean;
}

/** Every language that the site speaks, in the order in which pages are made: the first stands at the root, the others under their code. */
export const languages = [
  { code: 'zh', tag: 'zh-CN', name: '中文', suffix: 'Zh', complete: true },
  { code: 'en', tag: 'en', name: 'English', suffix: 'En', complete: true },
] as const satisfies readonly Language[];

export type ListedLanguage = (typeof languages)[number];

/** The language of the official texts, which every record speaks; it stands in for any other. */
export const official = languages[0];

/** What stands before the addresses of a language: nothing at the root, else its code. */
export function toPrefix(code: ListedLanguage['code']): string {
  return code === official.code ? '' : `/${code}`;
}

/** A path without the prefix of its language, and that language. */
export function splitPrefix(path: string): { language: ListedLanguage; path: string } {
  const language =
    languages.find(({ code }) => code !== official.code && path.startsWith(`${toPrefix(code)}/`)) ??
    official;
  return { language, path: path.slice(toPrefix(language.code).length) };
}
