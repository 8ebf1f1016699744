import { official as officialLanguage, splitPrefix } from '#schema/languages.ts';
import { getAttribute, type Element } from '#ingest/html/nodes.ts';
import { hasClass } from '../../site/html.ts';
import type { PageCheck } from '../../site/page-check.ts';

/** Official words are marked as Chinese on every page, and no Chinese words as another language where they are a whole sentence or heading. */
export function checkLanguageMarks(): PageCheck {
  const { tag: official } = officialLanguage;
  return {
    see: ({ address, elements }) => {
      const page = splitPrefix(address).language.tag;
      return elements.flatMap((element) => {
        const isOfficial = hasClass(element, 'sentence') || hasClass(element, 'heading-text');
        const own = getAttribute(element, 'lang');
        const isHeading = /^h[1-6]$/.test(element.tagName) && own !== null;
        if (!isOfficial && !isHeading) return [];
        const language = findLanguage(element) ?? page;
        if (isOfficial ? language === official : language === official || !isChinese(element)) {
          return [];
        }
        return [
          {
            check: 'language marks',
            place: `${address}#${getAttribute(element, 'id') ?? ''}`,
            message: `these words are Chinese, and marked as ${language}`,
            remedy: `Set lang="${official}" on what holds official words.`,
          },
        ];
      });
    },
  };
}

function findLanguage(element: Element): string | null {
  for (let at: Element['parentNode'] = element; at !== null && 'attrs' in at; at = at.parentNode) {
    const language = getAttribute(at, 'lang');
    if (language !== null) return language;
  }
  return null;
}

function isChinese({ childNodes }: Element): boolean {
  return childNodes.some((node) => 'value' in node && /\p{Script=Han}{4}/u.test(node.value));
}
