import { type ListState, listsState } from '@tolhuis/core/screen';
import { listInfo, listsHeld, NEEDED_LISTS } from '@tolhuis/rulebook/lists/index.ts';
import { factsOf, type InstalledList } from '@tolhuis/server/lists/index.ts';

/** Of which day a list is, how old, and who says so where the file does not; of the user's own list when it was imported. */
export function dayText(list: InstalledList, { ageDays }: Pick<ListState, 'ageDays'>): string {
  const { publishedOn, publishedBy, takenAt, counts, format } = list;
  if (publishedOn === undefined)
    return restsOn(list).length === 0 && listsHeld(format, counts).short.length === 0
      ? `imported ${takenAt.slice(0, 10)}`
      : 'of no known day, so of unknown age';
  const by = publishedBy === 'person' ? ' (as told)' : publishedBy === 'response' ? ' (by its address)' : '';
  return `${publishedOn.slice(0, 10)}${by}${ageDays === undefined ? '' : `  ${ageDays} days old`}`;
}

/** The needed lists that this one answers for. */
const restsOn = (list: InstalledList): typeof NEEDED_LISTS => {
  const { whole, short } = factsOf(list, list.counts);
  return NEEDED_LISTS.filter(({ code }) => whole.includes(code) || short.includes(code));
};

/** What one installed list is worth by itself: its age, and whether it is a short one. */
export const alone = (list: InstalledList, today: string): ListState =>
  restsOn(list).length === 0
    ? { state: 'fresh', effect: 'none', message: '' }
    : listsState([factsOf(list, list.counts)], restsOn(list), today);

/** Days in which a list that is told to be new has a new listing, as a rule: the Entity List and the SDN List change every few weeks. */
const USUAL_GAP = 45;

/** A day that a person gave and that the listings in the file make unlikely. */
export function oddDay({ publishedOn, publishedBy, newestListing }: InstalledList): string[] {
  if (publishedBy !== 'person' || publishedOn === undefined || newestListing === undefined) return [];
  const days = Math.round((Date.parse(publishedOn) - Date.parse(newestListing)) / 86_400_000);
  return days > USUAL_GAP
    ? [`the newest listing in it began on ${newestListing}, ${days} days before ${publishedOn}: is that its day?`]
    : [];
}

/** Lists of which a file holds too few parties to be the whole list: they are screened, and count as not installed. */
export function partsOf(list: InstalledList): string[] {
  if (list.allowedDrop) return [];
  return listsHeld(list.format, list.counts).short.map(
    (code) =>
      `${code} ${list.counts[code]} is not the whole list (${listInfo(code)?.min} or more), and counts as not installed`,
  );
}

/** The same as JSON has it. */
export function stateOf(list: InstalledList, today: string): Pick<ListState, 'state' | 'effect' | 'ageDays'> {
  const { state, effect, ageDays } = alone(list, today);
  return { state, effect, ...(ageDays !== undefined && { ageDays }) };
}
