const root = '/embed';

/** What draws a chart again for the view that the address of a page inside pages of others asks for. */
export const viewScriptPath = `${root}/chart.js`;

/** The address of the page that shows, inside pages of others, what stands at an address of ours; both without language. */
export function toEmbedPath(path: string): string {
  return root + path;
}

/** The address of a part of a text inside pages of others, without language. */
export function toPartEmbedPath(document: string, eId: string): string {
  return toEmbedPath(`/documents/${document}/${eId}/`);
}

/** Where it stands as oEmbed, beside the page for pages of others. */
export function toOembedPath(embed: string): string {
  return `${embed}oembed.json`;
}
