import { resolve } from 'node:path';
import type { PageCheck } from '../../site/page-check.ts';
import type { SiteIssue } from '../../site/site-issue.ts';
import { readText, type Site } from '../../site/site.ts';

/** Where files lie on machines: /home/…, /Users/…, C:\Users\…, file://…; not within an address of the web. */
const machinePath =
  /(?<![\w./%:-])\/(?:home|Users|root|tmp|private|workspace|builds|var\/folders)\/[\w.@-]+|(?<!\w)[A-Za-z]:\\[\w.-]+\\|file:\/\/\//;
const written = /\.(?:css|js|json|jsonld|svg|csv|atom|xml|txt)$/;

/** No page and no other file of text says where something lies on the machine that built it. */
export function checkMachinePaths(site: Site, project = resolve('.')): PageCheck {
  return {
    see: ({ address, html }) => find(address, html, project),
    end: () =>
      [...site.files]
        .filter((path) => written.test(path))
        .flatMap((path) => find(path, readText(site, path), project)),
  };
}

function find(place: string, text: string, project: string): SiteIssue[] {
  const found = machinePath.exec(text)?.[0] ?? (text.includes(`${project}/`) ? project : null);
  if (found === null) return [];
  return [
    {
      check: 'machine paths',
      place,
      message: `it names ${JSON.stringify(found)}, a place on a machine`,
      remedy: 'Write paths from the root of the project, or none.',
    },
  ];
}
