/*
 * The server as one bundle for both: a process and a worker share all but how one speaks to them, and the packed extension is a third smaller so.
 * Only the entry that fits is run.
 */
void ('importScripts' in globalThis ? import('./browser.ts') : import('./node.ts'))
