import { requestPage } from '#browser/request-page.ts';

/** What the choice of a document needs of its page. */
interface Chooser {
  readonly form: HTMLFormElement;
  /** Where the pages of the documents stand. */
  readonly folder: string;
  /** Says that the parts of a document could not be had, or no longer. */
  readonly tell: (hasFailed: boolean) => void;
}

/** Where a document is chosen first, offers the parts of the chosen one, as its own page lists them; resolves when what the address names is chosen. */
export async function mountDocuments(chooser: Chooser, query: URLSearchParams): Promise<void> {
  const { form } = chooser;
  const [first, ...others] = form.querySelectorAll<HTMLSelectElement>('[data-chooses]');
  // The page names each document once.
  for (const other of others) {
    for (const group of first?.querySelectorAll('optgroup') ?? []) {
      other.append(group.cloneNode(true));
    }
  }
  await Promise.all(
    [first, ...others].map(async (select) => {
      if (select === undefined) return;
      const side = select.dataset['chooses'] ?? '';
      const parts = form.querySelector<HTMLSelectElement>(`select[name="${side}"]`);
      if (parts === null) return;
      select.addEventListener('change', () => void offer(chooser, select, parts));
      const value = query.get(side) ?? '';
      select.value = value.split('/', 1)[0] ?? '';
      if (select.value !== '') await offer(chooser, select, parts);
      parts.value = value;
    }),
  );
}

/** Puts the parts of the chosen document in place of those of another. */
async function offer(
  { folder, tell }: Chooser,
  select: HTMLSelectElement,
  parts: HTMLSelectElement,
): Promise<void> {
  const { value } = select;
  parts.length = 1;
  const page = value === '' ? null : await requestPage(`${folder}${value}/`);
  if (select.value !== value) return;
  tell(value !== '' && page === null);
  const links = page?.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]') ?? [];
  for (const link of links) {
    const option = new Option(link.textContent.trim(), `${value}/${link.hash.slice(1)}`);
    option.lang = link.lang;
    parts.add(option);
  }
}
