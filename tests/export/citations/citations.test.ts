import { describe, expect, it } from 'vitest';
import { type CitedRecord, citeGbt7714, citeInline } from '#export/citation.ts';

const keyPoints: CitedRecord = {
  title: '2012年全省小城市培育试点和中心镇发展改革工作要点',
  documentNumber: null,
  issuers: [],
  date: '2012-04-05',
  provenance: {
    seed: 'seed.txt',
    format: 'text',
    sha256: '0'.repeat(64),
    received: '2026-11-22',
    address: null,
  },
};
const notice: CitedRecord = {
  title: '浙江省人民政府办公厅关于开展小城市培育试点的通知',
  documentNumber: '浙政办发〔2010〕162号',
  issuers: ['浙江省人民政府办公厅'],
  date: '2010',
  provenance: null,
};
const place = {
  locator: '第二部分第（一）项第1句',
  address: 'https://example.org/documents/zj-2012-key-points/sec_2__cl_1/#sec_2__cl_1__p_1__s_1',
};

describe('a citation in official style', () => {
  it('leaves out a number that is not known', () => {
    expect(citeInline(keyPoints, place)).toBe(
      '《2012年全省小城市培育试点和中心镇发展改革工作要点》第二部分第（一）项第1句',
    );
  });

  it('sets a known number in full-width brackets', () => {
    expect(citeInline(notice, { ...place, locator: '' })).toBe(
      '《浙江省人民政府办公厅关于开展小城市培育试点的通知》（浙政办发〔2010〕162号）',
    );
  });

  it('turns the marks of a title within', () => {
    const nested = { ...notice, title: '关于印发《要点》的通知' };
    expect(citeInline(nested, { ...place, locator: '' })).toMatch(/^《关于印发〈要点〉的通知》/);
  });

  it('leaves the place open where none is given', () => {
    expect(citeInline(keyPoints)).toMatch(/》\{locator\}$/);
  });
});

describe('a citation by GB/T 7714', () => {
  it('names no issuer that is not printed', () => {
    expect(citeGbt7714(keyPoints, place)).toBe(
      `2012年全省小城市培育试点和中心镇发展改革工作要点: 第二部分第（一）项第1句[EB/OL]. (2012-04-05)[2026-11-22]. ${place.address}`,
    );
  });

  it('names printed issuers and the number', () => {
    expect(citeGbt7714(notice, { ...place, locator: '' })).toBe(
      `浙江省人民政府办公厅. 浙江省人民政府办公厅关于开展小城市培育试点的通知: 浙政办发〔2010〕162号[EB/OL]. (2010). ${place.address}`,
    );
  });

  it('leaves out a date that is not known', () => {
    const undated = { ...notice, date: null };
    expect(citeGbt7714(undated, { ...place, locator: '' })).toContain(`[EB/OL]. ${place.address}`);
  });

  it('names three issuers and says there are more', () => {
    const issuers = ['甲', '乙', '丙', '丁'];
    expect(citeGbt7714({ ...notice, issuers }, place)).toMatch(/^甲, 乙, 丙, 等\. /);
  });
});
