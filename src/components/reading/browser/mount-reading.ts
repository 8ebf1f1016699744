import { mountContents } from './contents.ts';
import { mountControls } from './controls.ts';
import { mountPreviews } from './previews.ts';

mountContents();
mountControls();
mountPreviews();
