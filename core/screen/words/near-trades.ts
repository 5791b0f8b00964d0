/** Trade words, in their canonical form, that translators put for one another: nearly the same, as two forms of a given name are. */
export const NEAR_TRADES = `
trade commercial
aviation aerospace aeronautical aeronautics
aerospace space astronautics spaceflight
institute academy
equipment instrument device apparatus
factory plant
optoelectronic photoelectric optical
marine shipping shipbuilding
`;
