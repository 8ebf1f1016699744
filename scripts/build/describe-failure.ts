/**
 * Why Astro stopped, from all that it said: what is wrong in content/, where that was the reason, since Astro adds hints that
 * do not fit; else its own words with the file that they name, without its stack.
 */
export function describeFailure(output: string): string {
  const content = /content\/ has errors\.[\s\S]*?^\d+ error\(s\), .* in content\/$/m.exec(
    output,
  )?.[0];
  if (content !== undefined) return content;
  const said = output
    .split('\n')
    .filter((line) => line.trim() !== '' && !stack.test(line) && !steps.test(line))
    .join('\n');
  // What Astro adds behind a remedy of ours is a guess, and set in; what begins a line is another message, as after a warning with its remedy.
  const own = /^[\s\S]*^ {2}-> .*$/m.exec(said)?.[0];
  if (own !== undefined && !/^\S/m.test(said.slice(own.length))) return own;
  const file = /Location:\n\s*(\S+)/.exec(output)?.[1];
  const page = /[├└]─ (\/\S*?\.html)/g;
  const last = [...output.matchAll(page)].at(-1)?.[1];
  const where =
    file !== undefined
      ? `Mend ${file} there.`
      : `Mend what the page ${last ?? ''} is made of: the file that the words above name, in content/guides/ if they speak of MDX.`;
  return `${said}\n  -> ${where}`;
}

/** Where in the programs something failed, which helps nobody to mend content/. */
const stack = /^ *(?:Stack trace:|at .+)$/;

/** What Astro says of each of its steps, which went well. */
const steps =
  /^\d\d:\d\d:\d\d (?!.*(?:ERROR|WARN))(?! *[├└]─ \S+\.html[^ (])|^ generating static routes *$/;
