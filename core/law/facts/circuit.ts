import { t } from '../text.ts';
import { numberFact, textFact, truthFact } from '../words.ts';

// Facts of an integrated circuit. Outside a quantifier they mean the item itself.

/** Technical notes to 3A090: 2 × MacTOPS × bit length, the largest over all bit lengths, dense, all dies. */
export const tpp = numberFact(
  'ic.tpp',
  'TPP',
  t('total processing performance', 'totale rekenprestatie (TPP)'),
  t(
    'What is the total processing performance (TPP), or the dense peak rate at each bit length?',
    'Wat is de totale rekenprestatie (TPP), of de dichte pieksnelheid per bitlengte?',
  ),
  'ic',
);

/** 2022 measure: bit length × TOPS, aggregated over the IC; the same number as TPP. */
export const legacyPerformance = numberFact(
  'ic.legacyPerformance',
  'bit × TOPS',
  t('processing performance times bit length', 'rekenprestatie maal bitlengte'),
  t(
    'What is the processing performance times the bit length (2022 measure)?',
    'Wat is de rekenprestatie maal de bitlengte (maat van 2022)?',
  ),
  'ic',
);

/** TPP divided by applicable die area: all dies with logic on a non-planar process, memory dies not. */
export const density = numberFact(
  'ic.performanceDensity',
  'TPP/mm²',
  t('performance density', 'prestatiedichtheid'),
  t(
    'What is the applicable die area in mm² (all logic dies on a non-planar process)?',
    'Wat is het relevante chipoppervlak in mm² (alle logische dies op een niet-planair proces)?',
  ),
  'ic',
);

export const tops = numberFact(
  'ic.tops',
  'TOPS',
  t('processing performance', 'rekensnelheid'),
  t('What is the peak processing performance in TOPS?', 'Wat is de pieksnelheid in TOPS?'),
  'ic',
);

export const ioBandwidth = numberFact(
  'ic.ioBandwidth',
  'GB/s',
  t(
    'aggregate bidirectional transfer rate other than volatile memory',
    'totale tweerichtingsoverdracht buiten vluchtig geheugen',
  ),
  t(
    'What is the aggregate bidirectional I/O transfer rate in GB/s, memory left out?',
    'Wat is de totale tweerichtings-I/O-snelheid in GB/s, zonder geheugen?',
  ),
  'ic',
);

export const dramBandwidth = numberFact(
  'ic.dramBandwidth',
  'GB/s',
  t('total DRAM bandwidth', 'totale DRAM-bandbreedte'),
  t(
    'What is the total DRAM bandwidth in GB/s (HBM, GDDR and other DRAM together)?',
    'Wat is de totale DRAM-bandbreedte in GB/s (HBM, GDDR en ander DRAM samen)?',
  ),
  'ic',
);

export const dramPlusIoBandwidth = numberFact(
  'ic.dramPlusIoBandwidth',
  'GB/s',
  t('DRAM and I/O bandwidth together', 'DRAM- en I/O-bandbreedte samen'),
  t(
    'What are the DRAM bandwidth and the I/O bandwidth in GB/s?',
    'Wat zijn de DRAM-bandbreedte en de I/O-bandbreedte in GB/s?',
  ),
  'ic',
);

export const memoryBandwidthDensity = numberFact(
  'ic.memoryBandwidthDensity',
  'GB/s per mm²',
  t('memory bandwidth density', 'geheugenbandbreedtedichtheid'),
  t(
    'What is the memory bandwidth per mm² of the stack or package?',
    'Wat is de geheugenbandbreedte per mm² van de stapel of behuizing?',
  ),
  'ic',
);

export const forDatacenters = truthFact(
  'ic.forDatacenters',
  t('designed or marketed for data centres', 'ontworpen of aangeboden voor datacentra'),
  t(
    'Is it designed or marketed for data centres? One piece of data-centre marketing is enough for yes.',
    'Is het ontworpen of wordt het aangeboden voor datacentra? Eén uiting voor datacentra is genoeg voor ja.',
  ),
  'ic',
);

export const nonPlanarDie = truthFact(
  'ic.nonPlanarDie',
  t('has a logic die on a non-planar process', 'heeft een logische die op een niet-planair proces'),
  t(
    'Is any logic die made on a non-planar (FinFET or GAA) process?',
    'Is een logische die gemaakt op een niet-planair proces (FinFET of GAA)?',
  ),
  'ic',
);

export const advancedNode = truthFact(
  'ic.advancedNode',
  t('logic made at the 16/14 nm node or below, or non-planar', 'logica op 16/14 nm of kleiner, of niet-planair'),
  t(
    'At which process node is the logic made, and is it non-planar?',
    'Op welk procesknooppunt is de logica gemaakt, en is die niet-planair?',
  ),
  'ic',
);

export const transistorsBillion = numberFact(
  'ic.transistorsBillion',
  'billion',
  t('aggregated approximated transistor count', 'benaderd totaal aantal transistors'),
  t(
    'How many transistors (billions) does the packaged IC have, as attested by the fabricator or approved OSAT?',
    'Hoeveel transistors (miljarden) heeft de verpakte IC, volgens de verklaring van de fabrikant of erkende OSAT?',
  ),
  'ic',
);

export const containsHbm = truthFact(
  'ic.containsHbm',
  t('contains high-bandwidth memory', 'bevat HBM'),
  t('Does the packaged IC contain high-bandwidth memory?', 'Bevat de verpakte IC HBM?'),
  'ic',
);

/** A computing IC at all: has processing units. False for HBM stacks. */
export const icIsLogic = truthFact(
  'ic.isLogic',
  t('contains digital processing units', 'bevat digitale rekeneenheden'),
  t('Does the IC contain digital processing units?', 'Bevat de IC digitale rekeneenheden?'),
  'ic',
);

export const icIsHbm = truthFact(
  'ic.isHbm',
  t('is a memory stack', 'is een geheugenstapel'),
  t('Is the item a memory IC or stack?', 'Is het een geheugen-IC of -stapel?'),
  'ic',
);

/** Catalogue: maker headquartered in Macau or D:5 (for GP10 and red flag 19); or a designer party that is. */
export const designedInD5 = truthFact(
  'ic.designedInD5',
  t(
    'designed by a company headquartered in Macau or D:5',
    'ontworpen door een bedrijf met hoofdkantoor in Macau of D:5',
  ),
  t('Where is the designer of the IC headquartered?', 'Waar heeft de ontwerper van de IC zijn hoofdkantoor?'),
  'ic',
);

export const chipId = textFact(
  'ic.chip',
  'text',
  t('chip', 'chip'),
  t('Which chip is it?', 'Welke chip is het?'),
  'ic',
);
