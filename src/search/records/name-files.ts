import type { RecordFile } from './clause-record.ts';
import { toIndexId } from './index-id.ts';
import { toPacks } from './packs.ts';

/** Of the records that end alike in all documents, so many are named together; no list shows more. */
const mostAlike = 20;

/** Where the names of the records of a document stand, or of those whose eId ends alike (`cl_3`), by which a place is found that a query names. */
export function toNamesPath(kind: 'of' | 'at', name: string): string {
  return `/pagefind/names/${kind}-${name}.json`;
}

/** The last step of an eId above paragraphs and sentences: `cl_3` of `sec_2__cl_3__p_1__s_2`. */
export function toTail(eId: string): string {
  const steps = eId.split('__').filter((step) => !/^[ps]_/.test(step));
  return steps.at(-1) ?? eId;
}

/** Gathers the names of records document by document, and writes them as files at the end. */
export class NameFiles {
  readonly #alike = new Map<string, string[]>();
  readonly #written: { path: string; text: string }[] = [];

  /** Takes in the records of a document. */
  add(file: RecordFile): void {
    const ids = toPacks(file).flatMap(({ name, file: { records } }) =>
      records.map((record) => ({ id: toIndexId(record, name), tail: toTail(record.eId) })),
    );
    for (const { id, tail } of ids) {
      const own = this.#alike.get(tail) ?? [];
      if (own.length < mostAlike) this.#alike.set(tail, [...own, id]);
    }
    const text = JSON.stringify(ids.map(({ id }) => id));
    this.#written.push({ path: toNamesPath('of', file.document), text });
  }

  /** The files of all that was taken in. */
  list(): readonly { readonly path: string; readonly text: string }[] {
    const alike = Array.from(this.#alike, ([tail, ids]) => ({
      path: toNamesPath('at', tail),
      text: JSON.stringify(ids),
    }));
    return [...this.#written, ...alike];
  }
}

/** Reads what a file of names held after JSON.parse; throws where it is not of that shape. */
export function parseNames(value: unknown): string[] {
  if (!Array.isArray(value)) throw new TypeError('names: expected a list');
  return value.map(String);
}
