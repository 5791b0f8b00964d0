import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { detectFormat, isApproval, listInfo, readList, regulationParties, starterList } from './index.ts';

const fixture = (name: string) => readFileSync(new URL(`../../test/fixtures/lists/${name}`, import.meta.url));
const shared = new URL('../../../shared/data/', import.meta.url);
const withShared = existsSync(shared) ? test : test.skip;
if (!existsSync(shared)) console.log('readers.test: ../shared/data is absent, so the real lists are not read');
const real = (name: string) => readFileSync(new URL(name, shared));

describe('Consolidated Screening List', () => {
  const json = readList(fixture('csl-made-up.json'));
  const csv = readList(fixture('csl-made-up.csv'));

  test('both forms give the same parties', () => {
    const essence = (r: typeof json) =>
      r.entries.map(
        ({
          id,
          list,
          type,
          name,
          aliases,
          countries,
          footnotes,
          federalRegister,
          startDate,
          endDate,
          programs,
          identifiers,
        }) => ({
          id,
          list,
          type,
          name,
          aliases,
          countries,
          footnotes,
          federalRegister,
          startDate,
          endDate,
          programs,
          identifiers,
        }),
      );
    expect([json.format, csv.format]).toEqual(['csl-json', 'csl-csv']);
    expect(essence(csv)).toEqual(essence(json));
    expect(json.signals).toEqual([]);
  });
  test('counts by list, and the publisher’s day', () => {
    expect(json.counts).toEqual({
      records: 12,
      entries: 12,
      byList: { EL: 4, DPL: 2, UVL: 1, MEU: 1, SDN: 2, MBS: 1, ISN: 1 },
    });
    expect(json.publishedOn).toBe('2026-07-01T00:00:00.000000+00:00');
  });
  test('an Entity List entry: two addresses of one cell, footnote, requirement, policy, citations', () => {
    expect(json.entries[0]).toMatchObject({
      list: 'EL',
      type: 'unknown',
      countries: ['CN'],
      footnotes: [4],
      federalRegister: ['99 FR 10001'],
      licencePolicy: 'Presumption of denial',
      addresses: [
        { full: 'No. 8 Example Road, Haidian District, Beijing, China', country: 'CN' },
        { full: 'Building 4, Sample Park, Shenzhen, China', country: 'CN' },
      ],
    });
    expect(json.entries[1]).toMatchObject({
      footnotes: [5],
      aliases: [{ name: 'Lanhu Accelerator Technology Co., Ltd.' }],
    });
  });
  test('a denial order keeps its end, so that an expired one is told apart', () => {
    expect(json.entries[4]).toMatchObject({
      endDate: '2034-05-01',
      aliases: [{ name: 'JANE EXAMPLE' }, { name: 'JANET SAMPLE' }],
    });
    expect(json.entries[5]?.endDate).toBe('2015-01-02');
  });
  test('persons and vessels: identifiers without what only looks like one', () => {
    expect(json.entries[8]).toMatchObject({
      type: 'person',
      birthDates: ['circa 1963'],
      identifiers: [{ type: 'Passport', number: 'X0000001', country: 'RU' }],
    });
    expect(json.entries[9]).toMatchObject({
      type: 'vessel',
      countries: ['PA'],
      identifiers: [{ number: 'IMO 0000001' }, { type: 'Call sign', number: 'XX9999' }],
    });
  });
  test('a file cut anywhere is refused', () => {
    for (const name of ['csl-made-up.json', 'csl-made-up.csv']) {
      const whole = fixture(name);
      for (const share of [0.3, 0.5, 0.7, 0.95])
        expect(() => readList(whole.subarray(0, Math.floor(whole.length * share))), `${name} ${share}`).toThrow(
          /again/,
        );
    }
  });
  test('a page of a longer answer is refused', () => {
    const page = JSON.parse(fixture('csl-made-up.json').toString());
    page.results.pop();
    expect(() => readList(JSON.stringify(page))).toThrow(/says 12 parties and holds 11/);
  });
  test('a field that is not known raises a signal, a wrong type is refused with its place', () => {
    const file = JSON.parse(fixture('csl-made-up.json').toString());
    file.results[3].new_field = 'x';
    file.results[2].source = 'A New List (ANL) - Somebody';
    const read = readList(JSON.stringify(file));
    expect(read.signals).toMatchObject([
      { code: 'unknown-list', place: 'results[2]' },
      { code: 'unknown-field', place: 'results[3]' },
    ]);
    expect(read.entries[2]?.list).toBe('ANL');
    file.results[3].alt_names = 'a string';
    expect(() => readList(JSON.stringify(file))).toThrow(/results\[3\]\.alt_names: expected a list of strings/);
  });
});

describe('other formats', () => {
  const EL_HEADER =
    'Source List,Entity Number,SDN Type,Programs,Name,Title,Address,City,State/Province,Postal Code,Country,Federal Register Notice,Effective Date,Date Lifted/Waived/Expired,Standard Order,License Requirement,License Policy,Call Sign,Vessel Type,Gross Tonnage,Gross Register Tonnage,Vessel Flag,Vessel Owner,Remarks/Notes,Address Number,Address Remarks,Alternate Number,Alternate Type,Alternate Name,Alternate Remarks,Web Link,,,,,';
  const row = (address: string, alias: string) =>
    `EL,,,,Made Up Works,,"${address}",Beijing,,,China,99 FR 10001,3/28/2025,,,"For all items subject to the EAR. (See §§ 734.9(e)(2) and 744.11 of the EAR)4",Presumption of denial.,,,,,,,,,,,,${alias},,http://example.org`;

  test('BIS Entity List: rows of one party are one entry, with the id that the consolidated list gives it', () => {
    const read = readList(
      [EL_HEADER, row('1 A Road', 'MUW'), row('2 B Road', 'MUW'), row('1 A Road', 'Other'), ''].join('\n'),
    );
    expect(read.format).toBe('bis-entity-list');
    expect(read.entries).toHaveLength(1);
    expect(read.entries[0]).toMatchObject({
      list: 'EL',
      footnotes: [4],
      startDate: '2025-03-28',
      aliases: [{ name: 'MUW' }, { name: 'Other' }],
      addresses: [{ street: '1 A Road' }, { street: '2 B Road' }],
    });
    const consolidated = readList(
      JSON.stringify({
        results: [
          { id: 'x', source: 'Entity List (EL) - BIS', name: 'Made Up Works', federal_register_notice: '99 FR 10001' },
        ],
      }),
    );
    expect(consolidated.entries[0]?.name).toBe(read.entries[0]?.name);
    expect(read.entries[0]?.id).toHaveLength(56);
  });
  test('denied persons: short rows are usual, a last row cut off is not', () => {
    const header =
      'Name\tStreet_Address\tCity\tState\tCountry\tPostal_Code\tEffective_Date\tExpiration_Date\tStandard_Order\tLast_Update\tAction\tFR_Citation\n';
    const read = readList(`${header}"EXAMPLE, INC."\t"1 X, #2"\tRENO\tNV\tUS\t\t3/20/1992\t10/4/2030\tY\t5/1/2001\n`);
    expect(read.entries[0]).toMatchObject({
      list: 'DPL',
      startDate: '1992-03-20',
      endDate: '2030-10-04',
      countries: ['US'],
    });
    expect(() => readList(`${header}EXAMPLE\t1 X\tRE`)).toThrow(/stops in the middle/);
  });
  test('unverified list', () =>
    expect(
      readList('COUNTRY,NAME,ADDRESS,,,\nHong Kong,X Ltd,"1 A",,,\nHong Kong,X Ltd,"2 B",,,\n').entries,
    ).toMatchObject([{ list: 'UVL', countries: ['HK'], addresses: [{ street: '1 A' }, { street: '2 B' }] }]));
  test('OFAC XML: names, weak aliases, programs; a count that does not fit is refused', () => {
    const xml = (count: number) =>
      `<?xml version="1.0"?><sdnList xmlns="http://tempuri.org/sdnList.xsd"><publshInformation><Publish_Date>07/01/2026</Publish_Date><Record_Count>${count}</Record_Count></publshInformation><sdnEntry><uid>1</uid><firstName>A &amp; B</firstName><lastName>VYMYSLOV</lastName><sdnType>Individual</sdnType><programList><program>NPWMD</program></programList><akaList><aka><uid>2</uid><type>a.k.a.</type><category>weak</category><lastName>VAV</lastName></aka></akaList></sdnEntry></sdnList>`;
    expect(readList(xml(1))).toMatchObject({
      format: 'ofac-xml',
      publishedOn: '2026-07-01',
      entries: [
        {
          id: '1',
          list: 'SDN',
          type: 'person',
          name: 'A & B VYMYSLOV',
          programs: ['NPWMD'],
          aliases: [{ name: 'VAV', weak: true }],
        },
      ],
    });
    expect(() => readList(xml(2))).toThrow(/says 2 entries and holds 1/);
    expect(() => readList(xml(1).slice(0, 300))).toThrow(/never closed/);
    expect(() => readList(xml(1).replace('<sdnList', '<!DOCTYPE x [<!ENTITY a "b">]><sdnList'))).toThrow(
      /document type/,
    );
  });
  test('OFAC CSV with its companions', () => {
    const read = readList('36,"IMAGINARY AIR",-0- ,"CUBA] [NPWMD",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n\u001a\n', {
      companions: { alt: '36,12,"aka","IMAGINAIR",-0- \n', add: '36,25,"1 Sample St","Havana 1","Cuba",-0- \n' },
    });
    expect(read).toMatchObject({
      format: 'ofac-csv',
      signals: [],
      entries: [
        {
          id: '36',
          type: 'organisation',
          programs: ['CUBA', 'NPWMD'],
          aliases: [{ name: 'IMAGINAIR' }],
          countries: ['CU'],
        },
      ],
    });
    expect(
      readList('36,"X",-0- ,"CUBA",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n').signals.map((s) => s.place),
    ).toEqual(['alt.csv', 'add.csv']);
  });
  test('OpenSanctions, flat and nested', () => {
    const party = {
      id: 'os-1',
      schema: 'LegalEntity',
      datasets: ['us_trade_csl'],
      properties: {
        name: ['Made Up Works'],
        weakAlias: ['MUW'],
        country: ['cn'],
        registrationNumber: ['123'],
        topics: ['export.control'],
      },
    };
    const sanction = {
      id: 's-1',
      schema: 'Sanction',
      datasets: [],
      properties: {
        entity: ['os-1'],
        programId: ['US-BIS-EL'],
        reason: ['For all items … of the EAR)4'],
        authorityId: ['99 FR 10001'],
        startDate: ['2025-03-28'],
      },
    };
    const want = {
      id: 'os-1',
      list: 'EL',
      countries: ['CN'],
      footnotes: [4],
      federalRegister: ['99 FR 10001'],
      startDate: '2025-03-28',
      aliases: [{ name: 'MUW', weak: true }],
      identifiers: [{ number: '123' }],
    };
    expect(readList([party, sanction].map((o) => JSON.stringify(o)).join('\n'))).toMatchObject({
      format: 'opensanctions',
      signals: [],
      entries: [want],
    });
    expect(
      readList(JSON.stringify({ ...party, properties: { ...party.properties, sanctions: [sanction] } })).entries,
    ).toMatchObject([want]);
    expect(() => readList(`${JSON.stringify(party)}\n{"id":"os-2","sch`)).toThrow(/line 2: not valid JSON/);
  });
  test('OpenSanctions: premises that are listed without a party, and a list known by its authority only', () => {
    const lines = [
      { id: 'a-1', schema: 'Address', target: true, properties: { full: ['Unit 9, 88 Larch Road'], country: ['hk'] } },
      { id: 'a-2', schema: 'Address', properties: { full: ['1 Harbour Street'] } },
      {
        id: 'a-3',
        schema: 'Address',
        properties: { name: ['Address 07'], street: ['5 Mill Lane'], street2: ['Floor 2'] },
      },
      {
        id: 's-3',
        schema: 'Sanction',
        properties: {
          entity: ['a-3'],
          authority: ['Entity List (EL) - Bureau of Industry and Security'],
          status: ['Expired'],
          colour: ['red'],
        },
      },
    ];
    const { entries, signals } = readList(lines.map((o) => JSON.stringify(o)).join('\n'));
    expect(entries).toMatchObject([
      {
        id: 'a-1',
        name: 'Address 01',
        countries: ['HK'],
        addresses: [{ full: 'Unit 9, 88 Larch Road', country: 'HK' }],
      },
      { id: 'a-3', list: 'EL', name: 'Address 07', addresses: [{ full: '5 Mill Lane, Floor 2' }] },
    ]);
    expect(signals.map((s) => s.code).sort()).toEqual(['sanction-status', 'unknown-field']);
  });
  test('an own list, in three forms, and what it refuses', () => {
    const want = [
      {
        list: 'OWN',
        name: 'Bad Customer Ltd',
        aliases: [{ name: 'BC' }, { name: 'Bad' }],
        countries: ['NL'],
        endDate: '2027-01-01',
      },
    ];
    expect(
      readList('name,aliases,country,endDate\nBad Customer Ltd,BC; Bad,Netherlands,2027-01-01\n').entries,
    ).toMatchObject(want);
    const object = { name: 'Bad Customer Ltd', aliases: ['BC', 'Bad'], country: 'NL', endDate: '2027-01-01' };
    expect(readList(JSON.stringify([object])).entries).toMatchObject(want);
    expect(readList(`${JSON.stringify(object)}\n`).entries).toMatchObject(want);
    expect(() => readList('name,colour\nX,red\n')).toThrow(/line 2: unknown key "colour"/);
    expect(() => readList('name,country\nX,Atlantis\n')).toThrow(/line 2\.country: country "Atlantis" is not known/);
    expect(() => readList('{"name":"X"}\n{"name":')).toThrow(/line 2: not valid JSON/);
  });
  test.each([
    ['little-endian', [255, 254], (code: number) => [code & 255, code >> 8]],
    ['big-endian', [254, 255], (code: number) => [code >> 8, code & 255]],
  ] as const)('a list in UTF-16 %s is known by its first bytes, read, and signalled', (_, mark, bytesOf) => {
    const text = 'name,country\nMüller Fräswerke,Germany\n';
    const bytes = Uint8Array.from([...mark, ...[...text].flatMap((ch) => bytesOf(ch.charCodeAt(0)))]);
    const { entries, signals } = readList(bytes);
    expect(entries).toMatchObject([{ name: 'Müller Fräswerke', countries: ['DE'] }]);
    expect(signals.map((s) => s.code)).toContain('encoding');
  });
  test('what fits no reader is refused with what was seen', () => {
    expect(() => detectFormat('hello')).toThrow(/no list format begins like "hello"/);
    expect(() => detectFormat('')).toThrow(/empty/);
    expect(() => readList('{"name":"X"}', { format: 'csl-json' })).toThrow(/no list of "results"/);
    expect(() => readList('a,b\n1,2\n', { format: 'csl-csv' })).toThrow(/the header lacks/);
  });
});

test('the starter list says that it is not the whole list, and each party is cited', () => {
  const { entries, signals } = starterList();
  expect(signals.map((s) => s.code)).toEqual(['incomplete-list']);
  expect(new Set(entries.map((e) => e.id)).size).toBe(entries.length);
  for (const entry of entries) expect(entry.federalRegister?.[0]).toMatch(/^\d+ FR \d+$/);
});

test('the regulation’s own parties: approvals are marked, the UAE ones with their last day', () => {
  const { entries } = regulationParties();
  const by = (list: string) => entries.filter((e) => e.list === list);
  expect([by('APPROVED-DESIGNER').length, by('APPROVED-OSAT').length, by('APPROVED-UAE').length]).toEqual([33, 24, 11]);
  for (const entry of entries) expect(isApproval(entry.list)).toBe(entry.remarks?.startsWith('APPROVAL') ?? false);
  expect(entries.find((e) => e.name === 'Core42')?.endDate).toBe('2027-04-06');
  expect(listInfo('MIEU')?.kind).toBe('restriction');
});

describe('the real lists', () => {
  withShared('Consolidated Screening List: JSON and CSV agree, nothing is lost', { timeout: 60_000 }, () => {
    const json = readList(gunzipSync(real('csl-2026-07-31.consolidated.json.gz')));
    const csv = readList(gunzipSync(real('csl-2026-07-31.consolidated.csv.gz')));
    expect(json.counts.byList).toEqual({
      CAP: 1,
      CMIC: 68,
      DPL: 1596,
      DTC: 787,
      EL: 3420,
      ISN: 161,
      MBS: 51,
      MEU: 70,
      PLC: 78,
      SDN: 19181,
      SSI: 286,
      UVL: 222,
    });
    expect(csv.counts).toEqual(json.counts);
    const differ = json.entries.filter(
      (e, i) =>
        e.id !== csv.entries[i]?.id ||
        e.name !== csv.entries[i]?.name ||
        JSON.stringify(e.footnotes) !== JSON.stringify(csv.entries[i]?.footnotes),
    );
    expect(differ).toEqual([]);
    expect(
      json.signals.filter((s) => !['unknown-country', 'unreadable-citation', 'footnote-inferred'].includes(s.code)),
    ).toEqual([]);
    expect(json.entries.filter((e) => e.footnotes?.includes(4)).length).toBeGreaterThan(80);
    // Every starter party is on the list under that name, with that citation and those footnotes.
    const el = new Map(
      json.entries
        .filter((e) => e.list === 'EL')
        .flatMap((e) =>
          [e.name, ...e.aliases.map((a) => a.name)].map((n) => [n.toLowerCase().replace(/[ ,.]+$/, ''), e] as const),
        ),
    );
    for (const party of starterList().entries) {
      const found = el.get(party.name.toLowerCase().replace(/[ ,.]+$/, ''));
      expect(found, party.name).toBeDefined();
      expect(found?.footnotes ?? [], party.name).toEqual(party.footnotes ?? []);
      const cites = json.entries.filter((e) => e.name === found?.name).flatMap((e) => e.federalRegister ?? []);
      expect(cites, party.name).toContain(party.federalRegister?.[0]);
    }
  });
  withShared('the government’s own fixtures', () => {
    const read = (name: string) =>
      readList(real(`ita-csl-fixtures/fixtures__screening_lists__${name}`), { partial: true });
    expect(read('el__el.csv').counts).toMatchObject({ records: 18, entries: 6 });
    expect(read('dpl__dpl.txt').counts.entries).toBe(9);
    expect(read('uvl__uvl.csv').counts.entries).toBe(13);
    expect(read('sdn__sdn.xml').counts.entries).toBe(4);
    expect(read('treasury_consolidated__consolidated.xml').counts.byList).toMatchObject({
      SSI: 4,
      PLC: 6,
      CAP: 2,
      FSE: 3,
    });
  });
});
