import { writeFirstLines, type HostedSite } from './hosted-site.ts';

/** Where the container file puts the site. */
export const containerRoot = '/srv/site';

/** The port at which the container answers. */
export const containerPort = 8080;

/** A container of nginx with the site in it, to be built in the folder that holds both. */
export function writeContainerFile(site: HostedSite): string {
  return `${[
    ...writeFirstLines(site),
    'FROM docker.io/library/nginx:1.28-alpine',
    'COPY nginx.conf /etc/nginx/conf.d/default.conf',
    `COPY site ${containerRoot}`,
    `EXPOSE ${containerPort}`,
  ].join('\n')}\n`;
}
