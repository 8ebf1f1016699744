import type { LabelStyle } from '../../tree/labels.ts';

/** How high a style stands; a unit holds those of the styles after it. */
export const ranks: Record<LabelStyle, number> = {
  part: 0,
  chapter: 1,
  division: 2,
  chinese: 3,
  article: 4,
  'chinese-bracketed': 5,
  arabic: 6,
  decimal: 7,
  'arabic-bracketed': 8,
  circled: 9,
};
