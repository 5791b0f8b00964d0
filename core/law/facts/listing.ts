import { t } from '../text.ts';
import { textFact, truthFact } from '../words.ts';

// Facts of a listing of a party: asked of the members of a list, `some('listing', …)`.

/** 'EL' | 'DPL' | 'UVL' | 'MEU' | 'SDN' | 'ISN' | 'CMIC' | … A listing added after the day does not count; inside `some('listing', …, viaOwners)` see listingVia. */
export const list = textFact(
  'listing.list',
  'text',
  t('list', 'lijst'),
  t('On which lists is the party?', 'Op welke lijsten staat de partij?'),
  'listing',
);

export const footnote = textFact(
  'listing.footnotes',
  'set',
  t('footnote of the Entity List', 'voetnoot van de Entity List'),
  t('Which footnote does the Entity List entry carry?', 'Welke voetnoot heeft de vermelding op de Entity List?'),
  'listing',
);

export const program = textFact(
  'listing.programs',
  'set',
  t('sanctions programme', 'sanctieprogramma'),
  t('Under which sanctions programme is the party listed?', 'Onder welk sanctieprogramma staat de partij?'),
  'listing',
);

/** 'all-items' or the entry's own words. */
export const listingRequirement = textFact(
  'listing.licenceRequirement',
  'text',
  t('licence requirement of the entry', 'vergunningplicht van de vermelding'),
  t(
    'What does the licence-requirement column of the entry say?',
    'Wat zegt de kolom vergunningplicht van de vermelding?',
  ),
  'listing',
);

export const listingPolicy = textFact(
  'listing.reviewPolicy',
  'text',
  t('licence review policy of the entry', 'beoordelingsbeleid van de vermelding'),
  t('What does the review-policy column of the entry say?', 'Wat zegt de kolom beoordelingsbeleid van de vermelding?'),
  'listing',
);

/** 'direct': the party itself is listed; 'owner': one of its owners (any level) is. */
export const listingVia = textFact(
  'listing.via',
  'text',
  t('listed itself or through an owner', 'zelf op de lijst of via een eigenaar'),
  t('Is the party itself listed, or an owner?', 'Staat de partij zelf op de lijst, of een eigenaar?'),
  'listing',
);

/**
 * The entry has a licence requirement of its own, narrower than all items: `licenceRequirement` is given, is not
 * 'all-items', and is not text that begins with "(For) all items subject to the EAR" without except/other than/excluding.
 * Absent: no, so the entry is read as covering all items. Never unknown.
 */
export const listingOwnRequirement = truthFact(
  'listing.ownRequirement',
  t('the entry covers less than all items', 'de vermelding omvat minder dan alle goederen'),
  t(
    'What does the licence-requirement column of the entry say?',
    'Wat zegt de kolom vergunningplicht van de vermelding?',
  ),
  'listing',
);
