import { mountDocuments } from './choose-document.ts';
import { takePart } from './extract-text.ts';
import { requestPage } from '#browser/request-page.ts';

const form = document.querySelector<HTMLFormElement>('[data-chooser]');
const columns = [...document.querySelectorAll<HTMLElement>('[data-side]')];
const status = document.getElementById('compare-status');

if (form !== null && status !== null) {
  form.hidden = false;
  const query = new URLSearchParams(window.location.search);
  for (const select of form.querySelectorAll('select')) {
    select.value = query.get(select.name) ?? '';
  }
  const folder = columns[0]?.parentElement?.dataset['documents'] ?? '';
  const tell = (hasFailed: boolean): void => {
    status.textContent = hasFailed ? (status.dataset['failed'] ?? '') : '';
  };
  void mountDocuments({ form, folder, tell }, query).then(() => showAll(query, status));
}

/** Fills each column whose side the address names; the two are fetched at once. */
async function showAll(query: URLSearchParams, message: HTMLElement): Promise<void> {
  const wanted = columns.flatMap((column) => {
    const value = query.get(column.dataset['side'] ?? '') ?? '';
    return value === '' ? [] : [{ column, value }];
  });
  if (wanted.length === 0) return;
  message.textContent = message.dataset['loading'] ?? '';
  const shown = await Promise.all(wanted.map(({ column, value }) => show(column, value)));
  const outcome = shown.every(Boolean) ? (wanted.length < 2 ? '' : 'shown') : 'failed';
  message.textContent = message.dataset[outcome] ?? '';
}

/** Puts a page's own text into a column; false where it cannot be had. */
async function show(column: HTMLElement, value: string): Promise<boolean> {
  const holder = column.parentElement;
  const address = `${holder?.dataset['documents'] ?? ''}${value}/`;
  const part = /^[a-z0-9-]+\/[a-z0-9_-]+$/.test(value) ? await fetchPage(address) : null;
  if (part === null) return false;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = holder?.dataset['open'] ?? '';
  const last = document.createElement('p');
  last.append(link);
  column.replaceChildren(...part, last);
  column.hidden = false;
  return true;
}

async function fetchPage(address: string): Promise<Node[] | null> {
  const page = await requestPage(address);
  return page && takePart(page, address);
}
