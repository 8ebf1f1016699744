import { mountCitationPreviews } from './citation-previews.ts';
import { mountContents } from './contents.ts';
import { mountControls } from './controls.ts';

mountContents();
mountControls();
mountCitationPreviews();
