/** What stands in a citation where GB/T 7714 asks for the day on which its reader read: no page knows that day before somebody copies it. */
export const openDay = '[YYYY-MM-DD]';
