import type { Measure } from './measure-elements.ts';
import { attributeOf, isUnseen, textOf, walkHtml, type Element } from './nodes.ts';

/** Elements that HTML itself names as a page's frame or its controls. */
const frameTags = /^(?:nav|header|footer|aside|button|select|textarea|input|label)$/;
const frameRoles = /^(?:navigation|banner|contentinfo|search|complementary|toolbar|menu)$/;

/** What pages call the parts that stand around a document. */
const frameNames =
  /(?:^|[-_\s])(?:nav|navbar|menu|footer|foot|copyright|crumbs?|breadcrumbs?|position|location|weizhi|share|bdshare\w*|bdsharebuttonbox|print|dayin|toolbar|tools?|sidebar|side|related|xiangguan|recommend|hot|rank|pager|pagination|page-?turn|search|login|qr-?code|ewm|comment)(?:$|[-_\s])/i;

/** What the lines say that a page sets around a document; none of them is a sentence. */
const frameWords =
  /^[【〖[（(|｜\s]*(?:打\s?印(?:本页|此页|文章)?|关\s?闭(?:窗口|本页|页面)?|收\s?藏(?:本页)?|分\s?享(?:到|至)?|扫一扫|字\s?[体号][\s:：]|(?:浏览|阅读|点击|访问)(?:次数|人数|量|数|率)?\s?[:：]|(?:信息|文章|稿件)?(?:来源|来自)\s?[:：]|(?:作者|编辑|责任编辑|责编|审核|初审|终审)\s?[:：]|(?:发布|发表|更新|添加|录入)(?:时间|日期)\s?[:：]|[上下]一[篇条页]\s?[:：]?|相关(?:链接|文章|阅读|新闻|文件|报道|信息|附件下载)\s?[:：]?$|返回(?:顶部|首页|列表)?|(?:您)?(?:当前|现在|所在)的?位置\s?[:：]|您的位置\s?[:：]|设为首页|网站地图|版权所有|.{0,8}ICP备|.{0,8}公网安备|网站标识码|\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+(?:来源|浏览|点击|字[号体]))/;

/** What pages call what stands above a document; its title may stand in it. */
const headNames = /(?:^|[-_\s])(?:header|head|top|topbar|logo|banner)(?:$|[-_\s])/i;

/** The fields that government pages set above a document as a table. */
const fieldNames =
  /索\s?引\s?号[^]*(?:发文字号|文\s?号|发文机关|发布机构|发布日期|成文日期|生成日期|主题分类)/;

/** Whether an element belongs to the page and not to the document: by its tag, its role, its name, its words or its links. */
export function isFrame(element: Element, measure: Measure): boolean {
  if (frameTags.test(element.tagName) || frameRoles.test(attributeOf(element, 'role'))) {
    return measure.prose < 200 || element.tagName === 'nav';
  }
  if (measure.text === 0 || measure.text > 2000) return false;
  const names = `${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`;
  if (frameNames.test(names) && measure.prose < 30) return true;
  if (headNames.test(names) && measure.prose === 0) return !holdsTitle(element);
  if (measure.prose < 40 && measure.text <= 600 && fieldNames.test(textOf(element))) return true;
  if (measure.links > measure.text * 0.6 && measure.prose === 0) return !isAttachment(element);
  return measure.text <= 120 && isFrameText(textOf(element));
}

/** Whether words are such as a page sets around a document. */
function isFrameText(text: string): boolean {
  const line = text.replace(/\s+/g, ' ').trim();
  return frameWords.test(line) && !/[。；]/.test(line);
}

function holdsTitle(element: Element): boolean {
  for (const step of walkHtml(element, isUnseen)) {
    if (step.kind === 'enter' && /^h[12]$/.test(step.element.tagName)) return true;
  }
  return false;
}

/** A link to an attachment is part of the document. */
function isAttachment(element: Element): boolean {
  const text = textOf(element);
  return /附\s?件|《.+》|\.(?:docx?|xlsx?|pdf|wps|et|zip|rar)\b/i.test(text);
}
