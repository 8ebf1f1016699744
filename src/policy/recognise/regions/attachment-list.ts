import { parseDateLine } from '../../text/dates.ts';
import { isImprint } from '../../tree/imprint.ts';
import { isNote, isSignature, measureListItem } from '../../tree/roles.ts';

/** As far as a list of attachments is looked at. */
export const listReach = 2000;
const longestItem = 100;

/**
 * Whether 附件 alone on its line heads a list of what is attached, and not the attachment itself: numbered names stand
 * right below it, and behind them those who sign, the day, the next 附件 or nothing.
 */
export function beginsList(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const [head = '', ...below] = lines.filter((line) => line !== '');
  if (!/^附\s?件\s?[：:]?$/.test(head)) return false;
  let items = 0;
  for (const line of below) {
    const label = measureListItem(line);
    const counted = label !== null && Number.parseInt(line.normalize('NFKC'), 10) === items + 1;
    if (counted && isName(line.slice(label))) items += 1;
    else return items > 0 && closes(line);
  }
  return items > 0 && text.length < listReach;
}

function isName(text: string): boolean {
  return text.length >= 2 && text.length <= longestItem && !/[。；;，,：:！？]/.test(text);
}

function closes(line: string): boolean {
  const signed = isSignature(line) || parseDateLine(line) !== null;
  return (
    signed ||
    isNote(line) ||
    isImprint(line) ||
    /^附\s?件\s?[0-9０-９一二三四五六七八九十]{0,3}\s?[：:]?$/.test(line)
  );
}
