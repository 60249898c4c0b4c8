import { isoDay } from '../../lib/iso-day';
import { remembered } from '../../lib/remembered';
import { EMPTY, type ByteColumn } from './byte-table';
import { cellText } from './cell-bytes';

/** Numbers whose texts are kept. */
const KEPT = 100_000;

/** The text of each cell of a column as it stands in the file, by its row. Equal numbers, dates and categories give one string. */
export function columnTexts(column: ByteColumn, bytes: Uint8Array): (row: number) => string {
  switch (column.kind) {
    case 'category': {
      const { codes, texts } = column;
      return (row) => texts[codes[row] as number] as string;
    }
    case 'integer': {
      const { values } = column;
      const textOf = remembered((value: number) => (value === EMPTY ? '' : String(value)), KEPT);
      return (row) => textOf(values[row] as number);
    }
    case 'date': {
      const { days } = column;
      const textOf = remembered((day: number) => (day === EMPTY ? '' : isoDay(day)), KEPT);
      return (row) => textOf(days[row] as number);
    }
    case 'decimal': {
      const { values, digits } = column;
      const textOf = Array.from({ length: 16 }, (_, digit) =>
        remembered((value: number) => (Number.isNaN(value) ? '' : value.toFixed(digit)), KEPT),
      );
      return (row) => textOf[digits[row] as number]?.(values[row] as number) ?? '';
    }
    case 'text': {
      const { starts, ends } = column;
      return (row) => cellText(bytes, starts[row] as number, ends[row] as number);
    }
  }
}
