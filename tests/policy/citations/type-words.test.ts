import { describe, expect, it } from 'vitest';
import { findKind, toTypePattern } from '#policy/citations/document-types.ts';

describe('the words for kinds of document', () => {
  it.each([
    [
      'title',
      [
        '答记者问 工作总结 工作打算 一封信 公开信 倡议书 责任书 承诺书 议定书 通知 意见 办法 条例 规定 规则 决定 决议 方案 要点 规划 批复 公告 通告 公报 解释 细则 报告 纲要 计划 制度 章程 规范',
        '准则 守则 导则 规程 标准 目录 清单 名单 通报 指引 指南 预案 任务 工程 措施 政策 纪要 简报 解读 问答 答问 解答 公示 简章 汇报 民约 请示 讲话 安排 分工 公约 协定 条约',
        '宣言 名录 指示 法 函 令 编',
      ].join(' '),
    ],
    [
      'cited',
      [
        '远景目标 修正案 备忘录 白皮书 蓝皮书 意向书 原则 框架 体系 要素 模型 大纲 法典 批示 说明 建议 声明 协议 答复 复函 行动 须知 要求 倡议',
        '议案 总则 通则 口径 图',
      ].join(' '),
    ],
    [
      'path',
      [
        '议定书 修正案 通知 意见 办法 条例 规定 规则 决定 决议 方案 要点 规划 批复 公告 通告 解释 细则 纲要 计划 制度 章程 规范 准则',
        '守则 导则 规程 标准 指引 指南 预案 公约 协定 条约 法典 协议 通则 宪章 党章 文件 合同 法 函',
      ].join(' '),
    ],
    ['above', '通知 意见 办法 条例 决定 文件'],
    ['opens', '通知 意见 办法 条例 规定 方案 规划 细则 预案'],
    [
      'mere',
      [
        '通知 意见 办法 条例 规定 决定 方案 规划 细则 纲要 计划 制度 章程 规程 标准 目录 清单 名单 预案 任务 工程 措施 安排 说明',
        '建议 协议 要求 函 令 编',
      ].join(' '),
    ],
    ['short', '条例 准则 公约 协定 宣言'],
    ['parts', '规范 导则 规程 标准 指南'],
    [
      'heading',
      '意见 办法 规定 方案 规划 报告 制度 规范 标准 任务 工程 措施 政策 安排 分工 原则 体系 建议 行动 要求 总则',
    ],
  ] as const)('have each its use, the longest first: %s', (use, words) => {
    expect(toTypePattern(use).replaceAll('|', ' ')).toBe(words);
  });

  it.each([
    [
      null,
      [
        '议定书 备忘录 白皮书 蓝皮书 意向书 制度 规范 守则 导则 规程 指引 指南 任务 工程 措施 政策 汇报 请示 讲话 安排 分工 公约 协定 条约',
        '宣言 原则 框架 体系 要素 模型 大纲 指示 批示 说明 建议 声明 协议 行动 须知 要求 倡议 议案 总则 口径 宪章 党章 文件 合同',
        '编 图',
      ].join(' '),
    ],
    ['law', '修正案 办法 条例 规定 规则 解释 细则 章程 准则 标准 法典 通则 法'],
    ['notice', '通知'],
    ['opinions', '意见'],
    ['decision', '决定 决议'],
    ['plan', '方案 规划 纲要 计划 预案'],
    ['key-points', '要点'],
    ['reply', '批复 答复 复函 函'],
    ['announcement', '公告 通告 公报'],
    ['report', '工作总结 报告'],
    ['list', '目录 清单 名单 名录'],
    ['circular', '通报'],
    ['minutes', '纪要'],
    ['order', '令'],
    ['explanation', '答记者问 解读 问答 答问'],
  ] as const)('say of a title that ends so that it is %s', (kind, words) => {
    expect(words.split(' ').filter((word) => findKind(`甲省乙${word}`) !== kind)).toEqual([]);
  });
});
