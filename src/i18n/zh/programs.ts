/** What the site says in Chinese of what programs read: feeds and what tells them of the site. */
export const programs = {
  feeds: {
    title: '订阅',
    lead: '用阅读器订阅下面任何一个地址，就能知道本站新收录了什么、更正了什么。每种都有 Atom 和 JSON Feed 两种格式，内容相同。不用登记，本站不知道谁在订阅。',
    columns: { feed: '内容', formats: '格式' },
    kinds: { all: '全部', documents: '文件', figures: '数字', corrections: '更正' },
    about: {
      all: '新收录和补充的文件、新增和修订的数字、已公布文字的更正',
      documents: '新收录和补充的文件',
      figures: '新增的和修订的公布值',
      corrections: '已公布的文字里更正过和撤下的',
    },
    nothingIn: {
      all: '还没有公布过什么',
      documents: '还没有收录文件',
      figures: '还没有公布值',
      corrections: '已公布的文字还没有更正过',
    },
    documentLine: (kind: string, date: string, number: string) =>
      `${kind}，成文日期：${date}，发文字号：${number}`,
    textHeld: '收录正文，逐句可引。',
    textUnheld: '正文未收录，只有题录。',
    corrected: (name: string, count: number) => `${name}：更正${count}处`,
    correctedLine: (place: string, before: string, after: string) =>
      `${place === '' ? '' : `${place}：`}原为“${before}”，更正为“${after}”`,
    withdrawnLine: (place: string, before: string) =>
      `${place === '' ? '' : `${place}：`}已撤下“${before}”`,
    othersTitle: '给程序的其他入口',
    others: {
      sitemap: '全部页面和最近变动日期（sitemap）',
      openSearch: '浏览器地址栏里的搜索（OpenSearch）',
      llms: '给语言模型的说明（llms.txt）',
      cff: '怎样引用本站（CITATION.cff）',
    },
  },
  workbook: {
    idOf: (column: string) => `${column}编号`,
    sourceAddress: '出处网址',
    below: (address: string, date: string) =>
      `来自${address}，数据截至${date}。有编号的列里是机器用的名字，和 CSV、接口里的一样。`,
    truth: { true: '是', false: '否' },
    link: '全部表格，列名和内容都用中文（Excel）',
  },
  discovery: {
    searchFor: (name: string) => `在${name}里查条文、数字和文号`,
    cite: '引用本站的数据时，请注明下列内容，并写明所引数字自己的出处。',
    documents: '文件',
    data: '数据',
    programs: '给程序',
    about: '说明',
  },
} as const;
