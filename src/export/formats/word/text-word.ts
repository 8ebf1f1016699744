import { toSiteAddress } from '#schema/site-address.ts';
import {
  Document,
  Footer,
  Header,
  HorizontalPositionRelativeFrom,
  ImageRun,
  LevelSuffix,
  PageNumber,
  Paragraph,
  TextRun,
  TextWrappingType,
  VerticalPositionRelativeFrom,
} from 'docx';
import { formatStanding } from '#i18n/phrases/standing-words.ts';
import { official } from '#schema/languages.ts';
import { toQrPng } from '../../qr-png.ts';
import { listContents, toCitation, toPagePath, type FormatSource } from '../format-source.ts';
import { packWordFile } from './pack-word.ts';
import { createBlockWriter, writeTitle } from './word-blocks.ts';
import { planNumbers, type WordNumbers } from './word-numbers.ts';
import { paper, styles, twoCharacters, type StyleName } from './word-styles.ts';

/** A text, or a part of it, as a Word file set like an official paper: nothing of ours stands among its words. */
export function writeTextWord(source: FormatSource): Uint8Array {
  const { page, record, site, tree } = source;
  const contents = listContents(source);
  const level = page?.ancestors.length ?? 0;
  const numbers = planNumbers(
    contents.filter((part) => part.type !== 'title'),
    level,
  );
  const { writePart } = createBlockWriter(numbers);
  const citation = toCitation(source);
  const head = [
    citation,
    record.standing && formatStanding(record.standing, official.code),
    site.notice?.[official.code],
  ].filter((words) => words !== undefined);
  const address = toSiteAddress(source.short ?? toPagePath(source), site.address);
  const document = new Document({
    ...{ title: citation, creator: site.name[official.code], evenAndOddHeaderAndFooters: true },
    styles: { paragraphStyles: [...styles] },
    numbering: { config: toLists(numbers) },
    sections: [
      {
        properties: paper,
        headers: {
          default: new Header({ children: [writeLine(head.join('　'))] }),
          even: new Header({ children: [writeLine(head.join('　'))] }),
          first: new Header({ children: [writeLine(head.join('　'), toCode(address))] }),
        },
        footers: {
          default: toFooter('PageOdd', address),
          even: toFooter('PageEven', address),
          first: toFooter('PageOdd', address),
        },
        children: contents.flatMap((part) =>
          part.type === 'title' ? writeTitle(tree.title ?? '') : writePart(part, level + 1),
        ),
      },
    ],
  });
  return packWordFile(document, citation, site.name[official.code]);
}

function toLists({ levels }: WordNumbers) {
  return Object.entries(levels)
    .filter(([, own]) => own.length > 0)
    .map(([reference, own]) => ({
      reference,
      levels: own.map((level) => ({
        ...level,
        alignment: 'left' as const,
        suffix: LevelSuffix.NOTHING,
        style: { paragraph: { indent: { left: 0, firstLine: twoCharacters } } },
      })),
    }));
}

function writeLine(words: string, code?: ImageRun): Paragraph {
  return new Paragraph({
    style: 'Frame',
    children: [...(code === undefined ? [] : [code]), new TextRun(words)],
  });
}

/** The address as a code in the upper corner of the first page. */
function toCode(address: string): ImageRun {
  return new ImageRun({
    type: 'png',
    data: toQrPng(address),
    transformation: { width: 60, height: 60 },
    altText: { id: '1', name: 'QR', description: address, title: address },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.RIGHT_MARGIN, offset: 90_000 },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: 450_000 },
      wrap: { type: TextWrappingType.NONE },
    },
  });
}

/** The number of the page as official papers have it, — 1 —, then the address. */
function toFooter(style: StyleName, address: string): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
      writeLine(address),
    ],
  });
}
