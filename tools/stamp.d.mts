/** Names, sizes and times of every source file of these folders, and of the lock file, as one short text. */
export function sourceStamp(root: string, folders?: readonly string[]): string;
/** Folders of what the start-up pack holds. */
export const PACKED: readonly string[];
