import { unreadable } from './fault.ts';
import { readXml } from './xml.ts';

/** One sheet of a workbook, in the order of its tabs. */
export type SheetEntry = { readonly name: string; readonly visible: boolean; readonly relation: string };

/** What the main part says. */
export type WorkbookPart = {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
  /** It asks for its formulas to be worked out when it is opened. */
  readonly stale: boolean;
};

const yes = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Sheets, calendar and calculation of the main part (`xl/workbook.xml`). @throws OperationError 'bad-input' */
export function readWorkbookPart(xml: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  let stale = false;
  readXml('the list of sheets', xml, {
    open(name, attributes) {
      if (name === 'sheet') {
        const a = attributes();
        const relation = Object.entries(a).find(([key]) => key.endsWith(':id'))?.[1];
        if (a['name'] === undefined || relation === undefined) throw unreadable('a sheet has no name or no content');
        sheets.push({ name: a['name'], visible: (a['state'] ?? 'visible') === 'visible', relation });
      } else if (name === 'workbookPr') from1904 = yes(attributes()['date1904']);
      else if (name === 'calcPr') stale = yes(attributes()['fullCalcOnLoad']);
    },
    close() {},
    text() {},
  });
  return { sheets, from1904, stale };
}

/** What a part refers to: the kind of each target (the last word of its type) and its path within the zip. */
export type Relation = { readonly id: string; readonly kind: string; readonly target: string };

/** The relations of a part (ECMA-376 part 2, 9.3). @param base path of the part that they belong to, '' for the package */
export function readRelations(xml: string, base: string): Relation[] {
  const relations: Relation[] = [];
  readXml('the list of relations', xml, {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const { Id = '', Type = '', Target = '', TargetMode } = attributes();
      if (TargetMode !== 'External')
        relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(Target, base) });
    },
    close() {},
    text() {},
  });
  return relations;
}

/** Where the relations of a part stand: `xl/workbook.xml` has `xl/_rels/workbook.xml.rels`. */
export const relationsOf = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

function resolved(target: string, base: string): string {
  const path = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
