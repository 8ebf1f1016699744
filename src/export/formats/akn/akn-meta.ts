import { toSiteAddress } from '#schema/site-address.ts';
import type { Mark } from '#policy/text/segments.ts';
import { official } from '#schema/languages.ts';
import { toFirstDay } from '../../first-day.ts';
import { markup, type Markup } from '../../markup.ts';
import { listMentioned, toPageAddress, type FormatSource } from '../format-source.ts';
import { toWorkIri } from './akn-words.ts';

/** ISO 639-2 code of the official language. */
const language = 'zho';
/** The schema asks for a date, and some texts bear none; what such a date means is said beside it. */
const unknownDate = '0001-01-01';

/** What the file says of the work, its words and itself, and all that the text refers to. */
export function writeAknMeta(source: FormatSource, component: string | null): Markup {
  const { page, record } = source;
  const date = toDay(record.date);
  const work = toWorkIri(source);
  const expression = `${work}/${language}@${date}`;
  const portion = page === null ? '' : `/~${page.eId}`;
  const part = component === null ? portion : `/!${component}`;
  const author = record.issuers.length === 0 ? '#issuer-unknown' : '#issuer-1';
  const days = record.date === null ? 'unknown' : 'made';
  const number = record.documentNumber;
  return markup`<meta>
<identification source="#site">
<FRBRWork>
<FRBRthis value="${work}${part}"/><FRBRuri value="${work}"/>
<FRBRalias value="${toPageAddress(source)}" name="page"/>
<FRBRdate date="${date}" name="${days}"/><FRBRauthor href="${author}"/><FRBRcountry value="cn"/>
<FRBRsubtype value="${record.kind}"/>${number === null ? null : markup`<FRBRnumber value="${number}"/>`}<FRBRname value="${record.title}"/>
</FRBRWork>
<FRBRExpression>
<FRBRthis value="${expression}${part}"/><FRBRuri value="${expression}"/>
<FRBRdate date="${date}" name="${days}"/><FRBRauthor href="${author}"/><FRBRlanguage language="${language}"/>
</FRBRExpression>
<FRBRManifestation>
<FRBRthis value="${expression}${part}.akn"/><FRBRuri value="${expression}.akn"/>
<FRBRdate date="${toDay(record.provenance?.received ?? null)}" name="received"/><FRBRauthor href="#site"/>
</FRBRManifestation>
</identification>
${writeReferences(source)}
${source.site.notice && markup`<proprietary source="#site"><notice xmlns="${toSiteAddress('/schemas/', source.site.address)}">${source.site.notice[official.code]}</notice></proprietary>`}
</meta>
`;
}

function toDay(date: string | null): string {
  return date === null ? unknownDate : toFirstDay(date);
}

function writeReferences(source: FormatSource): Markup {
  const { cited, record, site, targets, terms } = source;
  const refs = (kind: Mark['kind']): string[] => listMentioned(source, kind);
  const on = (path: string): string => toSiteAddress(path, site.address);
  const named = new Set(refs('target'));
  const indicators = new Map(
    targets
      .filter(({ id }) => named.has(id))
      .map(({ indicator, label }) => [indicator, label[official.code]]),
  );
  const issuers = record.issuers.map(
    (name, at) =>
      markup`<TLCOrganization eId="issuer-${at + 1}" href="/akn/ontology/organization/cn/${encodeURIComponent(name)}" showAs="${name}"/>\n`,
  );
  return markup`<references source="#site">
${refs('citation')
  .flatMap((id) => cited.get(id) ?? [])
  .map((one) => markup`<activeRef href="${toWorkIri(one)}" showAs="${one.record.title}"/>\n`)}
<TLCOrganization eId="site" href="${on('/')}" showAs="${site.name[official.code]}"/>
${issuers.length > 0 ? issuers : markup`<TLCOrganization eId="issuer-unknown" href="/akn/ontology/organization/cn/unknown" showAs="${record.absent.issuers ?? 'unknown'}"/>\n`}
${refs('term').map((id) => markup`<TLCConcept eId="term-${id}" href="${on(`/glossary/${id}/`)}" showAs="${terms.get(id)?.name ?? id}"/>\n`)}
${refs('place').map((id) => markup`<TLCLocation eId="place-${id}" href="${on(`/towns/${id}/`)}" showAs="${id}"/>\n`)}
${[...indicators].map(([id, name]) => markup`<TLCConcept eId="ind-${id}" href="${on(`/indicators/${id}/`)}" showAs="${name}"/>\n`)}
</references>`;
}
