/** What orders count against: the rulebook's limits as rules that the ledger draws by. */
export { type OrderLimit, orderLimits } from './order-limits.ts';
export { partyKey, receiversOf } from './receivers.ts';
export { cappingRule, countingRule, type Law, volumeRule } from './rules.ts';
