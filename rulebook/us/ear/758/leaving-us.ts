import { activity, allOf, type Condition, clause, kind, not, origin, values } from '@tolhuis/core/law';

// Part 758 speaks of exports from the United States, in tangible form unless it says otherwise.

/** A tangible export from the United States: technology and model weights travel in intangible form. */
export const tangibleExport: Condition = clause(
  'export',
  'a tangible export from the United States',
  'een tastbare uitvoer uit de Verenigde Staten',
  allOf(activity.is('export'), origin.is('US'), not(kind.isIn(values('technology', 'model-weights')))),
);
