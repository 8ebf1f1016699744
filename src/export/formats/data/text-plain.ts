import type { Block, Provision } from '#policy/tree/tree.ts';
import { readGrid } from '#policy/tree/table-grid.ts';
import { listContents, type FormatSource } from '../format-source.ts';

/** A text, or a part of it, as plain text: the words as received and no others, a line for each heading and paragraph, cells set apart by tabs. */
export function writeTextPlain(source: FormatSource): string {
  const lines = listContents(source).flatMap((part): string[] => {
    switch (part.type) {
      case 'title':
        return [part.text];
      case 'stretch':
        return part.children.flatMap(listBlockLines);
      case 'provision':
        return listProvisionLines(part);
      case 'attachment':
        return [part.title, ...part.children.flatMap(listLines)];
    }
  });
  return `${lines.join('\n')}\n`;
}

function listLines(child: Block | Provision): string[] {
  return child.type === 'provision' ? listProvisionLines(child) : listBlockLines(child);
}

/** A provision without a heading begins in the line of its label. */
function listProvisionLines({ children, heading, headingEnd, label }: Provision): string[] {
  const below = children.flatMap(listLines);
  const name = label + (heading ?? '') + headingEnd;
  if (heading !== null || children[0]?.type !== 'paragraph') return [name, ...below];
  const [first = '', ...others] = below;
  return [name + first, ...others];
}

function listBlockLines(block: Block): string[] {
  if (block.type === 'paragraph') return [block.text];
  if (block.type === 'footnote') {
    return [block.mark + block.children.map(({ text }) => text).join('')];
  }
  return readGrid(block).map((row, at) => {
    // A merged cell has its words in its first place alone.
    const own = new Set(block.children[at]?.children);
    const cells = row.map((cell, x) => {
      if (cell === undefined || !own.has(cell) || row[x - 1] === cell) return '';
      return cell.children.map(({ text }) => text).join(' ');
    });
    return cells.join('\t');
  });
}
