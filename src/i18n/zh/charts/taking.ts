/** What a page loads of this language where a view of a chart is cited or put on another page. */
export const taking = {
  citationStyles: {
    plain: '原文、出处和地址',
    official: '公文引用式',
    gbt7714: 'GB/T 7714',
    apa: 'APA',
    chicago: 'Chicago',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
    markdown: 'Markdown',
    html: 'HTML',
  },
  taking: {
    edition: (date: string, hash: string) => `数据截至${date}，指纹${hash}`,
    dated: (date: string) => `数据截至${date}`,
    copy: '复制',
    link: '链接',
    code: '嵌入代码',
  },
} as const;
