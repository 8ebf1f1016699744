import { toPath } from '#i18n/paths.ts';
import type { Publication } from '#publication/publication.ts';
import { languages, official } from '#schema/languages.ts';
import { hasCards, siteCard } from '#schema/site.ts';
import { wordsIn } from '#schema/words-in.ts';
import { listDocumentCards } from './document-cards.ts';
import { listIndicatorCards } from './indicator-cards.ts';
import { toFrame, type CardFrame, type ListedCard } from './listed-card.ts';
import { listTargetCards } from './target-cards.ts';
import { listTownCards } from './town-cards.ts';

/** Every share card of a site: official words once, our own in each language. */
export function listCards(publication: Publication, site: URL): ListedCard[] {
  const inOfficial = { publication, locale: official.code, site };
  const hasThings = hasCards(publication.corpus.site.cards, 'documents');
  return [
    ...languages.flatMap(({ code }) => {
      const frame = { publication, locale: code, site };
      return [toSiteCard(frame), ...(hasThings ? listThingCards(frame) : [])].map((listed) => ({
        ...listed,
        path: toPath(code, listed.path),
      }));
    }),
    ...(hasThings ? listDocumentCards(inOfficial) : []),
  ];
}

function listThingCards(frame: CardFrame): ListedCard[] {
  return [...listTargetCards(frame), ...listIndicatorCards(frame), ...listTownCards(frame)];
}

/** The card of all pages without one of their own. */
function toSiteCard(frame: CardFrame): ListedCard {
  const { publication, locale } = frame;
  const { name, home } = publication.corpus.site;
  return {
    path: siteCard,
    source: 'content/site.yml',
    card: {
      ...toFrame(frame, '/'),
      above: [],
      blocks: [
        { kind: 'words', rank: 'answer', text: wordsIn(name, locale) },
        { kind: 'words', rank: 'text', text: wordsIn(home.lead, locale) },
      ],
    },
  };
}
