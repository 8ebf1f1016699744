import { textSize } from './drawing.ts';

/** A cautious estimate of a text's width: a full em for Chinese, what the widest common sans needs for the rest. */
export function measureText(text: string, size: number = textSize): number {
  let ems = 0;
  for (const character of text) ems += measureCharacter(character);
  return ems * size;
}

/** The same for bold words, which need more for all but Chinese. */
export function measureBold(text: string): number {
  return (
    measureText(text) + 0.15 * measureText(text.replaceAll(/[\u2e80-\u9fff\uff00-\uffef]/g, ''))
  );
}

function measureCharacter(character: string): number {
  if (/[\u25a0-\u2605\u2e80-\u9fff\uff00-\uffef]/.test(character)) return 1;
  if (/[ .,:;iljt()]/.test(character)) return 0.38;
  return /[a-z]/.test(character) ? 0.58 : 0.62;
}
