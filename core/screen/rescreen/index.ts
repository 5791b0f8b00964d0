/** Re-screening after a change of list or portfolio: only what changed is compared. */
export { hitChanges, type ListHitChange, type ListHitChanges } from './list-changes.ts';
export { type RescreenChange, type RescreenInput, type Rescreening, rescreen, type Subject } from './rescreen.ts';
