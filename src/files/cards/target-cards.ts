import type { CardBlock, StatusBlock } from '#cards/card.ts';
import type { BulletInput } from '#charts/bullets/bullets-input.ts';
import { countBullets } from '#charts/bullets/bullets-sentence.ts';
import { toTargetBullets } from '#charts/bullets/target-bullets.ts';
import { messages } from '#i18n/messages.ts';
import { toVerdictWords } from '#charts/bullets/answer-words.ts';
import { formatPromise, formatScopes, joinPromise } from '#i18n/phrases/promise-words.ts';
import { findShortTitle } from '#i18n/phrases/short-title.ts';
import { toVerdictShape, type Verdict } from '#indicators/status-class.ts';
import { listPlaceNames } from '#publication/place-names.ts';
import { toTargetItem } from '#publication/promises/target-items.ts';
import type { AssessedTarget } from '#publication/publication.ts';
import { toThingCard } from '#publication/sharing/card-paths.ts';
import { toTargetShort } from '#publication/sharing/short-pages.ts';
import type { Target } from '#schema/target.ts';
import { wordsIn } from '#schema/words-in.ts';
import { toFrame, type CardFrame, type ListedCard } from './listed-card.ts';

/** The cards of all targets: what was promised, what was published, what became of it. */
export function listTargetCards(frame: CardFrame): ListedCard[] {
  return [...frame.publication.targets.values()].map((assessed) => toTargetCard(frame, assessed));
}

function toTargetCard(frame: CardFrame, assessed: AssessedTarget): ListedCard {
  const { publication, locale } = frame;
  const { target, document, assessment } = assessed;
  const { answer, sentence, scopes } = toTargetItem(publication, assessed);
  const words = messages(locale).target;
  const names = listPlaceNames(publication, locale);
  const published = assessment.readings
    .map((reading) => toTargetBullets(target, reading, locale, names))
    .find(({ rows }) => rows.length > 0);
  const about = [
    wordsIn(target.label, locale),
    formatScopes(scopes, locale),
    words.scopeModes[target.scopeMode],
  ];
  return {
    path: toThingCard('targets', target.id),
    source: `content/documents/${document.id}/targets.yml`,
    card: {
      ...toFrame(frame, toTargetShort(document, target) ?? `/targets/${target.id}/`),
      above: [findShortTitle(document.record, locale).label, sentence?.locator ?? ''].filter(
        (line) => line !== '',
      ),
      blocks: [
        {
          kind: 'words',
          rank: 'answer',
          text: joinPromise(formatPromise(target, locale)),
          promised: true,
        },
        { kind: 'words', rank: 'note', text: about.join(' · ') },
        ...toTrack(target, published),
        ...toResult(answer, published, frame),
      ],
    },
  };
}

/** A track where a number is promised that can be held against another. */
function toTrack({ value }: Target, published: BulletInput | undefined): CardBlock[] {
  if (value === null || Number(value) <= 0) return [];
  return [{ kind: 'track', shares: published?.rows.map(({ share }) => share) ?? [] }];
}

/** What became of it, with the one published value, or how many places reached it. */
function toResult(
  verdict: Verdict,
  published: BulletInput | undefined,
  { locale }: CardFrame,
): CardBlock[] {
  const rows = published?.rows ?? [];
  const [only] = rows.length === 1 ? rows : [];
  const word = toVerdictWords(verdict, locale);
  const text = only === undefined ? word : `${word} · ${only.actual}`;
  const result: StatusBlock = { kind: 'status', shape: toVerdictShape(verdict), text };
  if (published === undefined || rows.length < 2) return [result];
  return [result, { kind: 'words', rank: 'note', text: countBullets(published) }];
}
