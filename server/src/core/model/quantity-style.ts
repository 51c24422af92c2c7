import { parseQuantity } from './quantity.ts'

/** A quantity in the one style that the formatter writes: no blank before `%`, none after a currency sign, one before a word. Its digits stay. */
export function formatQuantityText(text: string): string {
  const better = text.trim().replace(/(\d)\s+%/g, '$1%').replace(/^([$€£¥])\s+(?=\d)/, '$1').replace(/(\d)\s{2,}(?=\p{L})/gu, '$1 ')
  const [before, after] = [parseQuantity(text), parseQuantity(better)]
  return before && after && before.value === after.value && before.unit === after.unit ? better : text
}
