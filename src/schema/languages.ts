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
  /** Whether every record must have its words; else those of the official language stand in where a record lacks them. */
  readonly complete: boolean;
}

const listed = [
  { code: 'zh', tag: 'zh-CN', name: '中文', suffix: 'Zh', complete: true },
  { code: 'en', tag: 'en', name: 'English', suffix: 'En', complete: true },
] as const satisfies readonly Language[];

type Listed = (typeof listed)[number];

/** The codes of the languages. */
export type LanguageCode = Listed['code'];

/** The codes of the languages in which every record has its words. */
export type CompleteCode = Extract<Listed, { complete: true }>['code'];

/** A language of the list. */
export interface ListedLanguage extends Language {
  readonly code: LanguageCode;
  readonly suffix: Listed['suffix'];
}

/** Every language that the site speaks, in the order in which pages are made: the first stands at the root, the others under their code. */
export const languages: readonly ListedLanguage[] = listed;

/** The language of the official texts; every record speaks it, so that it stands in for any other. */
export const official = listed[0];

/** What stands before the addresses of a language: nothing at the root, else its code. */
export function toPrefix(code: LanguageCode): string {
  return code === official.code ? '' : `/${code}`;
}

/** A path without the prefix of its language, and that language. */
export function splitPrefix(path: string): { language: ListedLanguage; path: string } {
  const language =
    languages.find(({ code }) => code !== official.code && path.startsWith(`${toPrefix(code)}/`)) ??
    official;
  return { language, path: path.slice(toPrefix(language.code).length) };
}

/** Something for each language, by its code. */
export function byLanguage<T>(make: (code: LanguageCode) => T): Record<LanguageCode, T> {
  // Object.fromEntries forgets the names of its keys.
  return Object.fromEntries(languages.map(({ code }) => [code, make(code)])) as Record<
    LanguageCode,
    T
  >;
}

/** Whether every record has its words in a language. */
export function isComplete(code: LanguageCode): boolean {
  return languages.some((language) => language.code === code && language.complete);
}
