import { addressIssues } from './addresses/address-issues.ts';
import { sourceIssues } from './checks/sources/source-issues.ts';

/** What each kind of issue means and how to mend it; the one table that messages take their remedy from. */
export const issueKinds = {
  ...addressIssues,
  ...sourceIssues,
  'file-empty': {
    meaning: 'A file of content/ holds nothing.',
    remedy: 'Fill the file, or delete it if it is not wanted.',
    severity: 'error',
  },
  'file-not-text': {
    meaning: 'A file is not UTF-8 text.',
    remedy: 'Save the file as UTF-8 text; pictures and archives do not belong in content/.',
    severity: 'error',
  },
  'file-unexpected': {
    meaning: 'A file stands where no such file is known.',
    remedy: 'Move it to the folder it belongs in (see CONTRIBUTING.md), or delete it.',
    severity: 'error',
  },
  'file-missing': {
    meaning: 'A file that must exist does not.',
    remedy: 'Add the file.',
    severity: 'error',
  },
  'sign-hidden': {
    meaning: 'Words of our own hold a sign that nobody sees, or that passes for another.',
    remedy: 'Delete the sign, or type the one that is meant; official text in a quote may keep it.',
    severity: 'error',
  },
  'file-link': {
    meaning: 'A symbolic link stands in content/.',
    remedy: 'Put the file itself here in place of the link.',
    severity: 'error',
  },
  'file-too-large': {
    meaning: 'A file is larger than 100 MB.',
    remedy: 'Look whether it is the right file; a text or table of that size has to be divided.',
    severity: 'error',
  },
  'file-unreadable': {
    meaning: 'A file of content/ cannot be read.',
    remedy: 'Give yourself the right to read it, or take away what is no file.',
    severity: 'error',
  },
  'csv-byte-order-mark': {
    meaning: 'A CSV file begins with a byte-order mark.',
    remedy: 'Save the file as UTF-8 without BOM.',
    severity: 'error',
  },
  'csv-line-ends': {
    meaning: 'A CSV file holds carriage returns.',
    remedy: 'Save the file with LF line ends only.',
    severity: 'error',
  },
  'csv-header': {
    meaning: 'The header is not the list of columns, in their order.',
    remedy: 'Copy the header from another file of the same kind and move the cells under it.',
    severity: 'error',
  },
  'csv-row-length': {
    meaning: 'A row has more or fewer cells than the header.',
    remedy: 'Count the commas of the row; put a cell that holds a comma in double quotes.',
    severity: 'error',
  },
  'csv-syntax': {
    meaning: 'A CSV file cannot be read.',
    remedy: 'Close the open double quote; write a double quote inside a cell twice.',
    severity: 'error',
  },
  'yaml-syntax': {
    meaning: 'A YAML file cannot be read.',
    remedy: 'Mend the YAML at this line; put text that holds `: ` or begins with a mark in quotes.',
    severity: 'error',
  },
  'text-syntax': {
    meaning: 'The text of a document does not follow the form of text.md.',
    remedy: 'Mend the structure of text.md, or run the ingest again.',
    severity: 'error',
  },
  'field-invalid': {
    meaning: 'A field does not have the shape that the schema asks for.',
    remedy: 'Write the field as the message says; src/schema/ explains each field.',
    severity: 'error',
  },
  'key-duplicate': {
    meaning: 'Two rows or records have the same key.',
    remedy:
      'Delete one of the two; a revision takes a new vintage and names the old in supersedes.',
    severity: 'error',
  },
  'reference-unknown': {
    meaning: 'A field names a record that does not exist.',
    remedy: 'Correct the id, or add the record that it names.',
    severity: 'error',
  },
  'file-name-mismatch': {
    meaning: 'A row stands in the file of another indicator.',
    remedy: 'Move the row to the file that bears its indicator’s name, or correct the column.',
    severity: 'error',
  },
  'unit-mismatch': {
    meaning: 'A unit is not one in which the indicator is published.',
    remedy:
      'Use the indicator’s unit, or list the unit in alsoPublishedIn if it is the same measure.',
    severity: 'error',
  },
  'value-and-reason': {
    meaning: 'A value is missing without a reason, or has both a value and a reason.',
    remedy: 'Give the value and leave missingReason empty, or leave the value empty and say why.',
    severity: 'error',
  },
  'value-out-of-range': {
    meaning: 'A value cannot be true of its indicator.',
    remedy: 'Compare with the source; if it is right, correct min or max of the indicator.',
    severity: 'error',
  },
  'period-not-over': {
    meaning:
      'A value speaks of a time that was not over when it was taken over, or of one before 1949.',
    remedy: 'Correct the year; a forecast of the year that runs has the status `estimate`.',
    severity: 'error',
  },
  'period-invalid': {
    meaning: 'A period does not fit its year.',
    remedy:
      'Let a span end in the year column’s year and begin before it; let months run forwards.',
    severity: 'error',
  },
  'period-outside-validity': {
    meaning: 'A value speaks of a year in which its place did not exist.',
    remedy: 'Correct the year, the place, or validFrom and validTo in places/towns.csv.',
    severity: 'error',
  },
  'year-jump': {
    meaning: 'A value differs from the year before far more than others do.',
    remedy: 'Compare with the source; if it is right, say why in noteZh and noteEn.',
    severity: 'warning',
  },
  'supersedes-unknown': {
    meaning: 'A revision names a vintage that no row of the same key has.',
    remedy: 'Write the vintage of the replaced row, which stays in the file.',
    severity: 'error',
  },
  'supersedes-cycle': {
    meaning: 'A revision replaces itself, or a row that is not older.',
    remedy: 'Give the new row a later vintage than the row that it replaces.',
    severity: 'error',
  },
  'explanation-unused': {
    meaning: 'What a source says of a word explains no term and no indicator.',
    remedy: 'Name it under `explained` of what it explains, or delete the file.',
    severity: 'error',
  },
  'absence-unstated': {
    meaning: 'An empty field of a document does not say why it is empty, or a filled one does.',
    remedy:
      'List the field under `absent` as not-printed, not-found, not-held or not-sought; or take it out of the list once it is known.',
    severity: 'error',
  },
  'absence-unsought': {
    meaning: 'A field of a document is empty because nobody has looked for it.',
    remedy: 'Look for it; then fill it in, or write not-found in place of not-sought.',
    severity: 'warning',
  },
  'members-count': {
    meaning: 'A scope does not list as many members as it states.',
    remedy: 'Correct the list or the number; an unknown list is null.',
    severity: 'error',
  },
  'scope-cycle': {
    meaning: 'A scope lies within itself.',
    remedy: 'Correct `within` so that it leads from the part to the whole only.',
    severity: 'error',
  },
  'sentence-unknown': {
    meaning: 'A target or task names a sentence that the document does not have.',
    remedy: 'Write the eId of the sentence that holds the quote.',
    severity: 'error',
  },
  'quote-absent': {
    meaning: 'A quote does not stand in its sentence.',
    remedy: 'Copy the quote from text.md, with its half-width punctuation.',
    severity: 'error',
  },
  'quote-number': {
    meaning: 'The quote does not hold the target’s number.',
    remedy: 'Correct value and unit, or quote the words that hold the number.',
    severity: 'error',
  },
  'quote-unit': {
    meaning: 'The quote gives the target’s number in another unit.',
    remedy: 'Write the unit of the quote: 2个百分点 is a difference of shares, 2% is not.',
    severity: 'error',
  },
  'value-exceeds-whole': {
    meaning: 'A published value is more than the whole of which it is a part.',
    remedy:
      'Compare both with their sources; where both are right they do not measure the same: give one its own indicator or boundaryVersion.',
    severity: 'error',
  },
  'part-exceeds-whole': {
    meaning: 'A target that is part of another promises more than the whole.',
    remedy: 'Correct the values, or remove partOf.',
    severity: 'error',
  },
  'task-force': {
    meaning: 'A task claims a force for which its sentence has no word.',
    remedy: 'Read the sentence again; `plain` is the force of an order without such a word.',
    severity: 'error',
  },
  'relation-unproved': {
    meaning: 'A record claims a relation that its text does not bear out.',
    remedy: 'Write under `note` on what the relation rests, or take it out.',
    severity: 'error',
  },
  'standing-unsourced': {
    meaning: 'A record says whether a document is in force and not where that was read.',
    remedy: 'Write under `standing` an address, or the document held here that made it so as `by`.',
    severity: 'error',
  },
  'standing-contradicted': {
    meaning: 'A record says of a document’s standing what relations or dates contradict.',
    remedy: 'Look the document up again; correct `standing`, or the relation of the other record.',
    severity: 'error',
  },
  'standing-unstated': {
    meaning: 'A record repeals or replaces a document whose own record does not say so.',
    remedy: 'Look the document up and write its `standing`, with `by`.',
    severity: 'warning',
  },
  'mention-unresolved': {
    meaning: 'A sentence names a document or provision that is not known here.',
    remedy:
      'Add a record for the document or an alias to its record, or mend the structure of the text; if the text itself errs, leave it.',
    severity: 'warning',
  },
  'words-unwritten': {
    meaning: 'A record lacks words that no text prints and only an editor can write.',
    remedy: 'Write them into document.yml; until then the pages leave them out.',
    severity: 'warning',
  },
  'text-without-provenance': {
    meaning: 'A text is held and its record does not say where it came from.',
    remedy: 'Fill provenance in document.yml.',
    severity: 'error',
  },
  'provenance-without-text': {
    meaning: 'A record says where its text came from and the text is not held.',
    remedy: 'Add text.md, or set provenance to null.',
    severity: 'error',
  },
} as const satisfies Record<
  string,
  { meaning: string; remedy: string; severity: 'error' | 'warning' }
>;

/** The name of a kind of issue. */
export type IssueKind = keyof typeof issueKinds;
