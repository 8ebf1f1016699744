import { escapeXml } from './xml.ts';

/** Finished HTML. Whatever else is put into HTML is text. */
export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** What can be put into HTML: text and numbers, of which no sign is read as markup, finished HTML, or nothing. */
type Filling = string | number | Markup | readonly Markup[] | null | undefined;

/** HTML from a template: what stands in the template is markup, all that is put into it is not, unless it is finished. */
export function markup(template: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  return new Markup(String.raw({ raw: template }, ...fillings.map(fill)));
}

function fill(filling: Filling): string {
  if (filling === null || filling === undefined) return '';
  if (filling instanceof Markup) return filling.html;
  return typeof filling === 'object'
    ? filling.map(({ html }) => html).join('')
    : escapeXml(String(filling));
}

/** An attribute with the space before it; nothing where it has no value. */
export function attribute(name: string, value: string | null | undefined): Markup {
  return value === null || value === undefined
    ? markup``
    : new Markup(` ${name}="${escapeXml(value)}"`);
}
