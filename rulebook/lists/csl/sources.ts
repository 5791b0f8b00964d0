import type { PartyType } from '@tolhuis/core/screen';

/** `source` cells name the list in full with its code in brackets; one code differs from the one in common use. */
const RENAMED: Readonly<Record<string, string>> = { 'NS-MBS List': 'MBS', CAPTA: 'CAP' };

/** List code of a `source` cell; undefined when it has none. */
export function sourceCode(source: string): string | undefined {
  const codes = [...source.matchAll(/\(([A-Z][A-Za-z -]{1,14})\)/g)].map((m) => m[1]);
  const code = codes.at(-1);
  return code === undefined ? undefined : (RENAMED[code] ?? code);
}

/** `type` of the publisher; null for every BIS and State list. */
export const PARTY_TYPES: Readonly<Record<string, PartyType>> = {
  Individual: 'person',
  Entity: 'organisation',
  Vessel: 'vessel',
  Aircraft: 'aircraft',
};

/** OFAC keeps facts that are no identifier among the ids; these are not used to identify a party. */
export const NOT_IDENTIFIERS =
  /^(?:gender|secondary sanctions|additional sanctions|website|email|phone|organization (?:established|type)|target type|listing date|effective date|purchase\/sales|transactions prohibited|executive order|caatsa|peesa|nationality of registration|vessel year|vessel flag|previous vessel flag|former vessel flag|other vessel|vessel type|issuer name|equity ticker|title|position|ifca|for purposes|prohibited transactions|sectors? )/i;
