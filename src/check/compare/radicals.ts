/** Radicals that programs write into PDFs in the place of characters, where Unicode's compatibility forms do not say which. */
const radicals = new Map(
  [
    '⼾户⺁厂⺇几⺈刀⺊卜⺒巳⺓幺⺗心⺜日⺝月⺟母⺠民⺤爪⺧牛⺩王⺫目⺬示⺮竹⺶羊⺼月⺽臼⻁虎⻄西⻅见⻆角⻇角⻉贝⻊足⻋车',
    '⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟',
  ]
    .join('')
    .match(/../gu)
    ?.map((pair) => [...pair] as [string, string]),
);

/** The character that a radical stands for; any other character is itself. */
export function toCharacter(character: string): string {
  const known = radicals.get(character);
  if (known !== undefined) return known;
  return /[\u2f00-\u2fd5]/.test(character) ? character.normalize('NFKC') : character;
}
