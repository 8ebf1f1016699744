import { toSimplifiedForms } from '../text/simplified.ts';
import { areFields, splitPlainFields, type FieldLine } from './field-words.ts';
import { isControlText, isFrameText } from './frame-words.ts';

/** Lines of a text that only say something of the page which it was copied from. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  /** What they say of the document, where they set it out field by field. */
  readonly fields: readonly FieldLine[];
}

/** So far down a page says something of the document before the document begins, in lines and characters. */
const head = { lines: 40, characters: 4000 };
const foot = { lines: 12, characters: 1000 };

/** A line of a sentence, of addressees or with a first label: here the document's own text has begun. */
const ownText =
  /。|^(?:各|尊敬的|亲爱的)[^>|｜]{2,200}[：:]$|^(?:第[一1][章条编节]|一、|[（(]一[）)])/;
/** Bars and strokes that part the rows of a list of fields. */
const rule = /^[-|｜:\s]+$/;
/** A figure or a bar at the foot may stand under a source of the document's own. */
const ownSource = /^(?:数据|资料)?来源/;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The lines that a page sets around a document that was copied from it, by rising offset: the way to it, fields, what can be done with it. */
export function findPageLines(source: string): PageLine[] {
  const above = findAbove(listLines(source.slice(0, head.characters), 0).slice(0, head.lines));
  const from = Math.max(above.at(-1)?.end ?? 0, source.length - foot.characters);
  // A line that the cut goes through is none of these.
  const cut = from > 0 && source.charAt(from - 1) !== '\n' ? source.indexOf('\n', from) : from;
  const below = cut < 0 ? [] : listLines(source.slice(cut), cut).slice(-foot.lines);
  const last = below.findLastIndex(({ text }) => !isFrame(text) || ownSource.test(text));
  return [...above, ...below.slice(last + 1).map(toPageLine)];
}

/** Whether a text is such lines and nothing else, by its own words alone. */
export function isPageText(text: string): boolean {
  let open = false;
  return listLines(text, 0).every((line) => {
    const fields = splitPlainFields(line.text);
    const known = isFrame(line.text) || rule.test(line.text) || fields.length > 0 || open;
    open = fields.at(-1)?.value === '';
    return known;
  });
}

function findAbove(all: readonly Line[]): PageLine[] {
  const end = all.findIndex(({ text }) => ownText.test(text));
  const lines = end < 0 ? all : all.slice(0, end);
  const listed = listFields(lines);
  const fields = areFields(listed.flatMap((one) => one.fields)) ? listed : [];
  const isField = (start: number): boolean =>
    fields.some((one) => one.start <= start && start < one.end);
  const others = lines.filter(({ text, start }, at) => {
    const isRule = rule.test(text) && isField(lines[at - 1]?.start ?? -1);
    return !isField(start) && (isFrame(text) || isRule);
  });
  return [...fields, ...others.map(toPageLine)].sort((a, b) => a.start - b.start);
}

/** Lines of fields; the value of the last one of a line may stand on the next, where another field follows it. */
function listFields(lines: readonly Line[]): PageLine[] {
  const found: PageLine[] = [];
  for (const [at, { text, start, end }] of lines.entries()) {
    const own = splitPlainFields(text);
    const last = found.at(-1);
    const [open] = last?.fields.slice(-1) ?? [];
    const goesOn = splitPlainFields(lines[at + 1]?.text ?? '').length > 0;
    if (own.length > 0) found.push({ start, end, fields: own });
    else if (last && open?.value === '' && lines[at - 1]?.end === last.end && goesOn) {
      const value = { label: open.label, value: text };
      found[found.length - 1] = { ...last, end, fields: [...last.fields.slice(0, -1), value] };
    }
  }
  return found;
}

function isFrame(printed: string): boolean {
  const text = toSimplifiedForms(printed);
  return isFrameText(text) || isControlText(text);
}

function toPageLine({ start, end }: Line): PageLine {
  return { start, end, fields: [] };
}

/** Lines that are not empty, without the white space around them. */
function listLines(text: string, from: number): Line[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ 0: whole, index }) => {
    const own = whole.trim();
    const start = from + index + whole.indexOf(own);
    return { text: own, start, end: start + own.length };
  });
}
