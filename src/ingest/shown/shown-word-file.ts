import { openPackage } from '../docx/open-package.ts';
import { createCollector, type ShownBlock } from './shown-block.ts';

/** Markup, piece by piece: a tag, or the words between two. */
const pieces =
  /<(\/?)([\w:.-]+)(?:"[^"]*"|'[^']*'|[^"'>])*?(\/?)>|<!\[CDATA\[([^]*?)\]\]>|([^<]+)/g;
/** What holds words that stand elsewhere too, that Word strikes out, or that are no words but properties. */
const silent = /^(?:mc:Fallback|w:(?:del|moveFrom|instrText|delText|\w+Pr|\w+Change))$/;
const holders = /^(?:w|m|a):t$/;
const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** All that the parts of a Word file say, paragraph by paragraph: text, tables, boxes, notes, headers, comments. */
export function listWordWords(bytes: Uint8Array, file: string): ShownBlock[] {
  return [...openPackage(bytes, file)].flatMap(([part, xml]) =>
    /(?:styles|numbering)\.xml$/.test(part) ? [] : listPart(xml, part),
  );
}

function listPart(xml: string, part: string): ShownBlock[] {
  const own = /(\w+?)\d*\.xml$/.exec(part)?.[1] ?? part;
  const said = createCollector(`the ${own}`);
  let [passing, above] = [0, ''];
  /** Of each open row whether it is struck out. */
  const rows: boolean[] = [];
  let inText = false;
  for (const [, slash, name, empty, raw, words] of xml.matchAll(pieces)) {
    if (name === undefined) {
      if (inText && passing === 0 && !rows.includes(true)) said.write(raw ?? decode(words ?? ''));
      continue;
    }
    if (empty !== '') {
      // A row whose properties say so is struck out whole.
      if (name === 'w:del' && above === 'w:trPr') rows.splice(-1, 1, true);
      continue;
    }
    const step = slash === '' ? 1 : -1;
    above = name;
    inText = step > 0 && holders.test(name);
    if (name === 'w:tr' && step > 0) rows.push(false);
    else if (name === 'w:tr') rows.pop();
    if (silent.test(name)) passing += step;
    if (name === 'w:p' || name === 'w:tc') said.end();
    else if (name === 'w:tbl' && step > 0) said.openTable();
    else if (name === 'w:tbl') said.closeTable();
  }
  return said.finish();
}

function decode(words: string): string {
  return words.replace(/&(#x?)?(\w+);/gi, (whole, number: string | undefined, name: string) => {
    if (number === undefined) return entities.get(name) ?? whole;
    return String.fromCodePoint(Number.parseInt(name, number === '#' ? 10 : 16));
  });
}
