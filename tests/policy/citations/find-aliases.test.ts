import { describe, expect, it } from 'vitest';
import { findAliases } from '#policy/citations/find-aliases.ts';
import { isStepUnit } from '#policy/references/reference.ts';

describe('the short names of a text', () => {
  it.each([
    ['根据《甲省城镇条例》（以下简称《条例》）', '条例', '甲省城镇条例', null],
    ['《甲省城镇条例》（简称“三年计划”）', '三年计划', '甲省城镇条例', null],
    ['《甲省城镇条例》以下统称为“计划”', '计划', '甲省城镇条例', null],
    ['甲政发〔2012〕3号（以下简称 “《意见》”）', '意见', null, '甲政发〔2012〕3号'],
    ['以下简称《条例》', '条例', null, null],
    ['《甲条例》。以下简称《条例》', '条例', null, null],
    ['《甲条例》和别的什么（以下简称《条例》', '条例', null, null],
  ])('in %s are %s of %s %s', (text, words, title, number) => {
    expect(findAliases(text)).toEqual([{ words, title, number }]);
  });

  it.each([
    '以下简称“计划”',
    '《条例》（以下简称《条例》）',
    '称《条例》',
    '简称条例',
    '简称“甲”',
    '简称《》',
  ])('are none in %s', (text) => {
    expect(findAliases(text)).toEqual([]);
  });
});

describe('the units of a path', () => {
  it('are those that provisions have', () => {
    expect(['编', '章', '节', '部分', '条', '款', '项', '点', '目'].every(isStepUnit)).toBe(true);
    expect(['甲', '', undefined].some(isStepUnit)).toBe(false);
  });
});
