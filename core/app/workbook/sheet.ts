import { type CellContext, cellText } from './cells.ts';
import { tooLarge, unreadable } from './fault.ts';
import type { WorkbookLimits } from './limits.ts';
import { columnAfter, lineAfter, refuseMerged } from './order.ts';
import { columnName } from './reference.ts';
import { RichText } from './rich-text.ts';
import { XmlReader } from './xml.ts';

/** A row that says something: its number in the sheet, and its cells from column A on, '' for those that are empty. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] };

/**
 * Reads the rows of a worksheet part in pieces. Rows without content are passed over; hidden rows and columns are read, for
 * an order that is filtered out of sight is an order still. Cells that were merged within the table are refused at its end:
 * only the first of them has a value, and the others would read as "not known".
 */
export class SheetReader {
  readonly #xml: XmlReader;
  readonly #limits: WorkbookLimits;
  readonly #context: CellContext;
  readonly #inline: RichText;
  #rows: SheetRow[] = [];
  #inData = false;
  /** Within an extension, whose elements may have any name. */
  #extension = 0;
  #cells: string[] = [];
  #length = 0;
  #line = 0;
  #firstLine = 0;
  #lastLine = 0;
  #columns = 0;
  /** Column of the cell at hand, from 0. */
  #column = -1;
  #type = 'n';
  #style = 0;
  #value: string | undefined;
  #inRow = false;
  #inCell = false;
  #inValue = false;
  #inInline = false;
  #formula = false;

  constructor(limits: WorkbookLimits, context: CellContext) {
    this.#limits = limits;
    this.#context = context;
    this.#inline = new RichText(limits.cellLength, 'a cell');
    this.#xml = new XmlReader('the sheet', {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => this.#text(text),
    });
  }

  /** The rows that end in this piece. @throws OperationError 'bad-input' with cell and row */
  read(piece: string, last: boolean): SheetRow[] {
    this.#xml.read(piece, last);
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  #open(name: string, attributes: () => Readonly<Record<string, string>>): void {
    if (this.#extension > 0 || name === 'extLst') {
      this.#extension++;
      return;
    }
    if (!this.#inData) {
      if (name === 'sheetData') this.#inData = true;
      else if (name === 'mergeCell')
        refuseMerged(attributes()['ref'] ?? '', this.#firstLine, this.#lastLine, this.#columns);
      return;
    }
    if (this.#inInline) this.#inline.open(name);
    else if (this.#inCell) {
      if (name === 'v') {
        this.#inValue = true;
        this.#value = '';
      } else if (name === 'f') this.#formula = true;
      else if (name === 'is') this.#inInline = true;
    } else if (this.#inRow) {
      if (name !== 'c') throw unreadable(`row ${this.#line} holds the element '${name.slice(0, 20)}'`);
      this.#openCell(attributes());
    } else if (name === 'row') this.#openRow(attributes()['r']);
    else throw unreadable(`among its rows is the element '${name.slice(0, 20)}'`);
  }

  #close(name: string): void {
    if (this.#extension > 0) {
      this.#extension--;
      return;
    }
    if (!this.#inData) return;
    switch (name) {
      case 'c':
        this.#inCell = false;
        this.#closeCell();
        break;
      case 'v':
        this.#inValue = false;
        break;
      case 'row':
        this.#inRow = false;
        if (this.#cells.length > 0) {
          this.#rows.push({ line: this.#line, cells: this.#cells });
          this.#firstLine ||= this.#line;
          this.#lastLine = this.#line;
        }
        break;
      case 'is':
        this.#inInline = false;
        break;
      case 'sheetData':
        this.#inData = false;
        break;
      default:
        if (this.#inInline) this.#inline.close(name);
    }
  }

  #text(text: string): void {
    if (this.#extension > 0) return;
    if (this.#inValue) {
      this.#value += text;
      if (this.#value!.length > this.#limits.cellLength)
        throw tooLarge(`cell ${this.#reference()} has more than ${this.#limits.cellLength} characters`);
    } else if (this.#inInline) this.#inline.text(text);
  }

  /** Rows may leave their number out: then each is the next. */
  #openRow(number: string | undefined): void {
    const line = lineAfter(this.#line, number);
    this.#inRow = true;
    this.#line = line;
    this.#cells = [];
    this.#length = 0;
    this.#column = -1;
  }

  #openCell({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    const column = columnAfter(this.#column, this.#line, r);
    this.#inCell = true;
    this.#column = column;
    this.#type = t;
    this.#style = Number(s);
    this.#value = undefined;
    this.#formula = false;
    if (t === 'inlineStr') this.#inline.begin();
  }

  #closeCell(): void {
    const raw = {
      type: this.#type,
      style: this.#style,
      value: this.#value,
      inline: this.#type === 'inlineStr' ? this.#inline.end() : '',
      formula: this.#formula,
    };
    if (raw.value === undefined && raw.inline === '' && !raw.formula) return;
    const text = cellText(raw, this.#context, this.#reference(), this.#line);
    if (text === '') return;
    if (this.#column >= this.#limits.columns)
      throw tooLarge(
        `cell ${this.#reference()} stands beyond column ${columnName(this.#limits.columns - 1)}`,
        'Move the table to the first columns, and clear what stands beside it.',
      );
    this.#length += text.length;
    if (this.#length > this.#limits.rowLength)
      throw tooLarge(`row ${this.#line} has more than ${this.#limits.rowLength} characters`);
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells.push(text);
    this.#columns = Math.max(this.#columns, this.#cells.length);
  }

  #reference(): string {
    return `${columnName(this.#column)}${this.#line}`;
  }
}
