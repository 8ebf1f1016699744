import { createLineWriter, type WrittenLine } from '../line-writer.ts';
import { shorten, type ReaderNote } from '../source-text.ts';
import type { CountedLabel, LabelCounter } from './count-labels.ts';
import { readProperty, type Properties } from './properties.ts';
import type { Numbering } from './read-numbering.ts';
import type { Styles } from './read-styles.ts';
import { valueOf, type XmlListener, type XmlTag } from './read-xml.ts';

/** A listener that turns word/document.xml into lines. */
export interface DocumentListener extends XmlListener {
  finish(): { lines: WrittenLine[]; notes: ReaderNote[] };
}

interface OpenParagraph {
  properties: Properties;
  own: Properties;
  run: Properties;
  /** The label to be written before the paragraph's first word. */
  label: CountedLabel | null;
  begun: boolean;
}

/** What is passed over with all that it holds, and what it is to an editor. */
const passedOver: Readonly<Record<string, string | null>> = {
  'w:del': 'a tracked deletion',
  'w:moveFrom': 'a tracked move from here',
  'mc:Fallback': null,
  'w:instrText': null,
  'w:delText': null,
  'w:rt': 'a phonetic guide',
  'w:pPrChange': null,
  'w:rPrChange': null,
  'w:sectPr': null,
  'w:tblPr': null,
  'w:trPr': null,
  'w:tcPr': null,
};

/** Creates a listener for one document. */
export function createDocumentListener(
  styles: Styles,
  numbering: Numbering,
  counter: LabelCounter,
): DocumentListener {
  const writer = createLineWriter();
  const dropped = new Map<string, string[]>();
  const doubts: ReaderNote[] = [];
  const paragraphs: OpenParagraph[] = [];
  const path: string[] = [];
  let passing: { depth: number; what: string | null; words: string } | null = null;

  const drop = (what: string, words: string): void => {
    const known = dropped.get(what);
    if (known) known.push(words);
    else dropped.set(what, [words]);
  };

  const begin = (paragraph: OpenParagraph): void => {
    if (paragraph.begun) return;
    paragraph.begun = true;
    const properties = { ...styles.resolve(paragraph.own.style), ...paragraph.own };
    paragraph.properties = properties;
    const { centred = false, headingLevel = null } = properties;
    writer.openLine({ centred, headingLevel });
    paragraph.label = nextLabel(properties, numbering, counter);
  };

  const write = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || text === '') return;
    begin(paragraph);
    const { run, label, properties } = paragraph;
    const look = { ...properties, ...(run.style && styles.resolve(run.style)), ...run };
    if (look.hidden === true) {
      drop('hidden text', text);
      return;
    }
    if (label) {
      writer.number(label.text, label.gap);
      paragraph.label = null;
      if (!label.certain) doubts.push(doubtLabel(label));
    }
    writer.write(text, { bold: look.bold ?? false, font: look.font ?? null });
  };

  const openLeaf = (tag: XmlTag, paragraph: OpenParagraph | undefined): void => {
    const parent = path.at(-2);
    if (tag.name === 'w:tab' && parent === 'w:r') write('\t');
    else if (tag.name === 'w:ptab') write('\t');
    else if (tag.name === 'w:noBreakHyphen') write('-');
    else if (tag.name === 'w:br' || tag.name === 'w:cr') {
      const { centred = false, headingLevel = null } = paragraph?.properties ?? {};
      writer.openLine({ centred, headingLevel });
    } else if (tag.name === 'w:sym') drop('a symbol', valueOf(tag, 'font') ?? '');
    else if (tag.name === 'w:drawing' || tag.name === 'w:pict') drop('a picture or drawing', '');
    else if (/^w:(?:foot|end)noteReference$/.test(tag.name)) drop('the mark of a note', '');
    else if (paragraph) readLook(tag, path, paragraph);
  };

  return {
    open(tag) {
      path.push(tag.name);
      if (passing) return;
      const passed = passedOver[tag.name];
      if (passed !== undefined) passing = { depth: path.length, what: passed, words: '' };
      else if (tag.name === 'w:p') paragraphs.push(createParagraph());
      else if (tag.name === 'w:tr' || tag.name === 'w:txbxContent') writer.openRow();
      else openLeaf(tag, paragraphs.at(-1));
      if (tag.name === 'w:tc' || tag.name === 'w:txbxContent') writer.openCell();
      if (tag.name === 'w:r') for (const paragraph of paragraphs.slice(-1)) paragraph.run = {};
    },
    text(text) {
      if (passing) passing.words += text;
      else if (/^(?:w|m):t$/.test(path.at(-1) ?? '')) write(text);
    },
    close(name) {
      const depth = path.length;
      path.pop();
      if (passing) {
        if (passing.depth < depth) return;
        if (passing.what !== null && passing.words !== '') drop(passing.what, passing.words);
        passing = null;
        return;
      }
      if (name === 'w:p') {
        const paragraph = paragraphs.pop();
        if (paragraph) begin(paragraph);
      }
      if (name === 'w:tc' || name === 'w:txbxContent') writer.closeCell();
      if (name === 'w:tr' || name === 'w:txbxContent') writer.closeRow();
    },
    finish: () => ({ lines: writer.finish(), notes: [...describe(dropped), ...doubts] }),
  };
}

function createParagraph(): OpenParagraph {
  return { properties: {}, own: {}, run: {}, label: null, begun: false };
}

/** Properties count for the paragraph in its pPr, and for the run in its rPr; those of the paragraph's mark for neither. */
function readLook(tag: XmlTag, path: readonly string[], paragraph: OpenParagraph): void {
  const parent = path.at(-2);
  if (parent === 'w:pPr' || parent === 'w:numPr') readProperty(tag, paragraph.own);
  else if (parent === 'w:rPr' && path.at(-3) === 'w:r') readProperty(tag, paragraph.run);
}

function nextLabel(
  { numId, level, style }: Properties,
  numbering: Numbering,
  counter: LabelCounter,
): CountedLabel | null {
  const list = numId === undefined || numId === '0' ? undefined : numbering.get(numId);
  if (numId === undefined || !list) return null;
  const bound = [...list.levels].find(([, own]) => style !== undefined && own.style === style)?.[0];
  return counter.next(numId, level ?? bound ?? 0);
}

function doubtLabel({ text }: CountedLabel): ReaderNote {
  const what =
    'the numbering of a paragraph is in a format that is not known: compare it with Word';
  return { kind: 'doubt', what, text, offset: null };
}

function describe(dropped: ReadonlyMap<string, readonly string[]>): ReaderNote[] {
  return [...dropped].map(([what, words]) => ({
    kind: 'dropped',
    what: words.length === 1 ? what : `${what} (${words.length} times)`,
    text: shorten(words.join(' ')),
    offset: null,
  }));
}
