/** What stands for each character of a table or note while structure is looked for: no word, no digit, no space. */
export const tableSign = '\ufffc';
