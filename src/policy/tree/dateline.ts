/** Those that send out texts of others, as datelines name them. */
const agencies =
  '新华社|新华网|中新社|中新网|中国新闻网|人民网|人民日报|央视网|光明日报|经济日报|法制日报|法治日报|\\p{Script=Han}{2,4}(?:日报|晚报|新闻网)|本报|本网|本刊';

const form = new RegExp(
  `^\\s*[（(]?(?:据)?(?:${agencies})(?:\\p{Script=Han}|[·、\\s]){0,14}?\\s?(?:\\d{4}年)?\\s?[0-9０-９]{1,2}\\s?月\\s?[0-9０-９]{1,2}\\s?日\\s?(?:专?电|讯|消息)[）)]?(?:\\s{0,2}[（(][^（）()]{1,40}[）)])?[：:]?`,
  'u',
);

/** How long the dateline is with which a text begins (新华社北京2月13日电（记者王五）), or null. */
export function measureDateline(text: string): number | null {
  return form.exec(text.slice(0, 120))?.[0].length ?? null;
}

/** Whether a text is a dateline and nothing else. */
export function isDateline(text: string): boolean {
  const plain = text.trim();
  return measureDateline(plain) === plain.length;
}
