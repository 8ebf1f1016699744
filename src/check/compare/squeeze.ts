/** White space, which no comparison counts; the byte order mark is none here: nobody sees it, and it would hide. */
const blank = /[^\S\ufeff]/u;

/** The characters of a text without its white space. */
export function squeeze(text: string): string[] {
  return [...text].filter((character) => !blank.test(character));
}
