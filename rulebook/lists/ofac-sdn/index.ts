/** OFAC's lists as OFAC publishes them: sdn.xml, consolidated.xml, and the legacy CSV files. */
export { readOfacCsv } from './csv.ts';
export { readOfacXml } from './xml.ts';
