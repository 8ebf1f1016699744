import { markup } from './markup.ts';

/** What an editor pastes to show something of ours: an element that is a link until its script has come; all addresses are whole. */
export function writeEmbedCode(of: {
  readonly src: string;
  /** The script of the element. */
  readonly script: string;
  /** Where the link leads. */
  readonly href: string;
  readonly title: string;
}): string {
  const { href, script, src, title } = of;
  return markup`<yaodian-embed src="${src}"><a href="${href}">${title}</a></yaodian-embed>
<script async src="${script}"></script>`.html;
}
