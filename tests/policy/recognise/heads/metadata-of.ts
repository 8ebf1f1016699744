import { findMetadata } from '#policy/recognise/find-metadata.ts';

/** What a document says of itself: its title, the lines before its first provision and behind its last, and its attachments, parted by |. */
export function metadataOf(document: string): string {
  const [title = '', ...parts] = document.split('|');
  const [preamble = [], closing = [], attachments = []] = parts.map((part) =>
    part.split('/').filter((line) => line !== ''),
  );
  const found = findMetadata({
    ...{ title: title === '' ? null : title, notice: [], preamble, body: [], closing },
    attachments: attachments.map((own) => ({ title: own, children: [] })),
  });
  return Object.entries(found)
    .map(([name, value]: [string, string | readonly string[] | null]) =>
      value === null || value.length === 0
        ? ''
        : `${name} ${typeof value === 'string' ? value : value.join('+')}`,
    )
    .filter((one) => one !== '')
    .join(', ');
}
