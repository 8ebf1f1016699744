import type { Bilingual } from '#schema/text.ts';

/** What the published data is called, in both languages. */
export const dataTitle: Bilingual = {
  zh: '浙江小城市培育试点镇：目标与公布值',
  en: 'Pilot towns for small-city cultivation in Zhejiang: targets and published values',
};

/** What the published data is, in both languages. */
export const dataDescription: Bilingual = {
  zh: '一份公文的数字目标，和公开网页上查到的各镇、各组镇的值。每个值都有出处；没有的值空着并写明原因，从不补零或插补。各个数字的权利属于其出处。',
  en: 'The numeric targets of an official document, and the values that public pages print for towns and sets of towns. Every value has a source; a missing value is empty with its reason, never zero and never interpolated. Each figure belongs to its source.',
};

/** What an empty cell means, in both languages. */
export const emptyCell: Bilingual = {
  zh: '没有、不适用或不知道；观测值为空时，原因在 missingReason',
  en: 'none, not applicable or not known; for an empty value the reason stands in missingReason',
};

/** A description that says first what must be said first. */
export function withNotice(text: Bilingual, notice: Bilingual | null): Bilingual {
  if (notice === null) return text;
  return { zh: `${notice.zh} ${text.zh}`, en: `${notice.en} ${text.en}` };
}

/** Both languages in one text, for formats that have room for one. */
export function joinLanguages({ zh, en }: Bilingual, between = ' · '): string {
  return `${zh}${between}${en}`;
}

/** Both languages as JSON-LD tells them apart. */
export function tagLanguages({ zh, en }: Bilingual): object[] {
  return [
    { '@value': zh, '@language': 'zh' },
    { '@value': en, '@language': 'en' },
  ];
}
