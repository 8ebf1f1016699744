import type { Block, Paragraph, ParagraphRole, Provision } from './tree.ts';

/** As long as a line may be that names a table, in characters. */
const longestTitle = 50;

const numbered = /^(?:附?表|专栏)\s?(?:[\d一二三四五六七八九十]+|[A-Z]?\d+(?:[-—－.]\d+)*)/;
const unit = /^[（(]?(?:计量)?单位\s?[：:].{1,30}$/;
const note = /^(?:注|备注|附注|说明|资料来源|数据来源|来源)\s?\d*\s?[：:]/;

/** Gives the lines around tables their roles: what names one and its unit above it, and notes below it. */
export function giveTableRoles<Child extends Block | Provision>(
  children: readonly Child[],
): readonly Child[] {
  if (children.every(({ type }) => type !== 'table')) return children;
  const roles = new Map<Child, ParagraphRole>();
  for (const [at, child] of children.entries()) {
    if (child.type !== 'table') continue;
    for (const [line, role] of [...findAbove(children, at), ...findBelow(children, at)]) {
      roles.set(line, role);
    }
  }
  return children.map((child) => {
    const role = roles.get(child);
    return role === undefined ? child : { ...child, role };
  });
}

function findAbove<Child extends Block | Provision>(
  children: readonly Child[],
  table: number,
): [Child, ParagraphRole][] {
  const found: [Child, ParagraphRole][] = [];
  let at = table - 1;
  const above = children[at];
  if (above && isLine(above, unit)) {
    found.push([above, 'table-unit']);
    at -= 1;
  }
  const title = children[at];
  if (title && isTitle(title)) found.push([title, 'table-title']);
  return found;
}

function findBelow<Child extends Block | Provision>(
  children: readonly Child[],
  table: number,
): [Child, ParagraphRole][] {
  const found: [Child, ParagraphRole][] = [];
  for (const child of children.slice(table + 1)) {
    if (!isLine(child, note)) break;
    found.push([child, 'table-note']);
  }
  return found;
}

function isLine(child: Block | Provision, form: RegExp): boolean {
  return child.type === 'paragraph' && child.role === 'text' && form.test(child.text.trim());
}

/** A short line without the marks of a sentence, or one that counts tables. */
function isTitle(child: Block | Provision): boolean {
  if (child.type !== 'paragraph' || child.role !== 'text') return false;
  const text = child.text.trim();
  return text.length <= longestTitle && (numbered.test(text) ? !/[。；]/.test(text) : isBare(text));
}

function isBare(text: string): boolean {
  return !/[。；，：:;,！？]/.test(text) && /表\s?(?:[（(][^（()）]*[）)])?$/.test(text);
}

/** The paragraphs that name a table and say more of it, of those beside it. */
export function findTableLines(
  children: readonly (Block | Provision)[],
  table: Block,
): { readonly title: Paragraph | null; readonly notes: readonly Paragraph[] } {
  const at = children.indexOf(table);
  const above = children.slice(Math.max(0, at - 2), at);
  const title = above.filter((child) => hasRole(child, 'table-title')).at(-1) ?? null;
  const notes: Paragraph[] = above.filter((child) => hasRole(child, 'table-unit'));
  for (const child of children.slice(at + 1)) {
    if (!hasRole(child, 'table-note')) break;
    notes.push(child);
  }
  return { title, notes };
}

function hasRole(child: Block | Provision, role: ParagraphRole): child is Paragraph {
  return child.type === 'paragraph' && child.role === role;
}
