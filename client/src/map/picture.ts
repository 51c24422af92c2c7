/*
 * The map as a picture of its own: what the page's style sheet says is written down at each element, so that it looks the same anywhere.
 */

/** What elements take from the one around them; it is written down where it changes. */
const inherited = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'stroke-opacity', 'font-family', 'font-size', 'font-weight'] as const
type Style = Readonly<Record<(typeof inherited)[number], string>>

/** The text of an SVG file with all of the drawing, on the page's background, and how large it is in pixels. */
export function toSvg(drawing: SVGGElement, definitions: SVGDefsElement, margin = 24): { readonly text: string; readonly width: number; readonly height: number } {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const { x, y, width, height } = drawing.getBBox()
  const start = { x: Math.floor(x) - margin, y: Math.floor(y) - margin }
  const size = { width: Math.ceil(width) + 2 * margin, height: Math.ceil(height) + 2 * margin }
  for (const [name, value] of Object.entries({ xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `${start.x} ${start.y} ${size.width} ${size.height}` })) root.setAttribute(name, String(value))
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ ...start, ...size, fill: getComputedStyle(document.body).backgroundColor })) ground.setAttribute(name, String(value))
  const all = copied(drawing)
  all?.removeAttribute('transform')
  root.append(copied(definitions)!, ground, ...(all ? [all] : []))
  return { text: new XMLSerializer().serializeToString(root), ...size }
}

/** A copy of an element with what it looks like; none of what is not shown. */
function copied(original: Element, around?: Style): Element | undefined {
  const style = getComputedStyle(original)
  if (style.display === 'none' && original.closest('defs') === null) return
  const copy = original.cloneNode(false) as Element
  const own = Object.fromEntries(inherited.map((name) => [name, style.getPropertyValue(name)])) as Style
  for (const name of inherited) if (own[name] && own[name] !== around?.[name]) copy.setAttribute(name, own[name])
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity)
  for (const name of ['class', 'style', 'tabindex', 'role']) copy.removeAttribute(name)
  for (const child of original.childNodes) {
    const next = child instanceof Element ? copied(child, own) : child.cloneNode()
    if (next) copy.append(next)
  }
  return copy
}

/** No canvas of a browser is larger. */
const most = { side: 16_000, area: 120_000_000 }

/** From here on a picture is large enough to be read, and larger would only be heavy: pixels. */
const enough = 8000

/** The same as a PNG, in base64: twice as large as on screen, unless that is heavy or impossible. */
export async function toPng(text: string, width: number, height: number): Promise<string> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const scale = Math.min(Math.max(1, Math.min(2, enough / Math.max(width, height))), most.side / width, most.side / height, Math.sqrt(most.area / (width * height)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(width * scale)
  canvas.height = Math.floor(height * scale)
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '')
}
