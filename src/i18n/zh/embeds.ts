/** What the site says in Chinese inside pages of others. */
export const embeds = {
  embed: {
    onSite: (name: string): string => `在${name}上看`,
    rest: '后文见原页',
    goneTitle: '这里引用的内容已经撤下',
    movedTitle: '这里引用的内容换了地址',
  },
  embedding: {
    title: '放进别的网页',
    lead: '任何一个部分、条、目标和指标图，都可以原样放进别的网页；篇幅不长、分句编址的文件，每一句也可以。',
    what: '放进去的是原文、出处和回到本站的链接，不用脚本也完整，链接在新窗口打开；不设Cookie。底色是浅的：地址后面加?theme=dark是深色，加?theme=auto跟随读者的系统。',
    elementTitle: '用一个元素',
    elementLead:
      '脚本载入以前它是一个链接；载入以后换成框架，高度自动合适。脚本只有一个文件，地址不变。',
    frameTitle: '只用框架',
    frameLead: '网页里不能用脚本时用这一种；高度是估计的，可以改。',
    oembedTitle: '用oEmbed',
    oembedLead: '会读oEmbed的编辑器，粘贴这里任何一条的地址就行。各页写明的oEmbed地址是：',
    addressTitle: '地址',
    addressLead: '在页面地址前面加上/embed；句子用文件的地址加句子的编号。例如：',
    framing: '只有/embed下面的页可以放进别的网页，其他页不可以。',
    promise: '条文改了编号，旧地址照样显示同样的内容；撤下的写明何时撤下。',
  },
};
