import {
  activity,
  allOf,
  type Condition,
  clause,
  destination,
  dramBandwidth,
  family,
  less,
  some,
  tpp,
  values,
} from '@tolhuis/core/law';

/** Mainland China: Hong Kong and Macau are customs territories of their own, and Chinese import rules stop there. */
export const MAINLAND = less(values('CN'), values('HK'));

/** Goods come into mainland China. */
export const entersMainland: Condition = allOf(activity.isIn(values('export', 'reexport')), destination.isIn(MAINLAND));

/**
 * The reports say "H200" and give no parameter. In numbers: a .a circuit of TPP 13,000 to 16,000 with 4,700 to 4,900
 * GB/s of DRAM, which the SXM (15,832; 4,800) and NVL (13,368; 4,800) cards meet and no other catalogued circuit but a
 * GH200 with 144 GB (15,832; 4,900), which carries the same die.
 */
export const isH200: Condition = clause(
  'H200',
  'an H200, by its numbers',
  'een H200, naar zijn getallen',
  allOf(
    family.is('a'),
    some('ic', allOf(tpp.atLeast(13000), tpp.atMost(16000), dramBandwidth.atLeast(4700), dramBandwidth.atMost(4900))),
  ),
);
