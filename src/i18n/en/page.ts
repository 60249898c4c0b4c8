export const page = {
  'view.table': 'Table',
  'view.drawing': 'Chart',
  'view.csv': 'CSV of this selection',
} as const;
