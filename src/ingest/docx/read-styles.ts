import type { XmlTag } from '../office/xml-reader.ts';
import { readProperty, type Properties } from './properties.ts';
import { readXml, valueOf } from './read-xml.ts';

/** The styles of a Word file, each with what it takes from those that it is based on. */
export interface Styles {
  /** What a style says, or the default paragraph style's where none is named. */
  resolve(id: string | undefined): Properties;
}

interface Style {
  basedOn: string | null;
  isDefault: boolean;
  readonly own: Properties;
}

/** Reads word/styles.xml, or nothing where there is none. */
export function readStyles(xml: string | undefined, file: string): Styles {
  const styles = new Map<string, Style>();
  if (xml !== undefined) collect(xml, file, styles);
  const fallback = [...styles].find(([, style]) => style.isDefault)?.[0];
  const known = new Map<string, Properties>();
  const resolve = (id: string | undefined): Properties => {
    const name = id ?? fallback ?? '';
    const found = known.get(name);
    if (found) return found;
    const chain: Properties[] = [];
    const seen = new Set<string>();
    for (let at: string | null = name; at !== null && !seen.has(at);) {
      seen.add(at);
      const style: Style | undefined = styles.get(at);
      if (style) chain.push(style.own);
      at = style?.basedOn ?? null;
    }
    const resolved = chain.reduceRight<Properties>((all, own) => ({ ...all, ...own }), {});
    known.set(name, resolved);
    return resolved;
  };
  return { resolve };
}

function collect(xml: string, file: string, styles: Map<string, Style>): void {
  let style: Style | null = null;
  readXml(xml, 'word/styles.xml', file, {
    open(tag) {
      if (tag.name === 'w:style') style = openStyle(tag, styles);
      else if (style) readStyleElement(tag, style);
    },
    close(name) {
      if (name === 'w:style') style = null;
    },
  });
}

function openStyle(tag: XmlTag, styles: Map<string, Style>): Style {
  const byDefault = valueOf(tag, 'default');
  const isDefault = valueOf(tag, 'type') === 'paragraph' && /^(?:1|true|on)$/.test(byDefault ?? '');
  const style: Style = { basedOn: null, isDefault, own: {} };
  styles.set(valueOf(tag, 'styleId') ?? '', style);
  return style;
}

function readStyleElement(tag: XmlTag, style: Style): void {
  const value = valueOf(tag);
  if (tag.name === 'w:basedOn') style.basedOn = value;
  else if (tag.name === 'w:name') {
    const level = /^(?:heading|标题)\s?([1-6])$/i.exec(value ?? '')?.[1];
    if (level !== undefined) style.own.headingLevel = Number(level);
    else if (/^(?:title|标题)$/i.test(value ?? '')) style.own.headingLevel = 1;
    else if (/^(?:toc|目录|contents)\s?[1-9]$/i.test(value ?? '')) style.own.contents = true;
  } else readProperty(tag, style.own);
}
