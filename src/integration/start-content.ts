import { getContentThread } from './content-thread.ts';
import { contentFolder } from './read-content.ts';

// What Node runs before Astro when the site is built: content/ is read while Astro itself is loaded, on the other core.
getContentThread(contentFolder);
