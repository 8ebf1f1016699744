import { messages } from '#i18n/messages.ts';
import { toPath } from '#i18n/paths.ts';
import { toVerdictWords } from '#charts/bullets/answer-words.ts';
import { formatFigure } from '#i18n/phrases/number-words.ts';
import {
  formatPromise,
  formatScopes,
  joinPromise,
  nameTarget,
} from '#i18n/phrases/promise-words.ts';
import { toVerdictShape } from '#indicators/status-class.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import type { Mention } from '#publication/reading/mentions.ts';
import { toTargetItem } from '#publication/promises/target-items.ts';
import type { AssessedTarget, Publication } from '#publication/publication.ts';
import { toEmbedPath } from '#publication/sharing/embed-address.ts';
import type { Locale } from '#schema/text.ts';
import { langIn, wordsIn } from '#schema/words-in.ts';
import { guessHeight, type Embed } from './embed.ts';
import { attribute, markup, type Markup } from '#export/markup.ts';
import { writeSentence } from '#export/official-words.ts';

/** A target for pages of others: what was promised, in the words of the text, what was published, and the verdict. */
export function toTargetEmbed(
  publication: Publication,
  assessed: AssessedTarget,
  locale: Locale,
): Embed {
  const { target, assessment } = assessed;
  const { answer, sentence, scopes, coverage } = toTargetItem(publication, assessed);
  const words = messages(locale).target;
  const amount = joinPromise(formatPromise(target, locale));
  const label = wordsIn(target.label, locale);
  const path = `/targets/${target.id}/`;
  const { reason } = assessment;
  const facts = [
    [words.scope, `${formatScopes(scopes, locale)} · ${words.scopeModes[target.scopeMode]}`],
    [words.deadline, target.deadline],
    [messages(locale).chart.columns.actual, tellPublished(publication, assessed, locale)],
    ...(coverage === null ? [] : [[words.coverage, coverage]]),
  ] as const;
  const title = nameTarget(target, locale);
  return {
    locale,
    path: toEmbedPath(path),
    shows: path,
    title,
    height: guessHeight([label.length, sentence?.text.length ?? 0, 30 * facts.length]),
    body: markup`<h1 class="amount">${amount} <small${attribute('lang', langIn(target.label, locale))}>${label}</small></h1>
<p><span class="verdict ${toVerdictShape(answer)}">${toVerdictWords(answer, locale)}</span> ${reason === null ? null : words.reasons[reason]}</p>
${sentence === null ? null : writeQuote(sentence, target.eId ?? '', target.quote, locale)}
<dl>
${facts.map(([name, fact]) => markup`<dt>${name}</dt><dd>${fact}</dd>\n`)}</dl>`,
  };
}

/** The figure that was held against the promise, or how many were published, or that none was found. */
function tellPublished(
  publication: Publication,
  { target, assessment }: AssessedTarget,
  locale: Locale,
): string {
  const { actual, unit } = assessment;
  if (actual !== null && unit !== null) return formatFigure(actual, unit, locale);
  const values = publication.observationsByIndicator.get(target.indicator) ?? [];
  const published = values.filter(({ value }) => value !== null).length;
  const words = messages(locale).target;
  return published === 0 ? words.noFigures : words.figures(published);
}

/** The sentence with the words that promise, and where it stands. */
function writeQuote(
  { document, locator, path, text }: Mention,
  eId: string,
  quote: string | null,
  locale: Locale,
): Markup {
  const shown = toTypeset(text);
  const at = quote === null ? -1 : text.indexOf(quote);
  const end = at + (quote?.length ?? 0);
  const words =
    at < 0
      ? markup`${shown}`
      : markup`${shown.slice(0, at)}<mark>${shown.slice(at, end)}</mark>${shown.slice(end)}`;
  return markup`<blockquote class="official" lang="zh-CN"><p>${writeSentence(eId, words)}</p></blockquote>
<p class="place" lang="zh-CN"><a href="${toPath(locale, path)}">《${toTypeset(document)}》${locator}</a></p>`;
}
