import { messages } from '#i18n/messages.ts';
import { toTaskBoard, type KeyedTaskRow } from '#publication/promises/task-facets.ts';
import { listTaskPages } from '#publication/promises/task-groups.ts';
import type { Publication } from '#publication/publication.ts';
import { splitPrefix } from '#schema/languages.ts';
import type { Locale } from '#schema/text.ts';
import { attributeOf, childrenOf, getAttribute, textOf, type Element } from '#ingest/html/nodes.ts';
import type { PageCheck } from '../../site/page-check.ts';

/** Every task is listed once, with who is told, how firmly, by when and where, as its record says; filters know it by these. */
export function checkTasks(publication: Publication): PageCheck {
  const pages = new Map(
    [...listTaskPages(publication)].map(([path, groups]) => [path, toTaskBoard(groups)]),
  );
  return {
    see: ({ address, elements }) => {
      const { language, path } = splitPrefix(address);
      const board = pages.get(path);
      if (board === undefined) return [];
      const rows = board.groups.flatMap((group) => group.rows);
      const shown = elements.filter((element) => getAttribute(element, 'data-force') !== null);
      const expected = rows.map((row) => toWords(row, language.code));
      const actual = shown.map(readWords);
      const length = Math.max(actual.length, expected.length);
      const wrong = Array.from({ length }, (_, at) => at).filter(
        (at) => actual[at] !== expected[at],
      );
      return wrong.map((at) => ({
        check: 'tasks',
        place: address,
        message: `task ${at + 1}: expected ${JSON.stringify(expected[at] ?? 'none')}, got ${JSON.stringify(actual[at] ?? 'none')}`,
        remedy: 'List tasks with components/tasks/TaskRow.astro, each once and in their order.',
      }));
    },
  };
}

function toWords(
  { task, number, actors, sentence, actorKeys }: KeyedTaskRow,
  locale: Locale,
): string {
  const words = messages(locale).task;
  const told =
    actors.length === 0
      ? words.unstated
      : actors.join(messages(locale).chart.listSeparator) +
        (actors.includes('你们') ? words.addressees : '');
  const cells = [
    String(number),
    told,
    words.forces[task.force],
    task.deadline ?? '',
    sentence.locator,
  ];
  return [task.id, actorKeys.join(' '), task.force, ...cells.map(withoutSpaces)].join(' | ');
}

function readWords(row: Element): string {
  const [number, , actors, force, , deadline, ground] = childrenOf(row).map((cell) =>
    withoutSpaces(textOf(cell)),
  );
  const [id, keys, key] = ['id', 'data-actor', 'data-force'].map((name) => attributeOf(row, name));
  return [id, keys, key, number, actors, force, deadline, ground].join(' | ');
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
