import { listNodes } from '#policy/tree/walk.ts';
import type { TreeNode } from '#policy/tree/tree.ts';
import { official } from '#schema/languages.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { ParsedContent } from '../parsed.ts';
import { toTasksPath } from './task-addresses.ts';

/** The address of a part of a document: an anchor of its full text. */
export function toPartAddress(document: string, eId: string): string {
  return `/documents/${document}/#${eId}`;
}

/** The words by which a part of a text is known again: its own, or its heading. */
export function wordsOfPart(node: TreeNode): string {
  switch (node.type) {
    case 'sentence':
    case 'paragraph':
      return node.text;
    case 'provision':
      return node.heading ?? node.label;
    case 'attachment':
      return node.title;
    case 'footnote':
      return node.mark;
    case 'stretch':
    case 'table':
    case 'row':
    case 'cell':
      return '';
  }
}

/** Every address of content/ that names words or a record, with the words or the record’s name, in the order of the site. */
export function listNamedAddresses(content: ParsedContent): Map<string, string> {
  const { documents, indicators, terms, towns } = content;
  const named = new Map<string, string>();
  const own = official.code;
  for (const { id, record, tree, targets, tasks } of documents) {
    if (record !== null) named.set(`/documents/${id}/`, record.value.title);
    for (const node of tree === null ? [] : listNodes(tree)) {
      named.set(toPartAddress(id, node.eId), wordsOfPart(node));
    }
    for (const { value } of targets) {
      named.set(`/targets/${value.id}/`, value.quote ?? wordsIn(value.label, own));
    }
    for (const { value } of tasks) {
      named.set(`${toTasksPath(documents, id)}#${value.id}`, value.quote);
    }
  }
  for (const { value } of indicators) {
    named.set(`/indicators/${value.id}/`, wordsIn(value.name, own));
  }
  for (const { value } of towns) named.set(`/towns/${value.id}/`, value.name);
  for (const { value } of terms) named.set(`/glossary/${value.id}/`, value.name);
  return named;
}
