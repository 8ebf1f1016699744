import { splitPrefix } from '#schema/languages.ts';

/** A page of this site, without a language. */
export interface SitePage {
  readonly path: string;
  /** With its #, or empty. */
  readonly anchor: string;
}

const pasted = /(?:^|\s)(?:https?:\/\/[^\s/]+)?(\/(?:[\w.~%-]+\/)+)(?:\?[^\s#]*)?(#[\w-]+)?/;

/** An address without its origin and the stroke before it: zj12/2.1. */
const bare = /^[a-z][\w-]*(?:\/[\w.-]+)+\/?$/;

/** The address that a text is or holds, as an address bar or a citation gives it, from the root of a site that stands in a folder; null where it holds none. */
export function parseSiteAddress(text: string, folder = ''): SitePage | null {
  const plain = text.trim();
  const whole = bare.test(plain) ? `/${plain.replace(/\/$/, '')}/` : plain;
  const [, path, anchor = ''] = pasted.exec(whole) ?? [];
  return path === undefined ? null : { path: splitPrefix(leave(folder, path)).path, anchor };
}

/** Where a page's own head says that it stands, without a language, and its title; null where it says neither. */
export function readPageHead(
  html: string,
  folder = '',
): (SitePage & { readonly title: string }) | null {
  const [, address] = /<link rel="canonical" href="https?:\/\/[^/"]+([^"]+)"/.exec(html) ?? [];
  const [, title] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  if (address === undefined || title === undefined) return null;
  const [path = '', anchor] = address.split('#');
  const plain = title.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '');
  return {
    path: splitPrefix(leave(folder, path)).path,
    anchor: anchor === undefined ? '' : `#${anchor}`,
    title: plain,
  };
}

function leave(folder: string, path: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length) : path;
}

const signs: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};
