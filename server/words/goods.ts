import type { Pair } from './dutch.ts';

const STATE_VALUE = "State the value of a unit in the licence's currency, and prepare it again.";

/** What is said where an order does not fit its licence, or its limits. */
export const GOODS_WORDS: readonly Pair[] = [
  [
    'Licence {0} covers ECCN {1}; the order is of {2} (15 CFR 750.7).',
    'Vergunning {0} dekt ECCN {1}; de order is van {2} (15 CFR 750.7).',
  ],
  [
    'Licence {0} covers chip {1}; the order is of {2} (15 CFR 750.7).',
    'Vergunning {0} dekt chip {1}; de order is van {2} (15 CFR 750.7).',
  ],
  [
    'Licence {0} covers {1}; the order goes to {2} (15 CFR 750.7).',
    'Vergunning {0} dekt {1}; de order gaat naar {2} (15 CFR 750.7).',
  ],
  [
    "Licence {0} names {1} as '{2}', not '{3}' (15 CFR 750.7).",
    "Vergunning {0} noemt {1} als '{2}', niet '{3}' (15 CFR 750.7).",
  ],
  [
    'Over limit {0} ({1}) for {2} on {3}: {4} counted, {5} in this order, {6} in all; {7} allowed, {8} left.',
    'Boven grens {0} ({1}) voor {2} op {3}: {4} geteld, {5} in deze order, {6} in totaal; {7} toegestaan, {8} over.',
  ],
  [
    'Send less, wait for the next period, or go under a licence. Nothing was taken.',
    'Zend minder, wacht op de volgende periode, of ga onder een vergunning. Er is niets afgeboekt.',
  ],
  [
    'Limit {0} ({1}) cannot be counted: the quantity, the TPP, the chip or the name of the consignee is missing.',
    'Grens {0} ({1}) kan niet worden geteld: het aantal, de TPP, de chip of de naam van de ontvanger ontbreekt.',
  ],
  ['State it, and prepare the order again.', 'Vul het in, en bereid de order opnieuw voor.'],
  ["Account '{0}' allows {1}, the law {2} ({3}).", "Rekening '{0}' laat {1} toe, de wet {2} ({3})."],
  ['An officer adjusts the account first.', 'Een compliance officer past eerst de rekening aan.'],
  [
    'Draw on a licence for these goods, this destination and these parties, or apply for one.',
    'Gebruik een vergunning voor deze goederen, deze bestemming en deze partijen, of vraag er een aan.',
  ],
  ['Licence {0} is valid from {1}; the goods go on {2}.', 'Vergunning {0} geldt vanaf {1}; de goederen gaan op {2}.'],
  [
    'Licence {0} was valid until the day before {1}; the goods go on {2}.',
    'Vergunning {0} gold tot de dag voor {1}; de goederen gaan op {2}.',
  ],
  ['Use a licence in force on that day.', 'Gebruik een vergunning die op die dag geldt.'],
  [
    "Licence {0} does not name '{1}', who receives the goods.",
    "Vergunning {0} noemt '{1}' niet, die de goederen ontvangt.",
  ],
  [
    'Use a licence that names every end user and consignee of the order.',
    'Gebruik een vergunning die elke eindgebruiker en ontvanger van de order noemt.',
  ],
  [
    'Licence {0} was entered without its items, destinations and roles: whether it fits is for an officer to say.',
    'Vergunning {0} is ingevoerd zonder goederen, bestemmingen en rollen: of zij past is aan een compliance officer.',
  ],
  [
    'Amend the licence with what it covers, or let an officer approve with a reason that says why it fits, in at least 20 characters.',
    'Vul aan wat de vergunning dekt, of laat een compliance officer goedkeuren met een reden die zegt waarom zij past, in ten minste 20 tekens.',
  ],
  [
    'Licence {0} has conditions that the reservation does not confirm: {1}.',
    'Vergunning {0} heeft voorwaarden die de reservering niet bevestigt: {1}.',
  ],
  [
    'Give the reservation back, and reserve with each condition confirmed.',
    'Geef de reservering terug, en reserveer met elke voorwaarde bevestigd.',
  ],
  [
    "The licence was reserved for '{0}', who is no party to the order.",
    "De vergunning is gereserveerd voor '{0}', die geen partij bij de order is.",
  ],
  ['Reserve for a party of this order.', 'Reserveer voor een partij van deze order.'],
  [
    'The order states no value: whether the licence covers it cannot be told.',
    'De order noemt geen waarde: of de vergunning hem dekt is niet te zeggen.',
  ],
  [STATE_VALUE, 'Noem de waarde van een stuk in de valuta van de vergunning, en bereid hem opnieuw voor.'],
  ['The order is in {0}, the licence in {1}.', 'De order is in {0}, de vergunning in {1}.'],
  [
    'What goes out is used by its order; a use beside orders is for an officer to record.',
    'Wat uitgaat wordt door zijn order gebruikt; gebruik buiten orders is aan een compliance officer.',
  ],
  [
    'Name the reservation when the order is approved, or ask an export-compliance officer.',
    'Noem de reservering bij het goedkeuren van de order, of vraag een compliance officer.',
  ],
  ['A use beside orders needs a written reason.', 'Gebruik buiten orders vraagt een geschreven reden.'],
  [
    'Say in `note`, in at least 20 characters, what went out and why without an order.',
    'Zeg in `note`, in ten minste 20 tekens, wat uitging en waarom zonder order.',
  ],
];
