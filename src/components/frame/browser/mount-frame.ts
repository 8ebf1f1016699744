import { focusBox } from './focus-box.ts';
import { showWayBack } from './way-back.ts';

document.addEventListener('keydown', focusBox);
showWayBack();
