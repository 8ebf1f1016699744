/** Addresses of one kind, each with what stands there. */
export interface LlmsSection {
  readonly title: string;
  readonly links: readonly {
    readonly name: string;
    readonly address: string;
    readonly about?: string;
  }[];
}

/** What a language model should know of a site, in Markdown as llmstxt.org describes it: name, gist, what to mind, addresses. */
export function formatLlmsText(
  name: string,
  gist: string,
  notes: readonly string[],
  sections: readonly LlmsSection[],
): string {
  const parts = [
    `# ${oneLine(name)}`,
    `> ${oneLine(gist)}`,
    ...notes.map(oneLine),
    ...sections.map(({ links, title }) => {
      const lines = links.map(
        ({ about, address, name: link }) =>
          `- [${escapeName(link)}](${address})${about === undefined ? '' : `: ${oneLine(about)}`}`,
      );
      return `## ${oneLine(title)}\n\n${lines.join('\n')}`;
    }),
  ];
  return `${parts.join('\n\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escapeName(text: string): string {
  return oneLine(text).replace(/[\\[\]]/g, '\\$&');
}
