import type { Locked } from './lockfile.ts';

/** The list of licences as docs/licences.md shows it: each licence with the packages under it. */
export function formatLicences(packages: readonly Locked[]): string {
  const lines = packages.map(({ name, version, license = 'not named' }) => ({
    licence: license,
    line: `- \`${name}\` ${version}`,
  }));
  const groups = [...Map.groupBy(lines, ({ licence }) => licence)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const parts = groups.map(([licence, group]) => {
    const unique = [...new Set(group.map(({ line }) => line))].sort();
    return `## ${licence} (${unique.length})\n\n${unique.join('\n')}\n`;
  });
  return `${head}\n${parts.join('\n')}`;
}

const head = `# Licences

Every package that \`package-lock.json\` names, for every kind of machine, under the licence that it names. Written by
\`npm run licences\`; which licences may stand here is said in \`scripts/supply/kept-licences.ts\`.
`;
