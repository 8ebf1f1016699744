import { embedPolicy } from '#embeds/embed-policy.ts';
import {
  contentSecurityPolicy,
  picturePolicy,
  xmlPolicy,
} from '#layouts/content-security-policy.ts';
import { isEmbedAddress } from '#publication/sharing/embed-address.ts';
import { toMediaType } from '#schema/media-types.ts';

/** What is sent with every answer, beside what says what the file is: about the file that stands at an address, or null where none does. A page cannot say itself who may frame it. */
export function toHeaders(address: string, file: string | null): Readonly<Record<string, string>> {
  const isFramed = file !== null && isEmbedAddress(address);
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'content-security-policy': `${toPolicy(file, isFramed)}; frame-ancestors ${isFramed ? '*' : "'none'"}`,
    ...(isFramed ? {} : { 'x-frame-options': 'DENY' }),
    // A frame of ours in a page of another has no origin of its own: what draws its chart again is asked for from elsewhere.
    ...(/\.(?:js|json)$/.test(file ?? '') ? { 'access-control-allow-origin': '*' } : {}),
  };
}

function toPolicy(file: string | null, isFramed: boolean): string {
  if (isFramed) return embedPolicy;
  const type = toMediaType(file ?? '');
  if (type === 'image/svg+xml') return contentSecurityPolicy;
  if (type.startsWith('image/')) return picturePolicy;
  const isTree = /[/+]xml$/.test(type);
  return isTree ? xmlPolicy : contentSecurityPolicy;
}
