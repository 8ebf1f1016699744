import type { Messages } from '../zh/zh.ts';

/** What the site says in English of printed sheets and of whether a copy is word for word. */
export const check: Pick<Messages, 'check'> = {
  check: {
    title: 'Check a copy',
    description:
      'Whether a printed sheet or a copied sentence is what this site publishes: word for word, changed and where, or not found.',
    codeTitle: 'Code by which the words of this sheet are checked',
    sheetNote: 'Scan to check whether these are the words published now',
    printNotes: 'Print with notes',
    noScript: 'Checking needs scripts, which are off here. How to check by hand stands below.',
    sheetTitle: 'Printed sheet',
    sheetOf: 'Printed from',
    sheetBusy: 'Fetching the published words…',
    sheetNow:
      'These are the words published now, as they have been since {since}. The browser has just made the fingerprint {hash} from the {count} pieces of text that it received; it is the one on the sheet.',
    sheetFresh:
      'These are the words published now. The browser has just made the fingerprint {hash} from the {count} pieces of text that it received; it is the one on the sheet.',
    sheetOnce:
      'These words were published once: from {since}, and no longer from {until} on. The fingerprint is {hash} now, and another stands on the sheet.',
    sheetNever:
      'These words were never published here. The list has no such fingerprint: the sheet was not printed from this site, or its code was not read to the end.',
    sheetDoubt:
      'No answer: {count} of the pieces of text received do not agree with the list of fingerprints. The site may be changing just now, or someone changed them on the way; please try by another network.',
    sheetBad: 'The address holds no whole fingerprint; please scan it again.',
    sheetFailed: 'The published words could not be fetched; check the connection and try again.',
    sheetPaper:
      'The fingerprint says from which words the sheet was printed; it cannot tell whether someone changed the paper. Compare it with the words below, or type a sentence of it into the box.',
    sheetChanges: 'What was changed since',
    sheetWords: 'The words published now',
    wasWritten: 'It was: ',
    goneSince: 'not published any more since {until}',
    pasteTitle: 'A sentence or more',
    pasteLabel: 'Put the words to check here',
    pasteButton: 'Check',
    busy: 'Checking…',
    failed: 'The published words could not be fetched; check the connection and try again.',
    tooShort: 'Too short: four characters at least.',
    tooLong: 'Too long: 4,000 characters at most.',
    verbatim: 'Word for word.',
    part: 'Word for word, but not the whole sentence.',
    partBefore: 'Before it stands: ',
    partAfter: 'After it stands: ',
    changed: 'Not as published: {count} characters differ.',
    changedOne: 'Not as published: 1 character differs.',
    once: 'Not as it reads now, but it was so once, word for word: from {since}, and no longer from {until} on.',
    absent: 'Not found: the published texts have no such words, and none that come near.',
    strays: 'These lines are not of the text:',
    places: 'Where it stands',
    missing: 'published, but not here',
    added: 'here, but not published',
    ruleTitle: 'What counts as word for word',
    rule: [
      'Spaces and line breaks do not count. A radical, as copies from PDF have them, counts as the character that it stands for. The text as received has half-width “,:;()”, which this site shows in full width; either counts.',
      'Else each character and each mark must be the same: traditional or simplified, full or half width, and characters that nobody sees all count as other.',
      'Of less than a sentence it is said what stands before and after; up to three characters at either end count as left out.',
      'To find the place, characters count as the same that search takes for the same. What you put in does not leave this device.',
    ],
    handTitle: 'Check by hand',
    handLead:
      'You can check without this page, if you can open files of the site and make a SHA-256. For this document:',
    handList: 'list of fingerprints',
    handWords: 'words as received',
    hand: [
      'The code on the sheet is an address that ends in “f=document.part.fingerprint”, without the part where the whole document was printed.',
      'Open the list of fingerprints of that document and look under “sheets” for the part with that fingerprint. A line has the part, the fingerprint, the day from which and the day until which it was so; null at the end means that it is so now. Without such a line it was never published.',
      'The fingerprint of a sentence is the first 12 digits of its SHA-256, made of the words as received; under “parts” each sentence has a line, and one that was corrected keeps its old ones.',
      'The fingerprint of a sheet is made of the lines “part fingerprint” of what stands in it now, sorted.',
    ],
    handSentence: 'For a sentence:',
    handSheet: 'For a sheet:',
  },
};
