/** Re-screening after a change of list or portfolio: only what changed is compared. */
export { changedEntries, type ListChangeScreening, type ListHitChange, screenListChange } from './list-changes.ts';
export { type RescreenChange, type RescreenInput, type Rescreening, rescreen, type Subject } from './rescreen.ts';
