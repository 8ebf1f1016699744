/** What robots may read, which is all, and where the list of all pages stands. */
export function formatRobots(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
