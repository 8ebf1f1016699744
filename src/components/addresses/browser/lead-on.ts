// Leads on to where a part of the page stands now, or the page itself with the anchor that was asked for.
const link = document.querySelector<HTMLAnchorElement>('a[data-leads-on]');
const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
const own = part?.querySelector<HTMLAnchorElement>('a[href]');
if (own) location.replace(own.href);
else if (link) location.replace(link.hash === '' ? link.href + location.hash : link.href);

export {};
