import { describe, expect, it } from 'vitest';
import { parseAddress } from '#search/query/asked-address.ts';

describe('parseAddress', () => {
  it.each([
    ['二(三)', 'sec_2__cl_3'],
    ['二（三）', 'sec_2__cl_3'],
    ['二、(三)', 'sec_2__cl_3'],
    ['第二部分第三项', 'sec_2__cl_3'],
    ['第二部分第（三）项', 'sec_2__cl_3'],
    ['2(3)', 'sec_2__cl_3'],
    ['(十二)', 'cl_12'],
    ['第三部分', 'sec_3'],
    ['第三十五条', 'art_35'],
    ['第二章', 'chp_2'],
    ['sec_2__cl_3', 'sec_2__cl_3'],
    ['SEC_2__cl_3__p_1__s_2', 'sec_2__cl_3__p_1__s_2'],
    ['preamble', 'preamble'],
    ['第二部分第（一）项第1句', 'sec_2__cl_1__p_1__s_1'],
    ['第三部分第2段第三句', 'sec_3__p_2__s_3'],
    ['第三部分、第（三）项', 'sec_3__cl_3'],
    ['第三部分，第三项', 'sec_3__cl_3'],
    ['二.(三)', 'sec_2__cl_3'],
    ['第三编', 'part_3'],
    ['第十节', 'dvs_10'],
    ['第三条第2句', 'art_3__p_1__s_2'],
    ['(三)第2段第1句', 'cl_3__p_2__s_1'],
    ['att_1', 'att_1'],
    ['notice', 'notice'],
    ['closing', 'closing'],
    ['第 三 条', 'art_3'],
  ])('reads %s as %s', (text, address) => {
    expect(parseAddress(text)).toBe(address);
  });

  it.each([
    '三条',
    '第三',
    '第三条投资',
    '投资第三条',
    '第1句',
    '第三条第2',
    'x_1',
    'asec_1',
    '第一二三四五六七条',
    '二三',
    '三',
    '二、三产业',
    '第三产业',
    'section',
    '投资(二)',
    '',
  ])('takes %s for words', (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});
