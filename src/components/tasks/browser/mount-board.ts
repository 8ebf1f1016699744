import { saveFile } from '#browser/save-file.ts';
import { createButton } from '#browser/create-button.ts';
import { readAssignments, writeAssignments } from './assignments.ts';
import { writeMarkedCsv } from '#schema/tables/csv-cells.ts';
import { toMediaType } from '#schema/media-types.ts';
import { isShown, readShownRows } from './shown-table.ts';

const shownFormats = ['csv', 'docx', 'xlsx'] as const;

type ShownFormat = (typeof shownFormats)[number];

// Without scripts the table filters itself and its files hold all of it; this adds what only a script can do.
const board = document.querySelector<HTMLElement>('.tasks');
const table = board?.querySelector<HTMLTableElement>('.task-table') ?? null;
if (board !== null && table !== null) mountBoard(board, table);

function mountBoard(tasks: HTMLElement, rows: HTMLTableElement): void {
  const { assign, note } = tasks.dataset;
  const tools = document.createElement('p');
  tools.className = 'task-tools inline';
  const assignButton = createButton(assign, (button) => {
    button.remove();
    startAssigning(rows, tools, note ?? '');
  });
  tools.append(
    ...shownFormats.map((format) =>
      createButton(tasks.dataset[format], () => void saveShown(format, tasks, rows)),
    ),
    assignButton,
  );
  tasks.prepend(tools);
  if (readAssignments(window.location.hash).size > 0) assignButton.click();
  countChoices(tasks);
  tasks.addEventListener('change', () => countChoices(tasks));
}

/** Puts a field beside each task, and keeps what is filled in in the fragment of the address, which is sent to nobody. */
function startAssigning(rows: HTMLTableElement, tools: HTMLElement, note: string): void {
  const known = readAssignments(window.location.hash);
  const fields = [...rows.querySelectorAll<HTMLTableRowElement>('tr[data-item]')].flatMap((row) => {
    const cell = row.cells[2];
    if (cell === undefined) return [];
    const field = document.createElement('input');
    field.value = known.get(row.id) ?? '';
    field.placeholder = cell.textContent.trim().replace(/\s+/g, ' ');
    field.setAttribute(
      'aria-label',
      `${row.cells[0]?.textContent.trim() ?? ''} ${cell.dataset['label'] ?? ''}`,
    );
    cell.append(field);
    return [{ field, id: row.id }];
  });
  rows.addEventListener('input', () => {
    const hash = writeAssignments(new Map(fields.map(({ field, id }) => [id, field.value])));
    const { pathname, search } = window.location;
    window.history.replaceState(null, '', pathname + search + hash);
  });
  const words = document.createElement('span');
  words.textContent = note;
  tools.append(words);
}

/** Beside each choice, how many of the tasks shown now have its value; the one that is chosen, and 全部, count what is left. */
function countChoices(tasks: HTMLElement): void {
  const rows = [...tasks.querySelectorAll<HTMLElement>('tr[data-item]')].filter(isShown);
  for (const choice of tasks.querySelectorAll<HTMLInputElement>('.list-filters input')) {
    const count = choice.closest('label')?.querySelector('small');
    if (!count) continue;
    const key = choice.id.slice(choice.name.length + 1);
    count.textContent = String(rows.filter((row) => hasValue(row, choice.name, key)).length);
  }
}

function hasValue(row: HTMLElement, facet: string, key: string): boolean {
  if (key === 'all') return true;
  const holder = facet === 'section' ? row.closest<HTMLElement>('tbody') : row;
  return (holder?.dataset[facet] ?? '').split(' ').includes(key);
}

/** The writers of office files are fetched when one is asked for. */
async function saveShown(
  format: ShownFormat,
  { dataset }: HTMLElement,
  table: HTMLTableElement,
): Promise<void> {
  const rows = readShownRows(table);
  if (format === 'csv') {
    save(writeMarkedCsv(rows), format);
    return;
  }
  const { writeShownFile } = await import('./shown-files.ts');
  const heading = document.querySelector('h1')?.textContent.trim() ?? '';
  const source = `${dataset['source'] ?? ''} ${window.location.href}`;
  save(writeShownFile(format, rows, { heading, sheet: dataset['sheet'] ?? '', source }), format);
}

function save(content: BlobPart, format: ShownFormat): void {
  const name = `tasks.${format}`;
  saveFile(new Blob([content], { type: toMediaType(name) }), name);
}
