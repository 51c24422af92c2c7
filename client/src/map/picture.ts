/*
 * The map as a picture of its own: what the page's style sheet says is written down at each element, so that it looks the same anywhere.
 */

const kept = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity', 'font-family', 'font-size', 'font-weight', 'display'] as const

/** The text of an SVG file with all of the drawing, on the page's background. */
export function toSvg(drawing: SVGGElement, definitions: SVGDefsElement, width: number, height: number, margin = 24): string {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const size = { width: Math.ceil(width + 2 * margin), height: Math.ceil(height + 2 * margin) }
  for (const [name, value] of Object.entries({ xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `${-margin} ${-margin} ${size.width} ${size.height}` })) root.setAttribute(name, String(value))
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect')
  for (const [name, value] of Object.entries({ x: -margin, y: -margin, ...size, fill: getComputedStyle(document.body).backgroundColor })) ground.setAttribute(name, String(value))
  const near = drawing.cloneNode(true) as SVGGElement
  root.append(withStyles(definitions, definitions.cloneNode(true) as SVGDefsElement), ground, withStyles(drawing, near))
  near.removeAttribute('transform')
  return new XMLSerializer().serializeToString(root)
}

/** Copies what an element looks like to its clone, and so on below it. From near, whatever the zoom: pictures are looked at closely. */
function withStyles<T extends Element>(original: Element, clone: T): T {
  const style = getComputedStyle(original)
  if (original.classList.contains('far')) {
    clone.remove()
    return clone
  }
  for (const name of kept) {
    const value = style.getPropertyValue(name)
    if (name === 'display' ? value === 'none' && !original.classList.contains('near') : value && value !== 'normal') clone.setAttribute(name, value)
  }
  for (const name of ['class', 'tabindex', 'role']) clone.removeAttribute(name)
  const children = [...clone.children]
  for (const [i, child] of [...original.children].entries()) withStyles(child, children[i]!)
  return clone
}

/** No canvas of a browser is larger. */
const most = { side: 16_000, area: 120_000_000 }

/** The same as a PNG, in base64: twice as large on screen where that is possible. */
export async function toPng(text: string, width: number, height: number): Promise<string> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const scale = Math.min(2, most.side / width, most.side / height, Math.sqrt(most.area / (width * height)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.floor(width * scale)
  canvas.height = Math.floor(height * scale)
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '')
}
