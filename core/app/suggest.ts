export { distance, nearest } from '../law/nearest.ts';
