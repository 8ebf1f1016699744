import { toSiteAddress } from '#schema/site-address.ts';
import {
  formatRequestDocx,
  formatRequestText,
  type RequestLetter,
} from '#export/office/request-letter.ts';
import { formatUnit } from '#i18n/phrases/number-words.ts';
import { formatPeriod } from '#i18n/phrases/period-words.ts';
import { formatPromise, joinPromise } from '#i18n/phrases/promise-words.ts';
import { toTypeset } from '#policy/text/typeset.ts';
import { anyTown, listGaps, type AskedGap } from '#publication/promises/requests.ts';
import { toTargetItem } from '#publication/promises/target-items.ts';
import { lookUp, type Publication } from '#publication/publication.ts';
import { formatTitle } from '#i18n/phrases/title-words.ts';
import { official } from '#schema/languages.ts';
import { wordsIn } from '#schema/words-in.ts';
import type { PublishedFile } from './published-file.ts';

/** What whoever sends the letter has to fill in. */
const blank = '＿＿＿＿';

/** For each number that is missing, the request by which it can be asked for, as text and as a Word file. */
export function listRequestFiles(publication: Publication, site: URL): PublishedFile[] {
  return [...listGaps(publication).values()].flat().flatMap((gap) => [
    {
      path: `${gap.path}.txt`,
      write: () => formatRequestText(toLetter(publication, gap, site)),
    },
    {
      path: `${gap.path}.docx`,
      write: () => formatRequestDocx(toLetter(publication, gap, site)),
    },
  ]);
}

/** What the letter for a gap says, in the official language; `site` is the address of the site. */
export function toLetter(publication: Publication, gap: AskedGap, site: URL): RequestLetter {
  const { assessed, missing, place } = gap;
  const { document, target } = assessed;
  const locale = official.code;
  const town = publication.towns.get(place);
  const indicator = lookUp(publication.indicators, target.indicator);
  const { sentence } = toTargetItem(publication, assessed);
  const isTown = town !== undefined || place === anyTown;
  const name = town?.name ?? blank;
  const scope = publication.scopes.get(place);
  const { notice } = publication.corpus;
  return {
    notice: notice === null ? null : wordsIn(notice, locale),
    addressee: isTown
      ? `${name}人民政府（或者承继其职权的机关）`
      : `${blank}（当年负责汇总考核的省级部门）`,
    other: isTown ? `${town?.county ?? `${blank}县（市、区）`}统计部门` : null,
    place: town
      ? `${town.prefecture}${town.county}${name}`
      : scope
        ? wordsIn(scope.name, locale)
        : name,
    indicator: wordsIn(indicator.name, locale),
    unit: formatUnit(indicator.unit, locale),
    asked: missing.map(({ kind, period, year }) => ({
      period: formatPeriod(year, period, locale),
      besides: besides[kind],
    })),
    ground: {
      title: formatTitle(document.record),
      isQuote: sentence !== null,
      number: document.record.documentNumber,
      locator: sentence?.locator ?? null,
      words:
        sentence === null
          ? `${wordsIn(target.label, locale)}：${joinPromise(formatPromise(target, locale))}`
          : toTypeset(sentence.text),
    },
    address: toSiteAddress(`/targets/${target.id}/`, site),
  };
}

const besides: Readonly<Record<AskedGap['missing'][number]['kind'], string | null>> = {
  value: null,
  'comparable-value': '如有按调整后的同一区划重算的数，请一并提供',
  'settled-value': '几个公开来源给出的数不一致，请提供以哪个为准',
};
