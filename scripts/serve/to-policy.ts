import { contentSecurityPolicy, xmlPolicy } from '#layouts/content-security-policy.ts';
import { toMediaType } from '#schema/media-types.ts';

/** The Content-Security-Policy that is sent with a file; a meta element cannot forbid framing, so the header does. */
export function toPolicy(file: string): string {
  const type = toMediaType(file);
  const isTree = /[/+]xml$/.test(type) && type !== 'image/svg+xml';
  return `${isTree ? xmlPolicy : contentSecurityPolicy}; frame-ancestors 'self'`;
}
