import { BOOK_JOURNEYS } from './journeys-books.ts';
import { ORDER_JOURNEYS } from './journeys-orders.ts';
import { SETTINGS_JOURNEYS } from './journeys-settings.ts';

/** Every form of a desk, by keyboard alone. */
export const JOURNEYS = [...ORDER_JOURNEYS, ...BOOK_JOURNEYS, ...SETTINGS_JOURNEYS];
