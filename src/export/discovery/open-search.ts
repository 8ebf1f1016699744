import { escapeXml } from '../xml.ts';

/** The search of a site, as a browser takes it into its address bar. */
export interface DescribedSearch {
  /** What it is called; of longer names only the first sixteen characters stand. */
  readonly name: string;
  readonly description: string;
  /** The BCP 47 tag of its words. */
  readonly language: string;
  /** The address of its page, on which `q` asks. */
  readonly page: string;
  /** Its own address. */
  readonly self: string;
  /** The address of its icon. */
  readonly icon: string;
}

/** A description by OpenSearch 1.1. */
export function formatOpenSearch(search: DescribedSearch): string {
  const { description, icon, language, name, page, self } = search;
  const short = [...name].slice(0, 16).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(short)}</ShortName>`,
    `<Description>${escapeXml(description)}</Description>`,
    `<Language>${language}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    `<Image type="image/svg+xml">${escapeXml(icon)}</Image>`,
    `<Url type="text/html" template="${escapeXml(page)}?q={searchTerms}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(self)}"/>`,
    '</OpenSearchDescription>\n',
  ].join('\n');
}
