import { defaultTreeAdapter } from 'parse5';
import { dropSigns, findSigns, hasSigns, showSigns } from '#schema/signs.ts';
import type { Element } from '#ingest/html/nodes.ts';
import { hasClass } from '../site/html.ts';
import type { PageCheck } from '../site/page-check.ts';
import type { SiteIssue } from '../site/site-issue.ts';
import type { Page } from '../site/site.ts';

/** Elements whose words can hold no markup, so that signs in them are written by their number. */
const plain = /^(?:title|textarea|option|text|tspan|desc)$/;

/** Attributes whose words a reader is shown or told. */
const spoken = new Set(['title', 'aria-label', 'alt', 'content', 'placeholder', 'label']);

/** No page holds a sign that nobody sees, that turns the words around it or that passes for another, unless it stands apart and shows its number. */
export function checkSigns(): PageCheck {
  return {
    see: (page) => {
      // Most pages hold none at all.
      if (!hasSigns(page.html) && !page.html.includes('&#')) return [];
      return page.elements.flatMap((element) =>
        listHidden(element).map((words) => toIssue(page, words)),
      );
    },
  };
}

/** What an element says of its own with signs that are hidden in it. */
function listHidden(element: Element): string[] {
  const { tagName, attrs, childNodes } = element;
  const told = attrs.filter(({ name }) => spoken.has(name)).map(({ value }) => value);
  const own = childNodes.flatMap((node) =>
    defaultTreeAdapter.isTextNode(node) ? [node.value] : [],
  );
  const isExempt = hasClass(element, 'sign') || /^(?:script|style)$/.test(tagName);
  const unmarked = plain.test(tagName) ? own.filter(isUnseen) : own.filter(hasSigns);
  return [...told.filter(isUnseen), ...(isExempt ? [] : unmarked)];
}

function isUnseen(text: string): boolean {
  return dropSigns(text) !== text;
}

function toIssue({ address }: Page, words: string): SiteIssue {
  const [sign] = findSigns(words);
  const around = words.slice(Math.max(0, (sign?.start ?? 0) - 12), (sign?.start ?? 0) + 12);
  return {
    check: 'signs',
    place: address,
    message: `${sign?.name ?? 'a sign'} is hidden in “${showSigns(around.trim())}”`,
    remedy: 'Let src/middleware.ts have the last word on each page: it sets such signs apart.',
  };
}
