/** The address of the book of all texts, without language. */
export const bookPath = '/documents/all.epub';
