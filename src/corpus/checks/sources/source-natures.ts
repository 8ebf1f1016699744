import { isOfficial, type Nature } from '#schema/natures.ts';
import type { OfficialDomain, Source } from '#schema/source.ts';
import { type Issue, toIssue } from '../../issue.ts';
import type { Located, ParsedContent } from '../../parsed.ts';

/** A source is official where its domain stands on the list of official domains and nowhere else, and one address has one nature. */
export function checkSourceNatures({ officialDomains, sources }: ParsedContent): Issue[] {
  const domains = officialDomains.map(({ value }) => value);
  const first = new Map<string, Located<Source>>();
  return sources.flatMap((source) => {
    const key = toPageKey(source.value.address);
    const earlier = first.get(key) ?? source;
    first.set(key, earlier);
    return [...checkDomain(source, domains), ...checkSame(source, earlier)];
  });
}

function checkDomain({ at, value }: Located<Source>, domains: readonly OfficialDomain[]): Issue[] {
  const { host } = new URL(value.address);
  const listed = findOfficialDomain(host, domains);
  const found = showNature(value.nature);
  if (listed !== null) {
    if (value.nature === listed.nature) return [];
    const message = `"${value.id}" is ${found}, and the list of official domains has ${listed.domain} as ${listed.nature}`;
    return [toIssue('source-nature-listed', at('nature'), message)];
  }
  if (!isOfficial(value.nature)) return [];
  const message = `"${value.id}" is ${found}, and ${host} does not stand on the list of official domains`;
  return [toIssue('source-nature-unlisted', at('nature'), message)];
}

function checkSame({ at, value }: Located<Source>, earlier: Located<Source>): Issue[] {
  if (value.nature === earlier.value.nature) return [];
  const { file, line } = earlier.at(null);
  const message = `"${value.id}" is ${showNature(value.nature)}, and "${earlier.value.id}" of the same address is ${showNature(earlier.value.nature)} (${file}:${line})`;
  return [toIssue('source-natures-differ', at('nature'), message)];
}

/** The listed domain in which a host lies, the nearest first, or null. */
function findOfficialDomain(
  host: string,
  domains: readonly OfficialDomain[],
): OfficialDomain | null {
  const own = domains.filter(({ domain }) => host === domain || host.endsWith(`.${domain}`));
  const [nearest = null] = own.sort((a, b) => b.domain.length - a.domain.length);
  return nearest;
}

/** What two addresses of one page have in common: not the scheme, nor www, the last slash or the place on the page. */
function toPageKey(address: string): string {
  const { host, pathname, search } = new URL(address);
  return host.replace(/^(www|m)\./, '') + pathname.replace(/\/$/, '') + search;
}

function showNature(nature: Nature | null): string {
  return nature ?? 'of unknown nature';
}
