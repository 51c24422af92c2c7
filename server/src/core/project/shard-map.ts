/**
 * An immutable map from text to values that is cheap to change: a change copies one small shard and shares the others.
 * A workspace of 10,000 files is edited one file at a time; copying whole maps would make every keystroke pay for all of them.
 */
export interface ShardMap<V> {
  readonly size: number
  readonly shards: readonly (ReadonlyMap<string, V> | undefined)[]
}

const COUNT = 1024

export const emptyShards: ShardMap<never> = { size: 0, shards: new Array<undefined>(COUNT).fill(undefined) }

export const get = <V>(map: ShardMap<V>, key: string): V | undefined => map.shards[shardOf(key)]?.get(key)

export const has = <V>(map: ShardMap<V>, key: string): boolean => map.shards[shardOf(key)]?.has(key) ?? false

/** In no particular order. */
export function* values<V>(map: ShardMap<V>): Generator<V> {
  for (const shard of map.shards) if (shard) yield* shard.values()
}

export function* keys(map: ShardMap<unknown>): Generator<string> {
  for (const shard of map.shards) if (shard) yield* shard.keys()
}

export function* entries<V>(map: ShardMap<V>): Generator<[string, V]> {
  for (const shard of map.shards) if (shard) yield* shard.entries()
}

/** Whether two maps, one made from the other, hold the same values but for one key. */
export function onlyDiffersIn<V>(a: ShardMap<V>, b: ShardMap<V>, key: string): boolean {
  const own = shardOf(key)
  return a.shards.every((shard, i) => shard === b.shards[i] || (i === own && sameBut(shard, b.shards[i], key) && sameBut(b.shards[i], shard, key)))
}

const sameBut = <V>(a: ReadonlyMap<string, V> | undefined, b: ReadonlyMap<string, V> | undefined, but: string): boolean =>
  [...(a ?? [])].every(([key, value]) => key === but || b?.get(key) === value)

/** Sets (or, with undefined, deletes) many keys at once. */
export function change<V>(map: ShardMap<V>, changes: ReadonlyMap<string, V | undefined>): ShardMap<V> {
  if (changes.size === 0) return map
  const shards = [...map.shards]
  const copied = new Map<number, Map<string, V>>()
  let { size } = map
  for (const [key, value] of changes) {
    const index = shardOf(key)
    let shard = copied.get(index)
    if (!shard) {
      shard = new Map(shards[index])
      copied.set(index, shard)
      shards[index] = shard
    }
    size -= shard.size
    if (value === undefined) shard.delete(key)
    else shard.set(key, value)
    size += shard.size
  }
  for (const [index, shard] of copied) if (shard.size === 0) shards[index] = undefined
  return { size, shards }
}

let lastKey = ''
let lastShard = 0

/** The same key is asked for again and again while one file is looked at. */
function shardOf(key: string): number {
  if (key === lastKey) return lastShard
  lastKey = key
  return (lastShard = hashOf(key))
}

function hashOf(key: string): number {
  let hash = 0
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0
  return (hash ^ (hash >>> 15)) & (COUNT - 1)
}
