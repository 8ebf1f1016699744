/** What the site says in Chinese inside pages of others. */
export const embeds = {
  embed: {
    onSite: (name: string): string => `在${name}上看`,
    rest: '后文见原页',
    goneTitle: '这里引用的内容已经撤下',
    movedTitle: '这里引用的内容换了地址',
  },
};
