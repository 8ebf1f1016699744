import { mayHoldFields } from '#policy/page/field-words.ts';
import { isFieldList } from './field-lines.ts';
import { isControlText, isFrameText } from '#policy/page/frame-words.ts';
import { type Measure, measureOf, type Measures } from './measure-elements.ts';
import { attributeOf, isUnseen, namesOf, walkHtml, wordsOf, type Element } from './nodes.ts';

/** Elements that HTML itself names as a page's frame or its controls. */
const frameTags = /^(?:nav|header|footer|aside|button|select|textarea|input|label)$/;
const frameRoles = /^(?:navigation|banner|contentinfo|search|complementary|toolbar|menu)$/;

/** What pages call the parts that stand around a document. */
const frameNames =
  /(?:^|[-_\s])(?:nav|navbar|menu|footer|foot|copyright|m?crumbs?|breadcrumbs?|position|location|weizhi|share|fenxiang|bdshare\w*|bdsharebuttonbox|print|dayin|toolbar|tools?|sidebar|side|related|xiangguan|recommend|hot|rank|pager|pagination|page-?turn|search|login|qr-?code|ewm|comment)(?:$|[-_\s])/i;
/** Those of them that may hold whole sentences, such as opening hours. */
const footNames = /(?:^|[-_\s])(?:footer|foot|copyright|bottom)(?:$|[-_\s])/i;

/** What pages call what stands above a document; its title may stand in it. */
const headNames = /(?:^|[-_\s])(?:header|head|top|topbar|logo|banner)(?:$|[-_\s])/i;

/** Whether an element belongs to the page and not to the document: by its tag, its role, its name, its words or its links. */
export function isFrame(element: Element, measure: Measure): boolean {
  if (frameTags.test(element.tagName) || frameRoles.test(attributeOf(element, 'role'))) {
    return measure.prose < 200 || element.tagName === 'nav';
  }
  if (measure.text === 0 || measure.text > 2000) return false;
  if (isNamedFrame(element, measure)) return true;
  if (measure.links > measure.text * 0.6 && measure.prose === 0) return !isAttachment(element);
  if (measure.text > 1200) return false;
  const text = wordsOf(element);
  if (mayHoldFields(text) && isFieldList(element)) return true;
  return measure.text <= 300 && isFramedText(text, element, measure);
}

function isNamedFrame(element: Element, { prose, text }: Measure): boolean {
  const names = namesOf(element);
  if (frameNames.test(names) && prose < 30) return true;
  if (footNames.test(names) && prose < 120 && text < 500) return true;
  return headNames.test(names) && prose === 0 && !holdsTitle(element);
}

/** A cell of a table may say 打印 and mean it, so that a control there must be one that can be pressed. */
function isFramedText(text: string, element: Element, { links }: Measure): boolean {
  if (isFrameText(text)) return true;
  return isControlText(text) && (links > 0 || !/^t[dh]$/.test(element.tagName));
}

function holdsTitle(element: Element): boolean {
  for (const step of walkHtml(element, isUnseen)) {
    if (step.kind === 'enter' && /^h[12]$/.test(step.element.tagName)) return true;
  }
  return false;
}

/** A link to an attachment, or one that is a title and no more, is part of the document. */
function isAttachment(element: Element): boolean {
  const text = wordsOf(element).trim();
  return (
    isFileList(text) || /^(?:\d{1,2}\s?[.．、]\s?)?《[^》]+》(?:[（(][^（）()]*[）)])?$/.test(text)
  );
}

/** Whether words are those of links to files. */
export function isFileList(text: string): boolean {
  return /^附\s?件|\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar)$/i.test(text.trim());
}

/** The parts of the page's frame that stand within the document, outermost only. */
export function findFrames(root: Element, measures: Measures): Set<Element> {
  const frames = new Set<Element>();
  const passes = (element: Element): boolean => {
    if (isUnseen(element)) return true;
    const measure = measureOf(element, measures);
    if (element === root || !isFrame(element, measure)) return false;
    if (measure.text > 0) frames.add(element);
    return true;
  };
  for (const step of walkHtml(root, passes)) if (step.kind === 'text') continue;
  return frames;
}
