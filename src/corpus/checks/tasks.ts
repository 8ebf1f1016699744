import { forceWords } from '#policy/tasks/task-words.ts';
import { listRowTexts } from '#policy/tree/table-grid.ts';
import { findNode } from '#policy/tree/walk.ts';
import type { Task } from '#schema/task.ts';
import type { ParsedContent, ParsedDocument, Located } from '../parsed.ts';
import { type Issue, toIssue } from '../issue.ts';

/** A task stands word for word in its sentence: quote and force there, act and object in the quote; actors, who helps and deadline there or in the row of a table in which the sentence stands. */
export function checkTasks({ documents }: ParsedContent): Issue[] {
  return documents.flatMap((document) =>
    document.tasks.flatMap((task) => checkTask(task, document)),
  );
}

function checkTask({ value, at }: Located<Task>, { id, tree }: ParsedDocument): Issue[] {
  const node = tree === null ? null : findNode(tree, value.eId);
  if (node?.type !== 'sentence') {
    return [toIssue('sentence-unknown', at('eId'), `${id} has no sentence "${value.eId}"`)];
  }
  const around = [node.text, ...(tree === null ? [] : listRowTexts(tree, value.eId))];
  const wanted = [
    ['quote', value.quote, [node.text]],
    ['deadline', value.deadline, around],
    ['act', value.act, [value.quote]],
    ['object', value.object, [value.quote]],
    ...value.actors.map((actor) => ['actors', actor, around] as const),
    ...(value.supporting ?? []).map((unit) => ['supporting', unit, around] as const),
  ] as const;
  const absent = wanted.flatMap(([field, words, texts]) => {
    if (words === null || texts.some((text) => text.includes(words))) return [];
    const text = texts.join(' | ');
    return [toIssue('quote-absent', at(field), `"${words}" does not stand in "${text}"`)];
  });
  return [...absent, ...checkForce(value, at, node.text)];
}

function checkForce({ force }: Task, at: Located<Task>['at'], text: string): Issue[] {
  const words = forceWords[force];
  if (words.length === 0 || words.some((word) => text.includes(word))) return [];
  const message = `no word of the force "${force}" stands in "${text}"`;
  return [toIssue('task-force', at('force'), message)];
}
