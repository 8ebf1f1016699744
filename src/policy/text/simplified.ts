/** Traditional characters of the words by which papers are recognised (條, 號, 關於, 通過), with the simplified ones in the same order. */
const traditional =
  '條編節號關於辦規則決議見劃計綱轉發會紀細報佈準標總錄單請復縣區鎮鄉廳務員黨書長處團隊銀學聯資財國華東門機構體執項據為與將現從個萬億產業實試點讀問題獎應當對進過還來時間後開閉參簽監護衛環農漁勞動險稅頒經審訂電訊記聞濟贊組檢專職責圖冊樣內無屆畝戶噸達罰賠償';
const simplified =
  '条编节号关于办规则决议见划计纲转发会纪细报布准标总录单请复县区镇乡厅务员党书长处团队银学联资财国华东门机构体执项据为与将现从个万亿产业实试点读问题奖应当对进过还来时间后开闭参签监护卫环农渔劳动险税颁经审订电讯记闻济赞组检专职责图册样内无届亩户吨达罚赔偿';

const forms = new Map([...traditional].map((from, at) => [from, simplified.charAt(at)]));
const folded = new RegExp(`[${traditional}]`, 'g');
/** What any text in traditional characters holds. */
const telling = /[條號關於發辦規為會國縣鎮區與億萬畝噸個點]/;

/** The same text, same length, with the traditional characters of the words of structure as simplified ones; what is printed is kept elsewhere. */
export function toSimplifiedForms(text: string): string {
  if (!telling.test(text)) return text;
  return text.replace(folded, (character) => forms.get(character) ?? character);
}
