import { isFileList } from './frame.ts';
import { measureOf, type Measures } from './measure-elements.ts';
import { attributeOf, isUnseen, walkHtml, wordsOf, type Element } from './nodes.ts';

const fileName = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar)$/i;
const longest = 500;

/** The lists of attached files that stand behind a document and that its own text does not name. */
export function findFileLists(
  after: readonly Element[],
  text: string,
  measures: Measures,
): Element[] {
  const known = squeeze(text);
  const found: Element[] = [];
  const passes = (element: Element): boolean => {
    if (isUnseen(element)) return true;
    const { links, text: length } = measureOf(element, measures);
    if (links === 0 || length > longest || !isListOfFiles(element)) return false;
    if (!known.includes(squeeze(wordsOf(element)))) found.push(element);
    return true;
  };
  for (const element of after) {
    for (const step of walkHtml(element, passes)) if (step.kind === 'text') continue;
  }
  return found;
}

function isListOfFiles(element: Element): boolean {
  if (!isFileList(wordsOf(element))) return false;
  for (const step of walkHtml(element, isUnseen)) {
    if (step.kind !== 'enter' || step.element.tagName !== 'a') continue;
    const address = attributeOf(step.element, 'href').replace(/[?#].*$/, '');
    if (!fileName.test(address) && !fileName.test(wordsOf(step.element).trim())) return false;
  }
  return true;
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
