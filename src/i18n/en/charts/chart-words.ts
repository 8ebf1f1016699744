import type { ChartWords } from '../../zh/zh.ts';
import { chart } from './chart.ts';
import { forms } from '../grammar.ts';
import { sources } from '../sources.ts';

/** What a page loads of this language to draw its charts again. */
export const chartWords: ChartWords = { ...chart, ...forms, ...sources };
