import type { Attachment, DocumentPart, DocumentTree, Stretch } from '#policy/tree/tree.ts';
import { markup, type Markup } from '../../markup.ts';
import { listContents, type FormatSource } from '../format-source.ts';
import { writeAknBlocks, writeAknChildren, writeAknProvision } from './akn-blocks.ts';
import { writeAknMeta } from './akn-meta.ts';
import { toElement, toWorkIri } from './akn-words.ts';

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** A text, or a part of it, as Akoma Ntoso 3.0: laws as acts, other papers as documents, parts as portions; ids are those of the site. */
export function writeTextAkn(source: FormatSource): string {
  const body = source.page === null ? writeWhole(source) : writePortion(source, source.page.node);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${markup`<akomaNtoso xmlns="${namespace}">\n${body}</akomaNtoso>\n`.html}`;
}

function writeWhole(source: FormatSource): Markup {
  const { record, tree } = source;
  const element = toElement(record);
  return markup`<${element} name="${record.kind}">
${writeAknMeta(source, null)}${writePreface(source)}${tree.preamble && markup`<preamble>\n${writeStretch(source, tree.preamble)}</preamble>\n`}${writeMain(source, tree, element === 'act')}${tree.closing && markup`<conclusions>\n${writeStretch(source, tree.closing)}</conclusions>\n`}${writeAttachments(source, tree.attachments)}</${element}>
`;
}

/** A notice stands before the title. */
function writePreface(source: FormatSource): Markup | null {
  const front = listContents(source).flatMap((part): Markup[] => {
    if (part.type === 'title') return [markup`<p><docTitle>${part.text}</docTitle></p>\n`];
    return part.type === 'stretch' && part.name === 'notice' ? [writeStretch(source, part)] : [];
  });
  return front.length === 0 ? null : markup`<preface>\n${front}</preface>\n`;
}

/** A stretch without label keeps its id in a container of its name. */
function writeStretch(source: FormatSource, { children, eId, name }: Stretch): Markup {
  return markup`<container name="${name}" eId="${eId}">\n${writeAknBlocks(source, children)}</container>\n`;
}

function writeMain(source: FormatSource, { body }: DocumentTree, isAct: boolean): Markup {
  const element = isAct ? 'body' : 'mainBody';
  const empty = isAct ? markup`<hcontainer name="text"/>` : markup`<p/>`;
  const words = body.length === 0 ? [empty] : body.map((one) => writeAknProvision(source, one));
  return markup`<${element}>\n${words}</${element}>\n`;
}

function writeAttachments(source: FormatSource, attachments: readonly Attachment[]): Markup | null {
  if (attachments.length === 0) return null;
  return markup`<attachments>\n${attachments.map(
    (one) => markup`<attachment eId="${one.eId}"><heading>${one.title}</heading>
<doc name="attachment">
${writeAknMeta(source, one.eId)}<mainBody>
${one.children.length === 0 ? markup`<p/>` : writeAknChildren(source, one.children)}</mainBody>
</doc></attachment>\n`,
  )}</attachments>\n`;
}

function writePortion(source: FormatSource, node: DocumentPart): Markup {
  const words =
    node.type === 'provision'
      ? writeAknProvision(source, node)
      : node.type === 'stretch'
        ? writeStretch(source, node)
        : markup`<hcontainer name="attachment" eId="${node.eId}"><heading>${node.title}</heading>
${writeAknChildren(source, node.children)}</hcontainer>\n`;
  return markup`<portion includedIn="${toWorkIri(source)}">
${writeAknMeta(source, null)}<portionBody>
${words}</portionBody>
</portion>
`;
}
