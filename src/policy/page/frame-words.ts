const opening = String.raw`[【〖［\[（(|｜/\s]*`;
const closing = String.raw`[】〗］\]）)|｜/\s]*`;

/** What can be done with a page; a line of nothing else is none of a document's. */
const commands = [
  String.raw`打\s?印(?:本页|此页|本文|此文|文章|正文|页面)?`,
  String.raw`关\s?闭(?:窗口|本页|此页|页面)?`,
  String.raw`收\s?藏(?:本页|此页)?`,
  String.raw`(?:一键)?分\s?享(?:到|至)?\s?[:：]?`,
  String.raw`(?:返回|回到)(?:顶部|首页|列表|上一页)?|页面顶部|设为首页|网站地图|我要纠错|无障碍(?:浏览|阅读)?`,
  String.raw`[上下]一[篇条页]|(?:提交|发表|我要|网友)?(?:评论|回复)+|复制链接|返回`,
];
const choices = '微信|微博|QQ空间|朋友圈|大|中|小|默认|超大';
const command = new RegExp(commands.join('|'));
const control = new RegExp(`^(?:${opening}(?:${commands.join('|')}|${choices})${closing})+$`, 'i');

/** What a line begins with that says something of the page or leads to another. */
const leading = new RegExp(
  `^${opening}(?:` +
    [
      String.raw`今天是\s?[:：]?\s?(?:\d{4}|公元|农历|星期|$)|欢迎您?(?:访问|光临|来到|进入)`,
      String.raw`\d{4}年\d{1,2}月\d{1,2}日\s?(?:星期|周)[一二三四五六日天]\s?(?:$|农历|天气|欢迎)`,
      String.raw`扫一扫|扫描(?:二维码|左侧|右侧|下方)`,
      String.raw`字\s?[体号]\s?[:：]`,
      String.raw`(?:浏览|阅读|点击|访问)(?:次数|人数|量|数|率)?\s?[:：]`,
      String.raw`(?:信息|文章|稿件)(?:来源|来自)\s?[:：]|来源\s?[:：]`,
      String.raw`(?:作者|编辑|责任编辑|责编|审核|初审|终审|复审)\s?[:：]`,
      String.raw`(?:发布|发表|更新|添加|录入)(?:时间|日期)\s?[:：]`,
      String.raw`[上下]一[篇条页]\s?[:：]|下载地址\s?[:：]|页\s?[:：]\s?\[\d|查看完整版本\s?[:：]`,
      String.raw`您?(?:当前|现在|所在|(?:当前|现在)所在)的?位置(?:\s?[:：]|\s|$)|您的位置\s?[:：]`,
      String.raw`(?:首页|网站首页)\s?[>/»]`,
      String.raw`相关(?:链接|文章|阅读|新闻|报道|信息|稿件|解读|附件下载)\s?[:：]?(?:\s|$)`,
    ].join('|') +
    ')',
);

/** A day with the time of day, or a day and something counted, as pages print them. */
const stamp =
  /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s*$|(?:\d{1,2}:\d{2}(?::\d{2})?\s*)?(?:来源|浏览|点击|字[号体]))/;

/** What only the foot of a page says. */
const foot =
  /ICP备|ICP证|公网安备|(?:网站|网页|公众号|微博)截图$|网站标识码|版权所有|Copyright|最佳浏览效果|建议使用.{0,12}分辨率|^技术支持\s?[:：]/i;

const remarks =
  /(?:(?:发布|发表|更新|添加|录入)?(?:时间|日期)|(?:信息|文章|稿件)?来源|作者|编辑|发布人|(?:浏览|阅读|点击|访问)(?:次数|人数|量|数|率)?|字\s?[体号](?:大小)?)\s?[:：]/g;

/** Whether words on a line are such as a page sets around a document; none of them is a sentence. */
export function isFrameText(text: string): boolean {
  const line = text.replace(/\s+/g, ' ').trim();
  if (/[。；]/.test(line)) return false;
  if (leading.test(line) || stamp.test(line) || foot.test(line)) return true;
  return new Set(line.match(remarks)?.map((remark) => remark.replace(/\s/g, ''))).size >= 2;
}

/** Whether words on a line are only what can be done with a page. */
export function isControlText(text: string): boolean {
  const line = text.replace(/\s+/g, ' ').trim();
  return command.test(line) && control.test(line);
}
