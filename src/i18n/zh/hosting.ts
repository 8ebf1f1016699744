/** What the site says in Chinese of where it can stand. */
export const hosting = {
  hosting: {
    title: '放到自己的服务器上',
    lead: '整个网站是一个文件夹，不需要在服务器上运行任何程序；放在域名下面或者其中一个目录里都行。',
  },
};
