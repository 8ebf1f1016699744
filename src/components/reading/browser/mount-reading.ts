import { mountSharing } from '../../sharing/browser/mount-sharing.ts';
import { mountContents } from './contents.ts';
import { mountCopyButtons } from './copy-buttons.ts';
import { mountControls } from './controls.ts';
import { mountPreviews } from './previews.ts';

mountContents();
mountControls();
mountCopyButtons();
mountPreviews();
mountSharing();
