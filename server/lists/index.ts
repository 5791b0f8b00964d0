/** Installed lists on disk: fetched, imported, read. The impure half of core/screen/lists. */

export { type ReadFile, readListFileCached } from './cache.ts';
export {
  type ChangedList,
  changedLists,
  ListChangeError,
  type ListChangesPage,
  type ListMoment,
  listChangesPage,
} from './changes.ts';
export { listsHome, tolhuisHome } from './home.ts';
export { type InstallOptions, importFile, installBytes, ListRefusedError, readListFile, unpacked } from './install.ts';
export { factsOf, installedState, type LoadedLists, loadLists } from './load.ts';
export { type ArchivedList, type InstalledList, ListStore } from './store.ts';
export { type SyncOptions, type SyncProgress, type SyncResult, syncList } from './sync.ts';
export { SyncError } from './sync-error.ts';
