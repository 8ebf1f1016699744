import type {
  Block,
  Footnote,
  Paragraph,
  Provision,
  ProvisionKind,
  Table,
} from '#policy/tree/tree.ts';
import { listSentences } from '#policy/tree/walk.ts';
import { attribute, markup, type Markup } from '../../markup.ts';
import type { FormatSource } from '../format-source.ts';
import { writeAknWords } from './akn-words.ts';

/** The elements of Akoma Ntoso for our kinds; those that it lacks are containers with a name. */
const elements: Readonly<Record<ProvisionKind, string | null>> = {
  part: 'part',
  chapter: 'chapter',
  division: 'division',
  section: 'section',
  article: 'article',
  clause: 'clause',
  point: 'point',
  subpoint: null,
  item: null,
  subitem: null,
};

/** Writes provisions in the order of the text: what stands before, between and behind those within one keeps its place. */
export function writeAknChildren(
  source: FormatSource,
  children: readonly (Block | Provision)[],
): Markup[] {
  return cutStretches(children).map((stretch) =>
    stretch.type === 'provision'
      ? writeAknProvision(source, stretch)
      : markup`<hcontainer name="text"><content>${writeAknBlocks(source, stretch.blocks)}</content></hcontainer>\n`,
  );
}

/** A provision with all that stands in it. */
export function writeAknProvision(source: FormatSource, provision: Provision): Markup {
  const { children, eId, heading, headingEnd, kind, label } = provision;
  const element = elements[kind];
  const open =
    element === null
      ? markup`<hcontainer name="${kind}" eId="${eId}">`
      : markup`<${element} eId="${eId}">`;
  const num = label === '' ? null : markup`<num>${label}</num>`;
  const words =
    heading === null
      ? headingEnd === ''
        ? null
        : markup`<heading>${headingEnd}</heading>`
      : markup`<heading>${writeAknWords(source, eId, heading)}${headingEnd}</heading>`;
  return markup`${open}${num}${words}
${writeBody(source, children)}</${element ?? 'hcontainer'}>
`;
}

/** The blocks before the first provision are its introduction, those behind the last wrap it up. */
function writeBody(source: FormatSource, children: readonly (Block | Provision)[]): Markup[] {
  const stretches = cutStretches(children);
  if (!stretches.some(({ type }) => type === 'provision')) {
    return [markup`<content>${writeAknBlocks(source, children.filter(isBlock))}</content>\n`];
  }
  const [first] = stretches;
  const last = stretches.at(-1);
  const inner = children.slice(
    first?.type === 'blocks' ? first.blocks.length : 0,
    last?.type === 'blocks' ? -last.blocks.length : undefined,
  );
  return [
    ...(first?.type === 'blocks'
      ? [markup`<intro>${writeAknBlocks(source, first.blocks)}</intro>\n`]
      : []),
    ...writeAknChildren(source, inner),
    ...(last?.type === 'blocks'
      ? [markup`<wrapUp>${writeAknBlocks(source, last.blocks)}</wrapUp>\n`]
      : []),
  ];
}

type Piece = Provision | { readonly type: 'blocks'; readonly blocks: Block[] };

function cutStretches(children: readonly (Block | Provision)[]): Piece[] {
  const pieces: Piece[] = [];
  for (const child of children) {
    const last = pieces.at(-1);
    if (child.type === 'provision') pieces.push(child);
    else if (last?.type === 'blocks') last.blocks.push(child);
    else pieces.push({ type: 'blocks', blocks: [child] });
  }
  return pieces;
}

function isBlock(child: Block | Provision): child is Block {
  return child.type !== 'provision';
}

/** Paragraphs, tables and notes; at least an empty paragraph, as no element may be without. */
export function writeAknBlocks(source: FormatSource, blocks: readonly Block[]): Markup[] {
  const paragraph = ({ eId, role, ...rest }: Paragraph): Markup => {
    const sentences = listSentences({ eId, role, ...rest }).map(
      (one) =>
        markup`<span eId="${one.eId}" class="sentence">${writeAknWords(source, one.eId, one.text)}</span>`,
    );
    const name = role === 'text' ? null : role;
    return markup`<p eId="${eId}"${attribute('class', name)}>${sentences}</p>\n`;
  };
  const note = ({ children, eId, mark }: Footnote): Markup =>
    markup`<p class="note"><authorialNote eId="${eId}" marker="${mark}" placement="bottom">${children.map(paragraph)}</authorialNote></p>\n`;
  const table = ({ children, eId, headColumns, headRows }: Table): Markup =>
    markup`<table eId="${eId}">\n${children.map((row, at) => {
      const cells = row.children.map((cell) => {
        const name = at < headRows || cell.column <= headColumns ? 'th' : 'td';
        const spans = [
          cell.columns > 1 ? markup` colspan="${cell.columns}"` : markup``,
          cell.rows > 1 ? markup` rowspan="${cell.rows}"` : markup``,
        ];
        const words = cell.children.length === 0 ? [markup`<p/>`] : cell.children.map(paragraph);
        return markup`<${name} eId="${cell.eId}"${spans}>${words}</${name}>`;
      });
      return markup`<tr eId="${row.eId}">${cells}</tr>\n`;
    })}</table>\n`;
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? paragraph(block)
      : block.type === 'table'
        ? table(block)
        : note(block),
  );
}
