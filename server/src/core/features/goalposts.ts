import { comparison } from '../changes/changes.ts'
import type { Day } from '../model/day.ts'
import { sayDay } from '../model/day.ts'
import { cycleOf, emptySnapshot, withFile, withFiles } from '../project/snapshot.ts'
import type { Snapshot } from '../project/types.ts'
import { openFile } from './items.ts'
import { escapeMarkdown } from './markdown.ts'
import { joined } from './say.ts'

/*
 * Moved goalposts: what a key result promised when its cycle began, and who changed that when, out of the history of its file. Where the versions of a file
 * come from is somebody else's business (host/goalposts.ts).
 */

/** What one commit did to a file; a text is missing where there was no file. */
export interface Version {
  readonly day: Day
  readonly author: string
  readonly before?: string
  readonly after?: string
}

/** `target was 45% until 5 November (maria)`, in parts. */
export interface Goalpost {
  readonly what: 'target' | 'limit' | 'levels' | 'baseline' | 'title'
  readonly before: string
  readonly after: string
  readonly day: Day
  readonly author: string
}

/** What one commit moved, by the key of the key result after it, and the keys that were others before. */
export interface Moves {
  readonly posts: ReadonlyMap<string, readonly Goalpost[]>
  readonly renamed: ReadonlyMap<string, string>
}

/** The first day of the cycles that run in a file; undefined when none does, and nobody asks for its goalposts. */
export function runningSince(snapshot: Snapshot, uri: string): Day | undefined {
  const cycles = (openFile(snapshot, uri)?.facts ?? []).flatMap((document) => cycleOf(snapshot, { uri, document }) ?? [])
  const running = cycles.filter(({ start, end }) => start <= snapshot.today && snapshot.today <= end)
  return running.length > 0 ? Math.min(...running.map(({ start }) => start)) : undefined
}

const nouns: Readonly<Record<string, Goalpost['what']>> = { target: 'target', stay: 'limit', levels: 'levels', baseline: 'baseline', title: 'title' }

/** What a commit moved in a cycle that was under way then, with the settings of the workspace as they are now. */
export function movesIn(workspace: Snapshot, uri: string, { day, author, before, after }: Version): Moves {
  const settings = withFiles(emptySnapshot(day), [...workspace.configs.values()].map((config) => [config.uri, config.tree.text] as const))
  const { changes, renamed } = comparison(withFile(settings, uri, before), withFile(settings, uri, after), day)
  const posts = new Map<string, Goalpost[]>()
  for (const { subject, kind, field = '', midCycle, before: was, after: is } of changes) {
    const what = kind === 'reworded' ? 'title' : kind === 'target' || kind === 'baseline' ? nouns[field] : undefined
    if (!what || !midCycle || subject.kind !== 'key-result' || was === undefined || is === undefined) continue
    posts.set(subject.key, [...(posts.get(subject.key) ?? []), { what, before: was, after: is, day, author }])
  }
  return { posts, renamed }
}

/**
 * All that was moved up to a day, by the key of the key result now, the oldest first. What one person moved on one day is one move, and what came back did
 * not move. What is later than `today` has not happened yet for somebody who looks back with `okr.today`.
 */
export function goalposts(newestFirst: readonly Moves[], today: Day): Map<string, readonly Goalpost[]> {
  const all = new Map<string, Goalpost[]>()
  // From the key after a commit to the key now.
  let now = new Map<string, string>()
  for (const { posts, renamed } of newestFirst) {
    for (const [key, found] of posts) all.set(now.get(key) ?? key, [...found, ...(all.get(now.get(key) ?? key) ?? [])])
    now = new Map([...now, ...[...renamed].map(([was, is]) => [was, now.get(is) ?? is] as const)])
  }
  return new Map([...all].flatMap(([key, posts]) => {
    const until = posts.filter(({ day }) => day <= today)
    const moved = [...new Set(until.map(({ what }) => what))].flatMap((what) => settled(until.filter((post) => post.what === what)))
    return moved.length > 0 ? [[key, moved] as const] : []
  }))
}

function settled(posts: readonly Goalpost[]): Goalpost[] {
  if (posts[0]!.before === posts.at(-1)!.after) return []
  return posts.reduce<Goalpost[]>((all, post) => {
    const last = all.at(-1)
    return last?.day === post.day && last.author === post.author ? [...all.slice(0, -1), { ...last, after: post.after }] : [...all, post]
  }, [])
}

/** `target was 45% until 5 November (maria), then 42% until 20 November (jun) · reworded on 12 November (jun)` */
export function sayGoalposts(posts: readonly Goalpost[], today: Day): string {
  return joined(...([...new Set(posts.map(({ what }) => what))].map((what) => {
    const [first, second, ...more] = posts.filter((post) => post.what === what)
    if (what === 'title') return `reworded on ${by((more.at(-1) ?? second ?? first)!, today)}`
    const start = `${what} ${what === 'levels' ? 'were' : 'was'} ${first!.before} until ${by(first!, today)}`
    return !second ? start : more.length === 0 ? `${start}, then ${second.before} until ${by(second, today)}` : `${start}, and moved ${more.length + 1} times since`
  })))
}

/** The same as a list in Markdown, a line for each move. */
export function listGoalposts(posts: readonly Goalpost[], today: Day): string {
  const plain = (post: Goalpost): Goalpost => ({ ...post, before: escapeMarkdown(post.before), after: escapeMarkdown(post.after), author: escapeMarkdown(post.author) })
  const line = (post: Goalpost) => post.what === 'title'
    ? `- reworded on ${by(post, today)}; it was “${post.before}”`
    : `- ${post.what} ${post.before} → ${post.after} on ${by(post, today)}`
  return `*Changed since the cycle began:*\n${[...posts].sort((a, b) => a.day - b.day).map((post) => line(plain(post))).join('\n')}`
}

const by = ({ day, author }: Goalpost, today: Day): string => `${sayDay(day, today)}${author ? ` (${author})` : ''}`
