import { toHere } from '#browser/site-folder.ts';
import { parseFingerprintList, type FingerprintList } from '../fingerprint-list.ts';
import { parseWordsFile, type WordsFile } from '../published-words.ts';

const known = new Map<string, Promise<unknown>>();

/** The words of a document; null where the site has no such document. Rejects where they cannot be had. */
export async function fetchWords(document: string): Promise<WordsFile | null> {
  return fetchJson(`/documents/${document}/words.json`, parseWordsFile);
}

/** Every fingerprint that was published of a document, in the same way. */
export async function fetchFingerprints(document: string): Promise<FingerprintList | null> {
  return fetchJson(`/documents/${document}/fingerprints.json`, parseFingerprintList);
}

async function fetchJson<T>(address: string, parse: (value: unknown) => T): Promise<T | null> {
  const loading = known.get(address) ?? readJson(address);
  known.set(address, loading);
  try {
    const value = await loading;
    return value === undefined ? null : parse(value);
  } catch (error) {
    // The next question asks anew.
    known.delete(address);
    throw error;
  }
}

/** What a file holds; undefined where there is none. */
async function readJson(address: string): Promise<unknown> {
  const response = await fetch(toHere(address));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
