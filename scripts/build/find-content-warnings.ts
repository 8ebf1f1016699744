/** The warnings about content/ among the words of a build, each with its remedy; other tools' chatter is left out. */
export function findContentWarnings(output: string): string[] {
  return output.match(/content\/\S+.* warning: .*\n\s*-> .*/g) ?? [];
}
