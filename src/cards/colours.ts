/** The colours of a share card: those of the pages, in the light. */
export const colours = {
  paper: '#fbfaf6',
  ink: '#1d1c1a',
  soft: '#5c584f',
  line: '#e2ddd1',
  promise: '#a61e22',
  data: '#15577f',
} as const;
