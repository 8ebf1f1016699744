import { load } from '#search/client/loading/load.ts';
import { parseVariants } from '#search/characters/variants.ts';
import { toDocumentText } from '../compare/document-text.ts';
import type { Verdict } from '../compare/judge-copy.ts';
import { judgePaste } from '../compare/judge-paste.ts';
import { squeeze } from '../compare/squeeze.ts';
import { findEarlier } from '../find-earlier.ts';
import { fetchFingerprints, fetchWords } from './fetch-published.ts';
import { findDocuments } from './find-documents.ts';
import { fingerprintText } from './fingerprint-text.ts';
import { listPlaces } from './name-places.ts';
import { make, makeAnswer, makeDifferences, makeLegend, makeQuote } from './render.ts';
import { say, sayCount } from './words.ts';

const shortest = 4;
const longest = 4000;

/** What is said of a pasted text; rejects where the published words cannot be had. */
export async function answerPaste(pasted: string): Promise<HTMLElement[]> {
  const copy = squeeze(pasted);
  if (copy.length < shortest) return [makeAnswer(say('tooShort'), 'none')];
  if (copy.length > longest) return [makeAnswer(say('tooLong'), 'none')];
  const variants = (await load('/search/variants.json', parseVariants)) ?? new Map();
  const ids = await findDocuments(copy, variants);
  const files = await Promise.all(ids.map(fetchWords));
  const texts = files.filter((file) => file !== null).map(toDocumentText);
  const { pieces, strays } = judgePaste(pasted, texts, variants);
  const answers = await Promise.all(
    pieces.map(async ({ words, verdict }) => {
      const earlier = verdict.kind === 'verbatim' ? [] : await answerEarlier(words, ids);
      const said = await answerVerdict(verdict, earlier.length > 0);
      // Which sentence is meant is said where there are several.
      const own = pieces.length > 1 ? [makeQuote('', words)] : [];
      return [...own, ...earlier, ...said];
    }),
  );
  return [...answers.flat(), ...strays.map((line) => makeQuote(say('strays'), line))];
}

async function answerEarlier(pasted: string, ids: readonly string[]): Promise<HTMLElement[]> {
  const lists = await Promise.all(ids.map(fetchFingerprints));
  const found = findEarlier(
    pasted,
    lists.filter((list) => list !== null),
    fingerprintText,
  );
  if (found === null) return [];
  const { since, until } = found;
  return [makeAnswer(say('once', { since: since ?? '', until: until ?? '' }), 'other')];
}

async function answerVerdict(verdict: Verdict, isKnown: boolean): Promise<HTMLElement[]> {
  switch (verdict.kind) {
    case 'verbatim': {
      const { before, after, places } = verdict;
      const isWhole = before + after === '';
      return [
        makeAnswer(say(isWhole ? 'verbatim' : 'part'), 'same'),
        ...(before === '' ? [] : [makeQuote(say('partBefore'), before)]),
        ...(after === '' ? [] : [makeQuote(say('partAfter'), after)]),
        make('h3', [say('places')]),
        ...(await Promise.all(places.map(listPlaces))),
      ];
    }
    case 'changed':
      return [
        makeAnswer(sayCount('changed', verdict.count), 'other'),
        makeDifferences(verdict.differences),
        makeLegend(),
        make('h3', [say('places')]),
        await listPlaces(verdict.places),
      ];
    case 'absent':
      return isKnown ? [] : [makeAnswer(say('absent'), 'none')];
  }
}
