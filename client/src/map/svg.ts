const namespace = 'http://www.w3.org/2000/svg'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An SVG element with its attributes and children. */
export function svg<K extends keyof SVGElementTagNameMap>(name: K, attributes: Attributes = {}, children: readonly (Node | string)[] = []): SVGElementTagNameMap[K] {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, String(value))
  element.append(...children)
  return element
}

/** An HTML element with its attributes and children. */
export function html<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, children: readonly (Node | string)[] = []): HTMLElementTagNameMap[K] {
  const element = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) element.setAttribute(key, String(value))
  element.append(...children)
  return element
}

const canvas = document.createElement('canvas').getContext('2d')!

/** A text in lines of at most `width` pixels, the last one shortened where it does not fit. */
export function wrap(text: string, width: number, lines: number, font: string): string[] {
  canvas.font = font
  const fits = (line: string) => canvas.measureText(line).width <= width
  const out: string[] = []
  let line = ''
  const words = text.split(' ')
  for (const [i, word] of words.entries()) {
    const longer = line ? `${line} ${word}` : word
    if (fits(longer)) line = longer
    else if (out.length === lines - 1) return [...out, shorten(`${longer} ${words.slice(i + 1).join(' ')}`, fits)]
    else {
      if (line) out.push(line)
      line = fits(word) ? word : shorten(word, fits)
    }
  }
  return line ? [...out, line] : out
}

function shorten(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line
  let end = line.length
  while (end > 1 && !fits(`${line.slice(0, end)}…`)) end--
  return `${line.slice(0, end).trimEnd()}…`
}
