/** Words of the preview in Chinese, then in English. */
export function both(zh: string, en: string): string {
  return `<span lang="zh-CN">${zh}</span> ${en}`;
}
