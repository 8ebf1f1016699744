import { embedPolicy } from '#embeds/embed-policy.ts';
import {
  contentSecurityPolicy,
  picturePolicy,
  xmlPolicy,
} from '#layouts/content-security-policy.ts';
import { languages, toPrefix } from '#schema/languages.ts';
import { listEnds } from '#schema/media-types.ts';

/** Headers by their names in lower case. */
export type Headers = Readonly<Record<string, string>>;

/** Files that are answered for alike. */
export interface FileKind {
  /** One word, as configurations use it for a name of their own. */
  readonly name: string;
  /** The addresses from the root of the site; * stands for one character or more. */
  readonly addresses: readonly string[];
  readonly headers: Headers;
}

const embedded = languages.map(({ code }) => `${toPrefix(code)}/embed/*`);

/** What no page of ours asks of a reader's machine. */
const powers = 'camera display-capture geolocation microphone midi payment usb'.split(' ');

/** With every answer. */
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': powers.map((power) => `${power}=()`).join(', '),
};

/** What stands in a window of its own and in no frame. */
const unframed = { 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin' };

/** Asked for again each time: whether the copy that is kept is still good. */
const asked = { 'cache-control': 'no-cache' };
const hashed = { 'cache-control': 'public, max-age=31536000, immutable' };

const own = { 'cross-origin-resource-policy': 'same-origin' };
/** Pages of others may show it, but their scripts cannot read it. */
const shown = { 'cross-origin-resource-policy': 'cross-origin' };
const read = { ...shown, 'access-control-allow-origin': '*' };

const closed = (policy: string): Headers => ({
  'content-security-policy': `${policy}; frame-ancestors 'none'`,
  ...unframed,
});

/** The answer to all that is of no other kind: pages, and what only they load; also where nothing stands. */
export const usual: Headers = { ...always, ...closed(contentSecurityPolicy), ...own, ...asked };

/** The one list of headers. A file is of the first kind that its address fits; the rest is `usual`. */
export const fileKinds: readonly FileKind[] = [
  {
    name: 'asset',
    // Their names carry a hash of what they hold. A frame of ours in a page of another has no origin of its own: what draws its chart again is asked for from elsewhere.
    addresses: ['/_assets/*'],
    headers: { ...always, ...closed(contentSecurityPolicy), ...read, ...hashed },
  },
  {
    name: 'embed',
    addresses: embedded,
    headers: {
      ...{ ...always, ...read, ...asked },
      'content-security-policy': `${embedPolicy}; frame-ancestors *`,
    },
  },
  {
    name: 'element',
    addresses: ['/embed.js'],
    headers: { ...always, ...closed(contentSecurityPolicy), ...shown, ...asked },
  },
  {
    name: 'kept',
    // It brings a script of its own, which no page of the site may hold.
    addresses: ['/files/*.html'],
    headers: {
      ...{ ...always, ...closed(contentSecurityPolicy), ...own, ...asked },
      'content-disposition': 'attachment',
    },
  },
  {
    name: 'tree',
    addresses: toAddresses((type) => /[/+]xml$/.test(type) && type !== 'image/svg+xml'),
    headers: { ...always, ...closed(xmlPolicy), ...read, ...asked },
  },
  {
    name: 'picture',
    addresses: toAddresses((type) => type.startsWith('image/') && type !== 'image/svg+xml'),
    headers: { ...always, ...closed(picturePolicy), ...shown, ...asked },
  },
  {
    name: 'data',
    addresses: toAddresses(isData),
    headers: { ...always, ...closed(contentSecurityPolicy), ...read, ...asked },
  },
];

/** What programs of others may read: all but what makes up pages, and pictures. */
function isData(type: string): boolean {
  if (type === 'image/svg+xml') return true;
  return !/^(?:image\/|text\/(?:html|css|javascript)$|application\/(?:octet-stream|wasm)$)/.test(
    type,
  );
}

function toAddresses(isWanted: (type: string) => boolean): string[] {
  return listEnds(isWanted).map((end) => `/*.${end}`);
}

/** The addresses of a kind of files, below a folder of their host, as a regular expression that JavaScript, PCRE and RE2 read alike. */
export function toPattern({ addresses }: FileKind, folder = ''): string {
  const all = addresses.map((address) =>
    address.replaceAll('.', String.raw`\.`).replaceAll('*', '.+'),
  );
  return `^${folder.replaceAll('.', String.raw`\.`)}(?:${all.join('|')})$`;
}

/** The headers of a file by its address from the root of the site, without a query; null where none stands. */
export function toFileHeaders(address: string | null): Headers {
  if (address === null) return usual;
  return fileKinds.find((kind) => new RegExp(toPattern(kind)).test(address))?.headers ?? usual;
}

/** Every header that any kind has, in the order in which they are written. */
export function listHeaderNames(): string[] {
  return [...new Set([usual, ...fileKinds.map(({ headers }) => headers)].flatMap(Object.keys))];
}
