/** What a configuration must know of a site. */
export interface HostedSite {
  /** The folder in which it stands at its host, '' for the root. */
  readonly folder: string;
  /** The whole address of its front page. */
  readonly address: string;
}

/** The first lines of every configuration. */
export function writeFirstLines({ address }: HostedSite): string[] {
  return [
    `# Written by \`npm run host\` for ${address}: write it anew when the site is built anew.`,
    '# The headers come from src/hosting/headers/header-list.ts.',
  ];
}
