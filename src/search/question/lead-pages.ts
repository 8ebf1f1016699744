import { isOneSlip } from '../near/near-phrase.ts';
import { isTown, type Lexicon, type Meaning } from './lexicon.ts';
import type { Meant } from './read-meant.ts';

const tasks = '/tasks/';
const mostPages = 3;

/** The pages that answer a question of which every word is understood: a list that it asks for, else what it names. */
export function listLeadPages({ named, rest }: Meant): Meaning[] {
  if (rest !== '') return [];
  const asksTasks = named.page.some(({ address }) => address === tasks);
  if (asksTasks && named.actor.length > 0) return named.actor.slice(0, mostPages);
  const pages = named.page.length > 0 ? named.page : listNamed(named);
  return pages.slice(0, mostPages);
}

/** The pages of what is understood of a question that is not understood as a whole: ways on, no answers. */
export function listKnownPages({ named, rest }: Meant): Meaning[] {
  return rest === '' ? [] : listNamed(named).slice(0, mostPages);
}

/** What a word of a question would name if one letter of it were another: a way on, said to be no more. */
export function findNameSlips({ rest }: Meant, { names, meanings }: Lexicon): Meaning[] {
  const words = rest.split(' ').filter((word) => /^[a-z]{5,}$/.test(word));
  const near = Array.from(names).filter(([name]) => words.some((word) => isOneSlip(word, name)));
  const meant = near.flatMap(([, numbers]) => numbers).flatMap((at) => meanings[at] ?? []);
  return [...new Set(meant)].filter((one) => one.kind !== 'place' || isTown(one)).slice(0, 1);
}

function listNamed({ term, indicator, place, actor }: Meant['named']): Meaning[] {
  return [...term, ...indicator, ...place.filter(isTown), ...actor];
}
