import { measureElements, type Measures } from '#ingest/html/measure-elements.ts';
import { attributeOf, type Element, walkHtml } from '#ingest/html/nodes.ts';
import { parsePage } from '#ingest/html/parse-page.ts';

interface Page {
  readonly page: Element;
  readonly measures: Measures;
  readonly find: (id: string) => Element;
}

/** A page of this body and head, with its measures and a way to its elements by their ids. */
export function openPage(body: string, head = ''): Page {
  const whole = body.startsWith('<body') ? body : `<body>${body}</body>`;
  const page = parsePage(`<html><head>${head}</head>${whole}</html>`, 'a.html');
  return {
    page,
    measures: measureElements(page),
    find: (id) => {
      for (const step of walkHtml(page, () => false))
        if (step.kind === 'enter' && attributeOf(step.element, 'id') === id) return step.element;
      throw new Error(`no element ${id}`);
    },
  };
}

/** What an element is called in a test: its id, else its tag. */
export function nameOf(element: Element | null): string | null {
  return element && (attributeOf(element, 'id') || element.tagName);
}

/** So many characters that are a sentence. */
export function prose(length: number): string {
  return `${'甲'.repeat(length - 1)}，`;
}

/** So many characters that are none. */
export function words(length: number): string {
  return '甲'.repeat(length);
}
