import { describe, expect, it } from 'vitest';
import { escapeInline } from '#policy/markdown/escape-inline.ts';

describe('words of one line in Markdown', () => {
  it.each([
    [' 甲 ', '甲'],
    ['甲*乙_丙`', '甲\\*乙\\_丙\\`'],
    ['[甲](<乙>)', '\\[甲\\](\\<乙\\>)'],
    ['甲\\乙|丙~丁&戊!', '甲\\\\乙\\|丙\\~丁\\&戊\\!'],
    ['# 甲', '\\# 甲'],
    ['12. 甲', '12\\. 甲'],
    ['1) 甲 2) 乙', '1\\) 甲 2) 乙'],
    ['甲1. 乙', '甲1. 乙'],
    ['- 甲 - 乙', '\\- 甲 - 乙'],
    ['+ 甲', '\\+ 甲'],
    ['甲=', '甲='],
  ])('%j is written: %s', (text, written) => {
    expect(escapeInline(text)).toBe(written);
  });
});
