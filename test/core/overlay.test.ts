import assert from 'node:assert/strict'
import fc from 'fast-check'
import { after, effective, unseen } from '../../server/src/core/project/overlay.ts'
import type { Overlay, OverlayEvent } from '../../server/src/core/project/overlay.ts'

const text = fc.constantFrom('', 'one', 'two', 'three')
const event: fc.Arbitrary<OverlayEvent> = fc.oneof(
  fc.record({ kind: fc.constant('edited' as const), text }),
  fc.record({ kind: fc.constant('closed' as const) }),
  fc.record({ kind: fc.constant('disk' as const), text: fc.option(text, { nil: undefined }) }),
)
const play = (events: readonly OverlayEvent[]): Overlay => events.reduce(after, unseen)

describe('the editor over the disk', () => {
  it('has no text before anything is heard', () => {
    assert.equal(effective(unseen), undefined)
  })

  it('shows the editor’s last text while it is open, whatever the disk does', () => {
    fc.assert(fc.property(fc.array(event), text, fc.array(event), (before, typed, disk) => {
      const below = disk.filter(({ kind }) => kind === 'disk')
      assert.equal(effective(play([...before, { kind: 'edited', text: typed }, ...below])), typed)
    }))
  })

  it('shows the disk’s last text once the editor is closed and the disk has been heard since', () => {
    fc.assert(fc.property(fc.array(event), fc.option(text, { nil: undefined }), (before, disk) => {
      assert.equal(effective(play([...before, { kind: 'closed' }, { kind: 'disk', text: disk }])), disk)
    }))
  })

  it('keeps what was in the editor between closing and hearing from the disk', () => {
    fc.assert(fc.property(fc.array(event), text, (before, typed) => {
      assert.equal(effective(play([...before, { kind: 'edited', text: typed }, { kind: 'closed' }])), typed)
    }))
  })

  it('remembers the disk below an open editor, and does not mistake an empty text for none', () => {
    const open = play([{ kind: 'disk', text: 'disk' }, { kind: 'edited', text: '' }])
    assert.equal(effective(open), '')
    assert.equal(open.disk, 'disk')
  })

  it('goes on with what it knew of a file that cannot be read for the moment', () => {
    assert.equal(effective(play([{ kind: 'disk', text: 'disk' }, { kind: 'unreadable' }])), 'disk')
    assert.equal(effective(play([{ kind: 'disk', text: 'disk' }, { kind: 'edited', text: 'typed' }, { kind: 'unreadable' }])), 'typed')
    assert.equal(effective(play([{ kind: 'disk', text: 'disk' }, { kind: 'edited', text: 'typed' }, { kind: 'closed' }, { kind: 'unreadable' }])), 'disk')
    assert.equal(effective(play([{ kind: 'unreadable' }])), undefined)
  })

  it('depends only on the last edit, the last word of the disk and what came last', () => {
    fc.assert(fc.property(fc.array(event), (events) => {
      const overlay = play(events)
      const lastEdit = events.findLastIndex(({ kind }) => kind === 'edited')
      const lastClose = events.findLastIndex(({ kind }) => kind === 'closed')
      const lastDisk = events.findLastIndex(({ kind }) => kind === 'disk')
      assert.equal(overlay.open, lastEdit > lastClose)
      const said = <T extends OverlayEvent['kind']>(at: number) => (events[at] as Extract<OverlayEvent, { kind: T; text?: string }> | undefined)?.text
      // The editor's text is gone when the disk spoke after a closing that no edit followed.
      const closed = events.findIndex(({ kind }, at) => kind === 'closed' && at > lastEdit)
      const gone = lastEdit < 0 || (closed >= 0 && lastDisk > closed)
      assert.equal(effective(overlay), gone ? said<'disk'>(lastDisk) : said<'edited'>(lastEdit))
    }))
  })
})
